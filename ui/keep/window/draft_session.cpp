// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/draft_session.h"

#include "ui/keep/edit/fault_names.h"
#include "ui/sheet/sheet_check.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kMomentMs = 150;

template <typename Problem>
Remark remark_of(const Problem& problem, const BookCells& cells, const Wording& wording,
                 bool warning)
{
    // What is wrong with a heading is wrong with the file.
    return {.place = problem.cell.row > 0 ? problem.cell : Cell{problem.cell.file},
            .text = reason_in_words(problem, cells, wording),
            .warning = warning};
}

BookCells cells_of_base(const DraftSurroundings& surroundings)
{
    return surroundings.base ? cells_of(*surroundings.base) : BookCells();
}

} // namespace

DraftSession::DraftSession(Draft draft, DraftSurroundings surroundings, const Wording& wording,
                           QObject* parent)
    : QObject(parent), m_draft(std::move(draft)), m_surroundings(std::move(surroundings)),
      m_wording(&wording), m_edit(m_draft.cells, cells_of_base(m_surroundings))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kMomentMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { check(); });
    connect(&m_edit, &DraftEdit::edited, this, &DraftSession::check_soon);
    connect(&m_edit, &DraftEdit::edited, this, &DraftSession::changed);
    connect(&m_edit.history(), &QUndoStack::cleanChanged, this, &DraftSession::changed);
    check();
}

// A history that goes says so to those who show it, when there is nothing left to show.
DraftSession::~DraftSession()
{
    m_edit.history().disconnect();
    disconnect();
}

void DraftSession::check_soon()
{
    m_stale = true;
    m_soon.start();
}

void DraftSession::set_known(std::vector<VersionInfo> known)
{
    m_surroundings.known = std::move(known);
    check_soon();
}

void DraftSession::compare_with(std::shared_ptr<const Book> base)
{
    m_surroundings.base = std::move(base);
    m_edit.set_base(cells_of_base(m_surroundings));
    emit changed();
}

Draft DraftSession::draft() const
{
    Draft draft = m_draft;
    draft.cells = m_edit.cells();
    return draft;
}

std::string DraftSession::header(HeaderField field) const
{
    return header_field(m_edit.cells(), field);
}

QString DraftSession::title() const
{
    const std::string version = header(HeaderField::Version);
    return version.empty() ? tr("unnamed") : to_qt(version);
}

bool DraftSession::is_unsaved() const
{
    return m_draft.revision == 0 || !m_edit.history().isClean();
}

void DraftSession::mark_saved(const Draft& stored)
{
    m_draft = stored;
    m_edit.history().setClean();
    emit changed();
}

void DraftSession::take_cells(const BookCells& cells, const QString& words)
{
    m_edit.history().beginMacro(words);
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        m_edit.replace_all(file, below_heading(cells[file]), {});
    }
    m_edit.history().endMacro();
}

void DraftSession::say_again(const Wording& wording)
{
    m_wording = &wording;
    m_stale = true;
    check();
}

const DraftCheck& DraftSession::check()
{
    m_soon.stop();
    if (!std::exchange(m_stale, false))
        return m_check;
    m_check = check_draft(draft(), m_surroundings.national.get(), m_surroundings.today,
                          m_surroundings.known, &m_check);
    std::ranges::move(missing_characters(m_check.book), std::back_inserter(m_check.errors));
    std::vector<Remark> remarks;
    for (const Fault& fault : m_check.errors)
        remarks.push_back(remark_of(fault, m_edit.cells(), *m_wording, false));
    for (const Warning& warning : m_check.warnings)
        remarks.push_back(remark_of(warning, m_edit.cells(), *m_wording, true));
    m_edit.set_remarks(std::move(remarks));
    emit checked();
    return m_check;
}

} // namespace maksuarvio
