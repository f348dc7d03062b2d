// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/text_page.h"

#include "ui/theme/drawing.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace maksuarvio::theme {

namespace {

constexpr int kIconSize = 16;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString sign()
{
    return QStringLiteral("<img src=\"icon:warning\" width=\"%1\" height=\"%1\" "
                          "style=\"vertical-align: middle\"/>&nbsp;")
        .arg(kIconSize);
}

QString css_class(PageWriter::Tone tone)
{
    switch (tone) {
    case PageWriter::Tone::Strong:
        return QStringLiteral("strong");
    case PageWriter::Tone::Quiet:
        return QStringLiteral("quiet");
    case PageWriter::Tone::Warning:
        return QStringLiteral("warning");
    case PageWriter::Tone::Plain:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace

PageWriter& PageWriter::heading(const QString& text, int level)
{
    m_html += QStringLiteral("<h%1>%2</h%1>").arg(level).arg(escaped(text));
    return *this;
}

PageWriter& PageWriter::paragraph(const QString& text, Tone tone)
{
    m_html += QStringLiteral("<p class=\"%1\">%2%3</p>")
                  .arg(css_class(tone), tone == Tone::Warning ? sign() : QString(), escaped(text));
    return *this;
}

PageWriter& PageWriter::begin_steps()
{
    m_html += QStringLiteral("<ol>");
    return *this;
}

PageWriter& PageWriter::step(const QString& text, const std::vector<Under>& below)
{
    m_html += QStringLiteral("<li>") + escaped(text);
    for (const Under& under : below)
        m_html += QStringLiteral("<br/><span class=\"%1\">%2%3</span>")
                      .arg(under.warns ? QStringLiteral("warning") : QStringLiteral("quiet"),
                           under.warns ? sign() : QString(), escaped(under.text));
    m_html += QStringLiteral("</li>");
    return *this;
}

PageWriter& PageWriter::end_steps()
{
    m_html += QStringLiteral("</ol>");
    return *this;
}

PageWriter& PageWriter::bullet(const QString& text, bool warns)
{
    m_html += warns ? QStringLiteral("<p class=\"warning\">%1%2</p>").arg(sign(), escaped(text))
                    : QStringLiteral("<ul><li>%1</li></ul>").arg(escaped(text));
    return *this;
}

PageWriter& PageWriter::begin_table()
{
    m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    return *this;
}

PageWriter& PageWriter::row(const QStringList& cells, bool strong, const QString& link)
{
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = escaped(cells[i]);
        if (strong)
            cell = QStringLiteral("<span class=\"strong\">%1</span>").arg(cell);
        if (i == 0 && !link.isEmpty())
            cell = QStringLiteral("<a href=\"%1\">%2</a>").arg(link.toHtmlEscaped(), cell);
        m_html += i == 0
                      ? QStringLiteral("<td style=\"padding-left: 0\">%1</td>").arg(cell)
                      : QStringLiteral("<td align=\"right\" nowrap=\"nowrap\">%1</td>").arg(cell);
    }
    m_html += QStringLiteral("</tr>");
    return *this;
}

PageWriter& PageWriter::end_table()
{
    m_html += QStringLiteral("</table>");
    return *this;
}

PageWriter& PageWriter::link(const QString& text, const QString& target)
{
    m_html +=
        QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(target.toHtmlEscaped(), escaped(text));
    return *this;
}

TextPage::TextPage(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    // Read only: what is marked by the keyboard is seen without a place to write at.
    setCursorWidth(0);
    setViewportMargins(kInset, kInset, kInset, kInset);
    viewport()->setAutoFillBackground(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { emit link_followed(url.toString()); });
}

void TextPage::show_page(const QString& html)
{
    if (html == m_source)
        return;
    m_source = html;
    m_html = html;
    // Qt makes the type of a heading larger by itself, whatever its style says.
    for (const QChar level : {u'1', u'2', u'3'})
        m_html
            .replace(QStringLiteral("<h%1>").arg(level),
                     QStringLiteral("<p class=\"h%1\">").arg(level))
            .replace(QStringLiteral("</h%1>").arg(level), QStringLiteral("</p>"));
    render();
}

void TextPage::set_percent(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    render();
}

QVariant TextPage::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == QLatin1StringView("icon"))
        return icon_pixmap(name.path(), warning(), kIconSize, devicePixelRatioF());
    // Nothing else is fetched from anywhere.
    Q_UNUSED(type)
    return {};
}

bool TextPage::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        draw_focus_ring(&painter, rect());
    }
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        render();
    return QTextBrowser::event(event);
}

void TextPage::render()
{
    const int place = verticalScrollBar()->value();
    const QFont body_font = font_of(TextRole::Body, m_percent);
    const int whole = qRound(body_font.pointSizeF());
    document()->setDefaultFont(body_font);
    document()->setDefaultStyleSheet(
        QStringLiteral(".h1 { font-size: %1pt; font-weight: 600; margin: 0 0 8px 0; }"
                       ".h3 { font-size: %6pt; font-weight: 600; margin: 12px 0 4px 0; }"
                       ".h2 { font-size: %2pt; font-weight: 600; color: %3; margin: 18px 0 6px 0; }"
                       "p { margin: 0 0 8px 0; }"
                       "ol { margin: 0 0 8px 0; -qt-list-indent: 1; }"
                       "ul { margin: 0; -qt-list-indent: 1; }"
                       "li { margin: 0 0 8px 0; }"
                       ".strong { font-weight: 600; }"
                       ".quiet { color: %4; }"
                       ".warning { color: %5; }"
                       "a { color: %3; }")
            .arg(whole + 4)
            .arg(whole + 1)
            .arg(accent().name(), quiet().name(), warning().name())
            .arg(whole));
    setHtml(m_html);
    verticalScrollBar()->setValue(place);
}

} // namespace maksuarvio::theme
