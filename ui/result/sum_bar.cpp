// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/sum_bar.h"

#include "ui/result/client_sum.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"

#include <QHBoxLayout>

namespace maksuarvio {

SumBar::SumBar(const Visit& visit, QWidget* parent)
    : QWidget(parent), m_visit(visit), m_name(new theme::TextLabel(theme::TextRole::Body, this)),
      m_sum(new theme::TextLabel(theme::TextRole::Figure, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space_l, theme::space_xs, theme::space_l, theme::space_xs);
    row->setSpacing(theme::space_m);
    row->addWidget(m_name, 1);
    row->addWidget(m_sum);
    connect(&visit, &Visit::changed, this, &SumBar::refresh);
}

void SumBar::set_wording(const Wording& wording)
{
    m_wording = &wording;
    refresh();
}

void SumBar::set_client_view(bool client_view)
{
    m_client_view = client_view;
    refresh();
}

void SumBar::refresh()
{
    if (!m_wording)
        return;
    const Entries& entries = m_visit.entries();
    const auto& estimate = m_visit.current_outcome().estimate;
    const QString pays = who_pays(estimate ? *estimate : AlternativeEstimate(), m_client_view);
    m_name->setText(entries.alternatives.size() > 1
                        ? tr("%1: %2", "alternative: what it costs")
                              .arg(alternative_title(entries, entries.current), pays)
                        : pays);
    m_sum->show_under(pays, estimate ? client_sum(*estimate, m_wording->language())
                                     : QStringLiteral("–"));
}

} // namespace maksuarvio
