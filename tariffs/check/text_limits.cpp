// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"
#include "tariffs/check/parts.h"

#include <QUrl>

#include <algorithm>

namespace maksuarvio {

namespace {

// In characters: what a card of the window, a line of the sheet or its foot can show.
constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestReference = 200;
constexpr std::size_t kLongestSource = 500;

constexpr std::string_view kReference = word(ColumnId(Column::Reference));
constexpr std::string_view kSource = word(ColumnId(Column::Source));

std::size_t longest(TextKey key)
{
    switch (key) {
    case TextKey::Name:
        return 80;
    case TextKey::Contact1:
    case TextKey::Contact2:
    case TextKey::Contact3:
    case TextKey::Contact4:
        return 120;
    case TextKey::NextSteps:
    case TextKey::Payment:
        return 600;
    case TextKey::FeedbackAddress:
        return 300;
    case TextKey::About:
        return 1000;
    }
    return 0;
}

std::size_t length_of(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void limit(Cell cell, std::string_view what, std::string_view text, std::size_t most,
           FaultList& faults)
{
    if (const std::size_t length = length_of(text); length > most)
        faults.add(cell, FaultCode::TextTooLong,
                   {std::string(what), std::to_string(length), std::to_string(most)});
}

void limit(Cell row, std::string_view what, const Texts& texts, std::size_t most, FaultList& faults)
{
    for (const LanguageFacts& language : kLanguageFacts)
        limit(cell_in(row, language.language), what, texts[language.language], most, faults);
}

/// A telephone opens it from the sheet's code: nothing but a page on the web.
bool is_page_address(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    return text.starts_with("https://") && url.isValid() && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

} // namespace

void check_text_limits(const Book& book, FaultList& faults)
{
    for (const auto& [service, place] : book.services) {
        limit(place, service.id, service.name, kLongestName, faults);
        limit(cell_in(place, Column::Reference), kReference, service.reference, kLongestReference,
              faults);
    }
    for (const auto& [key, text, place] : book.texts) {
        limit(place, word(key), text, longest(key), faults);
        for (const LanguageFacts& language : kLanguageFacts) {
            const std::string& address = text[language.language];
            if (key == TextKey::FeedbackAddress && !address.empty() && !is_page_address(address))
                faults.add(cell_in(place, language.language), FaultCode::AddressMalformed,
                           {address});
        }
    }
    for (const auto& [preset, places] : book.presets)
        limit(places.front(), preset.id, preset.name, kLongestName, faults);
    for (const BookRow& row : book.rows) {
        limit(cell_in(row, Column::Reference), kReference, row.row.reference, kLongestReference,
              faults);
        limit(cell_in(row, Column::Source), kSource, row.row.source, kLongestSource, faults);
    }
    const BookHeader& header = book.header;
    limit(book.place_of(HeaderField::DecisionBody), word(HeaderField::DecisionBody),
          header.decision_body, kLongestReference, faults);
    limit(book.place_of(HeaderField::DecisionSection), word(HeaderField::DecisionSection),
          header.decision_section, kLongestReference, faults);
}

} // namespace maksuarvio
