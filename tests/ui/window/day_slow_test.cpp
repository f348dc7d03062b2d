// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "translations/numbers.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/text.h"
#include "ui/window/context_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace maksuarvio {

/// The decision date, typed in sixty ways into the real window, at the pace of a machine, of a fast
/// and of a slow hand. The field is entered by Tab, by a click and by Ctrl+A, and left by Enter, by
/// Tab and by a click beside it.
class WindowDaySlowTest : public QObject {
    Q_OBJECT

private slots:
    void typed_data();
    void typed();
};

namespace {

using namespace std::chrono;

constexpr Date kBefore = 2026y / November / 27;
constexpr std::array kPaces{0, 60, 150};

/// `day`: empty where the text is none.
struct Way {
    const char* text;
    const char* day;
};

constexpr std::array<Way, 60> kWays{{
    {"31.12.2025", "2025-12-31"},
    {"15.3.2027", "2027-03-15"},
    {"15.03.2027", "2027-03-15"},
    {"1.1.2026", "2026-01-01"},
    {"1.1.2027", "2027-01-01"},
    {"01.03.2027", "2027-03-01"},
    {"1.3.2027", "2027-03-01"},
    {"5.12.2027", "2027-12-05"},
    {"01.01.2026", "2026-01-01"},
    {"9.9.2026", "2026-09-09"},
    {"10.10.2026", "2026-10-10"},
    {"11.11.2026", "2026-11-11"},
    {"28.2.2026", "2026-02-28"},
    {"29.2.2024", "2024-02-29"},
    {"30.11.2026", "2026-11-30"},
    {"31.1.2027", "2027-01-31"},
    {"31.12.25", "2025-12-31"},
    {"1.1.26", "2026-01-01"},
    {"01.01.27", "2027-01-01"},
    {"15.3.27", "2027-03-15"},
    {"1.1.", "2026-01-01"},
    {"31.12.", "2026-12-31"},
    {"15.3.", "2026-03-15"},
    {"01.03.", "2026-03-01"},
    {"15.3", "2026-03-15"},
    {"31.12", "2026-12-31"},
    {"31122025", "2025-12-31"},
    {"01012026", "2026-01-01"},
    {"15032027", "2027-03-15"},
    {"20260601", "2026-06-01"},
    {"20271231", "2027-12-31"},
    {"311225", "2025-12-31"},
    {"010126", "2026-01-01"},
    {"150327", "2027-03-15"},
    {"2025-12-31", "2025-12-31"},
    {"2026-01-01", "2026-01-01"},
    {"2027-3-15", "2027-03-15"},
    {"2026.06.01", "2026-06-01"},
    {"2026/06/01", "2026-06-01"},
    {"31-12-2025", "2025-12-31"},
    {"31/12/2025", "2025-12-31"},
    {"1. 1. 2026", "2026-01-01"},
    {"1 . 1 . 2026", "2026-01-01"},
    {" 31.12.2025 ", "2025-12-31"},
    {"31 12 2025", "2025-12-31"},
    {"1 1 2026", "2026-01-01"},
    {"31,12,2025", "2025-12-31"},
    {"15,3,27", "2027-03-15"},
    {"1,1,", "2026-01-01"},
    {"31.12.2025.", "2025-12-31"},
    {"27.11.2026", "2026-11-27"},
    {"27.11.", "2026-11-27"},
    {"31.4.2026", ""},
    {"29.2.2026", ""},
    {"32.1.2026", ""},
    {"1.13.2026", ""},
    {"31.12.202", ""},
    {"31.12.20255", ""},
    {"1.1.1899", ""},
    {"huomenna", ""},
}};

/// The words that are seen beside the field.
QString said(MainWindow& window)
{
    QString words;
    for (const FieldNote* note : window.findChild<ContextBar*>()->findChildren<FieldNote*>())
        words += note->isVisible() ? note->text() : QString();
    return words;
}

class Typist {
public:
    Typist(WindowFixture& fixture, int pace)
        : m_fixture(fixture), m_pace(pace), m_bar(*fixture.window().findChild<ContextBar*>()),
          m_field(*m_bar.findChild<QLineEdit*>())
    {
        // What stands before the field, and what beside it takes no focus.
        for (QComboBox* choice : m_bar.findChildren<QComboBox*>())
            m_before = choice->parentWidget() != &m_bar ? choice : m_before;
        for (QLabel* label : m_bar.findChildren<QLabel*>())
            m_beside = label->isVisible() ? label : m_beside;
    }

    QLineEdit& field() { return m_field; }
    void enter(int how)
    {
        m_before->setFocus(Qt::OtherFocusReason);
        if (how == 0) {
            m_fixture.press(Qt::Key_Tab);
            return;
        }
        click(m_field);
        if (how == 2) {
            click(m_field);
            m_fixture.press(Qt::Key_A, Qt::ControlModifier);
        }
    }
    void type(const char* text)
    {
        for (const char* c = text; *c; ++c) {
            QTest::keyClick(QApplication::focusWidget(), *c);
            QTest::qWait(m_pace);
        }
    }
    void leave(int how)
    {
        if (how == 0)
            m_fixture.press(Qt::Key_Return);
        else if (how == 1)
            m_fixture.press(Qt::Key_Tab);
        else
            click(*m_beside);
        QApplication::processEvents();
    }

private:
    void click(QWidget& widget)
    {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rect().center());
        QTest::qWait(m_pace);
    }

    WindowFixture& m_fixture;
    int m_pace;
    ContextBar& m_bar;
    QLineEdit& m_field;
    QWidget* m_before = nullptr;
    QWidget* m_beside = nullptr;
};

} // namespace

void WindowDaySlowTest::typed_data()
{
    QTest::addColumn<int>("pace");
    QTest::addColumn<int>("entered");
    for (const int pace : kPaces) {
        for (int entered = 0; entered < 3; ++entered) {
            constexpr std::array kEntered{"Tab", "a click", "Ctrl+A"};
            QTest::addRow("%d ms, by %s", pace, kEntered[std::size_t(entered)]) << pace << entered;
        }
    }
}

void WindowDaySlowTest::typed()
{
    QFETCH(int, pace);
    QFETCH(int, entered);
    WindowFixture fixture(Language::Fi);
    fixture.visit().edit([](Entries& entries) {
        entries.organiser = "sample";
        entries.date = kBefore;
        entries.alternatives.front().services = {service_entry("meal", "4")};
    });
    QUndoStack& history = fixture.visit().undo_stack();
    const int beginning = history.index();
    Typist typist(fixture, pace);
    int wrong = 0;
    for (std::size_t i = 0; i < kWays.size(); ++i) {
        const Way& way = kWays[i];
        // Each way at each pace, and at the pace of a machine by each entrance, too.
        if (pace > 0 && int(i % 3) != entered)
            continue;
        typist.enter(entered);
        typist.type(way.text);
        typist.leave(int(i / 3 % 3));

        const auto expected = date_from_iso(way.day);
        const Date date = fixture.visit().entries().date;
        const QString shown = typist.field().text();
        const bool right = expected ? date == *expected && said(fixture.window()).isEmpty()
                                          && shown == to_qt(date_text(*expected, Language::Fi))
                                          && fixture.outcome().estimate
                                    : date == kBefore && shown == QString::fromUtf8(way.text)
                                          && !said(fixture.window()).isEmpty()
                                          && !fixture.outcome().estimate;
        if (!right) {
            ++wrong;
            qWarning("“%s” became %s, shown “%s”, said “%s”", way.text, iso_from_date(date).c_str(),
                     qPrintable(shown), qPrintable(said(fixture.window())));
        }
        history.setIndex(beginning);
    }
    QCOMPARE(wrong, 0);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowDaySlowTest)
#include "day_slow_test.moc"
