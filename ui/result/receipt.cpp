// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/receipt.h"

#include "translations/caveats.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "translations/wording.h"
#include "ui/result/client_sum.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

using theme::TextLabel;
using theme::TextRole;

namespace {

// What is pinned above it leaves it so much, or else the whole pane scrolls.
constexpr int kLeastHeight = 2 * theme::touch;
constexpr int kClientViewPercent = 130;

QVBoxLayout* column_of_texts()
{
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(theme::space_s, 0, theme::space_s, 0);
    texts->setSpacing(theme::space_s);
    return texts;
}

} // namespace

Receipt::Receipt(const Visit& visit, QWidget* parent) : QScrollArea(parent), m_visit(visit)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    fit();
}

void Receipt::build()
{
    auto* receipt = new QWidget;
    auto* all = new QVBoxLayout(receipt);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::space_s);

    auto* above = column_of_texts();
    m_lines_head = new TextLabel(TextRole::Section);
    m_lines_line = new Hairline(Qt::Horizontal);
    above->addWidget(m_lines_line);
    above->addWidget(m_lines_head);
    all->addLayout(above);
    auto* lines = new QWidget;
    m_line_stack = new QVBoxLayout(lines);
    m_line_stack->setContentsMargins(0, 0, 0, 0);
    m_line_stack->setSpacing(0);
    all->addWidget(lines);
    auto* below = column_of_texts();
    m_months_head = new TextLabel(TextRole::Section);
    m_month_rows = new QGridLayout;
    m_month_rows->setColumnStretch(0, 1);
    m_month_rows->setVerticalSpacing(theme::space_xs);
    below->addWidget(m_months_head);
    below->addLayout(m_month_rows);
    m_remarks = new NoticeList(QStringLiteral("info"), TextRole::Body);
    m_not_included_head = new TextLabel(TextRole::Section);
    m_not_included = new TextLabel(TextRole::Body);
    below->addWidget(m_remarks);
    below->addSpacing(theme::space_s);
    for (QWidget* part : {m_not_included_head, m_not_included})
        below->addWidget(part);
    all->addLayout(below);
    all->addStretch(1);

    // Its size is the area's: no need to ask it for its wish.
    receipt->setAttribute(Qt::WA_Resized);
    setWidget(receipt);
    viewport()->setAutoFillBackground(false);
    receipt->setAutoFillBackground(false);
}

void Receipt::set_texts()
{
    m_lines_head->setText(tr("Services a month"));
    m_months_head->setText(tr("Month by month"));
    m_not_included_head->setText(tr("Not included in the estimate"));
}

void Receipt::set_client_view(bool client_view)
{
    m_client_view = client_view;
    const int percent = client_view ? kClientViewPercent : 100;
    for (TextLabel* label : {m_lines_head, m_not_included_head, m_not_included})
        label->set_percent(percent);
    m_remarks->set_percent(percent);
    for (ReceiptLine* line : m_lines)
        line->set_percent(percent);
}

void Receipt::set_whole(bool whole)
{
    m_whole = whole;
    fit();
}

void Receipt::fit()
{
    // The bar takes its room even while there is nothing to scroll, so that figures stay in one
    // column.
    setVerticalScrollBarPolicy(m_whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    const int height = m_whole ? widget()->heightForWidth(viewport()->width()) : 0;
    setMinimumHeight(std::max(kLeastHeight, height));
}

void Receipt::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool Receipt::eventFilter(QObject* watched, QEvent* event)
{
    if (m_whole && watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &Receipt::fit, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void Receipt::show_outcome(const Wording& wording, const QStringList& remarks)
{
    show_lines(wording);
    show_months(wording);
    const AlternativeOutcome& outcome = m_visit.current_outcome();
    const auto& estimate = outcome.estimate;
    QStringList all = remarks;
    if (estimate && outcome.no_months)
        all += tr("Months cannot be told apart: %1")
                   .arg(QString::fromStdString(
                       wording.error(*outcome.no_months, m_visit.entries().date)));
    m_remarks->show_texts(all);
    const QString list =
        estimate ? to_qt(SheetPhrases::opening(not_included(estimate->notes, wording))) : QString();
    m_not_included->show_text(list.isEmpty() ? list : list + u'.');
    m_not_included_head->setVisible(!list.isEmpty());
    fit();
}

void Receipt::show_lines(const Wording& wording)
{
    const AlternativeOutcome& outcome = m_visit.current_outcome();
    // Without a tariff the services have no names either.
    const std::size_t count = m_visit.snapshot() ? outcome.services() : 0;
    while (m_lines.size() < count) {
        auto* line = new ReceiptLine;
        line->set_percent(m_client_view ? kClientViewPercent : 100);
        const int index = int(m_lines.size());
        connect(line, &QPushButton::clicked, this, [this, index] { emit why_requested(index); });
        m_line_stack->addWidget(line);
        m_lines.push_back(line);
    }
    for (; m_lines.size() > count; m_lines.pop_back())
        delete m_lines.back();
    for (std::size_t i = 0; i < count; ++i) {
        const Line* line = outcome.line(i);
        m_lines[i]->show_content(line ? content_of(*line, wording) : unknown_line(i, wording));
        m_lines[i]->setEnabled(line != nullptr);
    }
    m_lines_head->setVisible(count > 0);
    m_lines_line->setVisible(count > 0);
}

void Receipt::show_months(const Wording& wording)
{
    // No label keeps a figure of before.
    while (QLayoutItem* item = m_month_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& estimate = m_visit.current_outcome().estimate;
    m_months_head->setVisible(estimate && !estimate->months.empty());
    if (!estimate)
        return;
    int row = 0;
    for (const MonthEstimate& month : estimate->months) {
        const QString name =
            QStringLiteral("%1/%2").arg(unsigned(month.month.month())).arg(int(month.month.year()));
        const QString sum = to_qt(money_text(month.client_total, wording.language()));
        auto* name_label = new TextLabel(TextRole::Body);
        auto* sum_label = new TextLabel(TextRole::Figure);
        name_label->setText(name);
        sum_label->show_under(name, sum);
        sum_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (TextLabel* label : {name_label, sum_label})
            label->set_percent(m_client_view ? kClientViewPercent : 100);
        m_month_rows->addWidget(name_label, row, 0);
        m_month_rows->addWidget(sum_label, row++, 1);
    }
}

ReceiptLine::Content Receipt::content_of(const Line& line, const Wording& wording) const
{
    ReceiptLine::Content content;
    content.name = name_of(line, m_client_view, wording);
    content.figure = to_qt(money_text(line.client_total(), wording.language()));
    content.reason = to_qt(SheetPhrases::opening(short_reason(line, wording)));
    content.beside = to_qt(own_service_text(line, wording));
    content.why = m_client_view ? QString() : tr("Why?");
    const Doubt doubt = doubt_of(line);
    content.doubt = doubt && !m_client_view;
    content.spoken = tr("%1 a month. %2").arg(content.figure, content.reason);
    for (const QString& more : {content.beside, to_qt(doubt_text(doubt, wording)), content.why}) {
        if (!more.isEmpty())
            content.spoken += QStringLiteral(" ") + more;
    }
    return content;
}

ReceiptLine::Content Receipt::unknown_line(std::size_t index, const Wording& wording) const
{
    const Entries& entries = m_visit.entries();
    const std::string& id = entries.alternatives[entries.current].services[index].service;
    const Service* service = m_visit.snapshot()->service(id);
    ReceiptLine::Content content;
    content.name = service ? to_qt(wording.name(*service)) : QString::fromStdString(id);
    content.figure = QStringLiteral("–");
    content.spoken = tr("not yet known");
    return content;
}

} // namespace maksuarvio
