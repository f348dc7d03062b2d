// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextLayout>

#include <memory>

class QPainter;

namespace maksuarvio::theme {

/// A text broken into lines of at most `width`, between words; a word that is longer is broken
/// too and never cut.
class WrappedText {
public:
    WrappedText(const QString& text, const QFont& font, int width,
                Qt::Alignment alignment = Qt::AlignLeft);

    int height() const { return m_height; }
    void draw(QPainter& painter, const QColor& colour, QPoint top_left) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    int m_height = 0;
};

} // namespace maksuarvio::theme
