// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_figures.h"

#include <algorithm>
#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

constexpr double panel_indent = 16;
constexpr double panel_radius = 6;
constexpr double note_gap = 24;
constexpr double pen_column_gap = 16;
constexpr double pen_rule = 0.75;
/// What a phone's camera reads from a page in the hand.
constexpr double least_code = mm(22);
constexpr double least_module = mm(0.6);

/// The lines of a text at the end of the strip, which grows by them.
void add_lines(const Setting& setting, Strip& strip, const Text& text, std::size_t element,
               double left)
{
    for (int line = 0; line < text.lines; ++line) {
        strip.items.emplace_back(
            LineItem{text, line, element, left, strip.height + setting.drop(text.face)});
        strip.height += setting.pitch(text.face);
    }
}

} // namespace

Strips set_big_figure(Setting& setting, const BigFigure& figure, Frame frame)
{
    const Frame inner{frame.left + panel_indent, frame.width - 2 * panel_indent};
    const auto set = [&](const std::string& text, Face face) {
        return setting.typesetter.set(text, face, inner.width);
    };
    const Text label = set(figure.label, Face::QuietStrong);
    const Text value = set(figure.value, Face::Figure);
    const Text note = set(figure.note, Face::Strong);
    const auto element = [&](const Text& text) {
        return text.lines > 0 ? setting.add("P") : Structure::root;
    };
    if (label.lines + value.lines + note.lines == 0)
        return {};

    Strip strip;
    strip.height = setting.spacing.panel;
    add_lines(setting, strip, label, element(label), inner.left);
    add_lines(setting, strip, value, element(value), inner.left);

    const double note_pitch = setting.pitch(note.face);
    const bool beside = value.lines == 1 && value.width + note_gap + note.width <= inner.width
                        && note.lines * note_pitch <= strip.height - setting.spacing.panel;
    if (beside) {
        const std::size_t note_element = element(note);
        const double last_baseline =
            strip.height - setting.pitch(value.face) + setting.drop(value.face);
        for (int line = 0; line < note.lines; ++line)
            strip.items.emplace_back(
                LineItem{note, line, note_element, inner.right() - note.line_width(line),
                         last_baseline - (note.lines - 1 - line) * note_pitch});
    } else {
        add_lines(setting, strip, note, element(note), inner.left);
    }
    strip.height += setting.spacing.panel;

    if (strip.height <= setting.page.sure_height()) {
        strip.items.insert(strip.items.begin(),
                           BoxItem{frame.left, 0, frame.width, strip.height, panel_radius, panel});
        return {std::move(strip)};
    }
    // Longer than a page: the lines one by one, without a panel.
    Strips strips;
    for (Item& item : strip.items) {
        auto& line = std::get<LineItem>(item);
        line.baseline = setting.drop(line.text.face);
        strips.emplace_back().height = setting.pitch(line.text.face);
        strips.back().items.emplace_back(std::move(item));
    }
    return strips;
}

Strips set_writing_lines(Setting& setting, const WritingLines& lines, Frame frame)
{
    if (lines.columns.empty() || lines.lines < 1)
        return {};
    int shares = 0;
    for (const WritingColumn& column : lines.columns)
        shares += std::max(column.share, 1);
    const double room =
        frame.width - pen_column_gap * static_cast<double>(lines.columns.size() - 1);

    Strip labels;
    Strips one_by_one;
    std::vector<Frame> places;
    double left = frame.left;
    for (const WritingColumn& column : lines.columns) {
        places.push_back({left, room * std::max(column.share, 1) / shares});
        left = places.back().right() + pen_column_gap;
        const Text text = setting.typesetter.set(column.label, Face::Quiet, places.back().width);
        if (text.lines == 0)
            continue;
        Strips of_label = setting.lines(text, setting.add("P"), places.back().left);
        const Strip label = bound(of_label);
        lower_into(labels, label, 0);
        labels.height = std::max(labels.height, label.height);
        append(one_by_one, std::move(of_label));
    }

    Strips strips;
    if (labels.height <= setting.page.sure_height())
        strips.push_back(std::move(labels));
    else
        strips = std::move(one_by_one);
    strips.back().keep_with_next = true;
    for (int line = 0; line < lines.lines; ++line) {
        Strip& strip = strips.emplace_back();
        strip.height = setting.spacing.pen;
        strip.keep_with_next = line + 1 < lines.lines;
        for (const Frame place : places)
            strip.items.emplace_back(
                BoxItem{place.left, strip.height - pen_rule, place.width, pen_rule, 0, pen_line});
    }
    return strips;
}

Strips set_qr_code(Setting& setting, const QrMatrix& matrix, const std::string& alternative_text,
                   Frame frame)
{
    const double modules = static_cast<double>(matrix.size);
    const double size =
        std::min(std::max(least_code, modules * least_module), std::min(frame.width, mm(120)));
    const double quiet = size / modules * static_cast<double>(qr_quiet_zone);

    const std::size_t figure = setting.add("Figure");
    setting.structure.at(figure).alternative_text = alternative_text;
    Strip strip;
    strip.height = size + 2 * quiet;
    strip.items.emplace_back(QrItem{matrix, figure, frame.right() - size, quiet, size});
    return {std::move(strip)};
}

} // namespace maksuarvio::sheet::pdf
