// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/number_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace maksuarvio {

/// Wrong input at every field: it stays, it is named beside itself, and no figure is shown for it.
class WindowWrongInputTest : public QObject {
    Q_OBJECT

private slots:
    void every_field_says_what_is_wrong_data();
    void every_field_says_what_is_wrong();
    void a_row_that_goes_takes_its_fault_along();
    void a_mode_that_another_organiser_lacks();
};

namespace {

// All fields at once: parts and deductions of the client, totals of the spouse, a voucher.
void show_every_field(Visit& visit, bool parts)
{
    visit.edit([parts](Entries& e) {
        for (PersonEntry* person : {&e.client, &e.spouse}) {
            person->itemised = parts;
            person->total_gross = QStringLiteral("1500");
            person->total_net = QStringLiteral("1300");
            person->incomes = {{.gross = QStringLiteral("1500"),
                                .tax = QStringLiteral("100"),
                                .expenses = QStringLiteral("10")}};
            person->deductions = {
                {.kind = DeductionKind::MaintenancePaid, .amount = QStringLiteral("20")}};
        }
        e.has_spouse = true;
        e.household_size = 2;
        e.fee_ceiling_used = QStringLiteral("0");
        e.alternatives[0].services = {
            service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45")};
    });
}

} // namespace

void WindowWrongInputTest::every_field_says_what_is_wrong_data()
{
    QTest::addColumn<bool>("parts");
    QTest::addColumn<QString>("wrong");
    for (const bool parts : {false, true}) {
        for (const char* wrong : {"abc", "-5", "1,234", "12,3,4", "99999999999", "NaN", "1e3"})
            QTest::addRow("%s, %s", parts ? "parts" : "totals", wrong)
                << parts << QString::fromUtf8(wrong);
    }
}

void WindowWrongInputTest::every_field_says_what_is_wrong()
{
    QFETCH(bool, parts);
    QFETCH(QString, wrong);
    WindowFixture fixture;
    show_every_field(fixture.visit(), parts);
    QVERIFY(fixture.outcome().estimate);

    int fields = 0;
    for (NumberField* field : fixture.window().findChildren<NumberField*>()) {
        if (field->isHidden() || !field->isVisible())
            continue;
        ++fields;
        const QString right = field->text();
        field->setFocus();
        fixture.retype(wrong);
        const QByteArray name = field->accessibleName().toUtf8();
        QCOMPARE(field->text(), wrong);
        QVERIFY2(!field->accessibleDescription().isEmpty(), name);
        bool beside = false;
        for (const FieldNote* note : field->window()->findChildren<FieldNote*>())
            beside =
                beside || (note->isVisible() && note->text() == field->accessibleDescription());
        QVERIFY2(beside, name);
        QVERIFY2(!fixture.outcome().estimate, name);
        QVERIFY2(!fixture.outcome().problems.empty(), name);

        fixture.retype(right);
        QVERIFY2(field->accessibleDescription().isEmpty(), name);
        QVERIFY2(fixture.outcome().estimate, name);
    }
    // Two persons with their deduction, the ceiling, amount and price.
    QCOMPARE(fields, parts ? 2 * 4 + 3 : 2 * 3 + 3);
}

void WindowWrongInputTest::a_row_that_goes_takes_its_fault_along()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes = {{.gross = QStringLiteral("x")}, {.gross = QStringLiteral("1500")}};
        e.alternatives[0].services = {service_entry("home_care_regular", "20")};
    });
    QVERIFY(!fixture.outcome().estimate);
    auto* remove = fixture.named_as<QAbstractButton>(QStringLiteral("Remove this income"));
    QVERIFY(remove);
    remove->click();
    QVERIFY(fixture.outcome().estimate);
    QCOMPARE(fixture.named_as<QLineEdit>(QStringLiteral("Pension, Gross"))->text(),
             QStringLiteral("1500"));
    for (const FieldNote* note : fixture.window().findChildren<FieldNote*>())
        QVERIFY(!note->isVisible());
}

void WindowWrongInputTest::a_mode_that_another_organiser_lacks()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.client.total_net = QStringLiteral("1300");
        e.alternatives[0].services = {
            service_entry("home_care_temporary_nurse", "2", Period::Month, Mode::Purchased)};
    });
    QVERIFY(!fixture.outcome().estimate);
    bool said = false;
    for (const FieldNote* note : fixture.window().findChildren<FieldNote*>())
        said = said || note->isVisible();
    QVERIFY(said);
    fixture.visit().edit([](Entries& e) { e.organiser = "sample"; });
    QVERIFY(fixture.outcome().estimate);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowWrongInputTest)
#include "wrong_input_test.moc"
