// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the mutated copy of calc-core is compiled with. Each mutation has a number and stands beside
// the original in the same program; the environment variable MUTATION says which one acts, so that
// one build tries them all. While the compiler itself computes a constant, none acts.

#include <algorithm>
#include <cstdlib>
#include <type_traits>
#include <utility>

namespace mutation {

/// 0: none.
extern int active;
/// Which mutations the run has come by.
extern bool reached[];

constexpr bool on(int id)
{
    if (std::is_constant_evaluated())
        return false;
    reached[id] = true;
    return active == id;
}

/// What no constant can be computed with.
inline void at_run_time() {}

/// A mutation that this code's types do not allow: no such program could be compiled.
[[noreturn]] inline void impossible()
{
    std::_Exit(77);
}

// a OP b becomes a OP tag OP b, which binds as a OP b does and computes a OTHER b while it acts.
#define MUTATION_OF_OPERATOR(tag, op, other)                                                       \
    template <int Id> struct tag {                                                                 \
    };                                                                                             \
    template <int Id, typename L> struct tag##_after {                                             \
        const L& left;                                                                             \
    };                                                                                             \
    template <int Id, typename L> constexpr tag##_after<Id, L> operator op(const L& left, tag<Id>) \
    {                                                                                              \
        return {left};                                                                             \
    }                                                                                              \
    template <int Id, typename L, typename R>                                                      \
    constexpr auto operator op(tag##_after<Id, L> after, const R& right)                           \
    {                                                                                              \
        using Value = decltype(after.left op right);                                               \
        if (on(Id)) {                                                                              \
            if constexpr (requires { static_cast<Value>(after.left other right); })                \
                return static_cast<Value>(after.left other right);                                 \
            else                                                                                   \
                impossible();                                                                      \
        }                                                                                          \
        return after.left op right;                                                                \
    }

MUTATION_OF_OPERATOR(Less, <, <=)
MUTATION_OF_OPERATOR(AtMost, <=, <)
MUTATION_OF_OPERATOR(Greater, >, >=)
MUTATION_OF_OPERATOR(AtLeast, >=, >)
MUTATION_OF_OPERATOR(Equal, ==, !=)
MUTATION_OF_OPERATOR(Unequal, !=, ==)
MUTATION_OF_OPERATOR(Plus, +, -)
MUTATION_OF_OPERATOR(Minus, -, +)
MUTATION_OF_OPERATOR(Times, *, /)
MUTATION_OF_OPERATOR(Over, /, *)
MUTATION_OF_OPERATOR(Rest, %, /)

#undef MUTATION_OF_OPERATOR

// !x and -x become tag ->* x, which binds as tightly.
template <int Id> struct Not {
};
template <int Id, typename T> constexpr bool operator->*(Not<Id>, const T& value)
{
    return on(Id) == static_cast<bool>(value);
}
template <int Id> struct Negative {
};
template <int Id, typename T> constexpr auto operator->*(Negative<Id>, const T& value)
{
    return on(Id) ? value : static_cast<T>(-value);
}

/// Calls `second` instead of `first` while the mutation acts.
template <int Id, typename First, typename Second> constexpr auto either(First first, Second second)
{
    return [first, second](auto&&... arguments) -> decltype(auto) {
        return on(Id) ? second(std::forward<decltype(arguments)>(arguments)...)
                      : first(std::forward<decltype(arguments)>(arguments)...);
    };
}

inline constexpr auto min = [](const auto& a, const auto& b) { return std::min(a, b); };
inline constexpr auto max = [](const auto& a, const auto& b) { return std::max(a, b); };

} // namespace mutation
