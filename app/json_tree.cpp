// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/json_tree.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kMostDeep = 16;

// RapidJSON takes the escape of half a surrogate pair, "\udc00", for a character.
bool is_utf8(std::string_view text)
{
    for (std::size_t at = text.find('\xED'); at != std::string_view::npos;
         at = text.find('\xED', at + 1)) {
        if (static_cast<unsigned char>(text[at + 1]) >= 0xA0)
            return false;
    }
    return true;
}

// Builds the tree while the text is read; a false answer stops the reading.
class Builder {
public:
    Json root;
    JsonFault::Kind fault = JsonFault::Kind::NotJson;
    std::string fault_path;

    bool Null() { return add(Json::Type::Null, {}); }
    bool Bool(bool value) { return add(value ? Json::Type::True : Json::Type::False, {}); }
    bool RawNumber(const char* digits, rapidjson::SizeType length, bool)
    {
        return add(Json::Type::Number, {digits, length});
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return is_utf8({text, length}) && add(Json::Type::String, {text, length});
    }
    bool StartObject() { return open(Json::Type::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Json::Type::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        Json& object = *m_open.back();
        const std::string_view name(text, length);
        if (!is_utf8(name))
            return false;
        if (std::ranges::find(object.names, name) != object.names.end()) {
            fault = JsonFault::Kind::DuplicateKey;
            fault_path = member_path(path(), name);
            return false;
        }
        object.names.emplace_back(name);
        return true;
    }
    // Numbers come as they were written.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    template <typename Float> bool Double(Float) { return false; }

private:
    Json* place()
    {
        if (m_open.empty())
            return &root;
        return &m_open.back()->items.emplace_back();
    }
    bool add(Json::Type type, std::string_view text)
    {
        Json* value = place();
        value->type = type;
        value->text = text;
        return true;
    }
    bool open(Json::Type type)
    {
        if (m_open.size() == kMostDeep) {
            fault = JsonFault::Kind::TooDeep;
            fault_path = path();
            return false;
        }
        Json* value = place();
        value->type = type;
        m_open.push_back(value);
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    std::string path() const
    {
        std::string text;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const Json& parent = *m_open[i];
            text = parent.type == Json::Type::Object ? member_path(text, parent.names.back())
                                                     : item_path(text, parent.items.size() - 1);
        }
        return text;
    }

    // A value that is open is the last of its parent's items, so its address stays.
    std::vector<Json*> m_open;
};

} // namespace

const Json* Json::find(std::string_view name) const
{
    const auto found = std::ranges::find(names, name);
    const auto index = static_cast<std::size_t>(found - names.begin());
    return index < items.size() ? &items[index] : nullptr;
}

tl::expected<Json, JsonFault> parse_json(std::string_view text)
{
    Builder builder;
    rapidjson::Reader reader;
    rapidjson::MemoryStream stream(text.data(), text.size());
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag
                                | rapidjson::kParseNumbersAsStringsFlag
                                | rapidjson::kParseValidateEncodingFlag;
    if (reader.Parse<kFlags>(stream, builder).IsError())
        return tl::unexpected(JsonFault{builder.fault, std::move(builder.fault_path),
                                        reader.GetErrorOffset(), std::move(builder.root)});
    // To RapidJSON a NUL is the end of the text.
    if (stream.Tell() != text.size())
        return tl::unexpected(
            JsonFault{JsonFault::Kind::NotJson, {}, stream.Tell(), std::move(builder.root)});
    return std::move(builder.root);
}

std::string member_path(const std::string& parent, std::string_view name)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    if (name.empty() || name.size() > 40 || !std::ranges::all_of(name, plain))
        return parent;
    return parent.empty() ? std::string(name) : parent + "." + std::string(name);
}

std::string item_path(const std::string& parent, std::size_t index)
{
    return parent + "[" + std::to_string(index) + "]";
}

} // namespace maksuarvio
