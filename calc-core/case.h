// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"
#include "calc-core/interruption.h"
#include "calc-core/kinds.h"
#include "calc-core/measure.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace maksuarvio {

/// How a service is produced (tuotantotapa): own production, purchased, service voucher.
enum class Mode : std::uint8_t { Own, Purchased, Voucher };
constexpr std::string_view word(Mode value)
{
    switch (value) {
    case Mode::Own:
        return "own";
    case Mode::Purchased:
        return "purchased";
    case Mode::Voucher:
        return "voucher";
    }
    return {};
}

/// Whose an income, a deduction or a service is.
enum class Whose : std::uint8_t { Client, Spouse };
constexpr std::string_view word(Whose value)
{
    switch (value) {
    case Whose::Client:
        return "client";
    case Whose::Spouse:
        return "spouse";
    }
    return {};
}

/// A value for each of the two persons that an estimate knows.
template <typename T> struct ByPerson {
    T client{};
    T spouse{};

    constexpr T& operator[](Whose whose) { return whose == Whose::Client ? client : spouse; }
    constexpr const T& operator[](Whose whose) const
    {
        return whose == Whose::Client ? client : spouse;
    }
    bool operator==(const ByPerson&) const = default;
};
constexpr Whose other_than(Whose whose)
{
    return whose == Whose::Client ? Whose::Spouse : Whose::Client;
}

/// One income of a person; every amount is 0 or more and per `per` (month or year).
struct Income {
    IncomeKind kind = IncomeKind::Pension;
    Cents gross;
    Cents tax;
    Cents expenses;
    Period per = Period::Month;
};

struct Deduction {
    DeductionKind kind = DeductionKind::MaintenancePaid;
    Cents amount;
    Period per = Period::Month;
};

struct Person {
    std::vector<Income> incomes;
    std::vector<Deduction> deductions;
    /// Gets a guarantee pension (takuueläke): some organisers take no flat fees then.
    bool guarantee_pension = false;
};

/// The household (912/1992 2 §): the spouses and their minor children, `size` of 1–20.
struct Household {
    int size = 1;
    bool income_disclosed = true;
    Person client;
    std::optional<Person> spouse;
    /// Lived in a shared household immediately before the long-term care (7 c § 2 mom).
    bool lived_together = true;
    bool spouse_in_long_term_care = false;

    /// Null for a spouse who is not there.
    const Person* person(Whose whose) const
    {
        return whose == Whose::Client ? &client : spouse ? &*spouse : nullptr;
    }
};

/// One service of a plan: `amount` in hundredths of the service's unit, per `per`.
struct PlannedService {
    std::string service;
    Mode mode = Mode::Own;
    std::int64_t amount = 0;
    Unit unit = Unit::Hour;
    Period per = Period::Month;
    /// Per the service's priced unit; asked for by voucher rules.
    std::optional<Cents> provider_price;
    Whose whose = Whose::Client;
    /// How much of the amount falls on which time of the week; empty where nothing is said.
    std::optional<ByTime<std::int64_t>> by_time{};
    /// The provider's own prices then; else they are the price times the book's factor.
    ByTime<std::optional<Cents>> provider_price_by_time{};
    /// The first and the last day of service; open where they are not said. With the absences,
    /// which do not overlap, they shape the months asked for and nothing else.
    std::optional<std::chrono::year_month_day> starts{};
    std::optional<std::chrono::year_month_day> ends{};
    std::vector<Absence> away{};
};

struct Alternative {
    std::string name;
    std::vector<PlannedService> services;
};

/// What of each person's fee ceiling (6 a §) is spent before the year begins.
struct CeilingUsed {
    Cents client;
    Cents spouse;

    constexpr CeilingUsed(Cents of_client = {}, Cents of_spouse = {})
        : client(of_client), spouse(of_spouse)
    {
    }
};

/// What a counsellor asks. Limits that keep every sum exact: money below 10^9 cents, amounts below
/// 10^6 hundredths, at most 200 alternatives of 200 services.
struct Case {
    std::string id;
    std::string organiser;
    std::chrono::year_month_day date;
    Household household;
    CeilingUsed fee_ceiling_used;
    std::vector<Alternative> alternatives;
    /// Calendar months to be told apart, at most 24.
    std::vector<std::chrono::year_month> months{};
};

} // namespace maksuarvio
