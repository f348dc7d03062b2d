// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_composer.h"

#include "ui/paper/pdf_figures.h"
#include "ui/paper/pdf_list.h"
#include "ui/paper/pdf_table.h"

#include <algorithm>
#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

constexpr double callout_indent = 11;
constexpr double callout_bar = 2.5;
constexpr double beside_gap = 20;

Face face_of(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Emphasis:
    case ParagraphStyle::Callout:
        return Face::Strong;
    case ParagraphStyle::Quiet:
        return Face::Quiet;
    case ParagraphStyle::Body:
        break;
    }
    return Face::Body;
}

class Composer {
public:
    Composer(Typesetter& typesetter, const PageShape& page, const Spacing& spacing)
        : m_setting{typesetter, page, spacing}
    {
    }

    Strips flow(const std::vector<Block>& blocks, Frame frame)
    {
        Strips all;
        bool after_heading = false;
        for (const Block& block : blocks) {
            Strips strips =
                std::visit([&](const auto& content) { return set(content, frame); }, block.content);
            if (strips.empty())
                continue;
            strips.front().gap_above =
                after_heading ? m_setting.spacing.under_heading : gap_above(block);
            after_heading = std::holds_alternative<Heading>(block.content);
            append(all, std::move(strips));
        }
        return all;
    }

    Structure& structure() { return m_setting.structure; }
    const std::optional<PdfError>& error() const { return m_error; }

private:
    double gap_above(const Block& block) const
    {
        const auto of_first = [&](const std::vector<Block>& blocks) {
            return blocks.empty() ? m_setting.spacing.paragraph : gap_above(blocks.front());
        };
        if (std::holds_alternative<Heading>(block.content)
            || std::holds_alternative<BigFigure>(block.content))
            return m_setting.spacing.section;
        if (const auto* group = std::get_if<Group>(&block.content))
            return of_first(group->blocks);
        if (const auto* either = std::get_if<Either>(&block.content))
            return of_first(chosen(*either));
        if (const auto* beside = std::get_if<Beside>(&block.content))
            return std::max(of_first(beside->left), of_first(beside->right));
        return m_setting.spacing.paragraph;
    }

    Strips set(const Heading& heading, Frame frame)
    {
        const bool first = heading.level == 1;
        const Text text = m_setting.typesetter.set(
            heading.text, first ? Face::Title : Face::Section, frame.width);
        if (text.lines == 0)
            return {};
        Strips strips = m_setting.lines(text, m_setting.add(first ? "H1" : "H2"), frame.left);
        for (Strip& strip : strips)
            strip.keep_with_next = true;
        return strips;
    }

    Strips set(const Paragraph& paragraph, Frame frame)
    {
        const bool callout = paragraph.style == ParagraphStyle::Callout;
        const double indent = callout ? callout_indent : 0;
        const Text text = m_setting.typesetter.set(paragraph.text, face_of(paragraph.style),
                                                   frame.width - indent);
        if (text.lines == 0)
            return {};
        Strips strips = m_setting.lines(text, m_setting.add("P"), frame.left + indent);
        for (Strip& strip : strips) {
            if (callout)
                strip.items.insert(strip.items.begin(),
                                   BoxItem{frame.left, 0, callout_bar, strip.height, 0, accent});
        }
        return strips;
    }

    Strips set(const List& list, Frame frame) { return set_list(m_setting, list, frame); }
    Strips set(const Table& table, Frame frame) { return set_table(m_setting, table, frame); }

    Strips set(const BigFigure& figure, Frame frame)
    {
        return set_big_figure(m_setting, figure, frame);
    }

    Strips set(const WritingLines& lines, Frame frame)
    {
        return set_writing_lines(m_setting, lines, frame);
    }

    Strips set(const QrCode& code, Frame frame)
    {
        if (code.payload.empty())
            return {};
        const std::optional<QrMatrix> matrix = encode_qr(code.payload);
        if (matrix)
            return set_qr_code(m_setting, *matrix, code.alternative_text, frame);
        m_error = PdfError{PdfFault::QrPayloadTooLong, {}};
        return {};
    }

    Strips set(const Group& group, Frame frame)
    {
        Strips strips = flow(group.blocks, frame);
        for (std::size_t i = 0; i + 1 < strips.size(); ++i)
            strips[i].keep_with_next = true;
        return strips;
    }

    const std::vector<Block>& chosen(const Either& either) const
    {
        return m_setting.spacing.pairs ? either.tight : either.roomy;
    }

    Strips set(const Either& either, Frame frame) { return flow(chosen(either), frame); }

    Strips set(const Beside& beside, Frame frame)
    {
        const double room = frame.width - beside_gap;
        const double left_width = room * std::clamp(beside.left_share, 0.1, 0.9);
        const double right_width = room - left_width;
        Strips left = flow(beside.left, {frame.left, left_width});
        Strips right = flow(beside.right, {frame.right() - right_width, right_width});
        if (left.empty() && right.empty())
            return {};

        const Strip left_whole = bound(left);
        const Strip right_whole = bound(right);
        Strip whole;
        lower_into(whole, left_whole, 0);
        lower_into(whole, right_whole, 0);
        whole.height = std::max(left_whole.height, right_whole.height);
        if (whole.height <= m_setting.page.sure_height())
            return {std::move(whole)};
        append(left, std::move(right));
        return left;
    }

    Setting m_setting;
    std::optional<PdfError> m_error;
};

} // namespace

tl::expected<Composition, PdfError> compose(const Document& document, Typesetter& typesetter,
                                            const PageShape& page, const Spacing& spacing)
{
    Composer composer{typesetter, page, spacing};
    Strips strips = composer.flow(document.blocks, {PageShape::left, page.content_width()});
    if (composer.error())
        return tl::unexpected(*composer.error());
    return Composition{std::move(composer.structure()), std::move(strips)};
}

} // namespace maksuarvio::sheet::pdf
