// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_list.h"

#include <algorithm>
#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

constexpr double indent = 13;
constexpr double pair_gap = 20;

LineItem bullet(Setting& setting, double left, double baseline, std::size_t item)
{
    return {setting.typesetter.set_unwrapped("\u2022", Face::Bullet), 0, setting.add("Lbl", item),
            left + 2, baseline};
}

/// Two columns, read down the left one first; nothing if an item would have to wrap.
Strips set_pairs(Setting& setting, const std::vector<std::string>& items, Frame frame)
{
    const std::size_t in_left = (items.size() + 1) / 2;
    std::vector<Text> texts;
    double widths[2] = {0, 0};
    for (const std::string& item : items) {
        double& width = widths[texts.size() < in_left ? 0 : 1];
        texts.push_back(setting.typesetter.set_unwrapped(item, Face::Body));
        width = std::max(width, texts.back().width);
        if (texts.back().lines > 1)
            return {};
    }
    const double pitch = setting.pitch(Face::Body);
    const double right_shift = std::max(indent + widths[0] + pair_gap, frame.width / 2);
    Strip strip;
    strip.height = static_cast<double>(in_left) * pitch;
    if (texts.size() < 3 || right_shift + indent + widths[1] > frame.width
        || strip.height > setting.page.sure_height() / 2)
        return {};

    const std::size_t list = setting.add("L");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool left = i < in_left;
        const double x = left ? frame.left : frame.left + right_shift;
        const double baseline =
            static_cast<double>(left ? i : i - in_left) * pitch + setting.drop(Face::Body);
        const std::size_t item = setting.add("LI", list);
        strip.items.emplace_back(bullet(setting, x, baseline, item));
        strip.items.emplace_back(
            LineItem{texts[i], 0, setting.add("LBody", item), x + indent, baseline});
    }
    return {std::move(strip)};
}

} // namespace

Strips set_list(Setting& setting, const List& list, Frame frame)
{
    std::vector<std::string> items = list.items;
    std::erase(items, std::string{});
    if (items.empty())
        return {};
    if (setting.spacing.pairs) {
        Strips pairs = set_pairs(setting, items, frame);
        if (!pairs.empty())
            return pairs;
    }

    const std::size_t list_element = setting.add("L");
    Strips all;
    for (const std::string& said : items) {
        const Text text = setting.typesetter.set(said, Face::Body, frame.width - indent);
        const std::size_t item = setting.add("LI", list_element);
        const LineItem label = bullet(setting, frame.left, setting.drop(Face::Body), item);
        Strips strips = setting.lines(text, setting.add("LBody", item), frame.left + indent);
        strips.front().items.insert(strips.front().items.begin(), label);
        append(all, std::move(strips));
    }
    return all;
}

} // namespace maksuarvio::sheet::pdf
