// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/text_rules.h"

#include "tariffs/book/encoding.h"
#include "tariffs/book/shape.h"

#include <QStringDecoder>

#include <algorithm>

namespace maksuarvio {

namespace {

/// Nothing to be seen, or no character yet. A soft hyphen says where a long word may break.
bool is_forbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return character != QChar::SoftHyphen;
    default:
        // Stands where another program could not read what was written.
        return character == QChar::ReplacementCharacter;
    }
}

bool has_lines(BookFile file, const std::vector<std::string>& row)
{
    const auto key = file == BookFile::Wording ? from_word<TextKey>(row.front()) : std::nullopt;
    return key == TextKey::NextSteps || key == TextKey::Payment || key == TextKey::About;
}

std::string code_point(char32_t character)
{
    const QByteArray digits = QByteArray::number(static_cast<uint>(character), 16).toUpper();
    return "U+" + digits.rightJustified(4, '0').toStdString();
}

/// Without its place.
std::optional<Fault> fault_of(const std::string& text, std::string_view heading,
                              bool may_have_lines)
{
    if (is_formula(text))
        return Fault{.code = FaultCode::FormulaCell, .data = {std::string(heading), text}};
    // A byte order mark at the beginning is no text either.
    const QString read =
        QStringDecoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom)(text);
    for (const char32_t character : read.toUcs4()) {
        if (character == U'\n' && !may_have_lines)
            return Fault{.code = FaultCode::LineBreak};
        if (character != U'\n' && is_forbidden(character))
            return Fault{.code = FaultCode::CharacterForbidden, .data = {code_point(character)}};
    }
    if (const auto twice = encoded_twice(read))
        return Fault{.code = FaultCode::EncodedTwice,
                     .data = {twice->found.toStdString(), twice->meant.toStdString()}};
    return std::nullopt;
}

bool is_ascii(const std::string& text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7F'; });
}

} // namespace

QString one_line(const QString& text)
{
    QList<uint> characters = text.toUcs4();
    std::ranges::replace_if(characters, is_forbidden, uint(QChar::ReplacementCharacter));
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()),
                             characters.size());
}

bool is_formula(std::string_view text)
{
    if (text.empty() || std::string_view("=+-@").find(text.front()) == std::string_view::npos)
        return false;
    const auto is_only = [&](std::string_view characters) {
        return text.size() > 1 && text.find_first_not_of(characters, 1) == std::string_view::npos;
    };
    return !(text.front() == '+' && is_only("0123456789 ()-"))
           && !(text.front() == '-' && is_only("0123456789 ,."));
}

Faults check_texts(const BookCells& cells)
{
    Faults faults;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        const auto columns = columns_of(file);
        for (std::size_t row = 1; row < cells.files[i].size(); ++row) {
            const std::vector<std::string>& fields = cells.files[i][row];
            for (std::size_t j = 0; j < std::min(fields.size(), columns.size()); ++j) {
                // Most cells are figures and words of the program.
                if (is_ascii(fields[j]) && !is_formula(fields[j]))
                    continue;
                auto fault = fault_of(fields[j], word(columns[j].id), has_lines(file, fields));
                if (!fault)
                    continue;
                fault->cell = {file, static_cast<int>(row), static_cast<int>(j)};
                faults.push_back(in_file(*std::move(fault), file));
            }
        }
    }
    return faults;
}

} // namespace maksuarvio
