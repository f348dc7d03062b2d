// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace maksuarvio {

class Choice;
class DayField;
class FieldNote;
class NumberField;

/// What is asked about a service only where it matters: for whom, when it starts and ends, an
/// absence, and the times of the week that are priced apart.
class ServiceDetailsForm : public QWidget {
    Q_OBJECT
public:
    using Edit = std::function<void(const std::function<void(ServiceDetails&)>&, const QString&)>;

    /// `edit` changes the details of the service at hand; its text names the field typed in.
    ServiceDetailsForm(const Visit& visit, Edit edit, Language language, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    /// `index`: of the current alternative.
    void show_service(const ServiceEntry& entry, std::size_t index);

    void focus_first_field();

private:
    struct Day {
        DayEntry ServiceDetails::*entry;
        Place::What place;
        QLabel* label = nullptr;
        DayField* field = nullptr;
        FieldNote* note = nullptr;
    };
    struct Time {
        QLabel* label = nullptr;
        NumberField* field = nullptr;
    };
    void build();
    void build_day(Day& day);
    void show_day(const Day& day, const ServiceDetails& details, std::size_t index);
    void show_times(const ServiceEntry& entry, std::size_t index);

    const Visit& m_visit;
    Edit m_edit;
    Language m_language;
    const Wording* m_wording = nullptr;

    QLabel* m_whose_label;
    Choice* m_whose;
    std::array<Day, 4> m_days;
    QLabel* m_cause_label;
    Choice* m_cause;
    ByTime<Time> m_times{};
    FieldNote* m_whose_note;
    FieldNote* m_times_note;
};

} // namespace maksuarvio
