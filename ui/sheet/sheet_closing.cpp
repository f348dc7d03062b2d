// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_closing.h"

namespace maksuarvio {

namespace {

using sheet::Block;
using sheet::ParagraphStyle;

class Closing {
public:
    Closing(const BookTexts& texts, const Wording& wording)
        : m_texts(texts), m_wording(wording), m_say(wording.phrases())
    {
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> under{Block{sheet::Group{.blocks = how_this_goes_on(false)}}};
        std::vector<Block> whom = contact(false);
        if (whom.empty())
            return under;
        under.push_back(Block{sheet::Group{.blocks = std::move(whom)}});
        const sheet::Beside beside{.left = how_this_goes_on(true),
                                   .right = contact(true),
                                   .left_share = has_code() ? 0.48 : 0.68};
        return {Block{sheet::Either{.roomy = std::move(under), .tight = {Block{beside}}}}};
    }

private:
    bool has_code() const { return !m_wording.pick(m_texts.feedback_address).empty(); }

    Block heading(const char* source) const
    {
        return Block{sheet::Heading{.level = 2, .text = m_say(source)}};
    }

    std::vector<Block> how_this_goes_on(bool narrow) const
    {
        std::vector<Block> blocks{
            heading(QT_TRANSLATE_NOOP("Sheet", "What happens next")),
            Block{sheet::Paragraph{.text = std::string(m_wording.pick(m_texts.next_steps))}},
            Block{sheet::WritingLines{.columns = pen_columns(narrow), .lines = 2}}};
        if (!narrow)
            blocks.push_back(Block{sheet::WritingLines{
                .columns = {{.label =
                                 m_say(QT_TRANSLATE_NOOP("Sheet", "Place, date, counsellor"))}},
                .lines = 1}});
        return blocks;
    }

    std::vector<sheet::WritingColumn> pen_columns(bool narrow) const
    {
        if (narrow)
            return {{.label = m_say(QT_TRANSLATE_NOOP("Sheet", "What and who")), .share = 5},
                    {.label = m_say(QT_TRANSLATE_NOOP("Sheet", "By when")), .share = 4}};
        return {{.label = m_say(QT_TRANSLATE_NOOP("Sheet", "What is done")), .share = 6},
                {.label = m_say(QT_TRANSLATE_NOOP("Sheet", "Who")), .share = 4},
                {.label = m_say(QT_TRANSLATE_NOOP("Sheet", "By when")), .share = 3}};
    }

    std::vector<Block> contact(bool narrow) const
    {
        std::string lines;
        for (const std::string& line : contact_lines(m_texts, m_wording))
            lines += (lines.empty() ? "" : "\n") + line;
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
                                                 .left_share = narrow ? 0.66 : 0.8}});
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
};

} // namespace

std::vector<sheet::Block> sheet_closing(const BookTexts& texts, const Wording& wording)
{
    return Closing(texts, wording).blocks();
}

std::vector<std::string> sheet_rights(Relief relief, const Wording& wording)
{
    const SheetPhrases& say = wording.phrases();
    std::vector<std::string> rights;
    if (relief.of_fees)
        rights.push_back(
            say(QT_TRANSLATE_NOOP("Sheet", "You have the right to ask that a fee is lowered or not "
                                           "charged at all, if it endangers your livelihood or "
                                           "your family's (734/1992 11 §).")));
    if (relief.of_vouchers)
        rights.push_back(
            say(QT_TRANSLATE_NOOP("Sheet", "What you pay with a service voucher is your own share "
                                           "of the price, not a fee. The value of the voucher can "
                                           "be raised, if your livelihood or your duty to support "
                                           "others is endangered (569/2009 8 §): ask for it.")));
    return rights;
}

std::string whom_to_ask(const BookTexts& texts, const Wording& wording)
{
    std::string whom;
    for (const std::string& line : contact_lines(texts, wording))
        whom += (whom.empty() ? "" : ", ") + line;
    return whom.empty()
               ? whom
               : wording.phrases()(QT_TRANSLATE_NOOP("Sheet", "Whom to ask: {1}."), {whom});
}

std::vector<std::string> contact_lines(const BookTexts& texts, const Wording& wording)
{
    std::vector<std::string> lines;
    for (const Texts& line : texts.contact) {
        if (const std::string_view text = wording.pick(line); !text.empty())
            lines.emplace_back(text);
    }
    return lines;
}

} // namespace maksuarvio
