// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/house_style.h"
#include "ui/widgets/message_box.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QTimer>

namespace maksuarvio::theme {

namespace {

constexpr auto kFamily = "Open Sans";

struct State {
    bool dark = false;
    std::optional<bool> forced;
    int text_percent = 100;
    bool animated = true;
};
State state;

const Colours& colours()
{
    return state.dark ? dark() : light();
}

bool looks_dark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

void show_colours(bool dark_wanted)
{
    state.dark = dark_wanted;
    const QPalette wanted = palette_of(colours());
    if (QApplication::palette() != wanted)
        QApplication::setPalette(wanted);
}

// What the system says: its palette shows when the program's own is taken away.
void show_system_colours()
{
    QApplication::setPalette(QPalette());
    show_colours(state.forced.value_or(looks_dark(QApplication::palette())));
}

// A change of the system's appearance while the program runs.
class SystemWatcher : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool palette_changed =
            event->type() == QEvent::ApplicationPaletteChange && watched == qApp;
        if ((palette_changed || event->type() == QEvent::ThemeChange) && !m_busy) {
            m_busy = true;
            if (palette_changed)
                show_colours(state.forced.value_or(looks_dark(QApplication::palette())));
            else
                show_system_colours();
            m_busy = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_busy = false;
};

void say_if_the_font_is_missing()
{
    if (QFontInfo(body()).family() == QLatin1StringView(kFamily))
        return;
    open_message(
        nullptr, QMessageBox::Warning,
        {.title = QApplication::applicationDisplayName(),
         .text = QApplication::translate(
                     "Theme",
                     "The font “%1” is not installed. The window is shown in another font and the "
                     "sheet cannot be made. Install the font (in Debian: fonts-open-sans) and "
                     "start the program again.")
                     .arg(QLatin1StringView(kFamily))});
}

QFont font(int tenths_of_a_point, QFont::Weight weight)
{
    QFont font{QLatin1StringView(kFamily)};
    font.setPointSizeF(tenths_of_a_point * state.text_percent / 1000.0);
    font.setWeight(weight);
    return font;
}

} // namespace

void apply(QApplication& application)
{
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(body());
    show_system_colours();
    application.installEventFilter(new SystemWatcher(&application));
    QTimer::singleShot(0, &application, say_if_the_font_is_missing);
}

bool is_dark()
{
    return state.dark;
}

void force_dark(std::optional<bool> dark_wanted)
{
    state.forced = dark_wanted;
    show_system_colours();
}

int text_percent()
{
    return state.text_percent;
}

void set_text_percent(int percent)
{
    state.text_percent = percent;
    QApplication::setFont(body());
    // Qt tells windows alone; what has a type of its own asks for it again.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (widget->isWindow())
            continue;
        QEvent changed(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &changed);
        widget->updateGeometry();
    }
}

bool animated()
{
    return state.animated && QApplication::style()->styleHint(QStyle::SH_Widget_Animate) != 0;
}

void set_animated(bool animated)
{
    state.animated = animated;
}

QColor accent()
{
    return colours().accent;
}
QColor on_accent()
{
    return colours().on_accent;
}
QColor county()
{
    return colours().county;
}
QColor warning()
{
    return colours().warning;
}
QColor error()
{
    return colours().error;
}
QColor quiet()
{
    return colours().quiet;
}
QColor window()
{
    return colours().window;
}
QColor surface()
{
    return colours().surface;
}
QColor text()
{
    return colours().text;
}
QColor hairline()
{
    return colours().hairline();
}
QColor outline()
{
    return colours().outline;
}
QColor chosen()
{
    return colours().chosen();
}

QFont body()
{
    return font(105, QFont::Normal);
}
QFont label()
{
    return font(105, QFont::DemiBold);
}
QFont section()
{
    QFont small = font(90, QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    return small;
}
QFont figure()
{
    return font(120, QFont::DemiBold);
}
QFont large_figure()
{
    return font(280, QFont::DemiBold);
}

void mark_wrong(QWidget* field, bool wrong)
{
    if (field->property(kWrong).toBool() == wrong)
        return;
    field->setProperty(kWrong, wrong);
    field->update();
}

} // namespace maksuarvio::theme
