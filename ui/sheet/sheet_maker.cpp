// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_maker.h"

#include "ui/sheet/pdf_writer.h"

namespace maksuarvio {

tl::expected<QByteArray, NoSheet> make_sheet(Visit& visit, const SheetChoice& choice)
{
    const auto& estimate = visit.current_outcome().estimate;
    const Snapshot* snapshot = visit.snapshot();
    if (!estimate || !snapshot)
        return tl::unexpected(NoSheet{});
    const auto texts = visit.library().texts(snapshot->organiser(), snapshot->date());
    const Wording wording(choice.language);
    const auto pdf = sheet::write_pdf(
        sheet_of(*estimate, *snapshot, texts.value_or(BookTexts{}), wording, choice.options));
    if (!pdf)
        return tl::unexpected(NoSheet{pdf.error()});
    return QByteArray::fromStdString(*pdf);
}

} // namespace maksuarvio
