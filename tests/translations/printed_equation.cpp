// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "printed_equation.h"

#include <algorithm>
#include <array>
#include <vector>

namespace maksuarvio::test {

namespace {

constexpr std::string_view kSpace = "\u00A0";
constexpr std::string_view kNearlySign = "\u2248";
constexpr std::string_view kMinusSign = "\u2212";
constexpr std::string_view kEuroSign = "\u20AC";

struct Token {
    enum class Kind { Number, Word, Plus, Minus, Times, Over, Open, Close, Equals, Nearly };
    Kind kind = Kind::Word;
    Range number{};
    bool is_bare_zero = false;
};
using Kind = Token::Kind;

bool is_digit(char c)
{
    return '0' <= c && c <= '9';
}

Range around(Exact middle, Exact half)
{
    return {middle - half, middle + half};
}

Exact middle(const Range& range)
{
    return (range.least + range.most) * Exact(1, 2);
}

/// Reads one token after another.
class Reader {
public:
    Reader(std::string_view text, Language language)
        : m_rest(text), m_decimal(language == Language::En ? "." : ","),
          m_group(language == Language::En ? "," : kSpace)
    {
    }

    std::vector<Token> all()
    {
        std::vector<Token> tokens;
        while (!m_rest.empty()) {
            if (auto token = next())
                tokens.push_back(*token);
        }
        return tokens;
    }

private:
    bool take(std::string_view sign)
    {
        if (!m_rest.starts_with(sign))
            return false;
        m_rest.remove_prefix(sign.size());
        return true;
    }

    std::optional<Token> next()
    {
        // Between two numbers there is a space; in a number there is one that does not break.
        if (take(" = "))
            return Token{.kind = Kind::Equals};
        if (take(" \u2248 "))
            return Token{.kind = Kind::Nearly};
        if (take(" + "))
            return Token{.kind = Kind::Plus};
        if (take(" \u2212 "))
            return Token{.kind = Kind::Minus};
        if (take(" \u00D7 "))
            return Token{.kind = Kind::Times};
        // "/ hour" divides nothing.
        if (m_rest.starts_with(" / ") && m_rest.size() > 3 && is_digit(m_rest[3])) {
            m_rest.remove_prefix(3);
            return Token{.kind = Kind::Over};
        }
        if (take("("))
            return Token{.kind = Kind::Open};
        if (take(")"))
            return Token{.kind = Kind::Close};
        if (take(" ") || take(".") || take(",") || take(":") || take(";"))
            return std::nullopt;
        if (const auto number = read_number())
            return number;
        const std::size_t end = std::min(m_rest.find_first_of(" ().,:;"), m_rest.size());
        m_rest.remove_prefix(std::max<std::size_t>(end, 1));
        return Token{};
    }

    std::optional<Token> read_number()
    {
        const std::string_view before = m_rest;
        const bool nearly = take(kNearlySign) && take(kSpace);
        const bool negative = take(kMinusSign);
        const bool money_before = take(kEuroSign);
        if (m_rest.empty() || !is_digit(m_rest.front())) {
            m_rest = before;
            return std::nullopt;
        }
        const bool is_zero = m_rest.front() == '0';
        Exact number = read_whole();
        bool is_bare = true;
        if (m_rest.size() > 1 && m_rest.starts_with(m_decimal) && is_digit(m_rest[1])) {
            is_bare = false;
            m_rest.remove_prefix(1);
            std::int64_t parts = 1;
            std::int64_t decimals = 0;
            while (!m_rest.empty() && is_digit(m_rest.front())) {
                decimals = decimals * 10 + (m_rest.front() - '0');
                parts *= 10;
                m_rest.remove_prefix(1);
            }
            number = number + Exact(decimals, parts);
        } else if (const auto part = read_part(number)) {
            number = *part;
            is_bare = false;
        }
        const std::string_view space_before_percent = m_rest;
        take(kSpace);
        const bool percent = take("%");
        const bool money = money_before || (!percent && take(kEuroSign));
        if (!percent && !money)
            m_rest = space_before_percent;
        if (percent)
            number = number * Exact(1, 100);
        if (negative)
            number = -number;
        const Exact half(1, percent ? 20'000 : 200);
        return Token{.kind = Kind::Number,
                     .number = nearly ? around(number, half) : Range{number, number},
                     .is_bare_zero =
                         is_bare && is_zero && !money && !percent && !nearly && number == Exact()};
    }

    std::int64_t read_digits()
    {
        std::int64_t number = 0;
        for (; !m_rest.empty() && is_digit(m_rest.front()); m_rest.remove_prefix(1))
            number = number * 10 + (m_rest.front() - '0');
        return number;
    }

    bool group_follows() const
    {
        const std::size_t from = m_group.size();
        if (!m_rest.starts_with(m_group) || m_rest.size() < from + 3)
            return false;
        const bool ends = m_rest.size() == from + 3 || !is_digit(m_rest[from + 3]);
        const bool is_part = m_rest.size() > from + 3 && m_rest[from + 3] == '/';
        return ends && !is_part && is_digit(m_rest[from]) && is_digit(m_rest[from + 1])
               && is_digit(m_rest[from + 2]);
    }

    Exact read_whole()
    {
        std::int64_t number = read_digits();
        while (group_follows()) {
            m_rest.remove_prefix(m_group.size());
            number = number * 1000 + read_digits();
        }
        return Exact(number);
    }

    // "1/3" behind a whole number or alone, where the whole number is what stands above.
    std::optional<Exact> read_part(Exact whole)
    {
        const std::string_view before = m_rest;
        std::optional<std::int64_t> above;
        if (take(kSpace) && !m_rest.empty() && is_digit(m_rest.front()))
            above = read_digits();
        if (take("/") && !m_rest.empty() && is_digit(m_rest.front())) {
            const std::int64_t parts = read_digits();
            return above ? whole + Exact(*above, parts) : whole * Exact(1, parts);
        }
        m_rest = before;
        return std::nullopt;
    }

    std::string_view m_rest;
    std::string_view m_decimal;
    std::string_view m_group;
};

Range product(const Range& a, const Range& b)
{
    const std::array ends{a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most};
    return {*std::ranges::min_element(ends), *std::ranges::max_element(ends)};
}

/// Numbers and signs by their precedence; two numbers with words alone between them are multiplied
/// ("26 % of 1 500 €"), or added up where the words say "and".
class Expression {
public:
    explicit Expression(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    std::optional<Range> value()
    {
        const auto sum = read_sum();
        return sum && m_at == m_tokens.size() ? sum : std::nullopt;
    }

private:
    bool is_next(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    bool take(Kind kind)
    {
        if (!is_next(kind))
            return false;
        ++m_at;
        return true;
    }

    std::optional<Range> read_sum()
    {
        auto sum = read_product();
        while (sum && (is_next(Kind::Plus) || is_next(Kind::Minus))) {
            const bool minus = m_tokens[m_at++].kind == Kind::Minus;
            const auto other = read_product();
            if (!other)
                return std::nullopt;
            sum = minus ? Range{sum->least - other->most, sum->most - other->least}
                        : Range{sum->least + other->least, sum->most + other->most};
        }
        return sum;
    }

    std::optional<Range> read_product()
    {
        auto all = read_factor();
        while (all && m_at < m_tokens.size()) {
            const bool over = take(Kind::Over);
            if (!over && !take(Kind::Times) && !is_next(Kind::Number) && !is_next(Kind::Open))
                break;
            const auto other = read_factor();
            if (!other || (over && !(Exact() < other->least)))
                return std::nullopt;
            all = over ? product(*all, {Exact(1) / other->most, Exact(1) / other->least})
                       : product(*all, *other);
        }
        return all;
    }

    std::optional<Range> read_factor()
    {
        if (take(Kind::Open)) {
            const auto inside = read_sum();
            return inside && take(Kind::Close) ? inside : std::nullopt;
        }
        if (is_next(Kind::Number))
            return m_tokens[m_at++].number;
        return std::nullopt;
    }

    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
};

// "of one's own A and the spouse's B together" is "of (A + B)".
std::string with_signs(std::string_view text)
{
    std::string written(text);
    constexpr std::string_view kAnd = " and the spouse's ";
    if (const std::size_t at = written.find(kAnd); at != std::string::npos) {
        constexpr std::string_view kOf = "of one's own ";
        written.replace(at, kAnd.size(), " + ");
        written.insert(written.find(kOf) + kOf.size(), "(");
        written.insert(written.find(" together"), ")");
    }
    return written;
}

bool is_sign(Kind kind)
{
    return kind == Kind::Plus || kind == Kind::Minus || kind == Kind::Times || kind == Kind::Over
           || kind == Kind::Open;
}

// What is said in words is taken out, with the brackets around words alone; a bare 0 behind words
// is the one of "at least 0".
std::vector<Token> without_words(const std::vector<Token>& tokens, bool& at_least_0)
{
    std::vector<Token> left;
    bool behind_sign = true;
    for (const Token& token : tokens) {
        if (token.is_bare_zero && !behind_sign) {
            at_least_0 = true;
            continue;
        }
        behind_sign = is_sign(token.kind);
        if (token.kind == Kind::Word)
            continue;
        if (token.kind == Kind::Close && !left.empty() && left.back().kind == Kind::Open)
            left.pop_back();
        else
            left.push_back(token);
    }
    return left;
}

std::optional<Range> expression(const std::vector<Token>& tokens, bool& at_least_0)
{
    const std::vector<Token> signs = without_words(tokens, at_least_0);
    return Expression(signs).value();
}

} // namespace

std::optional<Range> read_number(std::string_view text, Language language)
{
    const std::vector<Token> tokens = Reader(text, language).all();
    if (tokens.size() == 3 && tokens[0].kind == Kind::Open && tokens[2].kind == Kind::Close)
        return tokens[1].number;
    if (tokens.size() != 1 || tokens[0].kind != Kind::Number)
        return std::nullopt;
    return tokens[0].number;
}

std::optional<Range> read_expression(std::string_view text, Language language)
{
    bool at_least_0 = false;
    return expression(Reader(with_signs(text), language).all(), at_least_0);
}

std::string fault_of_equation(std::string_view sentence, Language language)
{
    std::vector<Token> tokens = Reader(with_signs(sentence), language).all();
    const auto is_relation = [](const Token& token) {
        return token.kind == Kind::Equals || token.kind == Kind::Nearly;
    };
    const auto relation = std::ranges::find_if(tokens, is_relation);
    if (relation == tokens.end())
        return {};
    // An equation holds of the figures that it prints, whatever they were shortened from.
    if (relation->kind == Kind::Equals) {
        for (auto token = tokens.begin(); token != relation; ++token)
            token->number.least = token->number.most = middle(token->number);
    }
    bool at_least_0 = false;
    auto left = expression({tokens.begin(), relation}, at_least_0);
    const auto result = std::ranges::find(relation, tokens.end(), Kind::Number, &Token::kind);
    if (!left || result == tokens.end() || std::any_of(result, tokens.end(), is_relation))
        return "no equation that can be read";
    for (auto rest = result + 1; rest != tokens.end(); ++rest)
        at_least_0 = at_least_0 || rest->is_bare_zero;
    if (at_least_0)
        left = Range{at_least_zero(left->least), at_least_zero(left->most)};
    Range right = result->number;
    if (relation->kind == Kind::Equals)
        return left->is_one() && right.is_one() && left->meets(right) ? std::string()
                                                                      : "does not hold";
    if (right.is_one())
        right = around(right.least, Exact(1, 200));
    return left->meets(right) ? std::string() : "does not even hold nearly";
}

} // namespace maksuarvio::test
