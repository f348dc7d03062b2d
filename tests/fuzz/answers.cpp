// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "answers.h"

#include "app/json_tree.h"
#include "app/result_writer.h"
#include "fuzz.h"

#include <QByteArrayView>

namespace maksuarvio::fuzz {

namespace {

struct Spoken {
    explicit Spoken(Language language) : wording(language), errors(wording) {}

    Wording wording;
    ErrorWords errors;
};

const Spoken& words_of(Language language)
{
    static const Spoken fi(Language::Fi);
    static const Spoken sv(Language::Sv);
    static const Spoken en(Language::En);
    switch (language) {
    case Language::Fi:
        return fi;
    case Language::Sv:
        return sv;
    case Language::En:
        break;
    }
    return en;
}

void require_whole_sentences(const Json& json)
{
    for (std::size_t i = 0; i < json.items.size(); ++i) {
        if (i < json.names.size() && json.names[i] == "text")
            require(json.items[i].text.find("%1") == std::string::npos,
                    "a sentence has its numbers");
        require_whole_sentences(json.items[i]);
    }
}

} // namespace

void require_written(const Answer& answer, Language language)
{
    const Spoken& words = words_of(language);
    std::string out;
    write_json(answer, words.wording, words.errors, true, out);
    require(out.ends_with('\n') && out.find('\n') + 1 == out.size(), "an answer is one line");
    require(QByteArrayView(out).isValidUtf8(), "an answer is UTF-8");
    const auto json = parse_json(out);
    require(json.has_value(), "an answer is JSON");
    require(json->find("id") && json->find("id")->text == answer.id, "the id is echoed");
    require_whole_sentences(*json);
}

} // namespace maksuarvio::fuzz
