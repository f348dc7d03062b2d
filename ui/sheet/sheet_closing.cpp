// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_closing.h"

namespace maksuarvio {

namespace {

using sheet::Block;
using sheet::ParagraphStyle;

class Closing {
public:
    Closing(const BookTexts& texts, const Wording& wording, bool side_by_side)
        : m_texts(texts), m_wording(wording), m_say(wording.phrases()), m_side_by_side(side_by_side)
    {
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> next = how_this_goes_on();
        std::vector<Block> whom = contact();
        std::vector<Block> all;
        if (m_side_by_side && !whom.empty()) {
            all.push_back(Block{sheet::Beside{.left = std::move(next),
                                              .right = std::move(whom),
                                              .left_share = has_code() ? 0.48 : 0.68}});
            return all;
        }
        all.push_back(Block{sheet::Group{.blocks = std::move(next)}});
        if (!whom.empty())
            all.push_back(Block{sheet::Group{.blocks = std::move(whom)}});
        return all;
    }

private:
    bool has_code() const { return !m_wording.pick(m_texts.feedback_address).empty(); }

    Block heading(const char* source) const
    {
        return Block{sheet::Heading{.level = 2, .text = m_say(source)}};
    }

    std::vector<Block> how_this_goes_on() const
    {
        return {heading(QT_TRANSLATE_NOOP("Sheet", "How this goes on")),
                Block{sheet::Paragraph{.text = std::string(m_wording.pick(m_texts.next_steps))}},
                Block{sheet::WritingLines{.columns = pen_columns(), .lines = 2}}};
    }

    std::vector<sheet::WritingColumn> pen_columns() const
    {
        if (m_side_by_side)
            return {{.label = m_say(QT_TRANSLATE_NOOP("Sheet", "What and who")), .share = 5},
                    {.label = m_say(QT_TRANSLATE_NOOP("Sheet", "By when")), .share = 4}};
        return {{.label = m_say(QT_TRANSLATE_NOOP("Sheet", "What is done")), .share = 6},
                {.label = m_say(QT_TRANSLATE_NOOP("Sheet", "Who")), .share = 4},
                {.label = m_say(QT_TRANSLATE_NOOP("Sheet", "By when")), .share = 3}};
    }

    std::vector<Block> contact() const
    {
        std::string lines;
        for (const Texts& line : m_texts.contact) {
            const std::string_view text = m_wording.pick(line);
            lines += (lines.empty() || text.empty() ? "" : "\n") + std::string(text);
        }
        const std::string address(m_wording.pick(m_texts.feedback_address));
        if (lines.empty() && address.empty())
            return {};
        std::vector<Block> blocks{heading(QT_TRANSLATE_NOOP("Sheet", "Contact"))};
        Block whom{sheet::Paragraph{.text = std::move(lines)}};
        if (address.empty())
            blocks.push_back(std::move(whom));
        else
            blocks.push_back(Block{sheet::Beside{.left = {std::move(whom), feedback(address)},
                                                 .right = {code(address)},
                                                 .left_share = m_side_by_side ? 0.66 : 0.8}});
        return blocks;
    }

    Block feedback(const std::string& address) const
    {
        std::string_view shown = address;
        if (shown.starts_with("https://"))
            shown.remove_prefix(8);
        return Block{sheet::Paragraph{
            .text = m_say(QT_TRANSLATE_NOOP("Sheet", "Give feedback: {1}"), {shown}),
            .style = ParagraphStyle::Quiet}};
    }

    Block code(const std::string& address) const
    {
        return Block{sheet::QrCode{
            .payload = address,
            .alternative_text =
                m_say(QT_TRANSLATE_NOOP("Sheet", "QR code of the feedback page {1}"), {address})}};
    }

    const BookTexts& m_texts;
    const Wording& m_wording;
    const SheetPhrases& m_say;
    bool m_side_by_side;
};

} // namespace

std::vector<sheet::Block> sheet_closing(const BookTexts& texts, const Wording& wording,
                                        bool side_by_side)
{
    return Closing(texts, wording, side_by_side).blocks();
}

} // namespace maksuarvio
