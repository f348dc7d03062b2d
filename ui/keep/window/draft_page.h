// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/page.h"
#include "ui/keep/publish/page.h"
#include "ui/keep/window/commands.h"

#include <QLabel>

namespace maksuarvio {

/// One draft, from its cells to its publishing; or a published version, to be looked at.
class DraftPage : public QWidget {
    Q_OBJECT
public:
    enum class Stage : std::uint8_t { Edit, Differences, Impact, Publish };

    DraftPage(DraftSession& session, const Wording& wording, const MaintainCommands& commands,
              QWidget* parent = nullptr);

    DraftSession& session() const { return m_session; }
    bool is_read_only() const { return m_session.surroundings().read_only; }
    EditPage& edit_page() const { return *m_edit; }
    QWidget* stage_page() const;
    Stage stage() const;
    void show_stage(Stage stage);
    /// Shows it with the focus on what is there to do.
    void work_on(Stage stage);
    /// What is shown of the draft anew, as what it is compared with is another.
    void show_again();

signals:
    void publish_requested(const maksuarvio::Decision& decision);
    void stage_changed();

private:
    void refresh_title();
    void build_stage(Stage stage);
    QWidget* publish_page();

    DraftSession& m_session;
    const Wording& m_wording;
    QLabel* m_title;
    QuietText* m_state;
    TabStrip* m_stages;
    QStackedWidget* m_stack;
    EditPage* m_edit;
};

} // namespace maksuarvio
