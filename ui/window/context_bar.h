// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace maksuarvio {

class Choice;
class DayField;
class FieldNote;
class IconButton;
class QuietText;

namespace theme {
class TextLabel;
}

/// The top of the window: the menu, whose tariff of which day, the language, the client view.
class ContextBar : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the bar.
    ContextBar(Visit& visit, QMenu* menu, QAction* client_view, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    /// Only what does not distract.
    void set_client_view(bool client_view);
    /// When the source of new tariffs was reached last; empty: it never was, or there is none.
    void set_last_reach(std::optional<Date> day);

signals:
    void language_chosen(maksuarvio::Language language);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fit();
    void refresh();
    void show_organisers();
    void show_validity();
    QString history_of(const VersionInfo& version) const;
    void show_mark();
    /// Where there is no tariff for the day: for which days there are; else empty.
    QString days_with_tariffs() const;

    Visit& m_visit;
    const Wording* m_wording = nullptr;
    std::optional<Date> m_last_reach;

    IconButton* m_menu;
    QWidget* m_tariff;
    QLabel* m_organiser_label;
    Choice* m_organiser;
    QLabel* m_date_label;
    DayField* m_date;
    QuietText* m_validity;
    FieldNote* m_note;
    theme::TextLabel* m_mark;
    /// In the client view, in the place of the tariff.
    theme::TextLabel* m_title;
    Choice* m_language;
    QPushButton* m_client_view;
};

} // namespace maksuarvio
