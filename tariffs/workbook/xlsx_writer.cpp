// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/xlsx_writer.h"

#include "tariffs/workbook/decimal.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace maksuarvio {

namespace {

using Kind = SheetCell::Kind;

/// So many rows below the last are ready to be filled in.
constexpr std::size_t kRowsBelow = 500;

lxw_col_t column_at(std::size_t index)
{
    return static_cast<lxw_col_t>(index);
}
lxw_row_t row_at(std::size_t index)
{
    return static_cast<lxw_row_t>(index);
}

class XlsxWriter {
public:
    explicit XlsxWriter(const QByteArray& path) : m_book(workbook_new(path.constData()))
    {
        for (lxw_format*& format : m_formats) {
            format = workbook_add_format(m_book);
            format_set_unlocked(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_num_format(format_of(Kind::Text), "@");
        format_set_num_format(format_of(Kind::Money), "#,##0.00");
        format_set_num_format(format_of(Kind::Percent), "0.00%");
        format_set_num_format(format_of(Kind::Day), "d.m.yyyy");
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_bg_color(m_heading, 0xDDE6EE);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
        m_reading = workbook_add_format(m_book);
        format_set_text_wrap(m_reading);
        format_set_align(m_reading, LXW_ALIGN_VERTICAL_TOP);
    }

    void add(const WorkbookSheet& sheet, const Workbook& workbook)
    {
        lxw_worksheet* page = workbook_add_worksheet(m_book, sheet.name.c_str());
        if (!page)
            return;
        const bool is_table = !sheet.new_row.empty();
        for (std::size_t j = 0; j < sheet.widths.size(); ++j)
            worksheet_set_column(page, column_at(j), column_at(j), sheet.widths[j],
                                 is_table ? format_of(sheet.new_row[j].kind) : m_reading);
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            for (std::size_t j = 0; j < sheet.rows[i].size(); ++j)
                write(page, i, j, sheet.rows[i][j],
                      i == 0     ? m_heading
                      : is_table ? format_of(sheet.rows[i][j].kind)
                                 : m_reading);
        }
        print(page);
        if (!is_table)
            make_room(page, sheet);
        if (is_table) {
            worksheet_freeze_panes(page, 1, column_at(std::size_t(sheet.fixed_columns)));
            worksheet_autofilter(page, 0, 0,
                                 row_at(std::max(sheet.rows.size(), std::size_t(2)) - 1),
                                 column_at(sheet.new_row.size() - 1));
            for (std::size_t j = 0; j < sheet.new_row.size(); ++j)
                offer_lists(page, sheet, workbook, j);
        }
        lxw_protection allowed{};
        allowed.format_cells = allowed.format_columns = allowed.format_rows = 1;
        allowed.insert_rows = allowed.delete_rows = allowed.sort = allowed.autofilter = 1;
        allowed.insert_columns = allowed.delete_columns = 1;
        worksheet_protect(page, nullptr, &allowed);
    }

    void add_lists(const Workbook& workbook)
    {
        if (workbook.lists.empty())
            return;
        lxw_worksheet* page = workbook_add_worksheet(m_book, kListSheetName);
        for (std::size_t j = 0; j < workbook.lists.size(); ++j) {
            for (std::size_t i = 0; i < workbook.lists[j].size(); ++i)
                worksheet_write_string(page, row_at(i), column_at(j), workbook.lists[j][i].c_str(),
                                       nullptr);
        }
        worksheet_hide(page);
    }

    /// Whether it could be written.
    lxw_error close() { return workbook_close(m_book); }

private:
    lxw_format* format_of(Kind kind) { return m_formats[static_cast<std::size_t>(kind)]; }

    void write(lxw_worksheet* page, std::size_t i, std::size_t j, const SheetCell& cell,
               lxw_format* format)
    {
        const lxw_row_t row = row_at(i);
        const lxw_col_t column = column_at(j);
        if (cell.text.empty()) {
            worksheet_write_blank(page, row, column, format);
            return;
        }
        switch (cell.kind) {
        case Kind::Number:
        case Kind::Money:
        case Kind::Percent: {
            // Digits that no spreadsheet keeps are a text there.
            if (!is_kept(cell.text))
                break;
            // The number is the file's own, which knows binary ones alone; the library writes what
            // reads back as the same decimal. That of a percentage is read two places on: divided
            // by a hundred, 0.07 came back as 0.07000000000000001.
            const char* places = cell.kind == Kind::Percent ? "e-2" : "";
            worksheet_write_number(page, row, column,
                                   QByteArray::fromStdString(cell.text + places).toDouble(),
                                   format);
            return;
        }
        case Kind::Day: {
            const QDate day = QDate::fromString(QString::fromStdString(cell.text), Qt::ISODate);
            if (!day.isValid())
                break;
            lxw_datetime moment{};
            moment.year = day.year();
            moment.month = day.month();
            moment.day = day.day();
            worksheet_write_datetime(page, row, column, &moment, format);
            return;
        }
        case Kind::Empty:
        case Kind::Text:
        case Kind::Truth:
            break;
        }
        worksheet_write_string(page, row, column, cell.text.c_str(), format);
    }

    /// On paper a sheet is as wide as its page, with its heading on each.
    static void print(lxw_worksheet* page)
    {
        constexpr std::uint8_t kA4 = 9;
        worksheet_set_paper(page, kA4);
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
    }

    /// Not every spreadsheet looks how many lines a text takes.
    static void make_room(lxw_worksheet* page, const WorkbookSheet& sheet)
    {
        constexpr std::size_t kLinePixels = 20;
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            std::size_t lines = 1;
            for (std::size_t j = 0; j < std::min(sheet.rows[i].size(), sheet.widths.size()); ++j)
                lines = std::max(
                    lines,
                    1 + sheet.rows[i][j].text.size() / static_cast<std::size_t>(sheet.widths[j]));
            worksheet_set_row_pixels(page, row_at(i),
                                     static_cast<std::uint32_t>(kLinePixels * lines), nullptr);
        }
    }

    /// Rows one after the other with the same list share one rule.
    void offer_lists(lxw_worksheet* page, const WorkbookSheet& sheet, const Workbook& workbook,
                     std::size_t j)
    {
        const std::size_t end = sheet.rows.size() + kRowsBelow;
        const auto list_of = [&](std::size_t i) {
            return i >= sheet.rows.size()     ? sheet.new_row[j].list
                   : j < sheet.rows[i].size() ? sheet.rows[i][j].list
                                              : std::nullopt;
        };
        for (std::size_t first = 1, i = 1; i <= end; ++i) {
            if (i < end && list_of(i) == list_of(first))
                continue;
            if (const auto list = list_of(first); list && !workbook.lists[*list].empty()) {
                const std::string range = cells_of(*list, workbook.lists[*list].size());
                lxw_data_validation rule{};
                rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
                rule.value_formula = const_cast<char*>(range.c_str());
                rule.ignore_blank = LXW_VALIDATION_ON;
                rule.dropdown = LXW_VALIDATION_ON;
                rule.show_error = LXW_VALIDATION_ON;
                // A new service is on no list yet.
                rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
                worksheet_data_validation_range(page, row_at(first), column_at(j), row_at(i - 1),
                                                column_at(j), &rule);
            }
            first = i;
        }
    }

    static std::string cells_of(std::size_t list, std::size_t rows)
    {
        std::array<char, 8> column{};
        lxw_col_to_name(column.data(), column_at(list), 1);
        return std::string("='") + kListSheetName + "'!" + column.data() + "$1:" + column.data()
               + '$' + std::to_string(rows);
    }

    lxw_workbook* m_book;
    std::array<lxw_format*, 7> m_formats{};
    lxw_format* m_heading = nullptr;
    lxw_format* m_reading = nullptr;
};

Fault unwritable(const QString& reason)
{
    return {.code = FaultCode::FileUnwritable, .data = {reason.toStdString()}};
}

} // namespace

tl::expected<QByteArray, Fault> write_xlsx(const Workbook& workbook)
{
    // The library writes into files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return tl::unexpected(unwritable(folder.errorString()));
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    XlsxWriter writer(QFile::encodeName(path));
    for (const WorkbookSheet& sheet : workbook.sheets)
        writer.add(sheet, workbook);
    writer.add_lists(workbook);
    if (const lxw_error error = writer.close(); error != LXW_NO_ERROR)
        return tl::unexpected(unwritable(QString::fromUtf8(lxw_strerror(error))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unwritable(file.errorString()));
    return file.readAll();
}

} // namespace maksuarvio
