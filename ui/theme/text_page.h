// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextBrowser>

namespace maksuarvio::theme {

/// Writes a page of text: headings, paragraphs, numbered steps, small tables. Every text given is
/// plain and is escaped.
class PageWriter {
public:
    enum class Tone : std::uint8_t { Plain, Strong, Quiet, Warning };

    PageWriter& heading(const QString& text, int level = 2);
    PageWriter& paragraph(const QString& text, Tone tone = Tone::Plain);
    /// `below`: what stands under the item in quiet type; one that warns has its sign.
    struct Under {
        QString text;
        bool warns = false;
    };
    PageWriter& begin_steps();
    PageWriter& step(const QString& text, const std::vector<Under>& below = {});
    PageWriter& end_steps();
    PageWriter& bullet(const QString& text, bool warns = false);
    /// The last cell of a row stands at the end of the line. A link of the row's first cell calls
    /// TextPage::link_followed.
    PageWriter& begin_table();
    PageWriter& row(const QStringList& cells, bool strong = false, const QString& link = {});
    PageWriter& end_table();
    PageWriter& link(const QString& text, const QString& target);

    const QString& html() const { return m_html; }

private:
    QString m_html;
};

/// A page to read, in the program's type and colours. Scrolls, can be selected from and read aloud
/// line by line; follows no address.
class TextPage : public QTextBrowser {
    Q_OBJECT
public:
    /// Between the focus ring and the text.
    static constexpr int kInset = 8;

    explicit TextPage(QWidget* parent = nullptr);

    void show_page(const QString& html);
    void set_percent(int percent);

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void link_followed(const QString& target);

protected:
    bool event(QEvent* event) override;

private:
    void render();

    QString m_source;
    QString m_html;
    int m_percent = 100;
};

} // namespace maksuarvio::theme
