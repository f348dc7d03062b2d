// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/draft_dialogs.h"

#include "ui/keep/window/beginning.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"

#include <QCheckBox>

namespace maksuarvio {

namespace {

/// The next first of January.
Date next_year(Date today)
{
    return {today.year() + std::chrono::years(1), std::chrono::January, std::chrono::day(1)};
}

QString version_name(const std::string& organiser, Date from)
{
    return QStringLiteral("%1-%2").arg(to_qt(organiser)).arg(int(from.year()));
}

/// The last day that is typed; none: until further notice.
Validity validity(const FormDay& from, const FormDay& to)
{
    Validity valid{.from = *from.day()};
    if (const auto last = to.day())
        valid.to = day_after(*last);
    return valid;
}

} // namespace

DraftDialogs::DraftDialogs(MaintainWindow& window) : QObject(&window), m_window(window) {}

void DraftDialogs::begin_draft()
{
    const auto base = m_window.chosen_book();
    if (!base)
        return;
    const Language language = m_window.wording().language();
    const BookHeader& header = base->header;
    const Date from = next_year(m_window.today());
    const bool lasts = !header.valid.to || from < *header.valid.to;
    auto* dialog = new FormDialog(tr("New draft"),
                                  tr("Everything of %1 that holds on the first day or later is "
                                     "taken along.")
                                      .arg(to_qt(header.version)),
                                  tr("Begin"), &m_window);
    auto* name = dialog->add(tr("Name of the new version"), version_name(header.organiser, from),
                             needs_id());
    auto* first = dialog->add_day(tr("First day"), from, language);
    auto* last = dialog->add_day(
        tr("Last day (empty: until further notice)"),
        lasts && header.valid.to ? std::optional(day_before(*header.valid.to)) : std::nullopt,
        language, FormDay::Empty::Right);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        m_window.open_draft(draft_from(*base, name->text().toStdString(), validity(*first, *last)));
    });
    dialog->open();
}

void DraftDialogs::begin_correction()
{
    const auto base = m_window.chosen_book();
    if (!base)
        return;
    auto* dialog = new FormDialog(
        tr("Correction"),
        tr("The new version takes the place of %1 on all its days and names it as corrected.")
            .arg(to_qt(base->header.version)),
        tr("Begin"), &m_window);
    auto* name = dialog->add(tr("Name of the new version"),
                             to_qt(base->header.version) + QStringLiteral("-b"), needs_id());
    connect(dialog, &QDialog::accepted, this,
            [=, this] { m_window.open_draft(correction_of(*base, name->text().toStdString())); });
    dialog->open();
}

void DraftDialogs::begin_empty_draft()
{
    const Date from = next_year(m_window.today());
    auto* dialog = new FormDialog(
        tr("New empty draft"),
        tr("For a county that the store does not have yet. The id is a short name that never "
           "changes; what people read is given in the texts."),
        tr("Begin"), &m_window);
    auto* organiser = dialog->add(tr("Id of the county"), {}, needs_id());
    auto* name = dialog->add(tr("Name of the new version"), {}, needs_id());
    auto* first = dialog->add_day(tr("First day"), from, m_window.wording().language());
    auto* statutory = new QCheckBox(tr("Begin with the services and figures of the law"));
    statutory->setChecked(true);
    dialog->add_widget(statutory);
    connect(organiser, &FormField::edited, dialog, [=] {
        const Date begins = first->day().value_or(from);
        name->set_text(version_name(organiser->text().toStdString(), begins));
    });
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const Date begins = *first->day();
        const std::string id = organiser->text().toStdString();
        const std::string version = name->text().toStdString();
        if (!statutory->isChecked())
            return m_window.open_draft(empty_draft(id, version, begins));
        const auto national = m_window.store().national();
        if (!national)
            return m_window.say(national.error());
        m_window.open_draft(statutory_draft(**national, id, version, begins));
    });
    dialog->open();
}

} // namespace maksuarvio
