// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "translations/numbers.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/text.h"
#include "ui/window/context_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace maksuarvio {

/// The decision date: no figure is of another day than the one that is seen.
class WindowDayTest : public QObject {
    Q_OBJECT

private slots:
    void what_is_typed_is_said_to_wait();
    void the_same_day_in_other_words();
    void no_day_no_figure_data();
    void no_day_no_figure();
    void a_day_without_a_tariff_names_those_with_one();
    void a_command_takes_what_is_typed();
    void while_typing_undo_is_the_fields();
    void a_new_client_takes_it_away_data();
    void a_new_client_takes_it_away();
    void today();
    void the_calendar_data();
    void the_calendar();
    void another_language();
};

namespace {

using namespace std::chrono;

constexpr Date kBefore = 2026y / November / 27;

class DayFixture : public WindowFixture {
public:
    explicit DayFixture(Language language = Language::En) : WindowFixture(language)
    {
        visit().edit([](Entries& entries) {
            entries.organiser = "sample";
            entries.date = kBefore;
            entries.alternatives.front().services = {service_entry("meal", "4")};
        });
        visit().undo_stack().clear();
        field().setFocus(Qt::TabFocusReason);
    }

    ContextBar& bar() { return *window().findChild<ContextBar*>(); }
    QLineEdit& field() { return *bar().findChild<QLineEdit*>(); }
    Date date() { return visit().entries().date; }
    /// The words that are seen beside the field.
    QString said()
    {
        QString words;
        for (const FieldNote* note : bar().findChildren<FieldNote*>())
            words += note->isVisible() ? note->text() : QString();
        return words;
    }
    QAbstractButton& button(const char* name)
    {
        auto* found = named_as<QAbstractButton>(QString::fromUtf8(name));
        if (!found)
            qFatal("no button “%s”", name);
        return *found;
    }
};

} // namespace

void WindowDayTest::what_is_typed_is_said_to_wait()
{
    DayFixture fixture;
    fixture.type(QStringLiteral("1.3.20"));
    QCOMPARE(fixture.date(), kBefore);
    QVERIFY(fixture.outcome().estimate);
    QCOMPARE(fixture.said(),
             QStringLiteral("The estimate is for 2026-11-27 until you press Enter"));
    QCOMPARE(fixture.field().accessibleDescription(), fixture.said());
    fixture.type(QStringLiteral("27"));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.date(), Date(2027y / March / 1));
    QCOMPARE(fixture.said(), QString());
    QCOMPARE(fixture.field().text(), QStringLiteral("2027-03-01"));
    // The focus stays for another day.
    QCOMPARE(QApplication::focusWidget(), &fixture.field());
}

void WindowDayTest::the_same_day_in_other_words()
{
    DayFixture fixture;
    fixture.type(QStringLiteral("27.11.26"));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.field().text(), QStringLiteral("2026-11-27"));
    QCOMPARE(fixture.said(), QString());
    QVERIFY(!fixture.visit().undo_stack().canUndo());
}

void WindowDayTest::no_day_no_figure_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](Language language, const char* typed, const char* words) {
        QTest::addRow("%s, “%s”", word(language).data(), typed)
            << int(language) << QString::fromUtf8(typed) << QString::fromUtf8(words);
    };
    row(Language::Fi, "31.12.202", "Anna päivä muodossa 31.1.2027");
    row(Language::Fi, "31.4.2026", "Sellaista päivää ei ole. Anna päivä muodossa 31.1.2027");
    row(Language::Fi, "1.1.1899", "Anna vuosi väliltä 1900–2199");
    row(Language::Fi, "", "Anna päivä muodossa 31.1.2027");
    row(Language::Sv, "31.12.202", "Ange dagen i formen 31.1.2027");
    row(Language::En, "31.12.202", "Give the day like 2027-01-31");
}

void WindowDayTest::no_day_no_figure()
{
    QFETCH(int, language);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    DayFixture fixture(static_cast<Language>(language));
    const QString before = fixture.field().text();
    fixture.retype(typed);
    fixture.press(Qt::Key_Tab);
    QCOMPARE(fixture.field().text(), typed);
    QCOMPARE(fixture.said(), words);
    QCOMPARE(fixture.field().accessibleDescription(), words);
    QVERIFY(!fixture.outcome().estimate);
    for (std::size_t i = 0; i < fixture.outcome().services(); ++i)
        QVERIFY(!fixture.outcome().line(i));

    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.field().text(), before);
    QCOMPARE(fixture.said(), QString());
    QVERIFY(fixture.outcome().estimate);
}

void WindowDayTest::a_day_without_a_tariff_names_those_with_one()
{
    DayFixture fixture;
    fixture.visit().edit([](Entries& e) { e.organiser = "sample"; });
    for (const char* day : {"31.12.2021", "1.1.2028"}) {
        fixture.field().setFocus();
        fixture.retype(QString::fromUtf8(day));
        fixture.press(Qt::Key_Return);
        QVERIFY(!fixture.outcome().estimate);
        QVERIFY2(fixture.said().contains(QStringLiteral("2022-01-01–2027-12-31")),
                 qPrintable(fixture.said()));
    }
    fixture.retype(QStringLiteral("31.12.2027"));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.said(), QString());
}

void WindowDayTest::a_command_takes_what_is_typed()
{
    DayFixture fixture;
    fixture.type(QStringLiteral("1.3.2027"));
    fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.date(), Date(2027y / March / 1));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("2027-03-01")));
}

void WindowDayTest::while_typing_undo_is_the_fields()
{
    DayFixture fixture;
    fixture.visit().edit([](Entries& e) { e.household_size = 2; });
    fixture.type(QStringLiteral("1"));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.visit().entries().household_size, 2);
    QCOMPARE(fixture.field().text(), QStringLiteral("2026-11-27"));
    QCOMPARE(fixture.said(), QString());
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.visit().entries().household_size, 1);
}

void WindowDayTest::a_new_client_takes_it_away_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("being typed") << false;
    QTest::newRow("taken") << true;
}

void WindowDayTest::a_new_client_takes_it_away()
{
    QFETCH(bool, taken);
    DayFixture fixture;
    fixture.type(QStringLiteral("311225-123A"));
    if (taken)
        fixture.press(Qt::Key_Return);
    fixture.window().wipe();
    QCOMPARE(fixture.field().text(), QStringLiteral("2026-11-27"));
    QCOMPARE(fixture.date(), kBefore);
    QVERIFY(!fixture.visit().entries().unreadable_date);
    QVERIFY(fixture.visit().snapshot());
    QCOMPARE(fixture.said(), QString());
    QVERIFY(!texts_of(fixture.window()).join(u' ').contains(QStringLiteral("123A")));
}

void WindowDayTest::today()
{
    DayFixture fixture;
    fixture.visit().edit([](Entries& e) { e.date = 2025y / March / 1; });
    const Date before = maksuarvio::today();
    QTest::mouseClick(&fixture.button("Decision date: today"), Qt::LeftButton);
    QVERIFY(fixture.date() == before || fixture.date() == maksuarvio::today());
    QCOMPARE(fixture.field().text(), to_qt(date_text(fixture.date(), Language::En)));
}

void WindowDayTest::the_calendar_data()
{
    QTest::addColumn<bool>("by_key");
    QTest::newRow("by its button") << false;
    QTest::newRow("by its key") << true;
}

void WindowDayTest::the_calendar()
{
    QFETCH(bool, by_key);
    DayFixture fixture;
    if (by_key)
        fixture.press(Qt::Key_Down, Qt::AltModifier);
    else
        QTest::mouseClick(&fixture.button("Decision date: calendar"), Qt::LeftButton);
    auto* calendar = fixture.bar().findChild<QCalendarWidget*>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 27));
    QWidget* days = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_calendarview"));
    QVERIFY(days);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(fixture.date(), Date(2026y / November / 26));
    QCOMPARE(fixture.field().text(), QStringLiteral("2026-11-26"));
}

void WindowDayTest::another_language()
{
    DayFixture fixture;
    fixture.window().set_language(Language::Fi);
    QCOMPARE(fixture.field().text(), QStringLiteral("27.11.2026"));
    fixture.retype(QStringLiteral("1.3"));
    fixture.window().set_language(Language::Sv);
    QCOMPARE(fixture.field().text(), QStringLiteral("1.3"));
    QCOMPARE(fixture.date(), kBefore);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowDayTest)
#include "day_test.moc"
