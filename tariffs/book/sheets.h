// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/sheet.h"

namespace maksuarvio {

/// Take over the rows of one file of a book each; rows with a fault are left out.
void read_header(Sheet& sheet, BookHeader& header, const std::string& file_name, Faults& faults);
void read_services(Sheet& sheet, Book& book);
void read_offers(Sheet& sheet, Book& book);
void read_values(Sheet& sheet, Book& book);
void read_percents(Sheet& sheet, Book& book);
void read_texts(Sheet& sheet, Book& book);
/// The services must have been read before, as a preset takes their units.
void read_presets(Sheet& sheet, Book& book);

} // namespace maksuarvio
