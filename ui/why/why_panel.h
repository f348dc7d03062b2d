// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

#include <memory>

namespace maksuarvio {

/// How a figure of the current alternative came about, step by step with its law and tariff row.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the panel.
    explicit WhyPanel(Visit& visit, QWidget* parent = nullptr);
    ~WhyPanel() override;

    /// `wording` outlives the panel. The texts of the window are fetched again too.
    void set_wording(const Wording& wording);
    /// A line's index, or -1: the whole alternative.
    void show_line(int line);
    void set_client_view(bool client_view);

signals:
    /// By its own button or Esc; the panel does not hide itself.
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace maksuarvio
