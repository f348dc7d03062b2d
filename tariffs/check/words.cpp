// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"
#include "tariffs/check/parts.h"

#include <algorithm>

namespace maksuarvio {

namespace {

void check_languages(Cell row, const std::string& id, const Texts& texts, FaultList& faults)
{
    for (const LanguageFacts& language : kLanguageFacts) {
        if (language.required && texts[language.language].empty())
            faults.add(cell_in(row, language.language), FaultCode::LanguageMissing,
                       {id, std::string(language.id)});
    }
}

bool is_offered(const Book& book, const PlannedService& planned)
{
    return std::ranges::any_of(book.offers, [&](const BookOffer& offer) {
        return offer.offer.service == planned.service && offer.offer.mode == planned.mode;
    });
}

} // namespace

void check_words(const Book& book, FaultList& faults)
{
    std::set<std::string> known;
    for (const auto& [service, place] : book.services) {
        if (!known.insert(service.id).second)
            faults.add(cell_in(place, Column::Id), FaultCode::ServiceRepeated, {service.id});
        check_languages(place, service.id, service.name, faults);
        if (service.covered_by_long_term_care && service.is_long_term_care())
            faults.add(cell_in(place, Column::Covered), FaultCode::ServiceCoversItself,
                       {service.id});
    }
    for (const auto& [key, text, place] : book.texts) {
        // A county without a feedback page leaves the address empty in every language.
        if (key != TextKey::FeedbackAddress || !text.empty())
            check_languages(place, std::string(word(key)), text, faults);
    }
    for (const auto key : {TextKey::Name, TextKey::NextSteps, TextKey::About}) {
        if (std::ranges::find(book.texts, key, &BookText::key) == book.texts.end())
            faults.add({BookFile::Wording}, FaultCode::FieldEmpty, {std::string(word(key))});
    }
    std::set<std::string> presets;
    for (const auto& [preset, places] : book.presets) {
        if (!presets.insert(preset.id).second)
            faults.add(cell_in(places.front(), Column::Preset), FaultCode::KeyRepeated,
                       {preset.id});
        check_languages(places.front(), preset.id, preset.name, faults);
        for (std::size_t i = 0; i < preset.services.size(); ++i) {
            const PlannedService& planned = preset.services[i];
            if (!is_offered(book, planned))
                faults.add(cell_in(places[i], Column::Service), FaultCode::PresetNotOffered,
                           {preset.id, planned.service, std::string(word(planned.mode))});
        }
    }
}

} // namespace maksuarvio
