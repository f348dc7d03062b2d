// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/merge.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/keep/unsaved.h"
#include "ui/keep/versions/model.h"
#include "ui/keep/window/draft_page.h"
#include "ui/settings/settings.h"

#include <QMainWindow>

#include <optional>

class QSplitter;

namespace maksuarvio {

class DraftDialogs;
class VersionList;

/// The maintainer's window: every version and draft of the store, and one of them to look at or to
/// work on. Where the store cannot be written it says why and offers nothing else.
class MaintainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `store`: a file; empty: the user's own. `settings` say the language.
    MaintainWindow(const QString& store, const Settings& settings, Date today,
                   QWidget* parent = nullptr);
    ~MaintainWindow() override;

    bool is_open() const { return m_store.has_value(); }
    const MaintainCommands& commands() const { return *m_commands; }
    VersionModel& versions() const { return *m_versions; }
    VersionList& list() const { return *m_list; }
    /// What the right side shows; null where it is no draft.
    DraftPage* draft_page() const { return m_draft_page; }
    Date today() const { return m_today; }
    const Wording& wording() const { return *m_wording; }
    Maintenance& store() { return *m_store; }

    /// Opens it beside the others and shows it.
    void open_draft(Draft draft);
    /// Of the version that is chosen or the base of the draft that is shown; null for none.
    std::shared_ptr<const Book> chosen_book();
    const VersionEntry* chosen() const;
    bool save();
    void publish(const Decision& decision);
    /// Reads the store anew and keeps what is chosen.
    void refresh();
    void say(const MaintenanceError& error);
    void say(const QString& title, const QString& text);
    /// Where two changed the same, after their changes were put together.
    void say_conflicts(const Merged& merged);
    /// For a while, at the foot of the window.
    void show_message(const QString& text);

signals:
    /// The tariffs that estimates are made on have changed.
    void published();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A draft in the window. The key is its id in the store, below 0 where it has none yet.
    struct Open {
        std::int64_t key = 0;
        std::unique_ptr<DraftSession> session;
        /// Whether it was changed since its file beside the store was written.
        bool is_newer = false;
    };

    void build();
    /// The widgets go, the drafts stay.
    void take_down();
    void build_refusal(const OpenError& error);
    void connect_commands();
    void refresh_commands();
    void show_chosen();
    void choose_quietly(const QModelIndex& index);
    void show_page(QWidget* page);
    void show_draft(Open& open);
    void show_tables(DraftSession& session);
    /// The tables of the version that is chosen, beside those of the one before it.
    void read_version();
    void show_audit_log();
    void show_guide();
    void discard();
    void withdraw();
    void forget(const DraftSession& session);
    Open* open_by_key(std::int64_t key);
    Open& keep(Draft draft);
    DraftSurroundings surroundings(const std::string& base, const std::string& organiser);
    void settle_conflict(const Draft& theirs);
    bool save_session(DraftSession& session);
    /// In a moment: each change as soon as the hand rests, and never later than a few seconds.
    void keep_unsaved_soon(const DraftSession& session);
    void keep_unsaved();
    /// What a program that ended without a word had not saved.
    void offer_unsaved();
    void open_unsaved(const std::vector<UnsavedDrafts::Left>& left);

    const Settings& m_settings;
    Date m_today;
    std::unique_ptr<Wording> m_wording;
    std::optional<Maintenance> m_store;
    OpenError m_refusal;
    std::vector<Open> m_open;
    /// Of the published version that is looked at.
    std::unique_ptr<DraftSession> m_reading;
    std::int64_t m_last_key = 0;
    std::optional<UnsavedDrafts> m_unsaved;
    QTimer m_unsaved_soon;
    MaintainCommands* m_commands;
    DraftDialogs* m_dialogs = nullptr;
    VersionModel* m_versions = nullptr;
    VersionList* m_list = nullptr;
    QSplitter* m_split = nullptr;
    QWidget* m_page = nullptr;
    DraftPage* m_draft_page = nullptr;
    bool m_refreshing = false;
};

} // namespace maksuarvio
