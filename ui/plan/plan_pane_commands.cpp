// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What the keys of the plan do to a service, or to the alternative.
#include "ui/plan/alternative_tabs.h"
#include "ui/plan/plan_pane.h"
#include "ui/plan/planning.h"
#include "ui/plan/service_card.h"

namespace maksuarvio {

const ServiceEntry* PlanPane::entry(int index) const
{
    const Entries& entries = m_visit.entries();
    const auto& services = entries.alternatives[entries.current].services;
    return index >= 0 && index < int(services.size()) ? &services[std::size_t(index)] : nullptr;
}

void PlanPane::change_amount(int by)
{
    // With the focus elsewhere it is the hours that are talked about.
    const int hours = m_visit.curve_service();
    change_amount_of(service_has_focus() || hours < 0 ? current_service() : hours, by);
}

void PlanPane::change_amount_of(int index, int by)
{
    const ServiceEntry* service = entry(index);
    const Service* known =
        service && m_visit.snapshot() ? m_visit.snapshot()->service(service->service) : nullptr;
    if (!known || is_steady(*known, *service))
        return;
    const auto amount = stepped(service->amount, by, m_wording->language());
    if (!amount)
        return;
    m_visit.edit(
        [&](Entries& e) {
            e.alternatives[e.current].services[std::size_t(index)].amount = *amount;
        },
        QStringLiteral("steps/%1/%2").arg(m_visit.entries().current).arg(index));
}

void PlanPane::plan_hours(int hours)
{
    const int index = m_visit.curve_service();
    if (index < 0)
        return;
    m_visit.edit(
        [&](Entries& e) {
            ServiceEntry& service = e.alternatives[e.current].services[std::size_t(index)];
            service.amount = QString::number(hours);
            service.per = Period::Month;
        },
        QStringLiteral("hours/%1/%2").arg(m_visit.entries().current).arg(index));
}

void PlanPane::change_mode()
{
    const int index = current_service();
    const ServiceEntry* service = entry(index);
    if (!service || !m_visit.snapshot())
        return;
    const Mode mode = next_mode(*m_visit.snapshot(), *service);
    edit_current([&](AlternativeEntry& plan) { plan.services[std::size_t(index)].mode = mode; });
    if (mode == Mode::Voucher)
        m_cards[std::size_t(index)]->focus_price();
}

void PlanPane::toggle_details()
{
    if (const int index = current_service(); index >= 0)
        m_cards[std::size_t(index)]->toggle_details();
}

void PlanPane::copy_alternative()
{
    const bool in_a_service = service_has_focus();
    if (m_cards.empty())
        return m_tabs->add();
    m_tabs->copy_current();
    if (!m_visit.snapshot())
        return;
    // A copy is made to try another way of producing the first that has one.
    for (int i = 0; const ServiceEntry* service = entry(i); ++i) {
        if (next_mode(*m_visit.snapshot(), *service) == service->mode)
            continue;
        m_last_service = i;
        show_current();
        if (in_a_service)
            focus_service(i);
        return;
    }
}

void PlanPane::match_alternatives()
{
    const ServiceEntry* service = entry(current_service());
    if (!service)
        return;
    const ServiceEntry model = *service;
    m_visit.edit([&](Entries& entries) {
        for (AlternativeEntry& alternative : entries.alternatives) {
            for (ServiceEntry& other : alternative.services) {
                if (other.service != model.service)
                    continue;
                other.amount = model.amount;
                other.per = model.per;
            }
        }
    });
}

void PlanPane::move_service(int by)
{
    const int from = current_service();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(m_cards.size()))
        return;
    const bool focused = service_has_focus();
    edit_current([&](AlternativeEntry& plan) {
        std::swap(plan.services[std::size_t(from)], plan.services[std::size_t(to)]);
    });
    m_last_service = to;
    show_current();
    if (focused)
        focus_service(to);
}

void PlanPane::duplicate_service()
{
    const int index = current_service();
    if (index < 0)
        return;
    edit_current([&](AlternativeEntry& plan) {
        const ServiceEntry copy = plan.services[std::size_t(index)];
        plan.services.insert(plan.services.begin() + index + 1, copy);
    });
    focus_service(index + 1);
}

void PlanPane::remove_service()
{
    const int index = current_service();
    if (index < 0)
        return;
    edit_current(
        [&](AlternativeEntry& plan) { plan.services.erase(plan.services.begin() + index); });
    focus_service(std::min(index, int(m_cards.size()) - 1));
}

} // namespace maksuarvio
