// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/why/explanation.h"

#include "calc-core/ending_deductions.h"
#include "translations/caveats.h"
#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/result/client_sum.h"
#include "ui/why/row_text.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

using Tone = theme::PageWriter::Tone;

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

bool is_warning(NoteCode code)
{
    return code == NoteCode::ExampleFigure || code == NoteCode::DerivedFigure;
}

bool is_ceiling(NoteCode code)
{
    return code == NoteCode::FeeCeilingCrossed || code == NoteCode::FeeCeilingFull;
}

} // namespace

Explanation::Explanation(const Wording& wording, bool client_view)
    : m_wording(wording), m_client_view(client_view)
{
}

QString Explanation::money(Cents amount) const
{
    return to_qt(money_text(amount, m_wording.language()));
}

QString Explanation::money(const std::optional<Cents>& amount) const
{
    return amount ? money(*amount) : Why::tr("not known");
}

bool Explanation::hidden(const Step& step) const
{
    return m_client_view && (step.id == StepId::CountyCost || step.id == StepId::CountyShare);
}

bool Explanation::hidden(const Note& note) const
{
    const bool of_the_county = note.code == NoteCode::CountyCostUnknown
                               || note.code == NoteCode::CountyCostIsMinimum
                               || (note.row && note.row->key == Key::CountyCost);
    return m_client_view && of_the_county;
}

QString Explanation::row_text(const Row& row)
{
    QString text =
        row_value_text(row, m_wording) + QStringLiteral(", ") + to_qt(m_wording.provenance(row));
    const QString source = row_source_text(row, m_wording);
    if (source.isEmpty())
        return text;
    qsizetype number = m_sources.indexOf(source);
    if (number < 0) {
        number = m_sources.size();
        m_sources += source;
    }
    return text + QStringLiteral(" [%1]").arg(number + 1);
}

QString Explanation::html()
{
    if (!m_sources.isEmpty()) {
        m_page.heading(Why::tr("Sources"));
        m_page.begin_steps();
        for (const QString& source : std::as_const(m_sources))
            m_page.step(source);
        m_page.end_steps();
    }
    return m_page.html();
}

void Explanation::line(const Line& line)
{
    m_page.heading(name_of(line, m_client_view, m_wording), 1);
    m_page.paragraph(Why::tr("%1, %2").arg(to_qt(m_wording.frequency(line.planned)),
                                           to_qt(m_wording.name(line.planned.mode))),
                     Tone::Quiet);
    m_page.paragraph((line.planned.whose == Whose::Spouse ? Why::tr("The spouse pays %1 a month.")
                                                          : Why::tr("The client pays %1 a month."))
                         .arg(money(line.client_total())),
                     Tone::Strong);
    m_page.paragraph(to_qt(SheetPhrases::opening(short_reason(line, m_wording)) + "."));
    steps(line.steps);
    for (const std::string& later : later_texts(line, m_wording.name(*line.service), m_wording))
        m_page.paragraph(to_qt(later));
    if (const QString own = to_qt(own_service_text(line, m_wording)); !own.isEmpty()) {
        m_page.heading(Why::tr("The county's own service"));
        m_page.paragraph(own);
        steps(line.own_service_steps);
    }
    if (!m_client_view)
        county(line);
    notes(line.notes, false);
    m_page.link(Why::tr("The whole estimate"), QStringLiteral("whole"));
}

void Explanation::steps(const std::vector<Step>& steps)
{
    if (steps.empty())
        return;
    m_page.begin_steps();
    for (const Step& step : steps) {
        if (hidden(step))
            continue;
        std::vector<theme::PageWriter::Under> below{
            {.text = to_qt(m_wording.reference(step.reference))}};
        if (step.row)
            below.push_back(
                {.text = row_text(*step.row), .warns = step.row->status != Status::Official});
        m_page.step(to_qt(m_wording.sentence(step)), below);
    }
    m_page.end_steps();
}

void Explanation::county(const Line& line)
{
    m_page.heading(Why::tr("The county's cost a month"));
    m_page.begin_table();
    m_page.row({Why::tr("Gross"), money(line.county_gross)});
    m_page.row({Why::tr("Paid to the county by the client"), money(line.client_fee)});
    m_page.row({Why::tr("Net"), money(line.county_net)}, true);
    m_page.end_table();
}

void Explanation::whole(const AlternativeEstimate& estimate)
{
    m_page.heading(who_pays_sum(estimate, m_client_view, m_wording.language()), 1);
    m_page.begin_table();
    for (std::size_t i = 0; i < estimate.lines.size(); ++i) {
        const Line& line = estimate.lines[i];
        m_page.row({name_of(line, m_client_view, m_wording), money(line.client_total())}, false,
                   QStringLiteral("line:%1").arg(i));
    }
    m_page.row({Why::tr("In all a month"), money(estimate.client_total_month)}, true);
    m_page.end_table();
    const bool to_the_provider = estimate.client_to_provider_month > Cents(0);
    if (to_the_provider && estimate.client_fee_month == Cents(0))
        m_page.paragraph(Why::tr("All of it goes to the provider."));
    else if (to_the_provider)
        m_page.paragraph(
            Why::tr("Of this %1 goes to the county and %2 to the provider.")
                .arg(money(estimate.client_fee_month), money(estimate.client_to_provider_month)));
    year(estimate);
    m_page.heading(Why::tr("Money left"));
    m_page.paragraph(
        estimate.money_left_month
            ? Why::tr("%1 a month: the household's net income less what the client pays and less "
                      "the housing and medicine costs entered.")
                  .arg(money(*estimate.money_left_month))
            : Why::tr("Not known, because the net income has not been entered."));
    steps(estimate.money_left_steps);
    if (!m_client_view)
        county(estimate);
    notes(estimate.notes, true);
}

// As a product only where it comes to the sum.
QString Explanation::twelve_months(const AlternativeEstimate& estimate, bool ceiling) const
{
    Cents sum;
    Cents month = estimate.client_total_month;
    int told = 0;
    QStringList parts;
    const auto add_until = [&](int months) {
        if (months <= told)
            return;
        sum += month * (months - told);
        parts += Why::tr("%1 × %2", "months, euros").arg(months - told).arg(money(month));
        told = months;
    };
    for (const LaterTotal& then : later_totals(estimate)) {
        add_until(std::min(then.after_months, 12));
        month = then.client_total;
    }
    add_until(12);
    const bool changes = parts.size() > 1;
    if (ceiling)
        return changes ? Why::tr("%1 in twelve months, the fee ceiling seen to, and that the fee "
                                 "changes as a deduction ends.")
                       : Why::tr("%1 in twelve such months, the fee ceiling seen to.");
    if (sum != estimate.client_total_year)
        return Why::tr("%1 in twelve months, which are not alike.");
    return changes ? Why::tr("%1 in twelve months: %2.")
                         .arg(QStringLiteral("%1"), parts.join(QStringLiteral(" + ")))
                   : Why::tr("%1 in twelve such months.");
}

void Explanation::year(const AlternativeEstimate& estimate)
{
    m_page.heading(Why::tr("A year"));
    const bool ceiling =
        std::ranges::any_of(estimate.notes, [](const Note& note) { return is_ceiling(note.code); });
    m_page.paragraph(twelve_months(estimate, ceiling).arg(money(estimate.client_total_year)));
    for (const Note& note : estimate.notes) {
        if (!is_ceiling(note.code))
            continue;
        m_page.bullet(to_qt(m_wording.note(note)));
        if (note.row)
            m_page.paragraph(to_qt(m_wording.reference(note.row->reference)) + QStringLiteral("; ")
                                 + row_text(*note.row),
                             note.row->status == Status::Official ? Tone::Quiet : Tone::Warning);
    }
}

void Explanation::county(const AlternativeEstimate& estimate)
{
    m_page.heading(Why::tr("The county's cost a month, gross and net"));
    const auto least = [&](Cents amount) {
        switch (county_knowledge(estimate)) {
        case CountyKnowledge::None:
            return Why::tr("not known");
        case CountyKnowledge::AtLeast:
            return Why::tr("at least %1").arg(money(amount));
        case CountyKnowledge::Whole:
            break;
        }
        return money(amount);
    };
    m_page.begin_table();
    for (const Line& line : estimate.lines)
        m_page.row({to_qt(m_wording.name(*line.service)), money(line.county_gross),
                    money(line.county_net)});
    m_page.row({Why::tr("In all a month"), least(estimate.county_gross_month),
                least(estimate.county_net_month)},
               true);
    m_page.end_table();
}

void Explanation::notes(const std::vector<Note>& notes, bool whole)
{
    std::vector<const Note*> shown;
    for (const Note& note : notes) {
        if (!hidden(note) && facts(note.code).place != NotePlace::NotIncluded
            && !is_ceiling(note.code))
            shown.push_back(&note);
    }
    if (!shown.empty())
        m_page.heading(Why::tr("To be noticed"));
    for (const Note* note : shown)
        m_page.bullet(to_qt(m_wording.note(*note)), is_warning(note->code));
    if (!whole)
        return;
    if (const QString list = to_qt(SheetPhrases::opening(not_included(notes, m_wording)));
        !list.isEmpty()) {
        m_page.heading(Why::tr("Not included in the estimate"));
        m_page.paragraph(list + u'.');
    }
}

} // namespace maksuarvio
