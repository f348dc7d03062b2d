// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/result_view.h"

#include "translations/caveats.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/result/receipt_line.h"
#include "ui/result/totals_block.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

using theme::TextLabel;
using theme::TextRole;

class ResultView::Parts {
public:
    Parts(ResultView& view, Visit& visit) : m_view(view), m_visit(visit) { build(); }

    void set_wording(const Wording& wording)
    {
        m_wording = &wording;
        m_totals->set_texts();
        m_lines_head->setText(ResultView::tr("Services a month"));
        m_start_head->setText(ResultView::tr("Start here"));
        m_missing_head->setText(ResultView::tr("The estimate still needs"));
        m_not_included_head->setText(ResultView::tr("Not included in the estimate"));
        m_decision->setText(ResultView::tr("This is an estimate, not a decision."));
        refresh();
    }

    void set_client_view(bool client_view)
    {
        m_client_view = client_view;
        const int percent = client_view ? 130 : 100;
        for (auto* label : m_view.findChildren<TextLabel*>())
            label->set_percent(percent);
        for (auto* list : {m_start, m_missing, m_checks, m_remarks})
            list->set_percent(percent);
        for (auto* line : m_lines)
            line->set_percent(percent);
        m_doubt->set_percent(percent);
        m_totals->set_client_view(client_view);
        refresh();
    }

    void refresh()
    {
        if (!m_wording)
            return;
        const AlternativeOutcome& outcome = m_visit.current_outcome();
        const bool empty = !outcome.estimate && outcome.services() == 0 && outcome.problems.empty();
        show_head();
        show_start(empty);
        show_missing(outcome);
        m_totals->setVisible(outcome.estimate.has_value());
        if (outcome.estimate)
            m_totals->show_totals(*outcome.estimate, *m_wording);
        else
            m_totals->clear();
        show_lines(outcome);
        show_caveats(outcome.estimate);
    }

private:
    void build();
    QWidget* build_receipt();

    void show_head()
    {
        const Entries& entries = m_visit.entries();
        m_head->setText(
            entries.alternatives.size() > 1
                ? ResultView::tr("Estimate %1").arg(alternative_title(entries, entries.current))
                : ResultView::tr("Estimate"));
    }

    void show_start(bool empty)
    {
        m_start_head->setVisible(empty);
        m_start->show_texts(
            empty ? QStringList{ResultView::tr("Enter the client's income, or mark it as not "
                                               "known."),
                                ResultView::tr("Add a service (Ctrl+K) or choose a ready plan."),
                                ResultView::tr("The estimate shows here while you type.")}
                  : QStringList());
    }

    void show_missing(const AlternativeOutcome& outcome)
    {
        QStringList texts;
        for (const Problem& problem : outcome.problems)
            texts += problem_text(problem, m_visit, *m_wording);
        m_missing_head->setVisible(!texts.isEmpty());
        m_missing->show_texts(texts);
    }

    void show_lines(const AlternativeOutcome& outcome);
    ReceiptLine::Content content_of(const Line& line) const;
    ReceiptLine::Content unknown_line(std::size_t index) const;
    void show_caveats(const std::optional<AlternativeEstimate>& estimate);
    QStringList notes_of(const AlternativeEstimate& estimate, NoteWeight weight) const;

    ResultView& m_view;
    Visit& m_visit;
    const Wording* m_wording = nullptr;
    bool m_client_view = false;

    TextLabel* m_head = nullptr;
    TextLabel* m_start_head = nullptr;
    NoticeList* m_start = nullptr;
    TextLabel* m_missing_head = nullptr;
    NoticeList* m_missing = nullptr;
    /// Above the figure: what is to be checked before it is told.
    NoticeList* m_checks = nullptr;
    Notice* m_doubt = nullptr;
    TotalsBlock* m_totals = nullptr;
    QWidget* m_lines_line = nullptr;
    TextLabel* m_lines_head = nullptr;
    QVBoxLayout* m_line_stack = nullptr;
    std::vector<ReceiptLine*> m_lines;
    NoticeList* m_remarks = nullptr;
    TextLabel* m_not_included_head = nullptr;
    TextLabel* m_not_included = nullptr;
    TextLabel* m_decision = nullptr;
};

void ResultView::Parts::build()
{
    auto* all = new QVBoxLayout(&m_view);
    // The receipt's lines reach a little beyond the texts, and its scroll bar stands in the margin.
    const int beyond = theme::space_s;
    const int bar = m_view.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    all->setContentsMargins(theme::space_l - beyond, theme::space_l, 0, theme::space_s);
    all->setSpacing(theme::space_m);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(beyond, 0, beyond + bar, 0);
    top->setSpacing(theme::space_s);
    m_head = new TextLabel(TextRole::Section);
    m_start_head = new TextLabel(TextRole::Label);
    m_start = new NoticeList(QStringLiteral("chevron-right"), TextRole::Body);
    m_missing_head = new TextLabel(TextRole::Label);
    m_missing = new NoticeList(QStringLiteral("warning"), TextRole::Warning);
    m_checks = new NoticeList(QStringLiteral("warning"), TextRole::Warning);
    m_doubt = new Notice(QStringLiteral("warning"), TextRole::Warning);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_head, m_start_head, m_start, m_missing_head, m_missing, m_checks, m_doubt})
        top->addWidget(part);
    m_totals = new TotalsBlock;
    m_totals->hide();
    all->addLayout(top);
    auto* totals = new QVBoxLayout;
    totals->setContentsMargins(beyond, 0, bar, 0);
    totals->addWidget(m_totals);
    all->addLayout(totals);
    all->addWidget(build_receipt(), 1);
    QObject::connect(m_totals, &TotalsBlock::why_requested, &m_view,
                     [this] { emit m_view.why_requested(-1); });
}

QWidget* ResultView::Parts::build_receipt()
{
    const auto column = [] {
        auto* texts = new QVBoxLayout;
        texts->setContentsMargins(theme::space_s, 0, theme::space_s, 0);
        texts->setSpacing(theme::space_s);
        return texts;
    };
    auto* receipt = new QWidget;
    auto* all = new QVBoxLayout(receipt);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::space_s);

    auto* above = column();
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
    auto* below = column();
    m_remarks = new NoticeList(QStringLiteral("info"), TextRole::Body);
    m_not_included_head = new TextLabel(TextRole::Section);
    m_not_included = new TextLabel(TextRole::Body);
    m_decision = new TextLabel(TextRole::Label);
    below->addWidget(m_remarks);
    below->addSpacing(theme::space_s);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_not_included_head, m_not_included, m_decision})
        below->addWidget(part);
    all->addLayout(below);
    all->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Takes its room even while there is nothing to scroll, so that figures stay in one column.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    // Its size is the area's: no need to ask it for its wish.
    receipt->setAttribute(Qt::WA_Resized);
    scroll->setWidget(receipt);
    scroll->viewport()->setAutoFillBackground(false);
    receipt->setAutoFillBackground(false);
    return scroll;
}

void ResultView::Parts::show_lines(const AlternativeOutcome& outcome)
{
    // Without a tariff the services have no names either.
    const std::size_t count = m_visit.snapshot() ? outcome.services() : 0;
    while (m_lines.size() < count) {
        auto* line = new ReceiptLine;
        line->set_percent(m_client_view ? 130 : 100);
        const int index = int(m_lines.size());
        QObject::connect(line, &QPushButton::clicked, &m_view,
                         [this, index] { emit m_view.why_requested(index); });
        m_line_stack->addWidget(line);
        m_lines.push_back(line);
    }
    for (; m_lines.size() > count; m_lines.pop_back())
        delete m_lines.back();
    for (std::size_t i = 0; i < count; ++i) {
        const Line* line = outcome.line(i);
        m_lines[i]->show_content(line ? content_of(*line) : unknown_line(i));
        m_lines[i]->setEnabled(line != nullptr);
    }
    m_lines_head->setVisible(count > 0);
    m_lines_line->setVisible(count > 0);
}

ReceiptLine::Content ResultView::Parts::content_of(const Line& line) const
{
    ReceiptLine::Content content;
    content.name = to_qt(m_wording->name(*line.service));
    content.figure = to_qt(money_text(line.client_total(), m_wording->language()));
    content.reason = to_qt(SheetPhrases::opening(short_reason(line, *m_wording)));
    content.beside = to_qt(own_service_text(line, *m_wording));
    content.why = m_client_view ? QString() : ResultView::tr("Why?");
    const Doubt doubt = doubt_of(line);
    content.doubt = doubt && !m_client_view;
    content.spoken =
        ResultView::tr("%1: %2 a month. %3").arg(content.name, content.figure, content.reason);
    for (const QString& more :
         {content.beside, to_qt(doubt_text(doubt, *m_wording)), content.why}) {
        if (!more.isEmpty())
            content.spoken += QStringLiteral(" ") + more;
    }
    return content;
}

ReceiptLine::Content ResultView::Parts::unknown_line(std::size_t index) const
{
    const Entries& entries = m_visit.entries();
    const std::string& id = entries.alternatives[entries.current].services[index].service;
    const Service* service = m_visit.snapshot()->service(id);
    ReceiptLine::Content content;
    content.name = service ? to_qt(m_wording->name(*service)) : QString::fromStdString(id);
    content.figure = QStringLiteral("–");
    content.spoken = ResultView::tr("%1: not yet known").arg(content.name);
    return content;
}

void ResultView::Parts::show_caveats(const std::optional<AlternativeEstimate>& estimate)
{
    m_doubt->show_text(estimate ? to_qt(doubt_text(doubt_of(*estimate), *m_wording)) : QString());
    m_checks->show_texts(estimate ? notes_of(*estimate, NoteWeight::Check) : QStringList());
    m_remarks->show_texts(estimate ? notes_of(*estimate, NoteWeight::Info) : QStringList());
    const QString list =
        estimate ? to_qt(SheetPhrases::opening(not_included(estimate->notes, *m_wording)))
                 : QString();
    m_not_included->show_text(list.isEmpty() ? list : list + u'.');
    m_not_included_head->setVisible(!list.isEmpty());
    m_decision->setVisible(estimate.has_value());
}

// What is odd about the plan or the situation; of a line what is to be checked: what else concerns
// one step is said by "Why?".
QStringList ResultView::Parts::notes_of(const AlternativeEstimate& estimate,
                                        NoteWeight weight) const
{
    QStringList texts;
    const auto add = [&](const Note& note, bool is_told) {
        const NotePlace place = place_of(note.code);
        if (!is_told || weight_of(note.code) != weight || place == NotePlace::NotIncluded
            || place == NotePlace::Doubt)
            return;
        if (const QString text = to_qt(m_wording->note(note)); !texts.contains(text))
            texts += text;
    };
    for (const Line& line : estimate.lines) {
        for (const Note& note : line.notes)
            add(note, weight == NoteWeight::Check);
    }
    for (const Note& note : estimate.notes)
        add(note, true);
    return texts;
}

ResultView::ResultView(Visit& visit, QWidget* parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(*this, visit))
{
    connect(&visit, &Visit::changed, this, [this] { m_parts->refresh(); });
}

ResultView::~ResultView() = default;

void ResultView::set_wording(const Wording& wording)
{
    m_parts->set_wording(wording);
}

void ResultView::set_client_view(bool client_view)
{
    m_parts->set_client_view(client_view);
}

} // namespace maksuarvio
