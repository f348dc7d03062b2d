// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/service_details.h"

#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kTimeCharacters = 4;

} // namespace

ServiceDetailsForm::ServiceDetailsForm(const Visit& visit, Edit edit, Language language,
                                       QWidget* parent)
    : QWidget(parent), m_visit(visit), m_edit(std::move(edit)), m_language(language),
      m_whose_label(new QLabel(this)),
      m_whose(new Choice(this)), m_days{Day{&ServiceDetails::starts, Place::What::ServiceStarts},
                                        Day{&ServiceDetails::ends, Place::What::ServiceEnds},
                                        Day{&ServiceDetails::away_from,
                                            Place::What::ServiceAwayFrom},
                                        Day{&ServiceDetails::back, Place::What::ServiceBack}},
      m_cause_label(new QLabel(this)), m_cause(new Choice(this)), m_whose_note(new FieldNote(this)),
      m_times_note(new FieldNote(this))
{
    build();
    connect(m_whose, &Choice::chosen, this, [this](int whose) {
        m_edit([&](ServiceDetails& d) { d.whose = static_cast<Whose>(whose); }, {});
    });
    connect(m_cause, &Choice::chosen, this, [this](int cause) {
        m_edit([&](ServiceDetails& d) { d.cause = static_cast<InterruptionCause>(cause); }, {});
    });
}

void ServiceDetailsForm::build()
{
    auto* flow = new FlowLayout(theme::space_s);
    m_whose_label->setBuddy(m_whose);
    flow->add_group({m_whose_label, m_whose});
    for (Day& day : m_days) {
        build_day(day);
        flow->add_group({day.label, day.field});
    }
    m_cause_label->setBuddy(m_cause);
    flow->add_group({m_cause_label, m_cause});
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        Time& time = m_times[i];
        time.label = new QLabel(this);
        time.field = new NumberField(kTimeCharacters, this);
        time.label->setBuddy(time.field);
        flow->add_group({time.label, time.field});
        connect(time.field, &NumberField::typed, this, [this, i](const QString& text) {
            m_edit([&](ServiceDetails& d) { d.by_time[i] = text; },
                   QStringLiteral("time%1").arg(i));
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::space_s, theme::space_xs);
    column->setSpacing(theme::space_xs);
    column->addLayout(flow);
    column->addWidget(m_whose_note);
    for (const Day& day : m_days)
        column->addWidget(day.note);
    column->addWidget(m_times_note);
}

void ServiceDetailsForm::build_day(Day& day)
{
    day.label = new QLabel(this);
    day.field = new DayField(m_language, this);
    day.note = new FieldNote(this);
    day.label->setBuddy(day.field->edit());
    const auto entry = day.entry;
    connect(day.field, &DayField::chosen, this, [this, entry](Date chosen) {
        m_edit([&](ServiceDetails& d) { d.*entry = {.day = chosen}; }, {});
    });
    // An empty one is left out.
    connect(day.field, &DayField::unreadable, this, [this, entry](const QString& text) {
        m_edit([&](ServiceDetails& d) { d.*entry = {.unreadable = text.trimmed()}; }, {});
    });
    connect(&m_visit, &Visit::cleared, day.field, &DayField::forget);
}

void ServiceDetailsForm::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_whose_label->setText(tr("For"));
    m_whose->set_options(
        {{int(Whose::Client), tr("the client")}, {int(Whose::Spouse), tr("the spouse")}});
    m_whose->setAccessibleName(tr("For whom"));
    const std::array names{tr("Starts"), tr("Last day"), tr("Away from"), tr("Home again")};
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i].label->setText(names[i]);
        m_days[i].field->set_language(wording.language());
        m_days[i].field->set_name(names[i]);
    }
    m_cause_label->setText(tr("Why away"));
    m_cause->setAccessibleName(m_cause_label->text());
    m_cause->set_options({{int(InterruptionCause::Client), tr("the client's own")},
                          {int(InterruptionCause::County), tr("the county's")},
                          {int(InterruptionCause::Institution), tr("in hospital or institution")}});
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        const QString name = to_qt(wording.name(static_cast<TimeOfWeek>(i)));
        m_times[i].label->setText(name);
        m_times[i].field->setAccessibleName(name);
    }
}

void ServiceDetailsForm::show_service(const ServiceEntry& entry, std::size_t index)
{
    const ServiceDetails& details = entry.details;
    const bool couple = m_visit.entries().has_spouse || details.whose == Whose::Spouse;
    m_whose_label->setVisible(couple);
    m_whose->setVisible(couple);
    m_whose->show_value(int(details.whose));
    const bool away = !details.away_from.is_empty() || !details.back.is_empty();
    m_cause_label->setVisible(away);
    m_cause->setVisible(away);
    m_cause->show_value(int(details.cause));
    const Problem* nobody = m_visit.problem_at({.what = Place::What::Service,
                                                .row = int(m_visit.entries().current),
                                                .part = int(index),
                                                .field = Field::For});
    m_whose_note->show_for(m_whose, nobody ? field_text(*nobody, m_visit, *m_wording) : QString(),
                           FieldNote::Kind::Wrong);
    for (const Day& day : m_days)
        show_day(day, details, index);
    show_times(entry, index);
}

void ServiceDetailsForm::focus_first_field()
{
    QWidget* first =
        m_whose->isHidden() ? static_cast<QWidget*>(m_days.front().field->edit()) : m_whose;
    first->setFocus(Qt::TabFocusReason);
}

void ServiceDetailsForm::show_day(const Day& day, const ServiceDetails& details, std::size_t index)
{
    const DayEntry& entry = details.*day.entry;
    if (entry.unreadable.isEmpty())
        day.field->show_day(entry.day);
    else
        day.field->show_unreadable(entry.unreadable);
    const Problem* problem = m_visit.problem_at(
        {.what = day.place, .row = int(m_visit.entries().current), .part = int(index)});
    day.note->show_for(day.field->edit(),
                       problem ? field_text(*problem, m_visit, *m_wording) : QString(),
                       FieldNote::Kind::Wrong);
}

void ServiceDetailsForm::show_times(const ServiceEntry& entry, std::size_t index)
{
    const Snapshot* snapshot = m_visit.snapshot();
    const Service* service = snapshot ? snapshot->service(entry.service) : nullptr;
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        const bool priced =
            service && snapshot->of(*service, Key::TimeFactor, std::int64_t(i)) != nullptr;
        const bool shown = priced || !entry.details.by_time[i].isEmpty();
        m_times[i].label->setVisible(shown);
        m_times[i].field->setVisible(shown);
        m_times[i].field->show_text(entry.details.by_time[i]);
    }
    const Problem* problem = m_visit.problem_at({.what = Place::What::Service,
                                                 .row = int(m_visit.entries().current),
                                                 .part = int(index),
                                                 .field = Field::ByTime});
    m_times_note->show_for(m_times.front().field,
                           problem ? field_text(*problem, m_visit, *m_wording) : QString(),
                           FieldNote::Kind::Wrong);
}

} // namespace maksuarvio
