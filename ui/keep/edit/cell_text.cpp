// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/cell_text.h"

#include "tariffs/book/number.h"
#include "tariffs/book/value_text.h"
#include "translations/numbers.h"
#include "ui/keep/edit/book_words.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

QString plain(const QString& typed)
{
    QString text = typed;
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.trimmed();
}

std::string number(const QString& typed, Content content)
{
    QString text = typed;
    if (content == Content::Percent && text.endsWith(u'%'))
        text.chop(1);
    const auto hundredths = read_hundredths(text.toStdString(), Hand::Person);
    if (!hundredths)
        return typed.toStdString();
    const bool whole = *hundredths % 100 == 0;
    if (content == Content::Whole || content == Content::Amount) {
        if (whole)
            return std::to_string(*hundredths / 100);
        return content == Content::Amount ? decimal(Cents(*hundredths)) : typed.toStdString();
    }
    return decimal(Cents(*hundredths));
}

std::string day(const QString& typed)
{
    const auto date = read_day(typed.toStdString());
    return date ? iso_from_date(*date) : typed.toStdString();
}

/// Whether empty is one of the words.
bool has_empty_word(const CellShape& shape)
{
    return shape.words && std::ranges::find(shape.words->words, "") != shape.words->words.end();
}

/// Whether what the cells of a column hold is for the others of their row to say.
bool follows_its_row(const ColumnShape& column)
{
    return column.shape.content == Content::At || column.shape.content == Content::Figure;
}

} // namespace

QString CellText::service_name(std::string_view id) const
{
    const CsvRows& services = m_cells[BookFile::Services];
    const auto column =
        static_cast<std::size_t>(index_of(BookFile::Services, m_wording.language()));
    for (std::size_t i = 1; i < services.size(); ++i) {
        if (services[i].size() > column && services[i].front() == id
            && !services[i][column].empty())
            return to_qt(services[i][column]);
    }
    return to_qt(id);
}

QString CellText::shown(const std::string& cell, const CellShape& shape) const
{
    if (shape.content == Content::Percent) {
        if (const auto value = value_from_text(cell, Measure::Percent))
            return to_qt(percent_text(*value, m_wording.language()));
    }
    return editable(cell, shape);
}

QString CellText::editable(const std::string& cell, const CellShape& shape) const
{
    if (cell.empty() && !has_empty_word(shape))
        return {};
    const Language language = m_wording.language();
    switch (shape.content) {
    case Content::Money:
        // The unit says that it is euros.
        if (const auto value = value_from_text(cell, Measure::Eur))
            return to_qt(typed_money_text(round_to_cents(*value), language));
        break;
    case Content::Percent:
        if (const auto value = value_from_text(cell, Measure::Percent))
            return to_qt(number_text(*value * Exact(100), language));
        break;
    case Content::Amount:
        if (const auto value = hundredths_from_text(cell))
            return to_qt(number_text(Exact(*value, 100), language));
        break;
    case Content::Ratio:
        return to_qt(cell).replace(u'.', to_qt(facts(language).style.decimal_sign));
    case Content::Day:
        if (const auto date = date_from_iso(cell))
            return to_qt(date_text(*date, language));
        break;
    case Content::Word:
        return word_name(*shape.words, cell, m_wording);
    case Content::Service:
        return service_name(cell);
    case Content::Text:
    case Content::Whole:
    case Content::At:
    case Content::Figure:
    case Content::FieldValue:
        break;
    }
    return to_qt(cell);
}

std::string CellText::stored(const QString& typed, const CellShape& shape) const
{
    const QString text = plain(typed);
    switch (shape.content) {
    case Content::Money:
    case Content::Percent:
    case Content::Amount:
    case Content::Whole:
        return number(text, shape.content);
    case Content::Ratio:
        return QString(text).replace(u',', u'.').toStdString();
    case Content::Day:
        return day(text);
    case Content::Word:
    case Content::Service: {
        const auto all = options(shape);
        const std::string raw = text.toStdString();
        if (std::ranges::find(all, raw, &Option::stored) != all.end())
            return raw;
        const auto named = std::ranges::find_if(all, [&](const Option& option) {
            return option.text.compare(text, Qt::CaseInsensitive) == 0;
        });
        return named == all.end() ? raw : named->stored;
    }
    case Content::Text:
    case Content::At:
    case Content::Figure:
    case Content::FieldValue:
        break;
    }
    return text.toStdString();
}

void CellText::enter(BookFile file, std::vector<std::string>& row, int column,
                     const QStringList& typed) const
{
    const auto columns = columns_of(file);
    const int end = std::min(column + int(typed.size()), int(columns.size()));
    row.resize(columns.size());
    const auto cell = [&](int at) -> std::string& { return row[std::size_t(at)]; };
    const auto write = [&](bool following) {
        for (int at = column; at < end; ++at) {
            const CellShape shape = cell_shape(m_cells, file, row, at);
            if (!shape.marks.fixed && follows_its_row(columns[std::size_t(at)]) == following)
                cell(at) = stored(typed[at - column], shape);
        }
    };
    const std::vector<std::string> before = row;
    write(false);
    if (file == BookFile::Values) {
        const auto place = [&](Column of) { return index_of(file, of); };
        const auto differs = [&](Column of) {
            return cell(place(of)) != before[std::size_t(place(of))];
        };
        const int unit_place = place(Column::Unit);
        const bool about_another = differs(Column::Key) || differs(Column::Service);
        const bool unit_given =
            column <= unit_place && unit_place < end && !cell(unit_place).empty();
        if (const std::string unit = expected_unit(m_cells, row);
            about_another && !unit_given && !unit.empty())
            cell(unit_place) = unit;
        for (const int at : {place(Column::At), place(Column::Value)}) {
            if ((about_another || differs(Column::Unit)) && !cell(at).empty())
                cell(at) = stored(to_qt(cell(at)), cell_shape(m_cells, file, row, at));
        }
    }
    write(true);
}

QString CellText::row_name(Cell row) const
{
    if (row.file == BookFile::Header)
        return {};
    QStringList parts;
    const auto columns = columns_of(row.file);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Cell cell{row.file, row.row, int(i)};
        const CellShape shape = cell_shape(m_cells, cell);
        // Days tell rows apart but say little of what they are about.
        if (!columns[i].shape.marks.identity || shape.content == Content::Day
            || m_cells.text(cell).empty())
            continue;
        const QString text = shown(m_cells.text(cell), shape);
        // A bare number says nothing.
        parts << (row.file == BookFile::HomeServicePercent
                      ? QStringLiteral("%1 %2").arg(heading_name(row.file, cell.column), text)
                      : text);
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<CellText::Option> CellText::options(const CellShape& shape) const
{
    std::vector<Option> all;
    if (shape.content != Content::Word && shape.content != Content::Service)
        return all;
    if (shape.marks.optional && !has_empty_word(shape))
        all.push_back({{}, QString()});
    if (shape.content == Content::Service) {
        const CsvRows& services = m_cells[BookFile::Services];
        for (std::size_t i = 1; i < services.size(); ++i) {
            if (!services[i].empty() && !services[i].front().empty())
                all.push_back({services[i].front(), service_name(services[i].front())});
        }
        return all;
    }
    for (const std::string_view word : shape.words->words)
        all.push_back({std::string(word), word_name(*shape.words, word, m_wording)});
    return all;
}

} // namespace maksuarvio
