// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/theme/text_label.h"

#include <QWidget>

class QGridLayout;

namespace maksuarvio {

class MovingFigure;
class WhyButton;

/// What an alternative comes to: the client a month and a year, what is left, and the county.
class TotalsBlock : public QWidget {
    Q_OBJECT
public:
    explicit TotalsBlock(QWidget* parent = nullptr);

    void set_texts();
    void set_client_view(bool client_view);
    void show_totals(const AlternativeEstimate& alternative, const Wording& wording);
    /// Keeps no figure of before.
    void clear();

signals:
    void why_requested();

private:
    /// A name at the start and its figure at the end of a line.
    struct Row {
        theme::TextLabel* name = nullptr;
        theme::TextLabel* value = nullptr;
    };
    Row add_row(QGridLayout* grid, int row);
    static void show_row(const Row& row, const QString& value);
    void show_left(const AlternativeEstimate& alternative, const Wording& wording);
    void show_split(const AlternativeEstimate& alternative, const Wording& wording);
    void show_county(const AlternativeEstimate& alternative, const Wording& wording);
    QString summary() const;

    bool m_client_view = false;
    theme::TextLabel* m_caption;
    MovingFigure* m_figure;
    /// What goes to whom, beside a voucher.
    theme::TextLabel* m_split;
    WhyButton* m_why;
    Row m_year;
    Row m_left;
    /// Beside long-term care each has their own.
    Row m_spouse_left;
    theme::TextLabel* m_left_hint;
    QWidget* m_county;
    Row m_gross;
    Row m_net;
    theme::TextLabel* m_county_hint;
};

} // namespace maksuarvio
