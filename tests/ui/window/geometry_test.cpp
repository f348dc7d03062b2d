// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane_scroll.h"
#include "ui/window/commands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>

namespace maksuarvio {

/// Nothing is cut or off the screen: at each size of screen and text, in each language, light and
/// dark.
class WindowGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_is_cut_data();
    void nothing_is_cut();
    void the_size_of_text_is_taken_at_once_data();
    void the_size_of_text_is_taken_at_once();
    void cleanup()
    {
        theme::set_text_percent(100);
        theme::force_dark({});
    }
};

namespace {

// No pane that scrolls by itself is lower.
constexpr int kLeastPane = 320;

void plan_much(Visit& visit)
{
    visit.edit([](Entries& e) {
        e.organiser = "sample";
        e.client.total_gross = QStringLiteral("1873,37");
        e.client.total_net = QStringLiteral("1672,24");
        e.has_spouse = true;
        e.household_size = 2;
        e.spouse.total_gross = QStringLiteral("900");
        const auto home_care = [](Mode mode, const char* price) {
            return service_entry("home_care_regular", "20", Period::Month, mode, price);
        };
        const std::vector others{service_entry("meal", "4", Period::Week),
                                 service_entry("alarm", "1"),
                                 service_entry("alarm_visit", "3"),
                                 service_entry("shopping", "1", Period::Week),
                                 service_entry("laundry", "2"),
                                 service_entry("institution_short", "7")};
        e.alternatives.clear();
        for (const auto& first : {home_care(Mode::Own, ""), home_care(Mode::Purchased, ""),
                                  home_care(Mode::Voucher, "45"), home_care(Mode::Voucher, "x")}) {
            AlternativeEntry alternative{.services = {first}};
            alternative.services.insert(alternative.services.end(), others.begin(), others.end());
            e.alternatives.push_back(std::move(alternative));
        }
        e.alternatives[1].name = QStringLiteral("Ostettu kotihoito ja ateriat");
        e.current = 2;
    });
}

QString called(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 “%2” %3×%4")
        .arg(QLatin1StringView(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height());
}

void look_at_label(const QLabel& label, QStringList& wrong)
{
    if (label.text().isEmpty() || !label.text().at(0).isPrint())
        return;
    const bool cut = label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                                      : label.sizeHint().width() > label.width();
    // The one large figure grows smaller.
    if (cut && QByteArray(label.metaObject()->className()) != "maksuarvio::MovingFigure")
        wrong << called(label, label.text());
}

void look_at_choice(const QComboBox& choice, QStringList& wrong)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.rect = choice.rect();
    const QRect field = choice.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &choice);
    if (choice.fontMetrics().horizontalAdvance(choice.currentText()) > field.width())
        wrong << called(choice, choice.currentText());
}

// What stands beside what is seen of its pane is reached by scrolling up and down alone.
bool reaches_beyond(const QWidget& widget, const QWidget& window)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return place.left() < 0 || place.right() > window.width();
}

QStringList wrong_in(MainWindow& window)
{
    QStringList wrong;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (widget->minimumSizeHint().width() > window.width())
            wrong << called(
                *widget,
                QStringLiteral("too wide, at least %1").arg(widget->minimumSizeHint().width()));
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            look_at_label(*label, wrong);
        if (const auto* choice = qobject_cast<const QComboBox*>(widget))
            look_at_choice(*choice, wrong);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !button->text().isEmpty()
            && button->minimumSizeHint().width() > button->width())
            wrong << called(*button, button->text());
        if (const auto* pane = qobject_cast<const PaneScroll*>(widget);
            pane && pane->verticalScrollBar()->maximum() > 0 && pane->height() < kLeastPane)
            wrong << called(*pane, QStringLiteral("a low pane"));
        if ((qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget))
            && reaches_beyond(*widget, window))
            wrong << called(*widget, widget->accessibleName() + QStringLiteral(" off the window"));
    }
    return wrong;
}

} // namespace

void WindowGeometryTest::nothing_is_cut_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const LanguageFacts& language : kLanguageFacts) {
        for (const QSize size :
             {QSize(1366, 768), QSize(1280, 720), QSize(1024, 600), QSize(1920, 1080)}) {
            for (const int percent : {100, 150, 200})
                QTest::addRow("%s %dx%d at %d %%", language.id.data(), size.width(), size.height(),
                              percent)
                    << language.language << size << percent;
        }
    }
}

void WindowGeometryTest::nothing_is_cut()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    WindowFixture fixture(language);
    MainWindow& window = fixture.window();
    theme::set_text_percent(percent);
    window.resize(size);
    plan_much(fixture.visit());
    for (const Command page : {Command::Undo, Command::Compare, Command::ClientView}) {
        if (page != Command::Undo)
            window.commands()[page]->setChecked(true);
        for (const bool dark : {false, true}) {
            theme::force_dark(dark);
            // Some rounds, as a line that breaks makes its pane higher.
            for (int round = 0; round < 8; ++round)
                QTest::qWait(3);
            QVERIFY2(window.size() == size,
                     qPrintable(QStringLiteral("%1×%2").arg(window.width()).arg(window.height())));
            QStringList wrong = wrong_in(window);
            wrong.prepend(window.commands()[page]->text()
                          + (dark ? QStringLiteral(", dark") : QStringLiteral(", light")));
            QVERIFY2(wrong.size() == 1, qPrintable(wrong.join(u'\n')));
        }
        if (page != Command::Undo)
            window.commands()[page]->setChecked(false);
    }
}

void WindowGeometryTest::the_size_of_text_is_taken_at_once_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {125, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

// Every word is as large as in a window that was opened at that size.
void WindowGeometryTest::the_size_of_text_is_taken_at_once()
{
    QFETCH(int, percent);
    const auto sizes = [](WindowFixture& fixture) {
        QTest::qWait(50);
        QStringList found;
        for (const QLabel* label : fixture.window().findChildren<QLabel*>()) {
            if (label->isVisible())
                found << QStringLiteral("%1 pt: %2")
                             .arg(label->font().pointSizeF())
                             .arg(label->text());
        }
        return found;
    };
    QStringList live;
    {
        WindowFixture fixture(Language::Fi);
        plan_much(fixture.visit());
        QTest::qWait(1);
        theme::set_text_percent(percent);
        live = sizes(fixture);
    }
    WindowFixture fixture(Language::Fi);
    plan_much(fixture.visit());
    QCOMPARE(live, sizes(fixture));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowGeometryTest)
#include "geometry_test.moc"
