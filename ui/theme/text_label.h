// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/wrapped_label.h"

namespace maksuarvio::theme {

/// What a text is for; decides type and colour.
enum class TextRole : std::uint8_t {
    Body,
    Label,
    Section,
    Figure,
    LargeFigure,
    Quiet,
    Warning,
    Error,
    Accent
};

QFont font_of(TextRole role, int percent = 100);
QColor colour_of(TextRole role);

/// A plain text in the type and colour of its role, in every palette. Wraps between words.
class TextLabel : public WrappedLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);

    TextRole role() const { return m_role; }
    /// Against the role's own size; the client view's type is bigger.
    void set_percent(int percent);
    /// Hides the label while it has no text.
    void show_text(const QString& shown);

protected:
    bool event(QEvent* event) override;

private:
    void dress();

    TextRole m_role;
    int m_percent = 100;
};

} // namespace maksuarvio::theme
