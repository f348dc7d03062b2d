// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/layout_view.h"

#include "ui/paper/page_picture.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <optional>

namespace maksuarvio::sheet {

using namespace pdf;

namespace {

constexpr int kGap = 12;
const QColor kBehind(0x8a, 0x93, 0x99);

} // namespace

/// Paints what is in sight and keeps no picture of it.
class PagesCanvas : public QWidget {
public:
    using QWidget::QWidget;

    void show_layout(std::optional<Layout> layout)
    {
        m_layout = std::move(layout);
        updateGeometry();
        setFixedHeight(heightForWidth(width()));
        update();
    }
    int page_count() const { return m_layout ? int(m_layout->pages.size()) : 0; }

    int heightForWidth(int width) const override
    {
        return kGap + page_count() * (page_size(width).height() + kGap);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        setFixedHeight(heightForWidth(width()));
    }

    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), kBehind);
        const QSize size = page_size(width());
        for (int page = 0; page < page_count(); ++page) {
            const QRect whole(QPoint(kGap, kGap + page * (size.height() + kGap)), size);
            const QRect seen = whole & event->rect();
            if (!seen.isEmpty())
                paint(painter, std::size_t(page), seen, seen.translated(-whole.topLeft()));
        }
    }

private:
    double dots_a_point(int width) const
    {
        return m_layout ? std::max(width - 2 * kGap, 1) / m_layout->page.width : 1;
    }
    QSize page_size(int width) const
    {
        return m_layout ? page_dots(m_layout->page, dots_a_point(width)) : QSize();
    }

    void paint(QPainter& painter, std::size_t page, QRect where, QRect part) const
    {
        const double ratio = devicePixelRatioF();
        const QRect dots(part.topLeft() * ratio, part.size() * ratio);
        QImage picture = page_picture(*m_layout, page, dots_a_point(width()) * ratio, dots);
        painter.drawImage(where, picture);
    }

    std::optional<Layout> m_layout;
};

LayoutView::LayoutView(QWidget* parent)
    : PageView(parent), m_canvas(new PagesCanvas), m_area(new QScrollArea(this))
{
    m_area->setWidget(m_canvas);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its coming and going would change the width that it hangs on.
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

LayoutView::~LayoutView() = default;

tl::expected<void, PdfError> LayoutView::show_document(const Document& document,
                                                       const std::string& family)
{
    m_area->setAccessibleName(QString::fromStdString(document.title));
    auto layout = lay_out(document, family);
    if (!layout) {
        m_canvas->show_layout(std::nullopt);
        return tl::unexpected(layout.error());
    }
    m_canvas->show_layout(*std::move(layout));
    return {};
}

int LayoutView::page_count() const
{
    return m_canvas->page_count();
}

} // namespace maksuarvio::sheet
