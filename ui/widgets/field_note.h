// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace maksuarvio {

/// What stands beside a field in words; each part is said by itself.
enum class FieldPart : std::uint8_t { Note, Help };
/// Lets a screen reader say with the field what is seen beside it.
void describe(QWidget* field, FieldPart part, const QString& words);

/// What is wrong or odd about a field, beside it: a sign and words. Takes no room while there is
/// nothing.
class FieldNote : public QWidget {
    Q_OBJECT
public:
    /// Missing: not yet filled in; Odd: can be right, but seldom is; Wrong: cannot be read.
    enum class Kind : std::uint8_t { Missing, Odd, Wrong };

    explicit FieldNote(QWidget* parent = nullptr);

    /// An empty text hides the note. `field` says the same to a screen reader, and is drawn as
    /// wrong where it is.
    void show_for(QWidget* field, const QString& text, Kind kind);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint_sign();

    QLabel* m_sign;
    QLabel* m_text;
    Kind m_kind = Kind::Missing;
};

} // namespace maksuarvio
