// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/totals_block.h"

#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "ui/result/moving_figure.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/why_button.h"

#include <QGridLayout>

namespace maksuarvio {

using theme::TextLabel;
using theme::TextRole;

TotalsBlock::TotalsBlock(QWidget* parent) : QWidget(parent)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::space_s);
    const QMargins texts(0, 0, theme::space_s, 0);

    m_caption = new TextLabel(TextRole::Label);
    m_figure = new MovingFigure;
    m_why = new WhyButton;
    connect(m_why, &QPushButton::clicked, this, &TotalsBlock::why_requested);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme::space_s);
    first->addWidget(m_figure, 1);
    first->addWidget(m_why, 0, Qt::AlignVCenter);
    all->addWidget(m_caption);
    // The button's own padding reaches beyond the figures, whose edge its word keeps.
    all->addLayout(first);

    auto* client = new QGridLayout;
    client->setContentsMargins(texts);
    client->setVerticalSpacing(theme::space_xs);
    client->setColumnStretch(0, 1);
    m_year = add_row(client, 0);
    m_left = add_row(client, 1);
    m_left_hint = new TextLabel(TextRole::Quiet);
    client->addWidget(m_left_hint, 2, 0, 1, 2);
    all->addLayout(client);

    m_county = new QWidget;
    auto* county = new QGridLayout(m_county);
    county->setContentsMargins(texts);
    county->setVerticalSpacing(theme::space_xs);
    county->setColumnStretch(0, 1);
    county->addWidget(new Hairline(Qt::Horizontal), 0, 0, 1, 2);
    m_gross = add_row(county, 1);
    m_net = add_row(county, 2);
    m_county_hint = new TextLabel(TextRole::Quiet);
    county->addWidget(m_county_hint, 3, 0, 1, 2);
    all->addWidget(m_county);
}

TotalsBlock::Row TotalsBlock::add_row(QGridLayout* grid, int row)
{
    const Row added{.name = new TextLabel(TextRole::Body),
                    .value = new TextLabel(TextRole::Figure)};
    added.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(added.name, row, 0);
    grid->addWidget(added.value, row, 1);
    return added;
}

void TotalsBlock::set_texts()
{
    m_caption->setText(tr("The client pays a month"));
    m_why->setText(tr("Why?"));
    m_year.name->setText(tr("A year"));
    m_left.name->setText(tr("Money left a month"));
    m_left_hint->setText(tr("Enter the net income to see what is left."));
    m_gross.name->setText(tr("The county's cost, gross"));
    m_net.name->setText(tr("The county's cost, net"));
}

void TotalsBlock::set_client_view(bool client_view)
{
    m_client_view = client_view;
    const int percent = client_view ? 130 : 100;
    for (auto* label : findChildren<TextLabel*>())
        label->set_percent(percent);
    m_county->setVisible(!client_view);
    m_why->setVisible(!client_view);
}

void TotalsBlock::show_row(const Row& row, const QString& value)
{
    row.value->show_text(value);
    row.name->setVisible(!value.isEmpty());
    row.value->setAccessibleName(value.isEmpty() ? QString()
                                                 : row.name->text() + QStringLiteral(": ") + value);
}

void TotalsBlock::show_totals(const AlternativeEstimate& alternative, const Wording& wording)
{
    const auto money = [&wording](Cents amount) {
        return to_qt(money_text(amount, wording.language()));
    };
    const QString month = money(alternative.client_total_month);
    show_row(m_year, money(alternative.client_total_year));
    const auto left = alternative.money_left_month;
    show_row(m_left, left ? money(*left) : QString());
    m_left_hint->setVisible(!left);
    show_county(alternative, wording);
    m_figure->show_figure(month, tr("The client pays %1 a month").arg(month));
    m_why->setAccessibleName(tr("Why does the client pay %1 a month?").arg(month));
    m_why->setAccessibleDescription(summary());
}

void TotalsBlock::clear()
{
    for (const Row* row : {&m_year, &m_left, &m_gross, &m_net})
        show_row(*row, {});
    m_figure->show_figure({}, {});
    m_why->setAccessibleName({});
    m_why->setAccessibleDescription({});
}

void TotalsBlock::show_county(const AlternativeEstimate& alternative, const Wording& wording)
{
    if (m_client_view) {
        // Not even hidden labels keep the figures.
        show_row(m_gross, {});
        show_row(m_net, {});
        m_county_hint->show_text({});
        return;
    }
    const CountyKnowledge knowledge = county_knowledge(alternative);
    const auto money = [&](Cents amount) {
        if (knowledge == CountyKnowledge::None)
            return tr("not known");
        const QString text = to_qt(money_text(amount, wording.language()));
        return knowledge == CountyKnowledge::AtLeast ? tr("at least %1").arg(text) : text;
    };
    show_row(m_gross, money(alternative.county_gross_month));
    show_row(m_net, money(alternative.county_net_month));
    m_county_hint->show_text(alternative.county_cost_complete || knowledge == CountyKnowledge::None
                                 ? QString()
                                 : tr("The cost of some services is not known."));
}

QString TotalsBlock::summary() const
{
    QStringList said;
    for (const Row* row : {&m_year, &m_left, &m_gross, &m_net}) {
        if (!row->value->text().isEmpty())
            said += row->value->accessibleName();
    }
    return said.join(QStringLiteral(". "));
}

} // namespace maksuarvio
