// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/fault_names.h"

#include "tariffs/book/value_text.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/edit/cell_text.h"
#include "ui/keep/versions/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

namespace {

class Names {
public:
    Names(BookFile file, const BookCells& cells, const Wording& wording)
        : m_file(file), m_cells(cells), m_wording(wording)
    {
    }

    std::string of(const std::string& text) const
    {
        if (m_file == BookFile::Header && from_word<HeaderField>(text))
            return named<HeaderField>(text);
        if (m_file == BookFile::Wording && from_word<TextKey>(text))
            return named<TextKey>(text);
        const auto columns = columns_of(m_file);
        const auto column =
            std::ranges::find(columns, text, [](const ColumnShape& one) { return word(one.id); });
        if (column != columns.end())
            return heading_name(m_file, int(column - columns.begin())).toStdString();
        if (const QString service = CellText(m_cells, m_wording).service_name(text);
            service != to_qt(text))
            return service.toStdString();
        if (from_word<Key>(text))
            return named<Key>(text);
        if (from_word<Mode>(text))
            return named<Mode>(text);
        if (from_word<VoucherRule>(text))
            return named<VoucherRule>(text);
        if (const auto day = date_from_iso(text))
            return day_text(day, m_wording.language()).toStdString();
        return text;
    }

    /// Written as in the table, where it is a figure with decimals.
    std::string figure(const std::string& text) const
    {
        const std::size_t point = text.find('.');
        if (point == std::string::npos || !hundredths_from_text(text))
            return of(text);
        std::string written = text;
        return written.replace(point, 1, facts(m_wording.language()).style.decimal_sign);
    }

private:
    template <typename Enum> std::string named(const std::string& text) const
    {
        return word_name<Enum>(text, m_wording).toStdString();
    }

    BookFile m_file;
    const BookCells& m_cells;
    const Wording& m_wording;
};

template <typename Problem>
Names names_for(const Problem& problem, const BookCells& cells, const Wording& wording)
{
    return {problem.cell.file, cells, wording};
}

/// Faults whose second datum is what stands in the cell.
bool quotes_the_cell(FaultCode code)
{
    switch (code) {
    case FaultCode::WordUnknown:
    case FaultCode::FormulaCell:
    case FaultCode::IdMalformed:
    case FaultCode::NumberMalformed:
    case FaultCode::NumberNegative:
    case FaultCode::NumberTooPrecise:
    case FaultCode::NumberTooLarge:
    case FaultCode::DateMalformed:
        return true;
    default:
        return false;
    }
}

/// Faults that compare figures.
bool tells_figures(FaultCode code)
{
    switch (code) {
    case FaultCode::PercentAbove100:
    case FaultCode::ValueImplausible:
    case FaultCode::PriceAboveCost:
    case FaultCode::PercentAboveStatute:
    case FaultCode::WorseThanStatute:
        return true;
    default:
        return false;
    }
}

} // namespace

QString reason_in_words(const Fault& fault, const BookCells& cells, const Wording& wording)
{
    const Names names = names_for(fault, cells, wording);
    Fault said = fault;
    const bool quotes = quotes_the_cell(fault.code) && fault.data.size() == 2;
    if (quotes && fault.data.back().empty())
        said.code = FaultCode::FieldEmpty;
    const bool figures = tells_figures(fault.code);
    for (std::size_t i = 0; i < said.data.size(); ++i) {
        if (!quotes || i == 0)
            said.data[i] = figures ? names.figure(said.data[i]) : names.of(said.data[i]);
    }
    if (said.code == FaultCode::DateMalformed)
        return QCoreApplication::translate("FaultNames", "“%1” is no day. Write it like 1.6.2027.")
            .arg(to_qt(said.data.back()));
    return reason(said);
}

QString reason_in_words(const Warning& warning, const BookCells& cells, const Wording& wording)
{
    // The row's place has named it already.
    if (warning.code == WarningCode::ExampleFigure)
        return QCoreApplication::translate("FaultNames", "an example figure, for trying out only");
    const Names names = names_for(warning, cells, wording);
    Warning said = warning;
    std::ranges::transform(said.data, said.data.begin(),
                           [&](const std::string& text) { return names.of(text); });
    return reason(said);
}

QString place_in_words(const QString& place, const BookCells& cells, const Wording& wording)
{
    const qsizetype open = place.indexOf(QStringLiteral(" ["));
    const qsizetype close = place.lastIndexOf(u']');
    const auto file = from_word<BookFile>(place.left(std::max(open, qsizetype(0))).toStdString());
    if (!file || close < open)
        return place;
    const Names names(*file, cells, wording);
    QStringList parts{part_name(*file)};
    for (const QString& part : place.sliced(open + 2, close - open - 2).split(QStringLiteral(", ")))
        parts << to_qt(names.of(part.toStdString()));
    const QString column = place.sliced(close + 1);
    return parts.join(QStringLiteral(", "))
           + (column.startsWith(QStringLiteral(": "))
                  ? QStringLiteral(": ") + to_qt(names.of(column.sliced(2).toStdString()))
                  : QString());
}

QString value_in_words(const QString& text, const BookCells& cells, const Wording& wording)
{
    // Empty is a word of some columns; of none it says nothing.
    if (text.isEmpty())
        return {};
    return to_qt(Names(BookFile::Values, cells, wording).figure(text.toStdString()));
}

} // namespace maksuarvio
