// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/faults.h"

#include <QByteArray>
#include <QObject>

#include <maksuarvio_version.h>
#include <tl/expected.hpp>

#include <optional>

namespace maksuarvio {

/// A cell of a spreadsheet, as text whatever it holds there.
struct SheetCell {
    enum class Kind : std::uint8_t {
        Empty,
        Text,
        Number,  ///< "44.1"
        Money,   ///< the same with two decimals; read it is a number
        Percent, ///< "35"
        Day,     ///< "2027-06-01"
        Truth    ///< "1" or "0"
    };

    Kind kind = Kind::Empty;
    std::string text = {};
    /// To be written: which of the workbook's lists it is chosen from.
    std::optional<std::size_t> list = {};
    /// Read: a formula gave it.
    bool is_computed = false;

    bool operator==(const SheetCell&) const = default;
};

struct WorkbookSheet {
    std::string name;
    /// Each as long as what it holds; the first is the heading.
    std::vector<std::vector<SheetCell>> rows;

    // Of a sheet to be written.
    /// In characters, column by column.
    std::vector<int> widths = {};
    /// So many columns stay in sight.
    int fixed_columns = 0;
    /// What a new row below has; none: the sheet is for reading alone.
    std::vector<SheetCell> new_row = {};
};

struct Workbook {
    std::vector<WorkbookSheet> sheets;
    std::vector<std::vector<std::string>> lists = {};
};

/// The hidden sheet that a written workbook keeps its lists on.
constexpr const char* kListSheetName = "_lists";

/// No workbook of a tariff has more of these: what has is no such workbook.
constexpr std::size_t kLargestWorkbook = 16'777'216;
constexpr std::size_t kLargestUnpacked = 25'165'824;
constexpr std::size_t kMostSheets = 40;
constexpr std::size_t kMostCells = 400'000;

/// Reads .xlsx and .ods and writes .xlsx. It lives in a library of its own beside the program, as
/// what it needs is loaded only with the first workbook.
class WorkbookLibrary {
public:
    virtual ~WorkbookLibrary() = default;

    /// A fault names the sheet as its file.
    virtual tl::expected<Workbook, Fault> read(const QByteArray& content) const = 0;
    virtual tl::expected<QByteArray, Fault> write(const Workbook& workbook) const = 0;
};

/// The fault where the library is missing or of another version of the program.
tl::expected<const WorkbookLibrary*, Fault> workbook_library();

/// Whether a file is called as a workbook is.
bool is_workbook_name(const QString& file);

/// The workbook in a file; faults name the file and in it the sheet.
tl::expected<Workbook, Fault> read_workbook(const QString& path);
tl::expected<void, Fault> write_workbook(const Workbook& workbook, const QString& path);

} // namespace maksuarvio

Q_DECLARE_INTERFACE(maksuarvio::WorkbookLibrary, "maksuarvio.Workbook/" MAKSUARVIO_VERSION)
