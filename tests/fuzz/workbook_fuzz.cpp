// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz.h"
#include "stored_archive.h"
#include "tariffs/workbook/ods_reader.h"
#include "tariffs/workbook/xlsx_reader.h"
#include "tariffs/workbook/xlsx_writer.h"

#include <array>
#include <span>

// Workbooks that a stranger may have made: an archive as it is, or the parts of one, so that their
// XML is reached at once. What is read keeps to the limits of a tariff's workbook, and what the
// program writes of it is read again as the same.

namespace maksuarvio::fuzz {

namespace {

/// Between the parts of an input.
constexpr char kNext = '\1';

constexpr const char* kWorkbook = "<workbook><sheets><sheet name=\"Palvelut\" id=\"r1\"/></sheets>"
                                  "</workbook>";
constexpr const char* kRelations =
    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>"
    "</Relationships>";

QByteArray xlsx_of(const QByteArray& input)
{
    const QList<QByteArray> given = input.split(kNext);
    const auto part = [&](qsizetype i, const char* otherwise) {
        return i < given.size() && !given[i].isEmpty() ? given[i] : QByteArray(otherwise);
    };
    return stored_archive({{"xl/worksheets/sheet1.xml", part(0, "")},
                           {"xl/sharedStrings.xml", part(1, "<sst/>")},
                           {"xl/styles.xml", part(2, "<styleSheet/>")},
                           {"xl/workbook.xml", part(3, kWorkbook)},
                           {"xl/_rels/workbook.xml.rels", part(4, kRelations)}});
}

tl::expected<Workbook, Fault> read(const QByteArray& archive)
{
    return Archive::open(archive).and_then([](Archive opened) {
        return opened.has("content.xml") ? read_ods(opened) : read_xlsx(opened);
    });
}

std::size_t cells_of(const Workbook& workbook)
{
    std::size_t cells = 0;
    std::size_t bytes = 0;
    for (const WorkbookSheet& sheet : workbook.sheets) {
        for (const auto& row : sheet.rows) {
            for (const SheetCell& cell : row) {
                cells += cell.kind != SheetCell::Kind::Empty ? 1U : 0U;
                bytes += cell.text.size();
                require((cell.kind == SheetCell::Kind::Empty) == cell.text.empty(),
                        "a cell that is kept has a text");
            }
        }
    }
    require(bytes <= kLargestUnpacked, "no text is longer than all that is unpacked");
    return cells;
}

/// A sheet that is written has words in its first row.
Workbook with_headings(Workbook workbook)
{
    for (WorkbookSheet& sheet : workbook.sheets) {
        for (auto& row : std::span(sheet.rows).first(std::min<std::size_t>(sheet.rows.size(), 1))) {
            for (SheetCell& cell : row)
                cell.kind = cell.text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
        }
    }
    return workbook;
}

std::vector<std::vector<std::string>> texts_of(const WorkbookSheet& sheet)
{
    std::vector<std::vector<std::string>> texts;
    for (const auto& row : sheet.rows) {
        auto& line = texts.emplace_back();
        for (const SheetCell& cell : row)
            line.push_back(cell.text);
        while (!line.empty() && line.back().empty())
            line.pop_back();
    }
    while (!texts.empty() && texts.back().empty())
        texts.pop_back();
    return texts;
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    if (size == 0)
        return 0;
    const QByteArray input(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const std::array made{xlsx_of(input), stored_archive({{"content.xml", input}}), input};
    const auto workbook = read(made[data[0] % made.size()]);
    if (!workbook) {
        require(workbook.error().cell.row >= Cell::kAll
                    && workbook.error().cell.column >= Cell::kAll,
                "a fault has a place");
        return 0;
    }
    require(workbook->sheets.size() <= kMostSheets, "no more sheets than a book has");
    require(cells_of(*workbook) <= kMostCells, "no more cells than a book has");
    if (!is_one_in(16, data, size))
        return 0;
    const auto written = write_xlsx(with_headings(*workbook));
    if (!written)
        return 0;
    const auto again = read(*written);
    require(again && again->sheets.size() == workbook->sheets.size(), "what is written is read");
    for (std::size_t i = 0; i < again->sheets.size(); ++i)
        require(texts_of(again->sheets[i]) == texts_of(workbook->sheets[i]),
                "what is written is read as the same");
    return 0;
}
