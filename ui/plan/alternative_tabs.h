// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/plan/alternative_strip.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace maksuarvio {

class IconButton;

/// The alternatives as tabs that are the comparison at a glance: go to, name, add, copy, remove.
class AlternativeTabs : public QWidget {
    Q_OBJECT
public:
    explicit AlternativeTabs(Visit& visit, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    void refresh();
    /// What the "more" button opens.
    void set_menu(QMenu* menu);
    /// The way to the whole comparison.
    void set_compare(QAction* compare);

    void add();
    void copy_current();
    void remove_current();
    /// Lets go of what was written as a name.
    void forget();
    /// Opens the name of the current alternative for writing.
    void rename_current();

signals:
    void copy_wanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AlternativeStrip::Figures figures(std::size_t index) const;
    void finish_renaming(bool keep);
    void place_editor();

    Visit& m_visit;
    const Wording* m_wording = nullptr;
    AlternativeStrip* m_tabs;
    QLineEdit* m_name_editor = nullptr;
    IconButton* m_add;
    IconButton* m_more;
    QToolButton* m_compare;
};

} // namespace maksuarvio
