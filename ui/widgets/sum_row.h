// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field_note.h"
#include "ui/widgets/number_field.h"

#include <QWidget>

class QLabel;

namespace maksuarvio {

class FieldHelp;
class QuietText;

/// A sum with its name and unit before it, a "?" after it, and what is wrong with it under it.
class SumRow : public QWidget {
    Q_OBJECT
public:
    explicit SumRow(QWidget* parent = nullptr);

    /// `hint`: what the field wants, smaller under its name with the unit; may be empty. `help`
    /// unfolds from the "?".
    void set_texts(const QString& label, const QString& unit, const QString& hint,
                   const QString& help);
    NumberField* field() const { return m_field; }
    FieldNote* note() const { return m_note; }

private:
    QLabel* m_label;
    QuietText* m_hint;
    NumberField* m_field;
    FieldHelp* m_help;
    FieldNote* m_note;
};

} // namespace maksuarvio
