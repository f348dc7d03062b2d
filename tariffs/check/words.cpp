// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/column_numbers.h"
#include "tariffs/check/parts.h"

#include <algorithm>

namespace maksuarvio {

using namespace columns;

namespace {

void check_languages(Origin origin, int first_column, const std::string& id, const Texts& texts,
                     FaultList& faults)
{
    for (const LanguageFacts& language : kLanguageFacts) {
        if (language.required && texts[language.language].empty())
            faults.add(origin, first_column + static_cast<int>(language.language),
                       FaultCode::LanguageMissing, {id, std::string(language.id)});
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
    for (const auto& [service, origin] : book.services) {
        if (!known.insert(service.id).second)
            faults.add(origin, ServiceId, FaultCode::ServiceRepeated, {service.id});
        check_languages(origin, ServiceFi, service.id, service.name, faults);
        if (service.covered_by_long_term_care && service.is_long_term_care())
            faults.add(origin, ServiceCovered, FaultCode::ServiceCoversItself, {service.id});
    }
    for (const auto& [key, text, origin] : book.texts) {
        // A county without a feedback page leaves the address empty in every language.
        if (key != TextKey::FeedbackAddress || !text.empty())
            check_languages(origin, WordingFi, std::string(word(key)), text, faults);
    }
    for (const auto key : {TextKey::Name, TextKey::NextSteps, TextKey::About}) {
        if (std::ranges::find(book.texts, key, &BookText::key) == book.texts.end())
            faults.add({BookFile::Wording, 0}, 0, FaultCode::FieldEmpty, {std::string(word(key))});
    }
    std::set<std::string> presets;
    for (const auto& [preset, origins] : book.presets) {
        if (!presets.insert(preset.id).second)
            faults.add(origins.front(), PresetId, FaultCode::KeyRepeated, {preset.id});
        check_languages(origins.front(), PresetFi, preset.id, preset.name, faults);
        for (std::size_t i = 0; i < preset.services.size(); ++i) {
            const PlannedService& planned = preset.services[i];
            if (!is_offered(book, planned))
                faults.add(origins[i], PresetService, FaultCode::PresetNotOffered,
                           {preset.id, planned.service, std::string(word(planned.mode))});
        }
    }
}

} // namespace maksuarvio
