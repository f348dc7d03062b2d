// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using Fields = std::vector<std::string>;

// Those of the classes of hours have a file of their own.
constexpr auto kKeysOfValues = [] {
    std::array<std::string_view, word_count<Key>() - 2> words{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < word_count<Key>(); ++i) {
        const auto key = static_cast<Key>(i);
        if (key != Key::HomeServicePercent && key != Key::HomeServiceHighestFee)
            words[count++] = word(key);
    }
    return words;
}();
constexpr std::array<std::string_view, 2> kYesAndNo{"yes", "no"};
constexpr std::array<std::string_view, 2> kOneAndZero{"1", "0"};

/// Writes the columns of a description down.
template <class Label> class Description {
public:
    std::vector<std::pair<Label, CellShape>> found;

    void text(Label label, const std::string&, const Marks& marks = {})
    {
        add(label, Content::Text, marks);
    }
    void filled(Label label, const std::string&) { add(label, Content::Text, {}); }
    void id(Label label, const std::string&, const Marks& marks = {})
    {
        add(label, Content::Text, marks);
    }
    void service(Label label, const std::string&, const Marks& marks = {})
    {
        add(label, Content::Service, marks);
    }
    void texts(const Texts&)
    {
        for (const LanguageFacts& language : kLanguageFacts)
            add(language.language, Content::Text,
                {.optional = !language.required, .later = !language.required});
    }
    template <class Enum> void word(Label label, Enum, const Marks& marks = {})
    {
        add(label, Content::Word, marks, &kWordsOf<Enum>);
    }
    template <class Enum> void word(Label label, const std::optional<Enum>&, Marks marks = {})
    {
        marks.optional = true;
        add(label, Content::Word, marks, &kWordsOf<Enum>);
    }
    void value_key(Label label, Key, const Marks& marks)
    {
        add(label, Content::Word, marks, &kValueKeyWords);
    }
    void yes(Label label, bool, const Marks& marks = {})
    {
        add(label, Content::Word, marks, &kYesNoWords);
    }
    void whole(Label label, std::int64_t, const Marks& marks = {})
    {
        add(label, Content::Whole, marks);
    }
    void amount(Label label, std::int64_t) { add(label, Content::Amount, {}); }
    void at(Label label, std::int64_t, Key, const Marks& marks) { add(label, Content::At, marks); }
    void figure(Label label, Label unit, Exact, Measure)
    {
        add(label, Content::Figure, {});
        word(unit, Measure(), {.leads = true});
    }
    void figure(Label label, const std::optional<Exact>&, Measure measure)
    {
        add(label, is_money(measure) ? Content::Money : Content::Percent, {.optional = true});
    }
    void day(Label label, const std::optional<Date>&, Marks marks = {})
    {
        marks.optional = true;
        add(label, Content::Day, marks);
    }
    void days(Label first, Label last, Date, const std::optional<Date>& to, const Marks& marks = {})
    {
        add(first, Content::Day, marks);
        day(last, to);
    }
    void field_value(Label label, const std::string&, HeaderField)
    {
        add(label, Content::FieldValue, {});
    }

private:
    void add(Label label, Content content, const Marks& marks, const WordList* words = nullptr)
    {
        found.emplace_back(label, CellShape{content, words, marks});
    }
};

template <class Record> std::vector<ColumnShape> described()
{
    Description<ColumnId> description;
    const Record record{};
    describe(description, record);
    std::vector<ColumnShape> shapes;
    for (const auto& [id, shape] : description.found)
        shapes.push_back({id, shape});
    return shapes;
}

std::string_view field(const Fields& row, int index)
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < row.size() ? std::string_view(row[at]) : std::string_view();
}

std::string_view field(BookFile file, const Fields& row, Column column)
{
    return field(row, index_of(file, column));
}

CellShape figure_shape(std::string_view unit)
{
    const auto measure = from_word<Measure>(unit);
    if (!measure)
        return {};
    if (is_money(*measure))
        return {.content = Content::Money};
    switch (*measure) {
    case Measure::Percent:
        return {.content = Content::Percent};
    case Measure::Ratio:
        return {.content = Content::Ratio};
    case Measure::Flag:
        return {.content = Content::Word, .words = &kFlagWords};
    case Measure::MonthShare:
        return {.content = Content::Word, .words = &kWordsOf<MonthShare>};
    case Measure::CoupleHours:
        return {.content = Content::Word, .words = &kWordsOf<CoupleHours>};
    case Measure::BilledBy:
        return {.content = Content::Word, .words = &kWordsOf<BilledBy>};
    default:
        return {.content = Content::Whole};
    }
}

} // namespace

constinit const WordList kValueKeyWords{kKeysOfValues};
constinit const WordList kYesNoWords{kYesAndNo};
constinit const WordList kFlagWords{kOneAndZero};

std::span<const ColumnShape> columns_of(BookFile file)
{
    static const auto header = described<HeaderLine>();
    static const auto services = described<Service>();
    static const auto offers = described<BookOffer>();
    static const auto values = described<Row>();
    static const auto classes = described<HoursClass>();
    static const auto texts = described<BookText>();
    static const auto presets = described<PresetLine>();
    switch (file) {
    case BookFile::Header:
        return header;
    case BookFile::Services:
        return services;
    case BookFile::Offers:
        return offers;
    case BookFile::Values:
        return values;
    case BookFile::HomeServicePercent:
        return classes;
    case BookFile::Wording:
        return texts;
    case BookFile::Presets:
        return presets;
    }
    return {};
}

const CellShape& shape_of(HeaderField field)
{
    static const auto all = [] {
        Description<HeaderField> description;
        const BookHeader header{};
        describe(description, header);
        std::array<CellShape, word_count<HeaderField>()> shapes;
        for (const auto& [described, shape] : description.found)
            shapes[static_cast<std::size_t>(described)] = shape;
        return shapes;
    }();
    return all[static_cast<std::size_t>(field)];
}

int index_of(BookFile file, ColumnId column)
{
    const auto columns = columns_of(file);
    const auto found = std::ranges::find(columns, column, &ColumnShape::id);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Cell cell_in(Cell row, ColumnId column)
{
    return {row.file, row.row, index_of(row.file, column)};
}

Cell cell_in(const BookRow& row, Column column)
{
    if (row.place.file != BookFile::HomeServicePercent)
        return cell_in(row.place, ColumnId(column));
    if (column == Column::At)
        return cell_in(row.place, ColumnId(Column::HoursFrom));
    if (column != Column::Value)
        return cell_in(row.place, ColumnId(column));
    return cell_in(row.place, row.row.key == Key::HomeServicePercent
                                  ? ColumnId(Column::Percent, row.row.persons - 1)
                                  : ColumnId(Column::HighestFee));
}

Fields heading_row(BookFile file)
{
    Fields row;
    for (const ColumnShape& column : columns_of(file))
        row.emplace_back(word(column.id));
    return row;
}

tl::expected<std::vector<int>, Fault> layout(BookFile file, const Fields& heading)
{
    std::vector<int> where;
    int at = 0;
    const auto other = [&](std::string_view wanted) {
        return tl::unexpected(
            Fault{.file = {},
                  .cell = {file, 0, at},
                  .code = FaultCode::HeadingUnknown,
                  .data = {std::string(field(heading, at)), std::string(wanted)}});
    };
    const auto is_over = [&] { return static_cast<std::size_t>(at) >= heading.size(); };
    for (const ColumnShape& column : columns_of(file)) {
        const std::string_view wanted = word(column.id);
        if (!is_over() && field(heading, at) == wanted)
            where.push_back(at++);
        else if (column.shape.marks.later)
            where.push_back(-1);
        else
            return other(wanted);
    }
    if (!is_over())
        return other({});
    return where;
}

CellShape cell_shape(const BookCells& cells, BookFile file, const Fields& row, int column)
{
    const auto columns = columns_of(file);
    const auto index = static_cast<std::size_t>(column);
    if (index >= columns.size())
        return {};
    CellShape shape = columns[index].shape;
    const auto become = [&](const CellShape& other) {
        shape.content = other.content;
        shape.words = other.words;
    };
    switch (shape.content) {
    case Content::At: {
        const auto key = from_word<Key>(field(file, row, Column::Key));
        const At at = key ? maksuarvio::shape(*key).at : At::Nothing;
        if (at == At::Time)
            become({.content = Content::Word, .words = &kWordsOf<TimeOfWeek>});
        else
            shape.content = at == At::IncomeUpTo ? Content::Money : Content::Whole;
        break;
    }
    case Content::Figure: {
        const std::string_view unit = field(file, row, Column::Unit);
        become(figure_shape(unit.empty() ? expected_unit(cells, row) : unit));
        break;
    }
    case Content::FieldValue:
        if (const auto key = from_word<HeaderField>(field(row, 0)))
            return shape_of(*key);
        become({});
        break;
    default:
        break;
    }
    return shape;
}

CellShape cell_shape(const BookCells& cells, Cell cell)
{
    return cell_shape(cells, cell.file, cells[cell.file][static_cast<std::size_t>(cell.row)],
                      cell.column);
}

std::string expected_unit(const BookCells& cells, const Fields& row)
{
    const auto key = from_word<Key>(field(BookFile::Values, row, Column::Key));
    if (!key)
        return {};
    const KeyShape& wanted = shape(*key);
    if (wanted.measure_of == MeasureOf::Key)
        return std::string(word(wanted.measure));
    const Column column =
        wanted.measure_of == MeasureOf::ServiceUnit ? Column::Unit : Column::PricedUnit;
    const std::string_view service = field(BookFile::Values, row, Column::Service);
    const CsvRows& services = cells[BookFile::Services];
    for (std::size_t i = 1; i < services.size(); ++i) {
        if (field(BookFile::Services, services[i], Column::Id) != service)
            continue;
        const auto unit = from_word<Unit>(field(BookFile::Services, services[i], column));
        return unit ? std::string(word(eur_per(*unit))) : std::string();
    }
    return {};
}

Fields identity_of(BookFile file, const Fields& row)
{
    Fields identity;
    const auto columns = columns_of(file);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].shape.marks.identity)
            identity.emplace_back(field(row, static_cast<int>(i)));
    }
    return identity;
}

Fields new_row(const BookCells& cells, BookFile file)
{
    Fields row;
    for (const ColumnShape& column : columns_of(file)) {
        if (column.id == Column::From)
            row.push_back(header_field(cells, HeaderField::From));
        else if (column.id == Column::To)
            row.push_back(header_field(cells, HeaderField::To));
        else
            row.emplace_back(column.shape.marks.initial);
    }
    return row;
}

} // namespace maksuarvio
