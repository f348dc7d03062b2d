// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

using Decodings = std::vector<Decoding>;

/// Lines that end in LF. A Mac of old ends them with CR alone, some programs write CR twice.
QString with_line_feeds(QString text)
{
    for (const QLatin1String end :
         {QLatin1String("\r\r\n"), QLatin1String("\r\n"), QLatin1String("\r")})
        text.replace(end, QLatin1String("\n"));
    return text;
}

/// The first line, without what stands in quotes.
QByteArray bare_first_line(const QByteArray& text)
{
    QByteArray line;
    bool is_quoted = false;
    for (const char c : text) {
        if (c == '"')
            is_quoted = !is_quoted;
        else if (c == '\n' && !is_quoted)
            break;
        else if (!is_quoted)
            line += c;
    }
    return line;
}

/// Takes off the first line "sep=;", by which Excel is told, and which it does not count. What it
/// says; 0 for none.
char take_separator(QByteArray& text)
{
    const QByteArray line = text.first(std::max(text.indexOf('\n'), qsizetype(0)));
    const QByteArray bare = QByteArray(line).replace('"', QByteArray()).trimmed().toLower();
    if (bare.size() != 5 || !bare.startsWith("sep="))
        return 0;
    text.remove(0, line.size() + 1);
    return bare.back();
}

char separator_of(const QByteArray& text)
{
    const QByteArray line = bare_first_line(text);
    constexpr std::array separators{',', ';', '\t'};
    return *std::ranges::max_element(separators, {}, [&](char c) { return line.count(c); });
}

tl::expected<CsvRows, Fault> rows_of(const QByteArray& text, char separator,
                                     const CsvLimits& limits)
{
    return read_csv(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                    separator, limits);
}

/// A fault of the cell in which the byte stands.
Fault at_byte(const QByteArray& content, qsizetype at, const CsvLimits& limits, FaultCode code,
              std::vector<std::string> data)
{
    Fault fault{.code = code, .data = std::move(data)};
    // Separators, quotes and line ends are the same in all encodings but UTF-16.
    QByteArray before = with_line_feeds(QString::fromLatin1(content.first(at))).toUtf8();
    const char said = take_separator(before);
    const auto rows = rows_of(before + '?', said ? said : separator_of(before), limits);
    fault.cell.row = rows ? static_cast<int>(rows->size()) - 1 : rows.error().cell.row;
    fault.cell.column = rows ? static_cast<int>(rows->back().size()) - 1 : rows.error().cell.column;
    return fault;
}

tl::expected<Decodings, Fault> read_text(const TableContent& content, const CsvLimits& limits)
{
    if (!content)
        return tl::unexpected(content.error());
    if (static_cast<std::size_t>(content->size()) > limits.bytes)
        return tl::unexpected(
            Fault{.code = FaultCode::FileTooLarge, .data = {std::to_string(limits.bytes)}});
    return decodings(*content).map_error([&](const Undecodable& why) {
        return why.code == FaultCode::NoText
                   ? Fault{.code = why.code}
                   : at_byte(*content, why.at, limits, why.code, why.data);
    });
}

/// In which encodings all the texts can be read that are not certain; none: each for itself.
std::set<Encoding> common_encodings(std::span<const tl::expected<Decodings, Fault>> texts)
{
    std::optional<std::set<Encoding>> common;
    for (const auto& text : texts) {
        if (!text || !is_guessed(text->front().encoding))
            continue;
        std::set<Encoding> possible;
        for (const Decoding& one : *text) {
            if (!common || common->contains(one.encoding))
                possible.insert(one.encoding);
        }
        common = std::move(possible);
    }
    return common.value_or(std::set<Encoding>());
}

/// The one text that is possible.
tl::expected<Decoding, Fault> decided(Decodings possible, const std::set<Encoding>& common,
                                      const QByteArray& content, const CsvLimits& limits)
{
    if (!common.empty() && is_guessed(possible.front().encoding))
        std::erase_if(possible,
                      [&](const Decoding& one) { return !common.contains(one.encoding); });
    const Decoding& first = possible.front();
    const auto other =
        std::ranges::find_if(possible, [&](const Decoding& one) { return one.text != first.text; });
    if (other == possible.end())
        return first;
    const qsizetype at = std::ranges::mismatch(first.text, other->text).in1 - first.text.begin();
    return tl::unexpected(
        at_byte(content, at, limits, FaultCode::EncodingUnclear,
                {word_at(first.text, at).toStdString(), name_of(first.encoding).toStdString(),
                 word_at(other->text, at).toStdString(), name_of(other->encoding).toStdString()}));
}

bool is_blank(const std::vector<std::string>& row)
{
    return std::ranges::all_of(row, &std::string::empty);
}

tl::expected<TableRows, Fault> table_of(const Decoding& decoding, const CsvLimits& limits)
{
    QByteArray text = with_line_feeds(decoding.text).toUtf8();
    while (text.endsWith("\n\n"))
        text.chop(1);
    const char said = take_separator(text);
    const char separator = said ? said : separator_of(text);
    return rows_of(text, separator, limits).map([&](CsvRows rows) {
        while (!rows.empty() && is_blank(rows.back()))
            rows.pop_back();
        const bool guessed = is_guessed(decoding.encoding);
        return TableRows{
            .rows = std::move(rows),
            .format = {.separator = separator,
                       .encoding = decoding.encoding,
                       .example = guessed ? telling_word(decoding.text).toStdString() : ""}};
    });
}

} // namespace

std::vector<tl::expected<TableRows, Fault>> read_tables(std::span<const TableContent> contents,
                                                        const CsvLimits& limits)
{
    std::vector<tl::expected<Decodings, Fault>> texts;
    for (const TableContent& content : contents)
        texts.push_back(read_text(content, limits));
    const std::set<Encoding> common = common_encodings(texts);
    std::vector<tl::expected<TableRows, Fault>> tables;
    for (std::size_t i = 0; i < texts.size(); ++i)
        tables.push_back(
            std::move(texts[i])
                .and_then([&](Decodings possible) {
                    return decided(std::move(possible), common, *contents[i], limits);
                })
                .and_then([&](const Decoding& decoding) { return table_of(decoding, limits); }));
    return tables;
}

tl::expected<TableRows, Fault> read_table(const QByteArray& content, const CsvLimits& limits)
{
    const TableContent one = content;
    return read_tables({&one, 1}, limits).front();
}

QString encoding_note(const std::string& file, const TableFormat& format)
{
    const QString name = QString::fromStdString(file);
    switch (format.encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Mark:
        return {};
    case Encoding::Utf16:
        return QCoreApplication::translate("Import", "%1 was read as UTF-16.").arg(name);
    case Encoding::Windows1252:
    case Encoding::Latin9:
    case Encoding::Cp850:
    case Encoding::MacRoman:
        break;
    }
    if (format.example.empty())
        return QCoreApplication::translate("Import", "%1 is not UTF-8 and was read as %2.")
            .arg(name, name_of(format.encoding));
    return QCoreApplication::translate("Import",
                                       "%1 is not UTF-8 and was read as %2, for example “%3”: "
                                       "look whether its letters are right.")
        .arg(name, name_of(format.encoding), QString::fromStdString(format.example));
}

} // namespace maksuarvio
