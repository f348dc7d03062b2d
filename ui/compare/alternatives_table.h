// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace maksuarvio {

class AlternativesModel;

/// The table of the alternatives: rows as high as their texts, columns alike, no cut figure.
class AlternativesTable : public QTableView {
    Q_OBJECT
public:
    explicit AlternativesTable(AlternativesModel& model, QWidget* parent = nullptr);

    /// The column that is worked on is drawn as chosen.
    void set_current_alternative(int column);
    /// The rows fitted to their texts, and a cell of them kept current.
    void fit();
    /// What the whole table takes.
    int whole_height() const;
    /// Without a scroll bar.
    int least_width() const;

signals:
    void alternative_chosen(int column);
    /// Its rows have another height.
    void fitted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    int least_column() const;
    int height_of(int row) const;

    AlternativesModel& m_model;
};

} // namespace maksuarvio
