// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

#include <memory>

namespace maksuarvio {

/// The receipt of the current alternative: what the client pays, what is left, what the county
/// pays, a line a service, and what the estimate lacks.
class ResultView : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the view.
    explicit ResultView(Visit& visit, QWidget* parent = nullptr);
    ~ResultView() override;

    /// `wording` outlives the view. The texts of the window are fetched again too.
    void set_wording(const Wording& wording);
    /// Bigger type and nothing of the county's cost.
    void set_client_view(bool client_view);
    /// The receipt as high as it is, for a page that scrolls as a whole; else it scrolls itself
    /// under the figures.
    void set_whole(bool whole);

signals:
    /// A line's index, or -1: the whole.
    void why_requested(int line);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace maksuarvio
