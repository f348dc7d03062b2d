// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/case.h"
#include "translations/numbers.h"

#include <rapidjson/writer.h>

#include <optional>
#include <string>

namespace maksuarvio {

/// What rapidjson's writer writes to. Characters that end a line for some readers (U+0085, U+2028,
/// U+2029) leave as escapes, so that a result is one line for every reader.
class OneLine {
public:
    using Ch = char;
    explicit OneLine(std::string& text) : m_text(text) {}
    void Put(char c)
    {
        m_text += c;
        if (c == '\x85' || c == '\xA8' || c == '\xA9') [[unlikely]]
            escape_line_end();
    }
    void Flush() {}

private:
    void escape_line_end()
    {
        for (const auto& [sign, escaped] :
             {std::pair("\xC2\x85", "\\u0085"), std::pair("\xE2\x80\xA8", "\\u2028"),
              std::pair("\xE2\x80\xA9", "\\u2029")}) {
            const std::string_view end(sign);
            if (m_text.ends_with(end))
                m_text.replace(m_text.size() - end.size(), end.size(), escaped);
        }
    }

    std::string& m_text;
};

/// The members of JSON objects, appended to a text.
class JsonText {
public:
    explicit JsonText(std::string& out) : m_stream(out), m_json(m_stream) {}

    template <typename Fill> void object(Fill fill)
    {
        m_json.StartObject();
        fill();
        m_json.EndObject();
    }
    template <typename Fill> void object(std::string_view name, Fill fill)
    {
        key(name);
        object(fill);
    }
    template <typename Items, typename Each>
    void array(std::string_view name, const Items& items, Each each)
    {
        key(name);
        m_json.StartArray();
        for (const auto& item : items)
            object([&] { each(item); });
        m_json.EndArray();
    }
    template <typename Texts> void texts(std::string_view name, const Texts& values)
    {
        key(name);
        m_json.StartArray();
        for (const std::string_view value : values)
            m_json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
        m_json.EndArray();
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        m_json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    void flag(std::string_view name, bool value)
    {
        key(name);
        m_json.Bool(value);
    }
    void count(std::string_view name, std::optional<std::uint64_t> value)
    {
        key(name);
        if (value)
            m_json.Uint64(*value);
        else
            m_json.Null();
    }
    void money(std::string_view name, std::optional<Cents> amount)
    {
        if (amount) {
            text(name, decimal(*amount));
        } else {
            key(name);
            m_json.Null();
        }
    }

private:
    void key(std::string_view name)
    {
        m_json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }

    OneLine m_stream;
    rapidjson::Writer<OneLine> m_json;
};

} // namespace maksuarvio
