// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/icon_button.h"

class QLayout;

namespace maksuarvio {

class QuietText;

/// A "?" beside a field that unfolds what the field asks for. Tab passes it by, so that a visit is
/// no longer for it: from within the field a key of the window does the same.
class FieldHelp : public IconButton {
    Q_OBJECT
public:
    /// `field` outlives it.
    explicit FieldHelp(QWidget* field, QWidget* parent = nullptr);

    /// What unfolds; whoever builds the form places it below the field.
    QuietText* words() const { return m_words; }
    /// `name` of the field, and what it asks for.
    void set_texts(const QString& name, const QString& help);
    QWidget* field() const { return m_field; }

    /// Of the field that has the focus in the window; null: it has none.
    static FieldHelp* of_focus(const QWidget& window);

    /// The field with its "?", and under both what unfolds.
    static QLayout* beside(QWidget* field, FieldHelp* help);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unfold(bool open);

    QWidget* m_field;
    QuietText* m_words;
};

} // namespace maksuarvio
