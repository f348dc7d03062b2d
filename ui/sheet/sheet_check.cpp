// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_check.h"

#include "calc-core/estimate.h"
#include "calc-core/impact_grid.h"
#include "tariffs/book/shape.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/sheet_form.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kMostServices = 6;
constexpr std::size_t kMostPages = 2;

/// A text that a sheet shows, in one language.
struct ShownText {
    Cell cell;
    std::string text;
};

std::vector<ShownText> shown_texts(const Book& book)
{
    std::vector<ShownText> shown;
    const auto add = [&](Cell row, const Texts& texts) {
        for (const LanguageFacts& language : kLanguageFacts)
            shown.push_back({cell_in(row, language.language), texts[language.language]});
    };
    for (const auto& [service, place] : book.services)
        add(place, service.name);
    for (const auto& [key, text, place] : book.texts) {
        // The window alone shows what the book is about.
        if (key != TextKey::About)
            add(place, text);
    }
    return shown;
}

Fault fault_of_book(const Book& book, Language language, const sheet::PdfError& error)
{
    return {.file = book.path(BookFile::Wording),
            .cell = {BookFile::Wording},
            .code = FaultCode::SheetImpossible,
            .data = {std::string(facts(language).id), sheet::reason(error).toStdString()}};
}

/// A client of usual incomes with the services of the longest names, all that a sheet has to bear.
AlternativeEstimate usual_plan(const Snapshot& snapshot, const Wording& wording)
{
    Household household;
    household.client.incomes = {{.kind = IncomeKind::TotalGross, .gross = Cents(200'000)},
                                {.kind = IncomeKind::TotalNet, .gross = Cents(160'000)}};
    std::vector<ImpactService> offered = typical_grid(snapshot, snapshot).services;
    std::ranges::stable_sort(offered, std::greater(), [&](const ImpactService& one) {
        return wording.name(*snapshot.service(one.service)).size();
    });
    AlternativeEstimate estimate;
    Alternative plan;
    for (const ImpactService& one : offered) {
        const bool is_planned =
            std::ranges::any_of(plan.services, [&](const PlannedService& other) {
                return other.service == one.service;
            });
        if (is_planned || plan.services.size() == kMostServices)
            continue;
        Alternative longer = plan;
        longer.services.push_back({.service = one.service,
                                   .mode = one.mode,
                                   .amount = one.amounts.empty() ? 100 : one.amounts.front(),
                                   .unit = snapshot.service(one.service)->unit,
                                   .provider_price = one.provider_price});
        if (auto answered = estimate_alternative(household, Cents(0), longer, snapshot)) {
            estimate = *std::move(answered);
            plan = std::move(longer);
        }
    }
    return estimate;
}

} // namespace

Faults missing_characters(const Book& book)
{
    const std::vector<ShownText> shown = shown_texts(book);
    std::string all;
    for (const ShownText& one : shown)
        all += one.text;
    const auto missing = sheet::missing_characters(all);
    if (!missing)
        return {fault_of_book(book, Language::Fi, missing.error())};
    Faults faults;
    for (const ShownText& one : shown) {
        for (const std::string& character : *missing) {
            if (one.text.find(character) != std::string::npos)
                faults.push_back({.file = book.path(one.cell.file),
                                  .cell = one.cell,
                                  .code = FaultCode::GlyphMissing,
                                  .data = {character}});
        }
    }
    return faults;
}

Faults sheet_faults(const Book& book)
{
    Faults faults = missing_characters(book);
    const auto snapshot = Snapshot::make(in_force(book, book.header.valid.from));
    if (!faults.empty() || !snapshot)
        return faults;
    for (const LanguageFacts& facts : kLanguageFacts) {
        const Wording wording(facts.language);
        const AlternativeEstimate plan = usual_plan(*snapshot, wording);
        const NamedAlternative alternatives[] = {{.estimate = &plan}};
        const BookTexts texts = texts_of(book);
        const SheetOptions options{.county_cost = true, .money_left = true};
        sheet::Document document =
            make_document(SheetForm::Sheet, alternatives, {*snapshot, texts, wording, options});
        document.most_pages = kMostPages;
        if (const auto pdf = sheet::write_pdf(document); !pdf)
            faults.push_back(fault_of_book(book, facts.language, pdf.error()));
    }
    return faults;
}

} // namespace maksuarvio
