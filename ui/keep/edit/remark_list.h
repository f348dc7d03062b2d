// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

namespace maksuarvio {

class RemarkModel;

/// What is wrong or doubtful, each with its sign; Enter or a click leads to the cell.
class RemarkList : public QListView {
    Q_OBJECT
public:
    explicit RemarkList(RemarkModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace maksuarvio
