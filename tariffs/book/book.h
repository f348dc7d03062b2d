// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/snapshot.h"
#include "tariffs/book/cell.h"
#include "tariffs/book/days.h"

#include <string>
#include <vector>

namespace maksuarvio {

/// A draft can be edited; a published version never changes; a withdrawn one was published and
/// is no longer used.
enum class VersionStatus : std::uint8_t { Draft, Published, Withdrawn };
constexpr std::string_view word(VersionStatus value)
{
    switch (value) {
    case VersionStatus::Draft:
        return "draft";
    case VersionStatus::Published:
        return "published";
    case VersionStatus::Withdrawn:
        return "withdrawn";
    }
    return {};
}

/// The keys of book.csv.
enum class HeaderField : std::uint8_t {
    Organiser,
    Version,
    From,
    To,
    Status,
    DecisionBody,
    DecisionDate,
    DecisionSection,
    Corrects,
    ReviewedOn
};
constexpr std::string_view word(HeaderField value)
{
    switch (value) {
    case HeaderField::Organiser:
        return "organiser";
    case HeaderField::Version:
        return "version";
    case HeaderField::From:
        return "from";
    case HeaderField::To:
        return "to";
    case HeaderField::Status:
        return "status";
    case HeaderField::DecisionBody:
        return "decision_body";
    case HeaderField::DecisionDate:
        return "decision_date";
    case HeaderField::DecisionSection:
        return "decision_section";
    case HeaderField::Corrects:
        return "corrects";
    case HeaderField::ReviewedOn:
        return "reviewed_on";
    }
    return {};
}

/// What a version of an organiser's tariff is and who decided it.
struct BookHeader {
    std::string organiser;
    /// Unique among all books, e.g. "helsinki-2026".
    std::string version;
    Validity valid;
    VersionStatus status = VersionStatus::Published;
    std::string decision_body;
    std::optional<Date> decision_date;
    std::string decision_section;
    /// The version that this one corrects; empty for none.
    std::string corrects;
    std::optional<Date> reviewed_on;

    bool operator==(const BookHeader&) const = default;
};

struct BookService {
    Service service;
    /// Its row.
    Cell place;
};

struct BookOffer {
    Offer offer;
    Validity valid;
    /// Its row.
    Cell place;
};

struct BookRow {
    Row row;
    /// Its row.
    Cell place;

    Validity valid() const { return {row.from, row.to}; }
};

/// The texts of an organiser that the sheet and the window show.
enum class TextKey : std::uint8_t {
    Name,
    Contact1,
    Contact2,
    Contact3,
    Contact4,
    NextSteps,
    Payment,
    FeedbackAddress,
    About
};
constexpr std::string_view word(TextKey value)
{
    switch (value) {
    case TextKey::Name:
        return "name";
    case TextKey::Contact1:
        return "contact_1";
    case TextKey::Contact2:
        return "contact_2";
    case TextKey::Contact3:
        return "contact_3";
    case TextKey::Contact4:
        return "contact_4";
    case TextKey::NextSteps:
        return "next_steps";
    case TextKey::Payment:
        return "payment";
    case TextKey::FeedbackAddress:
        return "feedback_address";
    case TextKey::About:
        return "about";
    }
    return {};
}

struct BookText {
    TextKey key = TextKey::Name;
    Texts text;
    /// Its row.
    Cell place;
};

/// The texts of a book, each per language.
struct BookTexts {
    Texts name;
    /// The lines of the contact block, none to four.
    std::vector<Texts> contact;
    /// How this goes on (miten asia etenee).
    Texts next_steps;
    /// What is paid when, and to whom; empty where the book does not say.
    Texts payment;
    /// Address of the feedback page; empty in every language where there is none.
    Texts feedback_address;
    /// What the book is and how far its figures can be relied on.
    Texts about;
};

/// A usual plan, offered to the counsellor as a start.
struct Preset {
    std::string id;
    Texts name;
    std::vector<PlannedService> services;
};

struct BookPreset {
    Preset preset;
    /// Of each service its row.
    std::vector<Cell> places;
};

/// The row of each field of book.csv; less than 0 where the file lacks it.
using HeaderRows = std::array<int, word_count<HeaderField>()>;
constexpr HeaderRows no_header_rows()
{
    HeaderRows rows{};
    rows.fill(Cell::kAll);
    return rows;
}

/// One version of an organiser's tariff, whole by itself.
struct Book {
    /// How faults name the folder: its path or name; empty where the file's name is enough.
    std::string place;
    /// SHA-256 of the cells, in hexadecimal digits: see checksum_of().
    std::string checksum;
    BookHeader header;
    HeaderRows header_rows = no_header_rows();
    std::vector<BookService> services;
    std::vector<BookOffer> offers;
    std::vector<BookRow> rows;
    std::vector<BookText> texts;
    std::vector<BookPreset> presets;

    /// Null where the book has no such service.
    const Service* service(std::string_view id) const;
    /// Where book.csv has the field; the whole file where it lacks it.
    Cell place_of(HeaderField field) const;
    /// How faults name a file.
    std::string path(BookFile file) const;
};

/// Everything of the book that is in force on a day.
SnapshotData in_force(const Book& book, Date date);

BookTexts texts_of(const Book& book);
std::vector<Preset> presets_of(const Book& book);

} // namespace maksuarvio
