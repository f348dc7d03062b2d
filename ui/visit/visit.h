// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"
#include "tariffs/library/library.h"
#include "ui/visit/reading.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace maksuarvio {

/// One alternative's answer: whole, or what it lacks; neither for one without services. Lines that
/// can be computed are there even where the whole is not.
struct AlternativeOutcome {
    std::optional<AlternativeEstimate> estimate;
    std::vector<Problem> problems;
    /// One a service; empty what has no answer, or stands in the estimate.
    std::vector<std::optional<Line>> partial;
    /// Why the months that were asked for are not in the estimate.
    std::optional<Error> no_months{};

    std::size_t services() const { return partial.size(); }
    /// Null where it has no answer.
    const Line* line(std::size_t service) const
    {
        if (estimate)
            return &estimate->lines[service];
        return partial[service] ? &*partial[service] : nullptr;
    }
};

/// The one model of the window: entries, undo, and the estimate of every alternative, computed
/// again after each edit by calc-core. Nothing of it is ever written anywhere.
class Visit : public QObject {
    Q_OBJECT
public:
    /// `library` outlives the visit. Starts with the organiser given and the day given.
    Visit(TariffLibrary& library, std::string organiser, Date today, QObject* parent = nullptr);
    ~Visit() override;

    const Entries& entries() const { return m_entries; }
    /// One undoable edit. Edits in a row with the same non-empty `merge_key` are one undo step
    /// (typing in a field).
    void edit(const std::function<void(Entries&)>& change, const QString& merge_key = {});
    QUndoStack& undo_stack() { return m_undo; }
    /// Goes to another alternative, which is no edit; undoing an edit goes back to where it was
    /// made.
    void show_alternative(std::size_t index);

    /// New client: entries as at the start (organiser and day kept), undo history gone.
    void clear();
    /// What was cleared stands again, as one edit.
    void put_back(Entries entries);
    /// A practice case in the place of what was entered, as one edit.
    void practise(Entries entries);
    /// The library has other tariffs than before: every outcome is computed anew on them.
    void tariffs_changed();
    /// Whether anything of a client has been entered.
    bool anything_entered() const;
    /// The same, or it has been and can come back by undo or redo.
    bool anything_kept() const;

    /// The tariff in force; null where there is none (then every outcome says so).
    const Snapshot* snapshot() const { return m_snapshot.get(); }
    /// A service by its id, for its name: where no tariff is in force, as the last one knew it.
    /// Null: not known.
    const Service* service(std::string_view id) const;
    /// The organiser's ready plans in force; asked of its tariff once, as each key looks at them.
    const std::vector<Preset>& presets();
    /// Of the shipped books as soon as its store can no longer be read.
    TariffLibrary& library() { return m_library; }
    /// One an alternative, never an old figure.
    const std::vector<AlternativeOutcome>& outcomes() const { return m_outcomes; }
    const AlternativeOutcome& current_outcome() const { return m_outcomes[m_entries.current]; }
    /// Problems of the situation: fields of the household, organiser, date.
    const std::vector<Problem>& situation_problems() const { return m_situation_problems; }

    /// The current alternative again with other hours of its first income-tested service: what the
    /// curve "fee by hours" shows. Empty where there is no such service or no answer.
    struct CurvePoint {
        int hours = 0;
        Cents client_total_month;
    };
    std::vector<CurvePoint> fee_by_hours() const;
    /// What the client pays a month where every voucher of an alternative is own service instead;
    /// empty for one without vouchers, and where that has no answer.
    std::optional<Cents> as_own_service(std::size_t alternative) const;
    /// The service of the current alternative that the curve and the hour keys are about; -1: none.
    int curve_service() const;

    /// What is wrong at a place, of the situation or the current alternative; null: nothing.
    const Problem* problem_at(const Place& place) const;

signals:
    /// After every edit, undo, redo and clear; outcomes are already the new ones.
    void changed();
    /// After clear(), before changed(): texts that stay in widgets are to be wiped as well.
    void cleared();

private:
    class Change;
    void apply(const Entries& entries);
    Entries fresh_entries() const;
    void find_tariff();
    void compute();
    AlternativeOutcome outcome_of(std::size_t alternative) const;

    TariffLibrary& m_library;
    Entries m_entries;
    QUndoStack m_undo;
    TariffLibrary::SnapshotPointer m_snapshot;
    TariffLibrary::SnapshotPointer m_last_snapshot;
    std::optional<std::vector<Preset>> m_presets;
    std::optional<Problem> m_no_tariff;
    SituationRead m_situation;
    std::vector<Problem> m_situation_problems;
    std::vector<AlternativeOutcome> m_outcomes;
};

} // namespace maksuarvio
