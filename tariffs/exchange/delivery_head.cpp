// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/delivery_head.h"

#include "tariffs/book/value_text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace maksuarvio {

namespace {

constexpr std::size_t kMostVersions = 10'000;

/// Takes what stands before the separator off, with the separator; empty where there is none.
std::optional<std::string_view> take(std::string_view& text, char separator)
{
    const std::size_t end = text.find(separator);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end + 1);
    return taken;
}

/// Takes "NAME REST" off, if the next line is one; REST is the answer.
std::optional<std::string_view> take_line(std::string_view& text, std::string_view name)
{
    std::string_view rest = text;
    auto line = take(rest, '\n');
    if (!line || !line->starts_with(name) || !line->substr(name.size()).starts_with(' '))
        return std::nullopt;
    text = rest;
    return line->substr(name.size() + 1);
}

bool is_digest(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::optional<DeliveredVersion> version_of(std::string_view line)
{
    const auto id = take(line, ' ');
    const auto digest = take(line, ' ');
    if (!id || !digest || !is_id(*id) || !is_digest(*digest))
        return std::nullopt;
    return DeliveredVersion{std::string(*id), std::string(*digest),
                            line == word(VersionStatus::Withdrawn)};
}

} // namespace

std::string delivery_text(const DeliveryHead& head)
{
    std::string text =
        "organiser " + head.organiser + "\nsequence " + std::to_string(head.sequence) + '\n';
    if (head.from)
        text += "from " + iso_from_date(*head.from) + '\n';
    text += "made " + head.made_at + '\n';
    for (const DeliveredVersion& version : head.versions) {
        const auto status =
            version.is_withdrawn ? VersionStatus::Withdrawn : VersionStatus::Published;
        text += "version " + version.id + ' ' + version.digest + ' ';
        text += word(status);
        text += '\n';
    }
    return text;
}

std::optional<DeliveryHead> read_delivery_head(std::string_view text)
{
    DeliveryHead head;
    std::string_view left = text;
    head.organiser = take_line(left, "organiser").value_or(std::string_view());
    const std::string_view number = take_line(left, "sequence").value_or(std::string_view());
    std::from_chars(number.data(), number.data() + number.size(), head.sequence);
    if (const auto day = take_line(left, "from"))
        head.from = date_from_iso(*day);
    head.made_at = take_line(left, "made").value_or(std::string_view());
    std::set<std::string> ids;
    while (const auto line = take_line(left, "version")) {
        auto version = version_of(*line);
        if (!version || !ids.insert(version->id).second || ids.size() > kMostVersions)
            return std::nullopt;
        head.versions.push_back(*std::move(version));
    }
    // There is one way to write it, so nothing can be hidden between the lines.
    if (!is_id(head.organiser) || head.sequence < 1 || head.versions.empty()
        || delivery_text(head) != text)
        return std::nullopt;
    return head;
}

} // namespace maksuarvio
