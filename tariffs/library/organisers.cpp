// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/library/organisers.h"

#include "tariffs/book/csv.h"

#include <QFile>

namespace maksuarvio {

namespace {

// The file is compiled in, and a test reads it: what is missing from it is a fault of the build.
std::vector<KnownOrganiser> read_organisers()
{
    QFile file(QStringLiteral(":/library/organisers.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rows = read_csv(file.readAll().toStdString());
    if (!rows || rows->empty())
        return {};
    const auto column = [&heading = rows->front()](std::string_view name) {
        return static_cast<std::size_t>(std::ranges::find(heading, name) - heading.begin());
    };
    std::vector<KnownOrganiser> organisers;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const std::vector<std::string>& row = (*rows)[i];
        KnownOrganiser organiser;
        organiser.id = row.at(column("id"));
        for (const LanguageFacts& language : kLanguageFacts)
            organiser.name[language.language] = row.at(column(language.id));
        organiser.home_page = row.at(column("home_page"));
        organisers.push_back(std::move(organiser));
    }
    std::ranges::sort(organisers, {}, &KnownOrganiser::id);
    return organisers;
}

} // namespace

const std::vector<KnownOrganiser>& known_organisers()
{
    static const std::vector<KnownOrganiser> organisers = read_organisers();
    return organisers;
}

const KnownOrganiser* known_organiser(std::string_view id)
{
    const auto found = std::ranges::find(known_organisers(), id, &KnownOrganiser::id);
    return found == known_organisers().end() ? nullptr : &*found;
}

} // namespace maksuarvio
