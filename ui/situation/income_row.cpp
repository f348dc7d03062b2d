// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/situation/income_row.h"

#include "ui/situation/options.h"
#include "ui/theme/spoken.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>

namespace maksuarvio {

namespace {

constexpr int kCharacters = 8;

} // namespace

IncomeRow::IncomeRow(QWidget* parent)
    : QWidget(parent), m_kind(new Choice(this)), m_per(new Choice(this)),
      m_remove(new IconButton(QStringLiteral("remove"), this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::space_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    head->addWidget(m_kind, 1);
    head->addWidget(m_per);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space_s);
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < kParts; ++i) {
        Part& part = m_parts[i];
        part.label = new QLabel(this);
        part.field = new NumberField(kCharacters, this);
        part.note = new FieldNote(this);
        part.label->setBuddy(part.field);
        grid->addWidget(part.label, 0, int(i));
        grid->addWidget(part.field, 1, int(i));
        grid->addWidget(part.note, 2 + int(i), 0, 1, int(kParts) + 1);
        grid->setColumnStretch(int(i), 1);
        connect(part.field, &NumberField::typed, this,
                [this, i](const QString& text) { emit typed(i, text); });
    }
    grid->addWidget(m_remove, 1, int(kParts));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space_xs);
    column->addLayout(head);
    column->addLayout(grid);

    connect(m_kind, &Choice::chosen, this,
            [this](int kind) { emit kind_chosen(static_cast<IncomeKind>(kind)); });
    connect(m_per, &Choice::chosen, this,
            [this](int per) { emit period_chosen(static_cast<Period>(per)); });
    connect(m_remove, &QToolButton::clicked, this, &IncomeRow::removed);
}

void IncomeRow::set_wording(const Wording& wording)
{
    m_kind->set_options(income_options(wording));
    m_kind->setAccessibleName(tr("Kind of income"));
    m_per->set_options(money_period_options());
    m_per->setAccessibleName(tr("Income a month or a year"));
    m_remove->set_name(tr("Remove this income"));
    const std::array<QString, kParts> names{tr("Gross"), tr("Tax"), tr("Expenses")};
    for (std::size_t i = 0; i < kParts; ++i) {
        m_parts[i].label->setText(names[i]);
        m_parts[i].field->setAccessibleName(
            QStringLiteral("%1, %2").arg(m_kind->currentText(), names[i]));
    }
}

void IncomeRow::show_entry(const IncomeEntry& entry)
{
    m_kind->show_value(int(entry.kind));
    m_kind->setToolTip(m_kind->currentText());
    m_per->show_value(int(entry.per));
    const std::array<const QString*, kParts> texts{&entry.gross, &entry.tax, &entry.expenses};
    for (std::size_t i = 0; i < kParts; ++i) {
        m_parts[i].field->show_text(*texts[i]);
        theme::keep_name(*m_parts[i].field, QStringLiteral("%1, %2").arg(m_kind->currentText(),
                                                                         m_parts[i].label->text()));
    }
}

void IncomeRow::focus_kind()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

} // namespace maksuarvio
