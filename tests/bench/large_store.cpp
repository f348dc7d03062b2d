// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/large_store.h"

#include "tariffs/library/library.h"
#include "tariffs/store/sqlite.h"
#include "tariffs/store/store.h"
#include "tariffs/store/versions.h"
#include "tests/bench/application.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace maksuarvio {

using namespace std::chrono;

namespace {

/// Leaves the first services of a book, and all that is of no other one.
void keep_services(Book& book, std::size_t count)
{
    book.services.resize(std::min(book.services.size(), count));
    const auto is_gone = [&](const std::string& id) { return !id.empty() && !book.service(id); };
    std::erase_if(book.offers,
                  [&](const BookOffer& offer) { return is_gone(offer.offer.service); });
    std::erase_if(book.rows, [&](const BookRow& row) { return is_gone(row.row.service); });
    std::erase_if(book.presets, [&](const BookPreset& preset) {
        return std::ranges::any_of(preset.preset.services, is_gone, &PlannedService::service);
    });
}

/// The example county's book with its services repeated until there are so many.
Book with_services(std::size_t count)
{
    Book book = **shipped_tariffs().book("sample-2022-2027");
    const Book once = book;
    for (int round = 2; book.services.size() < count; ++round) {
        const std::string suffix = '_' + std::to_string(round);
        const std::size_t lacking = count - book.services.size();
        for (std::size_t i = 0; i < std::min(lacking, once.services.size()); ++i) {
            const std::string& id = once.services[i].service.id;
            BookService copy = once.services[i];
            copy.service.id += suffix;
            book.services.push_back(copy);
            for (BookOffer offer : once.offers) {
                if (offer.offer.service == id) {
                    offer.offer.service += suffix;
                    book.offers.push_back(offer);
                }
            }
            for (BookRow row : once.rows) {
                if (row.row.service == id) {
                    row.row.service += suffix;
                    book.rows.push_back(row);
                }
            }
        }
    }
    keep_services(book, count);
    const auto number = [](auto& parts) {
        int row = 0;
        for (auto& part : parts)
            part.place.row = ++row;
    };
    number(book.services);
    number(book.offers);
    number(book.rows);
    return book;
}

void publish_all(const QString& path, StoreSize size)
{
    const auto made = open_store(path, StoreUse::OwnOrNew);
    auto connection = StoreConnection::open(sqlite(), path, StoreAccess::ReadWrite);
    auto transaction = Transaction::for_writing(**connection);
    Book book = with_services(size.services);
    for (int county = 0; county < size.organisers; ++county) {
        for (int y = 0; y < size.years; ++y) {
            // Two thirds of the years are over.
            const year first = kMeasuredYear + years(y - (size.years - 1) * 2 / 3);
            book.header.organiser = organiser(county);
            book.header.version = organiser(county) + '-' + std::to_string(static_cast<int>(first));
            book.header.valid = {.from = first / January / 1,
                                 .to = (first + years(1)) / January / 1};
            if (!add_published(**connection, cells_of(book), {.who = QStringLiteral("bench")}))
                throw std::runtime_error("the store cannot be made");
        }
    }
    if (!made || !transaction->commit())
        throw std::runtime_error("the store cannot be made");
}

} // namespace

std::string organiser(int number)
{
    return "county" + std::to_string(number);
}

QString store_of(StoreSize size)
{
    application();
    static const QTemporaryDir folder;
    static std::map<StoreSize, QString> made;
    QString& path = made[size];
    if (path.isEmpty()) {
        path = folder.filePath(QString::number(made.size()) + QStringLiteral(".sqlite"));
        publish_all(path, size);
    }
    return path;
}

} // namespace maksuarvio
