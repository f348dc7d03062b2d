// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/payers_chart.h"

#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "ui/result/client_sum.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace maksuarvio {

namespace {

constexpr int kBarHeight = 14;

// A length of the drawing; the figures stand beside it as text.
int part_of(Cents amount, Cents whole, int length)
{
    return whole.value > 0 ? int(amount.value * length / whole.value) : 0;
}

void fill_county(QPainter& painter, const QRect& place)
{
    painter.fillRect(place, theme::county());
    // Stripes tell the county's part from the client's where colours look alike.
    painter.fillRect(place, QBrush(theme::surface(), Qt::BDiagPattern));
}

} // namespace

PayersChart::PayersChart(QWidget* parent) : Chart(parent) {}

void PayersChart::show_visit(const Visit& visit, const Wording& wording, bool client_view)
{
    m_client_view = client_view;
    const bool couple = any_for_spouse(visit.outcomes());
    if (couple)
        m_client_word = client_view ? tr("you two pay") : tr("client and spouse");
    else
        m_client_word = client_view ? tr("you pay") : tr("client");
    m_county_word = tr("the county pays");
    forget();
    QStringList spoken;
    for (std::size_t i = 0; i < visit.outcomes().size(); ++i) {
        const auto& estimate = visit.outcomes()[i].estimate;
        if (!estimate)
            continue;
        const auto money = [&](Cents amount) {
            return to_qt(money_text(amount, wording.language()));
        };
        Bar bar{.name = alternative_title(visit.entries(), i),
                .client = estimate->client_total_month,
                .client_text = money(estimate->client_total_month)};
        QString said = (couple ? tr("%1: the client and the spouse %2") : tr("%1: the client %2"))
                           .arg(bar.name, bar.client_text);
        if (!client_view) {
            const CountyKnowledge knowledge = county_knowledge(*estimate);
            if (knowledge == CountyKnowledge::None) {
                bar.county_text = tr("not known");
            } else {
                bar.county = estimate->county_net_month;
                bar.county_text = money(estimate->county_net_month);
                if (knowledge == CountyKnowledge::AtLeast)
                    bar.county_text = tr("at least %1").arg(bar.county_text);
            }
            said += tr(", the county %1").arg(bar.county_text);
        }
        spoken += said;
        m_bars.push_back(std::move(bar));
    }
    set_spoken(!client_view ? tr("Who pays what a month")
               : couple     ? tr("What the client and the spouse pay a month")
                            : tr("What the client pays a month"),
               spoken.join(QStringLiteral(". ")));
    updateGeometry();
}

void PayersChart::forget()
{
    // Its memory too: the bars are the client's figures.
    m_bars = std::vector<Bar>();
    set_spoken({}, {});
}

int PayersChart::bar_pitch() const
{
    return QFontMetrics(body()).height() + theme::space_xs + kBarHeight + theme::space_s;
}

QSize PayersChart::sizeHint() const
{
    const int key = QFontMetrics(body()).height() + theme::space_s;
    return {320, int(m_bars.size()) * bar_pitch() + key + 2 * theme::space_s};
}

QSize PayersChart::minimumSizeHint() const
{
    const QFontMetrics figures(label());
    int width = 0;
    for (const Bar& bar : m_bars)
        width = std::max(width, figures.horizontalAdvance(bar.client_text + QStringLiteral(" + ")
                                                          + bar.county_text));
    const int name = QFontMetrics(body()).horizontalAdvance(QStringLiteral("A  Xxxxxx"));
    return {std::max(width + name + 2 * theme::space_s, 220), sizeHint().height()};
}

void PayersChart::draw(QPainter& painter)
{
    const QRect area = drawing_area();
    Cents longest;
    for (const Bar& bar : m_bars)
        longest = std::max(longest, bar.client + bar.county.value_or(Cents(0)));
    const int key_height = QFontMetrics(body()).height();
    draw_key(painter, QRect(area.left(), area.top(), area.width(), key_height));
    int top = area.top() + key_height + theme::space_s;
    for (const Bar& bar : m_bars) {
        draw_bar(painter, bar, QRect(area.left(), top, area.width(), bar_pitch()), longest);
        top += bar_pitch();
    }
}

void PayersChart::draw_key(QPainter& painter, const QRect& place) const
{
    painter.setFont(body());
    const int side = painter.fontMetrics().xHeight();
    int left = place.left();
    const auto entry = [&](const QString& word, bool county) {
        const QRect square(left, place.top() + (place.height() - side) / 2, side, side);
        if (county)
            fill_county(painter, square);
        else
            painter.fillRect(square, theme::accent());
        left += side + theme::space_s;
        painter.setPen(theme::quiet());
        painter.drawText(QRect(left, place.top(), place.right() - left, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        left += painter.fontMetrics().horizontalAdvance(word) + theme::space_l;
    };
    entry(m_client_word, false);
    if (!m_client_view)
        entry(m_county_word, true);
}

void PayersChart::draw_bar(QPainter& painter, const Bar& bar, const QRect& place,
                           Cents longest) const
{
    const int text_height = QFontMetrics(body()).height();
    const QRect words(place.left(), place.top(), place.width(), text_height);
    const QString plus = bar.county_text.isEmpty() ? QString() : QStringLiteral(" + ");
    const QFontMetrics metrics(label());
    int right = words.right();
    const auto figure = [&](const QString& text, const QColor& colour) {
        const int width = metrics.horizontalAdvance(text);
        painter.setPen(colour);
        painter.drawText(QRect(right - width, words.top(), width, text_height),
                         Qt::AlignRight | Qt::AlignVCenter, text);
        right -= width;
    };
    painter.setFont(label());
    figure(bar.county_text, theme::county());
    figure(plus, theme::quiet());
    figure(bar.client_text, theme::accent());
    painter.setFont(body());
    painter.setPen(theme::text());
    const int name_width = right - theme::space_s - words.left();
    painter.drawText(QRect(words.left(), words.top(), name_width, text_height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, name_width));

    const int top = words.bottom() + 1 + theme::space_xs;
    const int client = part_of(bar.client, longest, place.width());
    painter.fillRect(QRect(place.left(), top, place.width(), kBarHeight), theme::hairline());
    painter.fillRect(QRect(place.left(), top, client, kBarHeight), theme::accent());
    if (bar.county)
        fill_county(painter, QRect(place.left() + client, top,
                                   part_of(*bar.county, longest, place.width()), kBarHeight));
}

} // namespace maksuarvio
