// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/text_label.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace maksuarvio::theme {

QFont font_of(TextRole role, int percent)
{
    QFont font = [role] {
        switch (role) {
        case TextRole::Label:
            return label();
        case TextRole::Section:
            return section();
        case TextRole::Figure:
            return figure();
        case TextRole::LargeFigure:
            return large_figure();
        default:
            return body();
        }
    }();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    return font;
}

QColor colour_of(TextRole role)
{
    switch (role) {
    case TextRole::Section:
    case TextRole::Quiet:
        return quiet();
    case TextRole::LargeFigure:
    case TextRole::Accent:
        return accent();
    case TextRole::Warning:
        return warning();
    case TextRole::Error:
        return error();
    default:
        return text();
    }
}

TextLabel::TextLabel(TextRole role, QWidget* parent) : WrappedLabel(parent), m_role(role)
{
    setWordWrap(role != TextRole::Figure && role != TextRole::LargeFigure);
    dress();
}

void TextLabel::set_percent(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    dress();
}

void TextLabel::show_text(const QString& shown)
{
    if (text() != shown)
        setText(shown);
    setVisible(!shown.isEmpty());
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        dress();
    return WrappedLabel::event(event);
}

void TextLabel::dress()
{
    setFont(font_of(m_role, m_percent));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour_of(m_role));
    setPalette(colours);
}

} // namespace maksuarvio::theme
