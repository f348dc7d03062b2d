// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tariffs/book/columns.h"
#include "tests/tariffs/columns.h"
#include "ui/widgets/field_note.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QTest>

namespace maksuarvio {

using Command = MaintainCommand;

/// Days in the maintenance window: every field and cell of a day reads what people write.
class KeepDaysTest : public QObject {
    Q_OBJECT

private slots:
    void a_form_data();
    void a_form();
    void what_is_no_day_stays_and_is_said();
    void the_last_day_may_be_left_out();
    void a_cell_data();
    void a_cell();
    void the_day_of_a_decision();
    void a_day_of_the_calendar_outlives_its_page();
};

namespace {

QLineEdit* field_of(QWidget& root, const char* name)
{
    for (QLineEdit* field : root.findChildren<QLineEdit*>()) {
        if (field->accessibleName().startsWith(QString::fromUtf8(name)))
            return field;
    }
    return nullptr;
}

// Offscreen a dialog is not given the focus by itself.
void leave(QLineEdit& field)
{
    QApplication::setActiveWindow(field.window());
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
}

QString said(const QWidget& root)
{
    QString words;
    for (const FieldNote* note : root.findChildren<FieldNote*>())
        words += note->isVisible() ? note->text() : QString();
    return words;
}

} // namespace

void KeepDaysTest::a_form_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"1.6.2027", "1.6.27", "01062027", "010627", "2027-06-01", "1. 6. 2027",
                             "1,6,2027", "2027-6-1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void KeepDaysTest::a_form()
{
    QFETCH(QString, text);
    MaintainFixture fixture;
    fixture.choose_version("sample-2022-2027");
    fixture.trigger(Command::BeginDraft);
    fixture.fill(QStringLiteral("First day"), text);
    QLineEdit* field = field_of(*fixture.dialog(), "First day");
    leave(*field);
    QCOMPARE(field->text(), QStringLiteral("2027-06-01"));
    QCOMPARE(said(*fixture.dialog()), QString());
    fixture.dialog()->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(fixture.window().draft_page());
    QCOMPARE(fixture.session().header(HeaderField::From), std::string("2027-06-01"));
}

void KeepDaysTest::what_is_no_day_stays_and_is_said()
{
    MaintainFixture fixture;
    fixture.choose_version("sample-2022-2027");
    fixture.trigger(Command::BeginDraft);
    fixture.fill(QStringLiteral("First day"), QStringLiteral("31.4.2027"));
    QLineEdit* field = field_of(*fixture.dialog(), "First day");
    leave(*field);
    QCOMPARE(field->text(), QStringLiteral("31.4.2027"));
    QCOMPARE(said(*fixture.dialog()),
             QStringLiteral("There is no such day. Give the day like 2027-01-31"));
    fixture.dialog()->accept();
    QVERIFY(fixture.dialog());
    QVERIFY(!fixture.window().draft_page());
}

void KeepDaysTest::the_last_day_may_be_left_out()
{
    MaintainFixture fixture;
    fixture.choose_version("sample-2022-2027");
    fixture.trigger(Command::BeginDraft);
    QLineEdit* field = field_of(*fixture.dialog(), "Last day");
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    leave(*field);
    QCOMPARE(said(*fixture.dialog()), QString());
    fixture.dialog()->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(fixture.window().draft_page());
    QCOMPARE(fixture.session().header(HeaderField::To), std::string());
}

void KeepDaysTest::a_cell_data()
{
    a_form_data();
}

void KeepDaysTest::a_cell()
{
    using namespace columns;
    QFETCH(QString, text);
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "fee_ceiling"}});
    fixture.type_cell(BookFile::Values, row, ValueFrom, text);
    QCOMPARE(fixture.session().edit().cell({BookFile::Values, row, ValueFrom}),
             std::string("2027-06-01"));
}

void KeepDaysTest::the_day_of_a_decision()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::ShowPublish);
    fixture.fill(QStringLiteral("Day of the decision"), QStringLiteral("15.12.26"));
    QLineEdit* field = field_of(fixture.window(), "Day of the decision");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("2026-12-15"));
    using namespace std::chrono;
    QCOMPARE(fixture.window().findChild<PublishPage*>()->decision().date,
             Date(2026y / December / 15));
}

void KeepDaysTest::a_day_of_the_calendar_outlives_its_page()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::ShowPublish);
    fixture.fill(QStringLiteral("Day of the decision"), QStringLiteral("15.12.26"));
    QLineEdit* field = field_of(fixture.window(), "Day of the decision");
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = fixture.window().findChild<QCalendarWidget*>();
    QVERIFY(calendar);
    emit calendar->clicked(QDate(2026, 12, 16));
    QCOMPARE(field->text(), QStringLiteral("2026-12-16"));
    fixture.trigger(Command::ShowEdit);
    fixture.trigger(Command::ShowPublish);
    QCOMPARE(field_of(fixture.window(), "Day of the decision")->text(),
             QStringLiteral("2026-12-16"));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::KeepDaysTest)
#include "days_test.moc"
