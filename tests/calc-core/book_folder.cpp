// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_folder.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>

namespace maksuarvio::test {

namespace {

using Fields = std::map<std::string, std::string>;

std::runtime_error fault(const std::string& place, const std::string& what)
{
    return std::runtime_error(place + ": " + what);
}

// Fields are parted by commas; one in quotes may hold commas, and a doubled quote is a quote.
std::vector<std::string> split(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            fields.back() += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

template <typename Take> void each_row(const std::string& file, Take take)
{
    std::ifstream stream(file);
    if (!stream)
        throw fault(file, "cannot be read");
    std::string text;
    std::getline(stream, text);
    const std::vector<std::string> heading = split(text);
    for (int row = 2; std::getline(stream, text); ++row) {
        const std::string place = file + ", row " + std::to_string(row);
        const std::vector<std::string> fields = split(text);
        if (fields.size() != heading.size())
            throw fault(place, "has another number of fields than the heading");
        Fields named;
        for (std::size_t i = 0; i < fields.size(); ++i)
            named[heading[i]] = fields[i];
        try {
            take(named);
        } catch (const std::exception& error) {
            throw fault(place, error.what());
        }
    }
}

std::int64_t whole(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::runtime_error("not a whole number: " + std::string(text));
    return value;
}

template <typename Enum> Enum known(const std::string& text)
{
    const std::optional<Enum> value = from_word<Enum>(text);
    if (!value)
        throw std::runtime_error("an unknown word: " + text);
    return *value;
}

std::optional<Date> day_if_any(const std::string& iso)
{
    return iso.empty() ? std::nullopt : std::optional(day(iso));
}

// A book writes the last day in force; a row is in force until the day after it.
std::optional<Date> end_of(const std::string& last)
{
    if (last.empty())
        return std::nullopt;
    return Date(std::chrono::sys_days(day(last)) + std::chrono::days(1));
}

Exact value_of(const std::string& text, Measure measure)
{
    if (is_money(measure))
        return Exact(Cents(hundredths(text)));
    if (measure == Measure::Percent)
        return Exact(hundredths(text), 10'000);
    if (measure == Measure::CoupleHours && (text == "summed" || text == "each"))
        return Exact(text == "summed" ? 1 : 0);
    if (measure == Measure::MonthShare) {
        const std::vector<std::string> words{"30", "days", "30.4", "365/12"};
        return Exact(std::ranges::find(words, text) - words.begin());
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        return Exact(whole(text));
    return Exact(whole(std::string_view(text).substr(0, slash)),
                 whole(std::string_view(text).substr(slash + 1)));
}

Row provenance(const Fields& fields)
{
    Row row;
    row.from = day(fields.at("from"));
    row.to = end_of(fields.at("to"));
    row.reference = fields.at("reference");
    row.source = fields.at("source");
    row.status = known<Status>(fields.at("status"));
    row.reviewed = day_if_any(fields.at("reviewed"));
    return row;
}

} // namespace

Date day(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        throw std::runtime_error("not a day: " + std::string(iso));
    const Date date(std::chrono::year(static_cast<int>(whole(iso.substr(0, 4)))),
                    std::chrono::month(static_cast<unsigned>(whole(iso.substr(5, 2)))),
                    std::chrono::day(static_cast<unsigned>(whole(iso.substr(8, 2)))));
    if (!date.ok())
        throw std::runtime_error("no such day: " + std::string(iso));
    return date;
}

std::int64_t hundredths(std::string_view decimal)
{
    const std::size_t point = decimal.find('.');
    if (point == std::string_view::npos)
        return whole(decimal) * 100;
    std::string part(decimal.substr(point + 1));
    if (part.empty() || part.size() > 2)
        throw std::runtime_error("more than two decimals: " + std::string(decimal));
    part.resize(2, '0');
    const std::int64_t units = whole(decimal.substr(0, point));
    return units * 100 + (decimal.front() == '-' ? -whole(part) : whole(part));
}

BookFolder::BookFolder(const std::string& folder)
{
    read_header(folder + "/book.csv");
    read_services(folder + "/services.csv");
    read_offers(folder + "/offers.csv");
    read_values(folder + "/values.csv");
    read_percents(folder + "/home_service_percent.csv");
}

void BookFolder::read_header(const std::string& file)
{
    Fields header;
    each_row(file, [&](const Fields& fields) { header[fields.at("key")] = fields.at("value"); });
    m_organiser = header.at("organiser");
    m_version = header.at("version");
    m_from = day(header.at("from"));
    m_to = end_of(header.at("to"));
}

void BookFolder::read_services(const std::string& file)
{
    each_row(file, [&](const Fields& fields) {
        Service service;
        service.id = fields.at("id");
        for (const char* language : {"fi", "sv", "en"})
            service.name[*from_word<Language>(language)] = fields.at(language);
        service.category = known<Category>(fields.at("category"));
        service.unit = known<Unit>(fields.at("unit"));
        service.priced_unit = known<Unit>(fields.at("priced_unit"));
        service.rule = known<FeeRule>(fields.at("fee_rule"));
        service.form = known<CareForm>(fields.at("form"));
        service.covered_by_long_term_care = fields.at("covered_by_long_term_care") == "yes";
        service.reference = fields.at("reference");
        m_services.push_back(std::move(service));
    });
}

void BookFolder::read_offers(const std::string& file)
{
    each_row(file, [&](const Fields& fields) {
        m_offers.push_back(
            {.offer = {.service = fields.at("service"),
                       .mode = known<Mode>(fields.at("mode")),
                       .voucher_rule = known<VoucherRule>(fields.at("voucher_rule"))},
             .from = day(fields.at("from")),
             .to = end_of(fields.at("to"))});
    });
}

void BookFolder::read_values(const std::string& file)
{
    each_row(file, [&](const Fields& fields) {
        Row row = provenance(fields);
        row.key = known<Key>(fields.at("key"));
        row.service = fields.at("service");
        if (!fields.at("mode").empty())
            row.mode = known<Mode>(fields.at("mode"));
        if (const std::string& at = fields.at("at"); !at.empty())
            row.at = shape(row.key).at == At::IncomeUpTo ? hundredths(at)
                     : shape(row.key).at == At::Time
                         ? static_cast<std::int64_t>(known<TimeOfWeek>(at))
                         : whole(at);
        if (const std::string& persons = fields.at("persons"); !persons.empty())
            row.persons = static_cast<int>(whole(persons));
        row.measure = known<Measure>(fields.at("unit"));
        row.value = value_of(fields.at("value"), row.measure);
        m_rows.push_back(std::move(row));
    });
}

void BookFolder::read_percents(const std::string& file)
{
    each_row(file, [&](const Fields& fields) {
        Row row = provenance(fields);
        row.at = whole(fields.at("hours_from"));
        for (int persons = 1; persons <= 6; ++persons) {
            row.key = Key::HomeServicePercent;
            row.persons = persons;
            row.measure = Measure::Percent;
            row.value = value_of(fields.at(std::to_string(persons)), row.measure);
            m_rows.push_back(row);
        }
        if (fields.at("highest_fee").empty())
            return;
        row.key = Key::HomeServiceHighestFee;
        row.persons = 0;
        row.measure = Measure::EurPerMonth;
        row.value = value_of(fields.at("highest_fee"), row.measure);
        m_rows.push_back(row);
    });
}

SnapshotData BookFolder::on(Date date) const
{
    SnapshotData data{
        .organiser = m_organiser, .version = m_version, .date = date, .services = m_services};
    for (const DatedOffer& dated : m_offers) {
        if (holds_on(date) && in_force(dated.from, dated.to, date))
            data.offers.push_back(dated.offer);
        else
            data.other_offers.emplace_back(dated.offer, OfferDays{dated.from, dated.to});
    }
    for (const Row& row : m_rows) {
        if (in_force(row.from, row.to, date))
            data.rows.push_back(row);
    }
    return data;
}

const std::vector<std::string>& shipped_organisers()
{
    static const std::vector<std::string> all{"national", "helsinki", "paijat-hame", "sample"};
    return all;
}

const BookFolder& book(std::string_view organiser)
{
    static std::map<std::string, BookFolder, std::less<>> books;
    const auto found = books.find(organiser);
    if (found != books.end())
        return found->second;
    std::string folder = std::string(MAKSUARVIO_BOOKS) + "/" + std::string(organiser);
    if (!std::filesystem::exists(folder))
        folder = std::string(MAKSUARVIO_TEST_DATA) + "/" + std::string(organiser);
    return books.emplace(organiser, BookFolder(folder)).first->second;
}

const Snapshot& snapshot(std::string_view organiser, std::string_view date)
{
    static std::map<std::string, Snapshot, std::less<>> snapshots;
    const std::string name = std::string(organiser) + " " + std::string(date);
    const auto found = snapshots.find(name);
    if (found != snapshots.end())
        return found->second;
    auto made = Snapshot::make(book(organiser).on(day(date)));
    if (!made)
        throw fault(name, "in conflict at " + std::string(word(made.error().key)));
    return snapshots.emplace(name, std::move(*made)).first->second;
}

const Snapshot& national()
{
    return snapshot("national", "2026-03-01");
}

const Snapshot& sample()
{
    return snapshot("sample", "2026-03-01");
}

const Snapshot& helsinki()
{
    return snapshot("helsinki", "2026-03-01");
}

} // namespace maksuarvio::test
