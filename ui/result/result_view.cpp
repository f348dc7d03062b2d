// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/result_view.h"

#include "translations/caveats.h"
#include "ui/result/receipt.h"
#include "ui/result/totals_block.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
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
        m_receipt->set_texts();
        m_start_head->setText(ResultView::tr("Start here"));
        m_missing_head->setText(ResultView::tr("The estimate still needs"));
        m_decision->setText(ResultView::tr("This is an estimate, not a decision."));
        refresh();
    }

    void set_client_view(bool client_view)
    {
        m_client_view = client_view;
        const int percent = client_view ? 130 : 100;
        for (auto* label : m_view.findChildren<TextLabel*>())
            label->set_percent(percent);
        for (auto* list : {m_start, m_missing, m_checks})
            list->set_percent(percent);
        m_doubt->set_percent(percent);
        m_totals->set_client_view(client_view);
        m_receipt->set_client_view(client_view);
        refresh();
    }

    void set_whole(bool whole) { m_receipt->set_whole(whole); }

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
        show_caveats(outcome.estimate);
    }

private:
    void build();

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
        QStringList steps;
        const Entries& entries = m_visit.entries();
        const PersonEntry& client = entries.client;
        const bool told = !entries.income_disclosed || client.itemised
                          || !client.total_gross.isEmpty() || !client.total_net.isEmpty();
        if (empty && !told)
            steps += ResultView::tr("Enter the client's income, or mark it as not known.");
        if (empty)
            steps += {ResultView::tr("Add a service (Ctrl+K) or choose a ready plan."),
                      ResultView::tr("The estimate shows here while you type.")};
        m_start->show_texts(steps);
    }

    void show_missing(const AlternativeOutcome& outcome)
    {
        QStringList texts;
        for (const Problem& problem : outcome.problems)
            texts += problem_text(problem, m_visit, *m_wording);
        m_missing_head->setVisible(!texts.isEmpty());
        m_missing->show_texts(texts);
    }

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
    TextLabel* m_decision = nullptr;
    Receipt* m_receipt = nullptr;
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
    m_decision = new TextLabel(TextRole::Label);
    totals->addWidget(m_decision);
    all->addLayout(totals);
    m_receipt = new Receipt(m_visit);
    all->addWidget(m_receipt, 1);
    QObject::connect(m_receipt, &Receipt::why_requested, &m_view, &ResultView::why_requested);
    QObject::connect(m_totals, &TotalsBlock::why_requested, &m_view,
                     [this] { emit m_view.why_requested(-1); });
}

void ResultView::Parts::show_caveats(const std::optional<AlternativeEstimate>& estimate)
{
    const auto said = m_client_view ? doubt_told_to_client : doubt_text;
    m_doubt->show_text(estimate ? to_qt(said(doubt_of(*estimate), *m_wording)) : QString());
    m_checks->show_texts(estimate ? notes_of(*estimate, NoteWeight::Check) : QStringList());
    m_receipt->show_outcome(*m_wording,
                            estimate ? notes_of(*estimate, NoteWeight::Info) : QStringList());
    m_decision->setVisible(estimate.has_value());
}

// What is odd about the plan or the situation; of a line what is to be checked: what else concerns
// one step is said by "Why?".
QStringList ResultView::Parts::notes_of(const AlternativeEstimate& estimate,
                                        NoteWeight weight) const
{
    QStringList texts;
    const auto add = [&](const Note& note, bool is_told) {
        const NotePlace place = facts(note.code).place;
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

void ResultView::set_whole(bool whole)
{
    m_parts->set_whole(whole);
}

void ResultView::set_client_view(bool client_view)
{
    m_parts->set_client_view(client_view);
}

} // namespace maksuarvio
