// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/merge.h"
#include "tariffs/keep/draft.h"
#include "translations/wording.h"

#include <QDialog>

namespace maksuarvio {

/// Someone else has saved the draft meanwhile: what they changed, beside what stands here. Nothing
/// is lost, whatever is chosen.
class ConflictDialog : public QDialog {
    Q_OBJECT
public:
    /// `saved`: what both began from; `ours`: as it stands in the window.
    ConflictDialog(const BookCells& saved, const BookCells& ours, const Draft& theirs,
                   const Wording& wording, QWidget* parent = nullptr);

    /// What comes of both.
    const Merged& merged() const { return m_merged; }
    /// Where both changed the same, a line each.
    static QStringList lines_of(const Merged& merged, const Wording& wording);

signals:
    /// Ours and theirs put together come into the window, to be looked at and saved.
    void merge_wanted();
    /// Save ours over theirs; their texts stay in the log.
    void ours_wanted();
    /// Ours becomes a draft of its own.
    void both_wanted();
    /// Theirs comes into the window, as a step that can be undone.
    void theirs_wanted();

private:
    Merged m_merged;
};

} // namespace maksuarvio
