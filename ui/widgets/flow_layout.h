// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <initializer_list>
#include <memory>
#include <vector>

namespace maksuarvio {

/// Items one after another that go on in the next line where the width ends, as words do.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    enum class Side : std::uint8_t { Left, Right };

    /// The lines begin at the left, or end at the right.
    explicit FlowLayout(int spacing, Side side = Side::Left);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Pieces that belong together stay together where the line breaks.
    void add_group(std::initializer_list<QWidget*> widgets);
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that the lines take in the width; places the items too where asked to.
    int lay_out(const QRect& rect, bool place) const;

    Side m_side;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace maksuarvio
