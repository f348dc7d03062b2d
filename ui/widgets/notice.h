// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/text_label.h"

#include <QWidget>

namespace maksuarvio {

/// A sign and words: a warning, a remark, or what is still to do. Hidden while it has no words.
class Notice : public QWidget {
    Q_OBJECT
public:
    /// `icon` of the program's own set, in the colour of the text.
    Notice(const QString& icon, theme::TextRole role, QWidget* parent = nullptr);

    QString text() const { return m_text->text(); }
    void show_text(const QString& text);
    void set_percent(int percent);

protected:
    bool event(QEvent* event) override;

private:
    void draw_icon();

    QString m_icon;
    QLabel* m_sign;
    theme::TextLabel* m_text;
};

/// As many notices below each other as there are texts.
class NoticeList : public QWidget {
    Q_OBJECT
public:
    NoticeList(const QString& icon, theme::TextRole role, QWidget* parent = nullptr);

    void show_texts(const QStringList& texts);
    void set_percent(int percent);

private:
    QString m_icon;
    theme::TextRole m_role;
    int m_percent = 100;
    std::vector<Notice*> m_notices;
};

} // namespace maksuarvio
