// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/number_field.h"

#include <QWidget>

class QLabel;

namespace maksuarvio {

class IconButton;
class Wording;

/// One income by its parts: kind, gross, tax, expenses, a month or a year.
class IncomeRow : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t kParts = 3;

    explicit IncomeRow(QWidget* parent = nullptr);

    /// A focus proxy would be one more stop for Tab.
    void focus_kind();

    void set_wording(const Wording& wording);
    void show_entry(const IncomeEntry& entry);
    NumberField* field(std::size_t part) const { return m_parts[part].field; }
    FieldNote& note(std::size_t part) const { return *m_parts[part].note; }

signals:
    void kind_chosen(maksuarvio::IncomeKind kind);
    void period_chosen(maksuarvio::Period per);
    void typed(std::size_t part, const QString& text);
    void removed();

private:
    struct Part {
        QLabel* label = nullptr;
        NumberField* field = nullptr;
        FieldNote* note = nullptr;
    };

    Choice* m_kind;
    Choice* m_per;
    IconButton* m_remove;
    std::array<Part, kParts> m_parts;
};

} // namespace maksuarvio
