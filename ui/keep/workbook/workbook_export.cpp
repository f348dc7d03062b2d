// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/workbook/workbook_export.h"

#include "tariffs/book/value_text.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/edit/cell_text.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <map>

namespace maksuarvio {

namespace {

using Kind = SheetCell::Kind;

/// As wide as what stands in the column mostly is.
int width_of(Content content)
{
    switch (content) {
    case Content::Text:
        return 36;
    case Content::Service:
    case Content::Word:
        return 30;
    case Content::FieldValue:
        return 44;
    case Content::Money:
    case Content::Percent:
    case Content::Amount:
    case Content::Whole:
    case Content::Ratio:
    case Content::Day:
    case Content::At:
    case Content::Figure:
        break;
    }
    return 13;
}

/// How many columns tell what a row is about, the first ones.
int fixed_columns(BookFile file)
{
    const auto columns = columns_of(file);
    int count = 0;
    while (count < 2 && columns[std::size_t(count)].shape.marks.identity
           && columns[std::size_t(count)].shape.content != Content::Day)
        ++count;
    return std::max(count, 1);
}

class Exporter {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
public:
    Exporter(const BookCells& cells, const Wording& wording)
        : m_cells(cells), m_words(cells, wording)
    {
    }

    Workbook workbook()
    {
        m_workbook.sheets.push_back(guide());
        for (std::size_t i = 0; i < m_cells.files.size(); ++i)
            m_workbook.sheets.push_back(sheet(static_cast<BookFile>(i)));
        return std::move(m_workbook);
    }

private:
    WorkbookSheet guide() const
    {
        WorkbookSheet sheet{.name = guide_sheet_name().toStdString(), .rows = {}, .widths = {100}};
        const auto say = [&](const QString& text) {
            sheet.rows.push_back({{Kind::Text, text.toStdString()}});
        };
        say(tr("Tariff %1 of %2")
                .arg(to_qt(header_field(m_cells, HeaderField::Version)),
                     to_qt(header_field(m_cells, HeaderField::Organiser))));
        say(tr("Each of the other sheets is a part of the tariff. The first row of a sheet says "
               "what its columns are. Rows can be added below, removed and sorted; columns can be "
               "moved, and columns of your own are left out when the tariff is taken back."));
        say(tr("Amounts are in euros. Where a sheet has a column for the unit, it says what the "
               "amount is for. Percentages have their sign. Days are days of the calendar; the "
               "last day is included, and where there is none it holds until further notice."));
        say(tr("Words are chosen from a list in their cell. A service is named with its id in "
               "brackets; the id tells which it is, also when the name is changed."));
        say(tr("To take the tariff back as a draft: in the maintainer's window “Import”, or "
               "maksuarvio tariffs import with the name of this file. Every fault is named with "
               "sheet, row and column before anything is published. A single sheet can be taken "
               "into a draft, too; the other sheets can then be removed."));
        return sheet;
    }

    WorkbookSheet sheet(BookFile file)
    {
        WorkbookSheet sheet{.name = part_name(file).toStdString(),
                            .rows = {{}},
                            .widths = {},
                            .fixed_columns = fixed_columns(file)};
        const auto columns = columns_of(file);
        const std::vector<std::string> empty(columns.size());
        for (std::size_t j = 0; j < columns.size(); ++j) {
            sheet.rows.front().push_back({Kind::Text, heading_name(file, int(j)).toStdString()});
            sheet.widths.push_back(width_of(columns[j].shape.content));
            sheet.new_row.push_back(cell({}, cell_shape(m_cells, file, empty, int(j))));
        }
        const CsvRows& rows = m_cells[file];
        for (std::size_t i = 1; i < rows.size(); ++i) {
            auto& row = sheet.rows.emplace_back();
            for (std::size_t j = 0; j < columns.size(); ++j)
                row.push_back(cell(j < rows[i].size() ? rows[i][j] : std::string(),
                                   cell_shape(m_cells, file, rows[i], int(j))));
        }
        return sheet;
    }

    SheetCell cell(const std::string& stored, const CellShape& shape)
    {
        switch (shape.content) {
        case Content::Money:
            return number(Kind::Money, stored, value_from_text(stored, Measure::Eur).has_value());
        case Content::Percent:
            return number(Kind::Percent, stored,
                          value_from_text(stored, Measure::Percent).has_value());
        case Content::Amount:
            return number(Kind::Number, stored, hundredths_from_text(stored).has_value());
        case Content::Whole:
            return number(Kind::Number, stored, whole_from_text(stored).has_value());
        case Content::Day:
            return number(Kind::Day, stored, date_from_iso(stored).has_value());
        case Content::Word:
            return {Kind::Text, m_words.shown(stored, shape).toStdString(), list_of(shape)};
        case Content::Service:
            return {Kind::Text, service_with_id(m_words.service_name(stored), stored).toStdString(),
                    list_of(shape)};
        case Content::Text:
        case Content::Ratio:
        case Content::At:
        case Content::Figure:
        case Content::FieldValue:
            break;
        }
        return {Kind::Text, stored};
    }

    /// What cannot be read stays as it is written.
    static SheetCell number(Kind kind, const std::string& stored, bool is_right)
    {
        return {is_right || stored.empty() ? kind : Kind::Text, stored};
    }

    /// Cells of one kind share their list.
    std::optional<std::size_t> list_of(const CellShape& shape)
    {
        const auto key = std::pair(shape.words, shape.content);
        const auto known = m_lists.find(key);
        if (known != m_lists.end())
            return known->second;
        std::vector<std::string> list;
        for (const CellText::Option& option : m_words.options(shape)) {
            const QString text = shape.content == Content::Service
                                     ? service_with_id(option.text, option.stored)
                                     : option.text;
            if (!text.isEmpty())
                list.push_back(text.toStdString());
        }
        m_workbook.lists.push_back(std::move(list));
        return m_lists[key] = m_workbook.lists.size() - 1;
    }

    const BookCells& m_cells;
    CellText m_words;
    Workbook m_workbook;
    std::map<std::pair<const WordList*, Content>, std::size_t> m_lists;
};

} // namespace

Workbook workbook_of(const BookCells& cells, const Wording& wording)
{
    return Exporter(cells, wording).workbook();
}

QString service_with_id(const QString& name, const std::string& id)
{
    return id.empty() || name == to_qt(id) ? name : QStringLiteral("%1 (%2)").arg(name, to_qt(id));
}

} // namespace maksuarvio
