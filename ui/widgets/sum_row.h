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

/// A sum with its name before it, its unit after it, and what is wrong with it under it.
class SumRow : public QWidget {
    Q_OBJECT
public:
    explicit SumRow(QWidget* parent = nullptr);

    void set_texts(const QString& label, const QString& unit);
    /// What the field wants, smaller under its name.
    void set_hint(const QString& hint);
    /// What unfolds from the "?" beside its name.
    void set_help(const QString& help);
    /// So that the fields of rows above one another stand in line.
    int unit_width() const;
    void set_unit_width(int width);
    NumberField* field() const { return m_field; }
    FieldNote* note() const { return m_note; }

private:
    QLabel* m_label;
    QuietText* m_hint;
    NumberField* m_field;
    FieldHelp* m_help;
    QLabel* m_unit;
    FieldNote* m_note;
};

} // namespace maksuarvio
