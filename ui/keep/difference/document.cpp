// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/difference/document.h"

#include "translations/numbers.h"
#include "translations/sheet_phrases.h"

namespace maksuarvio {

namespace {

using sheet::Block;
using sheet::Paragraph;
using sheet::ParagraphStyle;

const char* heading_of(BookFile file)
{
    switch (file) {
    case BookFile::Header:
        return QT_TRANSLATE_NOOP("Sheet", "The version and its decision");
    case BookFile::Services:
        return QT_TRANSLATE_NOOP("Sheet", "Services");
    case BookFile::Offers:
        return QT_TRANSLATE_NOOP("Sheet", "How services are offered");
    case BookFile::Values:
        return QT_TRANSLATE_NOOP("Sheet", "Prices, limits and other figures");
    case BookFile::HomeServicePercent:
        return QT_TRANSLATE_NOOP("Sheet", "Payment percentages of home services");
    case BookFile::Wording:
        return QT_TRANSLATE_NOOP("Sheet", "Texts");
    case BookFile::Presets:
        return QT_TRANSLATE_NOOP("Sheet", "Usual plans");
    }
    return "";
}

class DifferencePages {
public:
    DifferencePages(const Book& before, const Book& after, Language language)
        : m_before(before), m_after(after), m_say(language), m_words(language, before, after)
    {
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> blocks{{sheet::Heading{.level = 1, .text = title()}},
                                  {Paragraph{.text = versions(), .style = ParagraphStyle::Quiet}}};
        std::size_t bookkeeping = 0;
        const auto all = differences(m_before, m_after);
        for (std::size_t file = 0; file < word_count<BookFile>(); ++file) {
            sheet::Table table = empty_table(static_cast<BookFile>(file));
            for (const Difference& one : all) {
                if (one.file != static_cast<BookFile>(file))
                    continue;
                if (is_bookkeeping(one))
                    ++bookkeeping;
                else
                    table.rows.push_back(row(one, table.columns.size()));
            }
            if (table.rows.empty())
                continue;
            blocks.push_back({sheet::Heading{.level = 2, .text = table.summary}});
            blocks.push_back({std::move(table)});
        }
        if (all.empty())
            blocks.push_back(
                {Paragraph{.text = m_say(QT_TRANSLATE_NOOP("Sheet", "Nothing changes."))}});
        if (bookkeeping > 0)
            blocks.push_back({Paragraph{
                .text = m_say(
                    QT_TRANSLATE_NOOP("Sheet", "Changes of sources and review days besides: {1}."),
                    {std::to_string(bookkeeping)}),
                .style = ParagraphStyle::Quiet}});
        return blocks;
    }

    std::string title() const
    {
        return m_say(QT_TRANSLATE_NOOP("Sheet", "Changes to the fee tariff"));
    }

    std::string versions() const
    {
        const BookHeader& header = m_after.header;
        return m_say(QT_TRANSLATE_NOOP("Sheet", "From {1} to {2}, in force {3}"),
                     {m_before.header.version, header.version,
                      validity_text(header.valid.from, header.valid.to, m_words.language())});
    }

private:
    sheet::Table empty_table(BookFile file) const
    {
        const auto column = [&](const char* name) { return sheet::Column{.header = m_say(name)}; };
        sheet::Table table{.summary = m_say(heading_of(file)),
                           .columns = {column(QT_TRANSLATE_NOOP("Sheet", "What")),
                                       column(QT_TRANSLATE_NOOP("Sheet", "Old")),
                                       column(QT_TRANSLATE_NOOP("Sheet", "New"))}};
        const bool dated = file == BookFile::Offers || file == BookFile::Values
                           || file == BookFile::HomeServicePercent;
        if (dated)
            table.columns.push_back(column(QT_TRANSLATE_NOOP("Sheet", "In force")));
        if (file == BookFile::Values || file == BookFile::HomeServicePercent) {
            table.columns[1].alignment = sheet::Alignment::End;
            table.columns[2].alignment = sheet::Alignment::End;
        }
        return table;
    }

    std::vector<std::string> row(const Difference& one, std::size_t columns) const
    {
        std::vector<std::string> cells{m_words.what(one), m_words.before(one), m_words.after(one),
                                       m_words.days(one)};
        cells.resize(columns);
        return cells;
    }

    const Book& m_before;
    const Book& m_after;
    SheetPhrases m_say;
    DifferenceWords m_words;
};

} // namespace

sheet::Document difference_document(const Book& before, const Book& after, Language language,
                                    Date today)
{
    DifferencePages pages(before, after, language);
    return {.language = std::string(word(language)),
            .title = pages.title(),
            .creation_date = iso_from_date(today),
            .blocks = pages.blocks(),
            .footer = pages.versions()};
}

} // namespace maksuarvio
