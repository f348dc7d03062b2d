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

std::string number(const QString& typed, CellKind kind)
{
    QString text = typed;
    if (kind == CellKind::Percent && text.endsWith(u'%'))
        text.chop(1);
    const auto hundredths = read_hundredths(text.toStdString(), Hand::Person);
    if (!hundredths)
        return typed.toStdString();
    const bool whole = *hundredths % 100 == 0;
    if (kind == CellKind::Whole || kind == CellKind::Amount) {
        if (whole)
            return std::to_string(*hundredths / 100);
        return kind == CellKind::Amount ? decimal(Cents(*hundredths)) : typed.toStdString();
    }
    return decimal(Cents(*hundredths));
}

std::string day(const QString& typed)
{
    const auto date = read_day(typed.toStdString());
    return date ? iso_from_date(*date) : typed.toStdString();
}

} // namespace

QString CellText::service_name(std::string_view id) const
{
    const CsvRows& services = m_cells[BookFile::Services];
    const auto column = static_cast<std::size_t>(columns::ServiceFi)
                        + static_cast<std::size_t>(m_wording.language()) - 1;
    for (std::size_t i = 1; i < services.size(); ++i) {
        if (services[i].size() > column && services[i].front() == id
            && !services[i][column].empty())
            return to_qt(services[i][column]);
    }
    return to_qt(id);
}

QString CellText::shown(const std::string& cell, CellShape shape) const
{
    if (shape.kind == CellKind::Percent) {
        if (const auto value = value_from_text(cell, Measure::Percent))
            return to_qt(percent_text(*value, m_wording.language()));
    }
    return editable(cell, shape);
}

QString CellText::editable(const std::string& cell, CellShape shape) const
{
    if (cell.empty() && shape.words != WordsOf::VoucherRule)
        return {};
    const Language language = m_wording.language();
    switch (shape.kind) {
    case CellKind::Money:
        // The unit says that it is euros.
        if (const auto value = value_from_text(cell, Measure::Eur))
            return to_qt(typed_money_text(round_to_cents(*value), language));
        break;
    case CellKind::Percent:
        if (const auto value = value_from_text(cell, Measure::Percent))
            return to_qt(number_text(*value * Exact(100), language));
        break;
    case CellKind::Amount:
        if (const auto value = hundredths_from_text(cell))
            return to_qt(number_text(Exact(*value, 100), language));
        break;
    case CellKind::Ratio:
        return to_qt(cell).replace(u'.', to_qt(facts(language).style.decimal_sign));
    case CellKind::Day:
        if (const auto date = date_from_iso(cell))
            return to_qt(date_text(*date, language));
        break;
    case CellKind::Fixed:
    case CellKind::Word:
        return word_name(shape.words, cell, m_wording);
    case CellKind::ServiceId:
        return service_name(cell);
    case CellKind::Text:
    case CellKind::Whole:
        break;
    }
    return to_qt(cell);
}

std::string CellText::stored(const QString& typed, CellShape shape) const
{
    const QString text = plain(typed);
    switch (shape.kind) {
    case CellKind::Money:
    case CellKind::Percent:
    case CellKind::Amount:
    case CellKind::Whole:
        return number(text, shape.kind);
    case CellKind::Ratio:
        return QString(text).replace(u',', u'.').toStdString();
    case CellKind::Day:
        return day(text);
    case CellKind::Word:
    case CellKind::ServiceId: {
        const auto all = options(shape);
        const std::string raw = text.toStdString();
        if (std::ranges::find(all, raw, &Option::stored) != all.end())
            return raw;
        const auto named = std::ranges::find_if(all, [&](const Option& option) {
            return option.text.compare(text, Qt::CaseInsensitive) == 0;
        });
        return named == all.end() ? raw : named->stored;
    }
    case CellKind::Fixed:
    case CellKind::Text:
        break;
    }
    return text.toStdString();
}

void CellText::enter(BookFile file, std::vector<std::string>& row, int column,
                     const QStringList& typed) const
{
    using namespace columns;
    const int end = std::min(column + int(typed.size()), int(headings(file).size()) + 1);
    row.resize(headings(file).size());
    const auto cell = [&](int at) -> std::string& { return row[std::size_t(at) - 1]; };
    const auto write = [&](bool following) {
        for (int at = column; at < end; ++at) {
            const CellShape shape = cell_shape(m_cells, file, row, at);
            if (shape.kind != CellKind::Fixed && follows_its_row(file, at) == following)
                cell(at) = stored(typed[at - column], shape);
        }
    };
    const std::vector<std::string> before = row;
    write(false);
    if (file == BookFile::Values) {
        const auto differs = [&](int at) { return cell(at) != before[std::size_t(at) - 1]; };
        const bool about_another = differs(ValueKey) || differs(ValueService);
        const bool unit_given = column <= ValueUnit && ValueUnit < end && !cell(ValueUnit).empty();
        if (const std::string unit = expected_unit(m_cells, row);
            about_another && !unit_given && !unit.empty())
            cell(ValueUnit) = unit;
        for (const int at : {int(ValueAt), int(ValueFigure)}) {
            if ((about_another || differs(ValueUnit)) && !cell(at).empty())
                cell(at) = stored(to_qt(cell(at)), cell_shape(m_cells, file, row, at));
        }
    }
    write(true);
}

QString CellText::row_name(BookFile file, std::size_t row) const
{
    if (file == BookFile::Header)
        return {};
    QStringList parts;
    for (const int column : identity_columns(file)) {
        const CellShape shape = cell_shape(m_cells, file, row, column);
        const auto index = static_cast<std::size_t>(column) - 1;
        const auto& fields = m_cells[file][row];
        // Days tell rows apart but say little of what they are about.
        if (shape.kind == CellKind::Day || index >= fields.size() || fields[index].empty())
            continue;
        const QString text = shown(fields[index], shape);
        // A bare number says nothing.
        parts << (file == BookFile::HomeServicePercent
                      ? QStringLiteral("%1 %2").arg(heading_name(file, column), text)
                      : text);
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<CellText::Option> CellText::options(CellShape shape) const
{
    std::vector<Option> all;
    if (shape.kind != CellKind::Word && shape.kind != CellKind::ServiceId)
        return all;
    if (shape.may_be_empty && shape.words != WordsOf::VoucherRule)
        all.push_back({{}, QString()});
    if (shape.kind == CellKind::ServiceId) {
        const CsvRows& services = m_cells[BookFile::Services];
        for (std::size_t i = 1; i < services.size(); ++i) {
            if (!services[i].empty() && !services[i].front().empty())
                all.push_back({services[i].front(), service_name(services[i].front())});
        }
        return all;
    }
    for (const std::string_view word : words_of(shape.words))
        all.push_back({std::string(word), word_name(shape.words, word, m_wording)});
    return all;
}

} // namespace maksuarvio
