// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/workbook/sheet_words.h"

#include "ui/keep/edit/book_words.h"
#include "ui/widgets/text.h"

#include <QDate>

#include <algorithm>

namespace maksuarvio {

namespace {

using Kind = SheetCell::Kind;

/// Spreadsheets keep blanks that nobody sees.
QString plain(const std::string& text)
{
    return to_qt(text).simplified();
}

bool is_same(const QString& text, const QString& name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

/// The id in "Ateriapalvelu (meal)".
QString id_in_brackets(const QString& text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    return open >= 0 && text.endsWith(u')') ? text.mid(open + 1).chopped(1) : QString();
}

/// A day as a spreadsheet counts it, where nothing says that it is one: "46539".
QString day_of_number(const QString& number)
{
    bool is_whole = false;
    const int days = number.toInt(&is_whole);
    return is_whole && days >= 20'000 && days < 110'000
               ? QDate(1899, 12, 30).addDays(days).toString(Qt::ISODate)
               : number;
}

QString typed(const SheetCell& cell, const CellShape& shape)
{
    const QString text = to_qt(cell.text);
    switch (cell.kind) {
    case Kind::Percent:
        // In a column of euros the sign is a fault.
        return shape.content == Content::Percent ? text : text + QStringLiteral(" %");
    case Kind::Number:
        return shape.content == Content::Day ? day_of_number(text) : text;
    case Kind::Truth:
        if (shape.words == &kYesNoWords || shape.words == &kFlagWords)
            return to_qt(cell.text == "1" ? shape.words->words.front() : shape.words->words.back());
        return text;
    case Kind::Empty:
    case Kind::Text:
    case Kind::Money:
    case Kind::Day:
        break;
    }
    return text;
}

} // namespace

SheetWords::SheetWords(const BookCells& cells)
{
    for (const LanguageFacts& one : kLanguageFacts) {
        m_wordings.emplace_back(one.language);
        m_texts.emplace_back(cells, m_wordings.back());
    }
}

std::optional<BookFile> SheetWords::part(const std::string& sheet) const
{
    const QString name = plain(sheet);
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i) {
        const auto file = static_cast<BookFile>(i);
        const QString own = to_qt(word(file));
        if (is_same(name, own) || is_same(name, own.chopped(4)))
            return file;
        for (const LanguageFacts& one : kLanguageFacts) {
            if (is_same(name, part_name(file, one.language)))
                return file;
        }
    }
    return std::nullopt;
}

bool SheetWords::is_known_beside(const std::string& sheet) const
{
    return sheet == kListSheetName
           || std::ranges::any_of(kLanguageFacts, [&](const LanguageFacts& one) {
                  return is_same(plain(sheet), guide_sheet_name(one.language));
              });
}

std::optional<ColumnId> SheetWords::column(BookFile file, const std::string& heading) const
{
    const QString name = plain(heading);
    const auto columns = columns_of(file);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (is_same(name, to_qt(word(columns[i].id))))
            return columns[i].id;
        for (const LanguageFacts& one : kLanguageFacts) {
            if (is_same(name, heading_name(file, int(i), one.language)))
                return columns[i].id;
        }
    }
    return std::nullopt;
}

std::string SheetWords::stored(const SheetCell& cell, const CellShape& shape) const
{
    const QString text = typed(cell, shape);
    if (shape.content == Content::Word || shape.content == Content::Service)
        return stored_word(plain(text.toStdString()), shape);
    // The text of several lines keeps them.
    if (shape.content == Content::Text)
        return text.trimmed().toStdString();
    return m_texts.front().stored(text, shape);
}

std::string SheetWords::stored_word(const QString& text, const CellShape& shape) const
{
    if (shape.content == Content::Service) {
        if (const QString id = id_in_brackets(text); !id.isEmpty()) {
            for (const CellText::Option& option : m_texts.front().options(shape)) {
                if (to_qt(option.stored) == id)
                    return option.stored;
            }
        }
    }
    for (const CellText& words : m_texts) {
        const auto options = words.options(shape);
        const auto found = std::ranges::find_if(options, [&](const CellText::Option& option) {
            return is_same(option.text, text) || to_qt(option.stored) == text;
        });
        if (found != options.end())
            return found->stored;
    }
    return text.toStdString();
}

} // namespace maksuarvio
