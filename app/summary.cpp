// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/summary.h"

#include "app/json_text.h"

namespace maksuarvio {

void Distribution::add(Cents amount)
{
    ++m_seen[amount];
    ++m_count;
    m_sum += amount;
}

std::optional<Cents> Distribution::quantile(std::uint64_t percent) const
{
    const std::uint64_t rank = (m_count * percent + 99) / 100;
    std::uint64_t passed = 0;
    for (const auto& [amount, count] : m_seen) {
        passed += count;
        if (passed >= rank)
            return amount;
    }
    return std::nullopt;
}

void Summary::add(const Answer& answer)
{
    const Estimate* estimate = answer.estimate();
    if (!estimate)
        return;
    for (const AlternativeEstimate& alternative : estimate->alternatives) {
        for (const Line& line : alternative.lines) {
            Lines& lines = m_lines[{answer.organiser, line.service->id, line.planned.mode}];
            ++lines.count;
            lines.client_total.add(line.client_total());
            if (line.county_net)
                lines.county_net.add(*line.county_net);
            else
                ++lines.county_net_unknown;
        }
    }
}

void Summary::write(std::string& out) const
{
    JsonText json(out);
    const auto amounts = [&json](const Distribution& distribution) {
        json.money("sum", distribution.sum());
        json.money("p10", distribution.quantile(10));
        json.money("p50", distribution.quantile(50));
        json.money("p90", distribution.quantile(90));
    };
    json.object([&] {
        json.array("summary", m_lines, [&](const auto& entry) {
            const Key& key = entry.first;
            const Lines& lines = entry.second;
            json.text("organiser", key.organiser);
            json.text("service", key.service);
            json.text("mode", word(key.mode));
            json.count("lines", lines.count);
            json.object("client_total_month", [&] { amounts(lines.client_total); });
            json.object("county_net_month", [&] {
                amounts(lines.county_net);
                json.count("unknown", lines.county_net_unknown);
            });
        });
    });
    out += '\n';
}

} // namespace maksuarvio
