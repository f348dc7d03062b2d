// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/book.h"

#include <algorithm>

namespace maksuarvio {

const Service* Book::service(std::string_view id) const
{
    const auto found = std::ranges::find_if(
        services, [&](const BookService& candidate) { return candidate.service.id == id; });
    return found == services.end() ? nullptr : &found->service;
}

Cell Book::place_of(HeaderField field) const
{
    const int row = header_rows[static_cast<std::size_t>(field)];
    return row < 0 ? Cell{BookFile::Header} : Cell{BookFile::Header, row, 1};
}

std::string Book::path(BookFile file) const
{
    const std::string name(word(file));
    return place.empty() ? name : place + '/' + name;
}

SnapshotData in_force(const Book& book, Date date)
{
    SnapshotData data{.organiser = book.header.organiser,
                      .version = book.header.version,
                      .date = date,
                      .stands_in = false,
                      .services = {},
                      .offers = {},
                      .rows = {},
                      .other_offers = {}};
    data.services.reserve(book.services.size());
    data.rows.reserve(book.rows.size());
    for (const BookService& service : book.services)
        data.services.push_back(service.service);
    for (const BookOffer& offer : book.offers) {
        if (offer.valid.contains(date))
            data.offers.push_back(offer.offer);
        else
            data.other_offers.emplace_back(offer.offer,
                                           OfferDays{offer.valid.from, offer.valid.to});
    }
    for (const BookRow& row : book.rows) {
        if (row.valid().contains(date))
            data.rows.push_back(row.row);
    }
    return data;
}

BookTexts texts_of(const Book& book)
{
    BookTexts texts;
    const auto of = [&](TextKey key) {
        const auto found = std::ranges::find(book.texts, key, &BookText::key);
        return found == book.texts.end() ? Texts() : found->text;
    };
    texts.name = of(TextKey::Name);
    for (const auto key :
         {TextKey::Contact1, TextKey::Contact2, TextKey::Contact3, TextKey::Contact4}) {
        if (Texts line = of(key); !line.empty())
            texts.contact.push_back(std::move(line));
    }
    texts.next_steps = of(TextKey::NextSteps);
    texts.payment = of(TextKey::Payment);
    texts.feedback_address = of(TextKey::FeedbackAddress);
    texts.about = of(TextKey::About);
    return texts;
}

std::vector<Preset> presets_of(const Book& book)
{
    std::vector<Preset> presets;
    presets.reserve(book.presets.size());
    for (const BookPreset& preset : book.presets)
        presets.push_back(preset.preset);
    return presets;
}

} // namespace maksuarvio
