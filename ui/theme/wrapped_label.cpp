// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/wrapped_label.h"

#include "ui/theme/spoken.h"

namespace maksuarvio::theme {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    // The height is asked for before the style has had its say.
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    const size_t text_hash = qHash(text());
    if (text_hash != m_text_hash || font() != m_font) {
        m_heights.clear();
        m_text_hash = text_hash;
        m_font = font();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void WrappedLabel::show_under(const QString& name, const QString& text)
{
    // First: a label without a name of its own tells of each text.
    keep_name(*this, name);
    keep_description(*this, text);
    setText(text);
}

} // namespace maksuarvio::theme
