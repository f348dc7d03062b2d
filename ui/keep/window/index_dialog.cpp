// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/index_step.h"
#include "ui/keep/versions/moment.h"
#include "ui/keep/window/draft_dialogs.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"

#include <QRegularExpression>

namespace maksuarvio {

namespace {

/// The latest point of the index that the book has; 0 for none.
std::optional<std::int64_t> typed_point(const QString& text)
{
    bool is_number = false;
    const int point = text.toInt(&is_number);
    return is_number && point > 0 ? std::optional<std::int64_t>(point) : std::nullopt;
}

FormField::Judge needs_point()
{
    return [](const QString& text) {
        return typed_point(text) ? QString()
                                 : DraftDialogs::tr("Give the index as a whole number, like 3077");
    };
}

QString shown(std::int64_t point)
{
    return point > 0 ? QString::number(point) : QString();
}

} // namespace

void DraftDialogs::step_index()
{
    const auto base = m_window.chosen_book();
    if (!base)
        return;
    const Validity period = next_index_period(m_window.today());
    auto* dialog = new FormDialog(
        tr("Index step"),
        tr("The figures that the law ties to an index are raised for %1–%2 from the rounded "
           "figures of %3. Every such row is marked as derived until you confirm it.")
            .arg(day_text(period.from, m_window.wording().language()),
                 day_text(day_before(*period.to), m_window.wording().language()),
                 to_qt(base->header.version)),
        tr("Begin"), &m_window);
    auto* name = dialog->add(tr("Name of the new version"),
                             QStringLiteral("%1-%2-%3")
                                 .arg(to_qt(base->header.organiser))
                                 .arg(int(period.from.year()))
                                 .arg(int(day_before(*period.to).year())),
                             needs_id());
    auto* old_tyel = dialog->add(tr("TyEL index of this period"),
                                 shown(latest_point(*base, Key::IndexTyel)), needs_point());
    auto* new_tyel = dialog->add(tr("TyEL index of the next period"), {}, needs_point());
    auto* old_pension =
        dialog->add(tr("National pension index of this period"),
                    shown(latest_point(*base, Key::IndexKelJanuary)), needs_point());
    auto* new_pension =
        dialog->add(tr("National pension index of the next period"), {}, needs_point());
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const auto ratio = [](const FormField* after, const FormField* before) {
            return Exact(*typed_point(after->text()), *typed_point(before->text()));
        };
        auto draft = maksuarvio::index_step(*base,
                                            {.tyel = ratio(new_tyel, old_tyel),
                                             .national_pension = ratio(new_pension, old_pension),
                                             .valid = period},
                                            name->text().toStdString());
        if (draft)
            return m_window.open_draft(std::move(*draft));
        m_window.say(tr("Index step"),
                     draft.error() == IndexFault::RatioOutOfRange
                         ? tr("An index cannot change that much at once. Check the numbers.")
                         : tr("%1 has no values on the day before the new period.")
                               .arg(to_qt(base->header.version)));
    });
    dialog->open();
}

} // namespace maksuarvio
