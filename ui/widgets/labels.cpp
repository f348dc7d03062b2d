// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/labels.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace maksuarvio {

QuietText::QuietText(QWidget* parent) : WrappedLabel(parent)
{
    colour();
}

void QuietText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    WrappedLabel::changeEvent(event);
}

void QuietText::colour()
{
    if (palette().color(QPalette::WindowText) == theme::quiet())
        return;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quiet());
    setPalette(quiet);
}

SectionHead::SectionHead(QWidget* parent) : QuietText(parent)
{
    setFont(theme::section());
    setWordWrap(false);
}

// The size of the text can change while the window is open.
bool SectionHead::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::section());
    return QuietText::event(event);
}

} // namespace maksuarvio
