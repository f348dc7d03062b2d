// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/widgets/choice.h"

#include <QApplication>
#include <QTest>

namespace maksuarvio {

class WindowLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void a_switch_in_mid_entry_keeps_what_was_typed();
    void there_and_back_is_the_same_window();
    void boxes_are_as_wide_as_their_new_words();
    void the_choice_is_remembered();
    void what_was_asked_for_is_spoken_until_another_is_chosen();
};

void WindowLanguageTest::a_switch_in_mid_entry_keeps_what_was_typed()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1 5"));
    QWidget* focus = QApplication::focusWidget();
    const Entries before = fixture.visit().entries();
    fixture.window().set_language(Language::Sv);
    fixture.window().set_language(Language::Fi);
    QVERIFY(fixture.visit().entries() == before);
    QCOMPARE(QApplication::focusWidget(), focus);
    fixture.type(QStringLiteral("00,50"));
    QCOMPARE(fixture.visit().entries().client.total_gross, QStringLiteral("1 500,50"));
    // The edit before the switch and the one after it are one.
    QCOMPARE(fixture.visit().undo_stack().count(), 1);
}

void WindowLanguageTest::there_and_back_is_the_same_window()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes.push_back({.gross = QStringLiteral("1500")});
        e.client.deductions.push_back({.kind = DeductionKind::MaintenancePaid});
        e.has_spouse = true;
        e.household_size = 2;
        e.alternatives[0].services = {
            service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
            service_entry("meal", "x")};
    });
    const QStringList english = texts_of(fixture.window());
    fixture.window().set_language(Language::Fi);
    const QStringList finnish = texts_of(fixture.window());
    QVERIFY(finnish != english);
    fixture.window().set_language(Language::Sv);
    QVERIFY(texts_of(fixture.window()) != finnish);
    fixture.window().set_language(Language::En);
    const QStringList again = texts_of(fixture.window());
    QCOMPARE(again.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QCOMPARE(again[i], english[i]);
}

void WindowLanguageTest::boxes_are_as_wide_as_their_new_words()
{
    WindowFixture fixture(Language::En);
    start_in_helsinki(fixture.visit());
    fixture.visit().edit([](Entries& e) {
        e.alternatives[0].services = {service_entry("home_care_regular", "20"),
                                      service_entry("meal", "4", Period::Week)};
    });
    QCoreApplication::processEvents();
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        fixture.window().set_language(language);
        int seen = 0;
        for (const Choice* box : fixture.window().findChildren<Choice*>()) {
            if (!box->isVisible() || box->minimumContentsLength() > 0)
                continue;
            Choice fresh;
            for (int i = 0; i < box->count(); ++i)
                fresh.addItem(box->itemText(i));
            fresh.setFont(box->font());
            const QByteArray shown =
                box->currentText().toUtf8() + ' ' + QByteArray::number(int(language));
            QVERIFY2(box->sizeHint().width() == fresh.sizeHint().width(), shown);
            ++seen;
        }
        QVERIFY(seen >= 2);
    }
}

void WindowLanguageTest::the_choice_is_remembered()
{
    WindowFixture fixture(Language::Fi);
    QCOMPARE(fixture.window().language(), Language::Fi);
    fixture.window().set_language(Language::Sv);
    QCOMPARE(Settings().language(), Language::Sv);
}

void WindowLanguageTest::what_was_asked_for_is_spoken_until_another_is_chosen()
{
    WindowFixture fixture(Language::Fi);
    auto library = TariffLibrary::shipped().value();
    Settings asked(Language::Sv);
    MainWindow window(library, asked);
    QCOMPARE(window.language(), Language::Sv);
    QCOMPARE(Settings().language(), Language::Fi);
    window.set_language(Language::En);
    QCOMPARE(window.language(), Language::En);
    QCOMPARE(asked.language(), Language::En);
    QCOMPARE(Settings().language(), Language::En);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowLanguageTest)
#include "language_test.moc"
