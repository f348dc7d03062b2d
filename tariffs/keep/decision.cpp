// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/decision.h"

namespace maksuarvio {

BookCells decided(BookCells cells, const Decision& decision)
{
    const auto set = [&](HeaderField field, const std::string& text) {
        const std::string words = QString::fromStdString(text).trimmed().toStdString();
        if (!words.empty())
            set_header_field(cells, field, words);
    };
    set(HeaderField::DecisionBody, decision.body);
    set(HeaderField::DecisionDate, decision.date.ok() ? iso_from_date(decision.date) : "");
    set(HeaderField::DecisionSection, decision.section);
    set(HeaderField::Status, std::string(word(VersionStatus::Published)));
    return cells;
}

Faults undecided(const BookCells& cells)
{
    Faults faults;
    for (const auto field : {HeaderField::DecisionBody, HeaderField::DecisionDate}) {
        if (header_field(cells, field).empty())
            faults.push_back({.file = std::string(word(BookFile::Header)),
                              .cell = header_cell(cells, field),
                              .code = FaultCode::FieldEmpty,
                              .data = {std::string(word(field))}});
    }
    return faults;
}

} // namespace maksuarvio
