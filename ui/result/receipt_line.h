// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

#include <memory>

namespace maksuarvio {

/// One service as a line of a receipt: its name and figure, the reason below, and "Why?". The whole
/// line is the button that shows why, so that a finger finds it and a screen reader says it at
/// once.
class ReceiptLine : public QPushButton {
    Q_OBJECT
public:
    struct Content {
        QString name;
        QString figure;
        QString reason;
        /// Beside a voucher: what the county's own service would cost.
        QString beside;
        QString why;
        /// Whether an example or derived figure took part.
        bool doubt = false;
        /// All of it but the name, in words.
        QString spoken;
        bool operator==(const Content&) const = default;
    };

    explicit ReceiptLine(QWidget* parent = nullptr);
    ~ReceiptLine() override;

    const Content& content() const { return m_content; }
    void show_content(const Content& content);
    void set_percent(int percent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Layout;
    const Layout& layout_for(int width) const;
    void change_layout();

    Content m_content;
    int m_percent = 100;
    /// Of the width last asked for; made again after a change.
    mutable std::unique_ptr<Layout> m_layout;
};

} // namespace maksuarvio
