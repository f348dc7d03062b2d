// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"

#include <concepts>

/// The one description of the files of a tariff book. Headings, reader, writer, editor, import,
/// comparison and new rows are visitors of it.
namespace maksuarvio {

/// What means the same in several files is one column.
enum class Column : std::uint8_t {
    Field, ///< of book.csv
    Value,
    Id,
    Text,
    Category,
    Unit,
    PricedUnit,
    FeeRule,
    Form,
    Covered,
    Reference,
    Service,
    Mode,
    VoucherRule,
    From,
    To,
    Key,
    At,
    Persons,
    Status,
    Source,
    Reviewed,
    HoursFrom,
    Percent,
    HighestFee,
    TextKey,
    Preset,
    Amount,
    Per,
    Plan ///< of a difference: all services of a preset
};

/// One column of a file. The part of a text is its language, of a percent how many persons beyond
/// one, of all others 0.
struct ColumnId {
    constexpr ColumnId(Column column_, int part_ = 0) : column(column_), part(part_) {}
    constexpr ColumnId(Language language) : ColumnId(Column::Text, static_cast<int>(language)) {}
    constexpr bool operator==(const ColumnId&) const = default;

    Column column;
    int part;
};

/// As it stands in the first row of a file.
constexpr std::string_view word(ColumnId id)
{
    switch (id.column) {
    case Column::Field:
    case Column::Key:
    case Column::TextKey:
        return "key";
    case Column::Value:
        return "value";
    case Column::Id:
        return "id";
    case Column::Text:
        return kLanguageFacts[static_cast<std::size_t>(id.part)].id;
    case Column::Category:
        return "category";
    case Column::Unit:
        return "unit";
    case Column::PricedUnit:
        return "priced_unit";
    case Column::FeeRule:
        return "fee_rule";
    case Column::Form:
        return "form";
    case Column::Covered:
        return "covered_by_long_term_care";
    case Column::Reference:
        return "reference";
    case Column::Service:
        return "service";
    case Column::Mode:
        return "mode";
    case Column::VoucherRule:
        return "voucher_rule";
    case Column::From:
        return "from";
    case Column::To:
        return "to";
    case Column::At:
        return "at";
    case Column::Persons:
        return "persons";
    case Column::Status:
        return "status";
    case Column::Source:
        return "source";
    case Column::Reviewed:
        return "reviewed";
    case Column::HoursFrom:
        return "hours_from";
    case Column::Percent:
        return std::string_view("123456").substr(static_cast<std::size_t>(id.part), 1);
    case Column::HighestFee:
        return "highest_fee";
    case Column::Preset:
        return "preset";
    case Column::Amount:
        return "amount";
    case Column::Per:
        return "per";
    case Column::Plan:
        return "plan";
    }
    return {};
}

/// What there is to say of a column besides what it holds.
struct Marks {
    /// Together with the other such columns it tells the rows of the file apart.
    bool identity = false;
    /// An empty cell can be right.
    bool optional = false;
    /// Not for a person to change.
    bool fixed = false;
    /// How other cells of the row are read depends on it.
    bool leads = false;
    /// Nobody who pays feels a change of it.
    bool bookkeeping = false;
    /// Older than the column are files that lack it.
    bool later = false;
    /// What a new row begins with.
    std::string_view initial = {};
};

/// A record to be read into, or one to be written.
template <class Record, class T>
concept Either = std::same_as<std::remove_const_t<Record>, T>;

// book.csv: each row has a field of the header, so there are two descriptions.
struct HeaderLine {
    HeaderField field = HeaderField::Organiser;
    std::string value;
};
template <class V, Either<HeaderLine> Record> void describe(V& v, Record& line)
{
    v.word(Column::Field, line.field, {.identity = true, .fixed = true});
    v.field_value(Column::Value, line.value, line.field);
}
template <class V, Either<BookHeader> Record> void describe(V& v, Record& header)
{
    v.id(HeaderField::Organiser, header.organiser);
    v.id(HeaderField::Version, header.version);
    v.days(HeaderField::From, HeaderField::To, header.valid.from, header.valid.to);
    v.word(HeaderField::Status, header.status, {.fixed = true});
    v.text(HeaderField::DecisionBody, header.decision_body, {.optional = true});
    v.day(HeaderField::DecisionDate, header.decision_date);
    v.text(HeaderField::DecisionSection, header.decision_section, {.optional = true});
    v.text(HeaderField::Corrects, header.corrects, {.optional = true});
    v.day(HeaderField::ReviewedOn, header.reviewed_on, {.bookkeeping = true});
}

// services.csv
template <class V, Either<Service> Record> void describe(V& v, Record& service)
{
    v.id(Column::Id, service.id, {.identity = true});
    v.texts(service.name);
    v.word(Column::Category, service.category);
    v.word(Column::Unit, service.unit);
    v.word(Column::PricedUnit, service.priced_unit);
    v.word(Column::FeeRule, service.rule);
    v.word(Column::Form, service.form, {.initial = word(CareForm::AtHome)});
    v.yes(Column::Covered, service.covered_by_long_term_care, {.initial = "no"});
    v.filled(Column::Reference, service.reference);
}

// offers.csv
template <class V, Either<BookOffer> Record> void describe(V& v, Record& line)
{
    v.service(Column::Service, line.offer.service, {.identity = true});
    v.word(Column::Mode, line.offer.mode, {.identity = true, .initial = word(Mode::Own)});
    v.word(Column::VoucherRule, line.offer.voucher_rule, {.optional = true});
    v.days(Column::From, Column::To, line.valid.from, line.valid.to, {.identity = true});
}

// How sure a figure is and where it was read; a new one is an example until someone says more of
// it.
template <class V, class Record> void provenance(V& v, Record& row)
{
    v.word(Column::Status, row.status, {.initial = word(Status::Example)});
    v.text(Column::Reference, row.reference);
    v.text(Column::Source, row.source, {.bookkeeping = true});
    v.day(Column::Reviewed, row.reviewed, {.bookkeeping = true});
}

// values.csv
template <class V, Either<Row> Record> void describe(V& v, Record& row)
{
    v.value_key(Column::Key, row.key, {.identity = true, .leads = true});
    v.service(Column::Service, row.service, {.identity = true, .optional = true});
    v.word(Column::Mode, row.mode, {.identity = true});
    v.at(Column::At, row.at, row.key, {.identity = true, .optional = true});
    v.whole(Column::Persons, row.persons, {.identity = true, .optional = true});
    v.figure(Column::Value, Column::Unit, row.value, row.measure);
    v.days(Column::From, Column::To, row.from, row.to, {.identity = true});
    provenance(v, row);
}

// home_service_percent.csv: the percents and the highest fee of one class of hours.
struct HoursClass {
    /// What its rows share.
    Row row;
    std::array<std::optional<Exact>, 6> percents;
    std::optional<Exact> highest_fee;
};
template <class V, Either<HoursClass> Record> void describe(V& v, Record& line)
{
    v.whole(Column::HoursFrom, line.row.at, {.identity = true});
    for (int i = 0; i < 6; ++i)
        v.figure({Column::Percent, i}, line.percents[static_cast<std::size_t>(i)],
                 shape(Key::HomeServicePercent).measure);
    v.figure(Column::HighestFee, line.highest_fee, shape(Key::HomeServiceHighestFee).measure);
    v.days(Column::From, Column::To, line.row.from, line.row.to, {.identity = true});
    provenance(v, line.row);
}

// texts.csv
template <class V, Either<BookText> Record> void describe(V& v, Record& line)
{
    v.word(Column::TextKey, line.key, {.identity = true, .leads = true});
    v.texts(line.text);
}

// presets.csv: a row for each service of a preset.
struct PresetLine {
    std::string preset;
    Texts name;
    PlannedService planned;
};
template <class V, Either<PresetLine> Record> void describe(V& v, Record& line)
{
    v.id(Column::Preset, line.preset, {.identity = true});
    v.texts(line.name);
    v.service(Column::Service, line.planned.service, {.identity = true});
    v.word(Column::Mode, line.planned.mode, {.identity = true});
    v.amount(Column::Amount, line.planned.amount);
    v.word(Column::Per, line.planned.per);
}

/// Visits the description of every file, or of the fields of book.csv: what they hold is of no
/// matter.
template <template <class> class V> void describe_all(V<ColumnId>& v)
{
    const auto visit = [&]<class Record>(const Record& record) { describe(v, record); };
    visit(HeaderLine());
    visit(Service());
    visit(BookOffer());
    visit(Row());
    visit(HoursClass());
    visit(BookText());
    visit(PresetLine());
}
template <template <class> class V> void describe_all(V<HeaderField>& v)
{
    const BookHeader header{};
    describe(v, header);
}

} // namespace maksuarvio
