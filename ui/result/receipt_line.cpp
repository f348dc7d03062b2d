// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/receipt_line.h"

#include "ui/theme/drawing.h"
#include "ui/theme/spoken.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace maksuarvio {

using theme::TextRole;
using theme::WrappedText;

// Name and figure share the first line, the reason and "Why?" the second; where they do not fit
// side by side, the right one goes below the left one.
struct ReceiptLine::Layout {
    static constexpr int kInset = theme::space_s;
    static constexpr int kGap = theme::space_m;

    Layout(const Content& content, int percent, int whole_width)
        : width(whole_width), figure_font(theme::font_of(TextRole::Figure, percent)),
          why_font(theme::font_of(TextRole::Label, percent)), inner(whole_width - 2 * kInset),
          figure(size_of(content.figure, figure_font)), why(why_size(content)),
          name(content.name, why_font, beside_width(figure)),
          reason(content.reason, theme::font_of(TextRole::Body, percent), beside_width(why)),
          own(content.beside, theme::font_of(TextRole::Body, percent), beside_width(why))
    {
        const int top = theme::space_s;
        figure_top = top + (fits(figure) ? 0 : name.height());
        reason_top = std::max(top + name.height(), figure_top + figure.height());
        own_top = reason_top + reason.height();
        const int below = own_top + own.height();
        why_top = fits(why) ? reason_top : below;
        height = std::max(below, why_top + why.height()) + theme::space_s;
    }

    static QSize size_of(const QString& text, const QFont& font)
    {
        const QFontMetrics metrics(font);
        return {metrics.horizontalAdvance(text), metrics.height()};
    }
    int sign_side() const { return QFontMetrics(why_font).ascent(); }
    QSize why_size(const Content& content) const
    {
        const QSize word = size_of(content.why, why_font);
        return content.doubt ? word + QSize(sign_side() + theme::space_xs, 0) : word;
    }
    bool fits(QSize right) const { return inner - right.width() - kGap >= inner * 2 / 5; }
    int beside_width(QSize right) const
    {
        return fits(right) ? inner - right.width() - kGap : inner;
    }

    int width;
    QFont figure_font;
    QFont why_font;
    int inner;
    QSize figure;
    QSize why;
    WrappedText name;
    WrappedText reason;
    WrappedText own;
    int figure_top = 0;
    int reason_top = 0;
    int own_top = 0;
    int why_top = 0;
    int height = 0;
};

ReceiptLine::ReceiptLine(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ReceiptLine::~ReceiptLine() = default;

void ReceiptLine::show_content(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    theme::keep_name(*this, content.name);
    theme::keep_description(*this, content.spoken);
    change_layout();
}

void ReceiptLine::set_percent(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    change_layout();
}

void ReceiptLine::change_layout()
{
    const int before = m_layout ? m_layout->height : -1;
    m_layout.reset();
    if (before < 0 || layout_for(width()).height != before)
        updateGeometry();
    update();
}

const ReceiptLine::Layout& ReceiptLine::layout_for(int width) const
{
    if (!m_layout || m_layout->width != width)
        m_layout = std::make_unique<Layout>(m_content, m_percent, width);
    return *m_layout;
}

QSize ReceiptLine::sizeHint() const
{
    return {280, theme::touch};
}

QSize ReceiptLine::minimumSizeHint() const
{
    return {160, theme::touch};
}

int ReceiptLine::heightForWidth(int width) const
{
    return std::max(layout_for(width).height, theme::touch);
}

void ReceiptLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    theme::draw_button(&painter, rect(), option, true, false);

    const Layout& at = layout_for(width());
    const int left = Layout::kInset;
    const int right = width() - Layout::kInset;
    at.name.draw(painter, theme::text(), {left, theme::space_s});
    at.reason.draw(painter, theme::quiet(), {left, at.reason_top});
    at.own.draw(painter, theme::county(), {left, at.own_top});
    const auto draw_at_the_end = [&](const QString& text, const QFont& font, const QColor& colour,
                                     QSize size, int top) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(QPoint(right - size.width(), top), size),
                         Qt::AlignRight | Qt::TextSingleLine, text);
    };
    draw_at_the_end(m_content.figure, at.figure_font, theme::text(), at.figure, at.figure_top);
    draw_at_the_end(m_content.why, at.why_font, theme::accent(), at.why, at.why_top);
    if (m_content.doubt) {
        const int side = at.sign_side();
        painter.drawPixmap(right - at.why.width(), at.why_top + (at.why.height() - side) / 2,
                           theme::icon_pixmap(QStringLiteral("warning"), theme::warning(), side,
                                              devicePixelRatioF()));
    }
    if (hasFocus())
        theme::draw_focus_ring(&painter, rect());
}

bool ReceiptLine::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        change_layout();
    return QPushButton::event(event);
}

} // namespace maksuarvio
