// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/record_text.h"

#include "translations/caveats.h"
#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "translations/reasons.h"

namespace maksuarvio {

namespace {

class RecordWriter {
public:
    explicit RecordWriter(const Wording& wording) : m_wording(wording), m_say(wording.phrases()) {}

    std::string write(const AlternativeEstimate& estimate, const Snapshot& snapshot)
    {
        line(m_say(QT_TRANSLATE_NOOP("Sheet", "Estimate of the client fee"))
             + (estimate.name.empty() ? "" : ": " + estimate.name));
        line(m_say(QT_TRANSLATE_NOOP("Sheet", "Tariff {1} in force on {2}"),
                   {snapshot.version(), date_text(snapshot.date(), m_wording.language())}));
        line({});
        for (const Line& service : estimate.lines)
            write_service(service);
        line({});
        write_sums(estimate);
        line({});
        if (const std::string doubt = doubt_text(doubt_of(estimate), m_wording); !doubt.empty())
            line(doubt);
        line(m_say(QT_TRANSLATE_NOOP("Sheet", "Not included: {1}."),
                   {not_included(estimate.notes, m_wording)}));
        line(m_say(QT_TRANSLATE_NOOP("Sheet", "This is an estimate, not a decision.")));
        return std::move(m_text);
    }

private:
    std::string money(Cents amount) const { return money_text(amount, m_wording.language()); }
    void line(const std::string& text) { m_text += text + "\n"; }

    void write_service(const Line& service)
    {
        line(m_say(QT_TRANSLATE_NOOP("Sheet", "{1}: {2}, {3}"),
                   {m_wording.name(*service.service), m_wording.frequency(service.planned),
                    m_wording.name(service.planned.mode)}));
        line("  "
             + m_say(QT_TRANSLATE_NOOP("Sheet", "{1} a month: {2}"),
                     {money(service.client_total()), short_reason(service, m_wording)}));
        if (const std::string own = own_service_text(service, m_wording); !own.empty())
            line("  " + own);
        line("  " + rule_of(service));
        for (const std::string& later :
             later_texts(service, m_wording.name(*service.service), m_wording))
            line("  " + later);
    }

    // The section that the fee itself was decided by.
    std::string rule_of(const Line& service) const
    {
        const std::string_view section = service.steps.empty()
                                             ? std::string_view()
                                             : m_wording.reference(service.steps.back().reference);
        return m_say(QT_TRANSLATE_NOOP("Sheet", "Rule: {1}"), {section});
    }

    void write_sums(const AlternativeEstimate& estimate)
    {
        line(m_say(QT_TRANSLATE_NOOP("Sheet", "The client pays {1} a month, {2} a year."),
                   {money(estimate.client_total_month), money(estimate.client_total_year)}));
        if (estimate.client_to_provider_month > Cents(0) && estimate.client_fee_month > Cents(0))
            line(m_say(
                QT_TRANSLATE_NOOP("Sheet", "Of this {1} a month is client fees to the county and "
                                           "{2} own share of the price."),
                {money(estimate.client_fee_month), money(estimate.client_to_provider_month)}));
        for (const NotePlace place : {NotePlace::Remark, NotePlace::CountyCost}) {
            for (const std::string& remark : remarks(estimate.lines, place, m_wording))
                line(remark);
        }
        for (const NotePlace place : {NotePlace::Remark, NotePlace::MoneyLeft}) {
            for (const std::string& remark : remarks(estimate.notes, place, m_wording))
                line(remark);
        }
        if (estimate.money_left_of == MoneyLeftOf::Client)
            line(m_say(QT_TRANSLATE_NOOP("Sheet", "The client has {1} a month left."),
                       {money(*estimate.money_left_month)}));
        if (estimate.money_left_of == MoneyLeftOf::Household)
            line(m_say(QT_TRANSLATE_NOOP("Sheet", "The household has {1} a month left."),
                       {money(*estimate.money_left_month)}));
        write_county(estimate);
    }

    void write_county(const AlternativeEstimate& estimate)
    {
        const std::string gross = money(estimate.county_gross_month);
        const std::string net = money(estimate.county_net_month);
        switch (county_knowledge(estimate)) {
        case CountyKnowledge::None:
            return line(m_say(QT_TRANSLATE_NOOP("Sheet", "The county's cost is not known.")));
        case CountyKnowledge::AtLeast:
            return line(m_say(QT_TRANSLATE_NOOP("Sheet", "The county's cost a month at least {1} "
                                                         "gross, {2} net."),
                              {gross, net}));
        case CountyKnowledge::Whole:
            return line(m_say(QT_TRANSLATE_NOOP("Sheet", "The county's cost a month {1} gross, {2} "
                                                         "net."),
                              {gross, net}));
        }
    }

    const Wording& m_wording;
    const SheetPhrases& m_say;
    std::string m_text;
};

} // namespace

std::string record_text(const AlternativeEstimate& alternative, const Snapshot& snapshot,
                        const Wording& wording)
{
    return RecordWriter(wording).write(alternative, snapshot);
}

} // namespace maksuarvio
