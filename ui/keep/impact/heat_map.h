// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/impact/model.h"
#include "ui/widgets/chart.h"

namespace maksuarvio {

/// The cells of one service as colours: what the client pays more is red, less teal, the more the
/// stronger; what is no longer answered is crossed out. Says the same as the table beside it.
class HeatMap : public Chart {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// The model outlives its showing; null: nothing.
    void show_cells(const ImpactCellsModel* model, const QString& name, const Wording& wording);
    /// The cell that the table has chosen.
    void mark(const QModelIndex& index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cell_chosen(const QModelIndex& index);

protected:
    void draw(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect field() const;
    QRect rect_of(int row, int column) const;
    void draw_key(QPainter& painter, const QRect& place) const;

    const ImpactCellsModel* m_model = nullptr;
    QString m_greatest_text;
    bool m_rises = false;
    bool m_falls = false;
    bool m_has_unanswered = false;
    QModelIndex m_marked;
};

} // namespace maksuarvio
