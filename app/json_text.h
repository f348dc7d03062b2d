// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"

#include <optional>
#include <string>
#include <string_view>

namespace maksuarvio {

/// The members of JSON objects, appended to a text. Most of an answer is sentences, which go as a
/// whole: a writer that looks at each character took half of the door's time.
class JsonText {
public:
    explicit JsonText(std::string& out) : m_out(out) {}

    template <typename Fill> void object(Fill fill)
    {
        open('{');
        fill();
        close('}');
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
        open('[');
        for (const auto& item : items) {
            separate();
            object([&] { each(item); });
        }
        close(']');
    }
    template <typename Texts> void texts(std::string_view name, const Texts& values)
    {
        key(name);
        open('[');
        for (const std::string_view value : values) {
            separate();
            string(value);
        }
        close(']');
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        string(value);
    }
    void flag(std::string_view name, bool value)
    {
        key(name);
        m_out += value ? "true" : "false";
    }
    void count(std::string_view name, std::optional<std::uint64_t> value)
    {
        key(name);
        m_out += value ? std::to_string(*value) : "null";
    }
    void money(std::string_view name, std::optional<Cents> amount);

private:
    void open(char bracket)
    {
        m_out += bracket;
        m_is_first = true;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_is_first = false;
    }
    void separate()
    {
        if (!m_is_first)
            m_out += ',';
        m_is_first = false;
    }
    /// A name is a word of the program.
    void key(std::string_view name)
    {
        separate();
        m_out += '"';
        m_out += name;
        m_out += "\":";
    }
    void string(std::string_view value);

    std::string& m_out;
    bool m_is_first = true;
};

} // namespace maksuarvio
