// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/tariff_news.h"

#include "translations/numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace maksuarvio {

TariffNews::TariffNews(QWidget* parent)
    : QWidget(parent), m_news(new Notice(QStringLiteral("warning"), theme::TextRole::Accent, this)),
      m_take(new QPushButton(this)),
      m_reach(new Notice(QStringLiteral("warning"), theme::TextRole::Warning, this))
{
    m_take->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space_l, 0, theme::space_l, theme::space_s);
    column->setSpacing(theme::space_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_news, 1);
    line->addWidget(m_take, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_reach);
    connect(m_take, &QPushButton::clicked, this, &TariffNews::wanted);
    show_what_is();
}

void TariffNews::set_waiting(bool waiting)
{
    m_waiting = waiting;
    show_what_is();
}

void TariffNews::set_overdue(bool overdue, std::optional<Date> last)
{
    m_overdue = overdue;
    m_last_reach = last;
    show_what_is();
}

void TariffNews::set_client_view(bool client_view)
{
    m_client_view = client_view;
    show_what_is();
}

void TariffNews::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_take->setText(tr("Use them now"));
    show_what_is();
}

void TariffNews::show_what_is()
{
    setVisible((m_waiting || m_overdue) && !m_client_view);
    m_take->setVisible(m_waiting);
    m_news->show_text(m_waiting ? tr("New tariffs are here. This estimate stays on the ones before "
                                     "until New client.")
                                : QString());
    QString reach;
    if (m_overdue && m_last_reach && m_wording)
        reach = tr("Where new tariffs come from was last reached on %1.")
                    .arg(to_qt(date_text(*m_last_reach, m_wording->language())));
    else if (m_overdue)
        reach = tr("Where new tariffs come from has not been reached yet.");
    m_reach->show_text(reach);
}

} // namespace maksuarvio
