// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_pages.h"

namespace maksuarvio::sheet::pdf {
namespace {

/// Rounding must not send the last line to a page of its own.
constexpr double tolerance = 0.01;

class Breaker {
public:
    explicit Breaker(double body_height) : m_body_height(body_height) {}

    double height_on_this_page(const Strip& strip) const
    {
        return strip.height + (is_fresh() ? repeated_height(strip) : strip.gap_above);
    }

    bool fits(double height) const { return m_used + height <= m_body_height + tolerance; }
    bool is_fresh() const { return m_pages.back().empty(); }
    void start_page()
    {
        m_pages.emplace_back();
        m_used = 0;
    }

    void place(const Strip& strip)
    {
        if (!is_fresh()) {
            m_used += strip.gap_above;
        } else if (strip.repeated_above) {
            m_pages.back().push_back({strip.repeated_above.get(), m_used, true});
            m_used += strip.repeated_above->height;
        }
        m_pages.back().push_back({&strip, m_used});
        m_used += strip.height;
    }

    std::vector<Page> pages() && { return std::move(m_pages); }

private:
    static double repeated_height(const Strip& strip)
    {
        return strip.repeated_above ? strip.repeated_above->height : 0;
    }

    double m_body_height;
    double m_used = 0;
    std::vector<Page> m_pages{1};
};

} // namespace

std::vector<Page> break_pages(const Strips& strips, double body_height)
{
    Breaker breaker{body_height};
    for (std::size_t first = 0; first < strips.size();) {
        std::size_t end = first + 1;
        double height = breaker.height_on_this_page(strips[first]);
        for (; end < strips.size() && strips[end - 1].keep_with_next; ++end)
            height += strips[end].gap_above + strips[end].height;
        if (!breaker.fits(height) && !breaker.is_fresh())
            breaker.start_page();
        for (; first < end; ++first) {
            if (!breaker.fits(breaker.height_on_this_page(strips[first])) && !breaker.is_fresh())
                breaker.start_page();
            breaker.place(strips[first]);
        }
    }
    return std::move(breaker).pages();
}

} // namespace maksuarvio::sheet::pdf
