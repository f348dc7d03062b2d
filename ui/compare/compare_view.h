// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

#include <memory>

namespace maksuarvio {

/// Up to four alternatives side by side: a table, who pays what, and the fee by hours.
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

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace maksuarvio
