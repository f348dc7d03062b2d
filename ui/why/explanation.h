// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/theme/text_page.h"

namespace maksuarvio {

/// Writes how figures came about, for the panel "Why?".
class Explanation {
public:
    /// Without the county's costs in the client view.
    Explanation(const Wording& wording, bool client_view);

    /// The steps of one line, its tariff rows and notes.
    void line(const Line& line);
    /// The sums of the whole, with a link "line:N" to each line.
    void whole(const AlternativeEstimate& estimate);

    /// The page with its list of sources.
    QString html();

private:
    void steps(const std::vector<Step>& steps);
    void county(const Line& line);
    void county(const AlternativeEstimate& estimate);
    void year(const AlternativeEstimate& estimate);
    QString twelve_months(const AlternativeEstimate& estimate, bool ceiling) const;
    void notes(const std::vector<Note>& notes, bool whole);
    bool hidden(const Step& step) const;
    bool hidden(const Note& note) const;
    /// The row's value and validity with a mark that leads to its source at the end of the page.
    QString row_text(const Row& row);
    QString money(Cents amount) const;
    QString money(const std::optional<Cents>& amount) const;

    const Wording& m_wording;
    bool m_client_view;
    theme::PageWriter m_page;
    QStringList m_sources;
};

} // namespace maksuarvio
