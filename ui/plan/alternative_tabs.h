// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace maksuarvio {

class IconButton;
class TabStrip;

/// The alternatives as tabs: go to, name, add, copy, remove.
class AlternativeTabs : public QWidget {
    Q_OBJECT
public:
    explicit AlternativeTabs(Visit& visit, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    void refresh();
    /// What the "more" button opens.
    void set_menu(QMenu* menu);

    void add();
    void copy_current();
    void remove_current();
    /// Lets go of what was written as a name.
    void forget();
    /// Opens the name of the current alternative for writing.
    void rename_current();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish_renaming(bool keep);
    void place_editor();

    Visit& m_visit;
    TabStrip* m_tabs;
    QLineEdit* m_name_editor = nullptr;
    IconButton* m_add;
    IconButton* m_more;
};

} // namespace maksuarvio
