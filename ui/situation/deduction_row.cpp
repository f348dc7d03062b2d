// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/situation/deduction_row.h"

#include "ui/situation/options.h"
#include "ui/theme/spoken.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kCharacters = 8;

} // namespace

DeductionRow::DeductionRow(QWidget* parent)
    : QWidget(parent), m_kind(new Choice(this)), m_amount(new NumberField(kCharacters, this)),
      m_per(new Choice(this)), m_remove(new IconButton(QStringLiteral("remove"), this)),
      m_kind_note(new FieldNote(this)), m_note(new FieldNote(this))
{
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme::space_s);
    first->addWidget(m_kind, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(theme::space_s);
    second->addWidget(m_amount, 1);
    second->addWidget(m_per, 1);
    second->addWidget(m_remove);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space_xs);
    column->addLayout(first);
    column->addWidget(m_kind_note);
    column->addLayout(second);
    column->addWidget(m_note);

    connect(m_kind, &Choice::chosen, this, [this](int kind) {
        if (kind != kNoDeduction)
            emit kind_chosen(static_cast<DeductionKind>(kind));
    });
    connect(m_per, &Choice::chosen, this,
            [this](int per) { emit period_chosen(static_cast<Period>(per)); });
    connect(m_amount, &NumberField::typed, this, &DeductionRow::typed);
    connect(m_remove, &QToolButton::clicked, this, &DeductionRow::removed);
}

void DeductionRow::set_wording(const Wording& wording)
{
    m_kind->set_options(deduction_options(wording));
    m_kind->setAccessibleName(tr("Kind of deduction"));
    m_per->set_options(money_period_options());
    m_per->setAccessibleName(tr("Deduction a month or a year"));
    m_remove->set_name(tr("Remove this deduction"));
    m_amount->setAccessibleName(m_kind->currentText());
}

void DeductionRow::show_entry(const DeductionEntry& entry)
{
    m_kind->show_value(entry.kind ? int(*entry.kind) : kNoDeduction);
    m_per->show_value(int(entry.per));
    m_amount->show_text(entry.amount);
    theme::keep_name(*m_amount, m_kind->currentText());
    m_kind->setToolTip(m_kind->currentText());
}

void DeductionRow::focus_kind()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

} // namespace maksuarvio
