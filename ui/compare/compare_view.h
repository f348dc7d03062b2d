// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace maksuarvio {

class AlternativesModel;
class AlternativesTable;
class HoursCurve;
class IconButton;
class PayersChart;

namespace theme {
class TextLabel;
}

/// Up to four alternatives side by side: a table, and beside it who pays what and the fee by hours.
/// While it is hidden it holds no figure.
class CompareView : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the view.
    explicit CompareView(Visit& visit, QWidget* parent = nullptr);
    ~CompareView() override;

    /// `wording` outlives the view. The texts of the window are fetched again too.
    void set_wording(const Wording& wording);
    /// Nothing of the county's cost.
    void set_client_view(bool client_view);

signals:
    void closed();
    /// One hour more or less.
    void hours_wanted(int by);
    /// So many a month.
    void hours_chosen(int hours);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void build_pictures();
    void refresh();
    void fit_table();
    /// Table and pictures beside each other where the width allows it.
    void arrange();
    bool several() const { return m_visit.outcomes().size() > 1; }

    Visit& m_visit;
    const Wording* m_wording = nullptr;
    bool m_client_view = false;

    AlternativesModel* m_model;
    theme::TextLabel* m_head;
    theme::TextLabel* m_hint;
    IconButton* m_close;
    /// Made when it is needed: there may be one alternative alone.
    AlternativesTable* m_table = nullptr;
    QPushButton* m_unfold;
    QBoxLayout* m_body = nullptr;
    QVBoxLayout* m_table_column = nullptr;
    QWidget* m_pictures;
    PayersChart* m_payers;
    HoursCurve* m_curve;
    QWidget* m_steps;
    theme::TextLabel* m_steps_text;
    IconButton* m_fewer;
    IconButton* m_further;
};

} // namespace maksuarvio
