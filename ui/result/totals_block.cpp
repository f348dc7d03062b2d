// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/totals_block.h"

#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "ui/result/client_sum.h"
#include "ui/result/moving_figure.h"
#include "ui/theme/spoken.h"
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
    m_split = new TextLabel(TextRole::Body);
    m_split->hide();
    all->addWidget(m_split);

    auto* client = new QGridLayout;
    client->setContentsMargins(texts);
    client->setVerticalSpacing(theme::space_xs);
    client->setColumnStretch(0, 1);
    m_year = add_row(client, 0);
    m_left = add_row(client, 1);
    m_spouse_left = add_row(client, 2);
    m_left_hint = new TextLabel(TextRole::Quiet);
    client->addWidget(m_left_hint, 3, 0, 1, 2);
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
    m_why->setText(tr("Why?"));
    m_year.name->setText(tr("A year"));
    m_left.name->setText(m_client_view ? tr("You have left a month") : tr("Money left a month"));
    m_spouse_left.name->setText(m_client_view ? tr("Your spouse has left a month")
                                              : tr("The spouse has left a month"));
    m_left_hint->setText(tr("Enter the net income to see what is left."));
    m_gross.name->setText(tr("The services cost"));
    m_net.name->setText(tr("The county pays"));
}

void TotalsBlock::set_client_view(bool client_view)
{
    m_client_view = client_view;
    const int percent = client_view ? 130 : 100;
    for (auto* label : findChildren<TextLabel*>())
        label->set_percent(percent);
    m_county->setVisible(!client_view);
    m_why->setVisible(!client_view);
    set_texts();
}

void TotalsBlock::show_row(const Row& row, const QString& value)
{
    row.value->show_under(row.name->text(), value);
    for (TextLabel* label : {row.name, row.value})
        label->setVisible(!value.isEmpty());
}

void TotalsBlock::show_totals(const AlternativeEstimate& alternative, const Wording& wording)
{
    const auto money = [&wording](Cents amount) {
        return to_qt(money_text(amount, wording.language()));
    };
    const QString month = client_sum(alternative, wording.language());
    show_split(alternative, wording);
    show_row(m_year, money(alternative.client_total_year));
    show_left(alternative, wording);
    show_county(alternative, wording);
    m_caption->setText(who_pays(alternative, m_client_view));
    m_figure->show_figure(month, who_pays_sum(alternative, m_client_view, wording.language()));
    theme::keep_name(*m_why, tr("Why is so much paid?"));
    theme::keep_description(*m_why, summary());
}

void TotalsBlock::show_left(const AlternativeEstimate& alternative, const Wording& wording)
{
    const auto money = [&wording](std::optional<Cents> amount) {
        return amount ? to_qt(money_text(*amount, wording.language())) : QString();
    };
    // Of a couple of whom one is in long-term care each has their own.
    const auto& apart = alternative.money_left_by_person;
    const bool couple = apart && apart->spouse.has_value();
    const QString left = money(couple ? apart->client : alternative.money_left_month);
    set_texts();
    if (couple && !m_client_view)
        m_left.name->setText(tr("The client has left a month"));
    show_row(m_left, left);
    show_row(m_spouse_left, couple ? money(apart->spouse) : QString());
    m_left_hint->setVisible(left.isEmpty() && !m_client_view);
}

void TotalsBlock::show_split(const AlternativeEstimate& alternative, const Wording& wording)
{
    const Cents fee = alternative.client_fee_month;
    const Cents to_provider = alternative.client_to_provider_month;
    const QString split = fee.value > 0 && to_provider.value > 0
                              ? tr("%1 to the county · %2 to the provider")
                                    .arg(to_qt(money_text(fee, wording.language())),
                                         to_qt(money_text(to_provider, wording.language())))
                              : QString();
    m_split->show_under(tr("To whom"), split);
    m_split->setVisible(!split.isEmpty());
}

void TotalsBlock::clear()
{
    set_texts();
    m_split->show_under(tr("To whom"), {});
    m_split->hide();
    for (const Row* row : {&m_year, &m_left, &m_spouse_left, &m_gross, &m_net})
        show_row(*row, {});
    m_caption->setText({});
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
    for (const Row* row : {&m_year, &m_left, &m_spouse_left, &m_gross, &m_net}) {
        if (!row->value->text().isEmpty())
            said += row->name->text() + QStringLiteral(": ") + row->value->text();
    }
    return said.join(QStringLiteral(". "));
}

} // namespace maksuarvio
