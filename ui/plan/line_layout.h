// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace maksuarvio {

/// A line of a list: a name that takes what the others leave, fields, and what ends the line. Where
/// the width does not hold them all, the fields and ends go on below the name.
class LineLayout : public QLayout {
    Q_OBJECT
public:
    enum class Part : std::uint8_t { Name, Field, End };

    explicit LineLayout(int spacing);
    ~LineLayout() override;

    /// In reading order: the name, the fields, the ends.
    void add(QWidget* widget, Part part);
    /// The width without which the name has no line with the fields.
    void set_least_name(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Item {
        std::unique_ptr<QLayoutItem> item;
        Part part;
    };
    std::vector<QLayoutItem*> shown(Part part) const;
    int width_of(Part part) const;
    /// The height that it takes in the width; places the items too where asked to.
    int lay_out(const QRect& rect, bool place) const;
    int lay_out_line(const QRect& rect, bool place) const;
    int lay_out_below(const QRect& rect, bool place) const;
    int name_height(int width) const;

    std::vector<Item> m_items;
    int m_least_name = 0;
};

} // namespace maksuarvio
