// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace maksuarvio {

class DeductionRow;
class FieldHelp;
class FieldNote;
class IncomeRow;
class SumRow;

/// Incomes and deductions of the client or of the spouse: two totals, or the parts.
class PersonBlock : public QWidget {
    Q_OBJECT
public:
    /// Whose: a member of the entries and the places of its fields.
    PersonBlock(Visit& visit, PersonEntry Entries::*person, const PersonPlaces& places,
                QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    void refresh();

private:
    const PersonEntry& entry() const { return m_visit.entries().*m_person; }
    void edit(const std::function<void(PersonEntry&)>& change, const QString& field = {});
    QString key(const QString& field, std::size_t row = 0) const;
    void build();
    void add_income_row();
    void add_deduction_row();
    void fit_rows();
    void show_problems();

    Visit& m_visit;
    PersonEntry Entries::*m_person;
    PersonPlaces m_places;
    const Wording* m_wording = nullptr;

    QRadioButton* m_totals;
    QRadioButton* m_parts;
    SumRow* m_gross;
    SumRow* m_net;
    std::vector<IncomeRow*> m_incomes;
    std::vector<DeductionRow*> m_deductions;
    QVBoxLayout* m_income_rows;
    QVBoxLayout* m_deduction_rows;
    QPushButton* m_add_income;
    QPushButton* m_add_deduction;
    QCheckBox* m_guarantee_pension;
    FieldHelp* m_guarantee_help;
    FieldNote* m_no_income;
};

} // namespace maksuarvio
