// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;

namespace maksuarvio {

class FieldHelp;
class PersonBlock;
class QuietText;
class SectionHead;
class Stepper;
class SumRow;

/// The client's situation: household, incomes and deductions, what is used of the fee ceiling.
class SituationPane : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the pane.
    explicit SituationPane(Visit& visit, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    /// Where a visit starts.
    void focus_first_field();

private:
    void build();
    void set_helps();
    void connect_fields();
    void refresh();
    void fit_spouse();

    Visit& m_visit;
    const Wording* m_wording = nullptr;

    SectionHead* m_head;
    QLabel* m_size_label;
    Stepper* m_size;
    /// That more than one person lives here, and no spouse's income counts.
    QuietText* m_size_note;
    FieldHelp* m_size_help;
    QCheckBox* m_undisclosed;
    FieldHelp* m_undisclosed_help;
    QuietText* m_undisclosed_text;
    SectionHead* m_client_head;
    PersonBlock* m_client;
    QCheckBox* m_has_spouse;
    /// Made when a spouse is entered for the first time.
    PersonBlock* m_spouse = nullptr;
    QCheckBox* m_lived_together;
    FieldHelp* m_together_help;
    QCheckBox* m_spouse_in_care;
    FieldHelp* m_in_care_help;
    /// Under it the spouse's incomes come.
    QLayout* m_in_care = nullptr;
    SumRow* m_ceiling;
};

} // namespace maksuarvio
