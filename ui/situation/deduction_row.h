// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/number_field.h"

#include <QWidget>

namespace maksuarvio {

class IconButton;
class Wording;

/// One deduction: kind, sum, a month or a year.
class DeductionRow : public QWidget {
    Q_OBJECT
public:
    explicit DeductionRow(QWidget* parent = nullptr);

    /// A focus proxy would be one more stop for Tab.
    void focus_kind();

    void set_wording(const Wording& wording);
    void show_entry(const DeductionEntry& entry);
    Choice* kind() const { return m_kind; }
    FieldNote& kind_note() const { return *m_kind_note; }
    NumberField* amount() const { return m_amount; }
    FieldNote& note() const { return *m_note; }

signals:
    void kind_chosen(maksuarvio::DeductionKind kind);
    void period_chosen(maksuarvio::Period per);
    void typed(const QString& text);
    void removed();

private:
    Choice* m_kind;
    NumberField* m_amount;
    Choice* m_per;
    IconButton* m_remove;
    FieldNote* m_kind_note;
    FieldNote* m_note;
};

} // namespace maksuarvio
