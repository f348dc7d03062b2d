// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/draft.h"
#include "translations/wording.h"
#include "ui/keep/edit/draft.h"

#include <QTimer>

#include <memory>

namespace maksuarvio {

/// What a draft is checked and compared against.
struct DraftSurroundings {
    /// The version that it is compared with, at first the one that it was begun from; null for
    /// none.
    std::shared_ptr<const Book> base;
    std::shared_ptr<const Book> national;
    std::vector<VersionInfo> known;
    Date today;
    /// A published version, to be looked at alone.
    bool read_only = false;
};

/// What has been typed of a decision, readable or not.
struct TypedDecision {
    QString body;
    QString day;
    QString section;
};

/// A draft that is open: its cells with their history, and what is wrong with them, asked anew a
/// moment after each edit. Nothing here is lost before the maintainer says so, whatever the store
/// does.
class DraftSession : public QObject {
    Q_OBJECT
public:
    DraftSession(Draft draft, DraftSurroundings surroundings, const Wording& wording,
                 QObject* parent = nullptr);
    ~DraftSession() override;

    DraftEdit& edit() { return m_edit; }
    const DraftSurroundings& surroundings() const { return m_surroundings; }
    void set_known(std::vector<VersionInfo> known);
    /// What changes are marked against and what differences and impact are of, from now on.
    void compare_with(std::shared_ptr<const Book> base);

    /// The draft with its cells as they are now.
    Draft draft() const;
    std::string header(HeaderField field) const;
    /// Not a part of the draft before it is published, but it outlives the page that it is typed
    /// on.
    const std::optional<TypedDecision>& typed_decision() const { return m_typed_decision; }
    void set_typed_decision(TypedDecision typed) { m_typed_decision = std::move(typed); }
    /// The title in the list: the version, or a word for none.
    QString title() const;

    /// Whether the store lacks something of it.
    bool is_unsaved() const;
    /// The store has it now, with the id and revision given.
    void mark_saved(const Draft& stored);
    /// To save over what someone else has saved meanwhile.
    void take_revision(std::int64_t revision) { m_draft.revision = revision; }
    /// The cells as the store had them last.
    const BookCells& last_saved() const { return m_draft.cells; }
    /// As one step, which `words` name: all cells are those of another.
    void take_cells(const BookCells& cells, const QString& words);

    /// Of the cells as they are, at once.
    const DraftCheck& check();
    /// The remarks anew, in the language that is spoken now.
    void say_again(const Wording& wording);

signals:
    void checked();
    /// The title or whether it is saved may be another.
    void changed();

private:
    void check_soon();

    Draft m_draft;
    DraftSurroundings m_surroundings;
    const Wording* m_wording;
    DraftEdit m_edit;
    DraftCheck m_check;
    std::optional<TypedDecision> m_typed_decision;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace maksuarvio
