// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_table_columns.h"

#include <algorithm>
#include <numeric>

namespace maksuarvio::sheet::pdf {
namespace {

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Too little for all: narrow columns keep their width, the others share the rest evenly.
std::vector<double> shared(std::vector<double> widths, double total)
{
    std::vector<std::size_t> from_narrowest(widths.size());
    std::iota(from_narrowest.begin(), from_narrowest.end(), std::size_t{0});
    std::ranges::sort(from_narrowest, {}, [&](std::size_t i) { return widths[i]; });
    std::size_t waiting = widths.size();
    for (const std::size_t i : from_narrowest) {
        widths[i] = std::min(widths[i], total / static_cast<double>(waiting--));
        total -= widths[i];
    }
    return widths;
}

/// What is left over goes to the last column of words, so that the figures stay at the edge.
std::vector<double> widened(std::vector<double> widths, const std::vector<ColumnNeed>& needs,
                            double total)
{
    std::size_t widest_welcome = widths.size() - 1;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (!needs[i].firm)
            widest_welcome = i;
    }
    widths[widest_welcome] += total - sum(widths);
    return widths;
}

} // namespace

std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double available)
{
    if (needs.empty())
        return {};
    const double total =
        std::max(available - column_gap * static_cast<double>(needs.size() - 1), 1.0);

    std::vector<double> natural;
    std::vector<double> least;
    for (const ColumnNeed& need : needs) {
        natural.push_back(need.natural);
        least.push_back(need.firm ? need.natural : need.narrowest);
    }
    if (sum(natural) <= total)
        return widened(natural, needs, total);
    if (sum(least) > total) {
        for (std::size_t i = 0; i < needs.size(); ++i)
            least[i] = needs[i].narrowest;
    }
    if (sum(least) > total)
        return shared(least, total);

    // Between the least and the natural width, each column gets the same part of its wish.
    const double part = (total - sum(least)) / (sum(natural) - sum(least));
    std::vector<double> widths;
    for (std::size_t i = 0; i < needs.size(); ++i)
        widths.push_back(least[i] + part * (natural[i] - least[i]));
    return widths;
}

} // namespace maksuarvio::sheet::pdf
