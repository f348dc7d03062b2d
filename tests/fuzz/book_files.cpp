// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_files.h"

#include "fuzz.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace maksuarvio::fuzz {

namespace {

constexpr std::string_view kMark = "=== ";

std::array<QByteArray, word_count<BookFile>()> read_sound_book()
{
    std::array<QByteArray, word_count<BookFile>()> files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        std::ifstream stream(std::string(MAKSUARVIO_FUZZ_BOOKS "/small_book/")
                             + std::string(word(static_cast<BookFile>(i))));
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        require(!text.empty(), "the sound book is there");
        files[i] = QByteArray::fromStdString(text);
    }
    return files;
}

/// Where the next marked line begins.
std::size_t next_mark(std::string_view input)
{
    if (input.starts_with(kMark))
        return 0;
    const std::size_t found = input.find("\n=== ");
    return found == std::string_view::npos ? input.size() : found + 1;
}

} // namespace

const std::array<QByteArray, word_count<BookFile>()>& sound_book()
{
    static const auto sound = read_sound_book();
    return sound;
}

BookContents contents_of(std::string_view input)
{
    const auto& sound = sound_book();
    BookContents contents;
    for (std::size_t i = 0; i < sound.size(); ++i)
        contents[i] = sound[i];
    input.remove_prefix(next_mark(input));
    while (!input.empty()) {
        input.remove_prefix(kMark.size());
        const std::size_t end = std::min(input.find('\n'), input.size());
        const auto file = from_word<BookFile>(input.substr(0, end));
        input.remove_prefix(std::min(end + 1, input.size()));
        const std::size_t next = next_mark(input);
        if (file)
            contents[static_cast<std::size_t>(*file)] =
                QByteArray(input.data(), static_cast<qsizetype>(next));
        input.remove_prefix(next);
    }
    return contents;
}

} // namespace maksuarvio::fuzz
