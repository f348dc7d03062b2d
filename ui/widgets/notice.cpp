// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/notice.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace maksuarvio {

Notice::Notice(const QString& icon, theme::TextRole role, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_sign(new QLabel), m_text(new theme::TextLabel(role))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space_s);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    draw_icon();
    hide();
}

void Notice::show_text(const QString& text)
{
    m_text->show_text(text);
    setVisible(!text.isEmpty());
}

bool Notice::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        draw_icon();
    return QWidget::event(event);
}

void Notice::set_percent(int percent)
{
    m_text->set_percent(percent);
    draw_icon();
}

void Notice::draw_icon()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int side = metrics.ascent();
    m_sign->setPixmap(
        theme::icon_pixmap(m_icon, theme::colour_of(m_text->role()), side, devicePixelRatioF()));
    m_sign->setFixedWidth(side);
    // In the middle of the first line of words.
    m_sign->setContentsMargins(0, (metrics.height() - side) / 2, 0, 0);
}

NoticeList::NoticeList(const QString& icon, theme::TextRole role, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space_s);
    hide();
}

void NoticeList::show_texts(const QStringList& texts)
{
    while (m_notices.size() < std::size_t(texts.size())) {
        auto* notice = new Notice(m_icon, m_role);
        notice->set_percent(m_percent);
        layout()->addWidget(notice);
        m_notices.push_back(notice);
    }
    for (; m_notices.size() > std::size_t(texts.size()); m_notices.pop_back())
        delete m_notices.back();
    for (std::size_t i = 0; i < m_notices.size(); ++i)
        m_notices[i]->show_text(texts[qsizetype(i)]);
    setVisible(!texts.isEmpty());
}

void NoticeList::set_percent(int percent)
{
    m_percent = percent;
    for (Notice* notice : m_notices)
        notice->set_percent(percent);
}

} // namespace maksuarvio
