// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/service_card.h"

#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"
#include "ui/visit/problem_text.h"
#include "ui/visit/reading.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/why_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace maksuarvio {

namespace {

constexpr int kAmountCharacters = 5;
constexpr int kPriceCharacters = 7;

} // namespace

ServiceCard::ServiceCard(Visit& visit, std::size_t index, QWidget* parent)
    : QFrame(parent), m_visit(visit), m_index(index), m_name(new theme::WrappedLabel(this)),
      m_sum(new QLabel(this)), m_mode(new Choice(this)),
      m_amount(new NumberField(kAmountCharacters, this)), m_unit(new QLabel(this)),
      m_per(new Choice(this)), m_price_label(new QLabel(this)),
      m_price(new NumberField(kPriceCharacters, this)), m_price_unit(new QLabel(this)),
      m_reason(new QuietText(this)), m_why(new WhyButton(this)),
      m_more(new IconButton(QStringLiteral("more"), this)), m_mode_note(new FieldNote(this)),
      m_amount_note(new FieldNote(this)), m_price_note(new FieldNote(this)),
      m_service_note(new FieldNote(this))
{
    build();
    connect_fields();
}

void ServiceCard::build()
{
    m_name->setFont(theme::label());
    m_sum->setFont(theme::figure());
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_price_label->setBuddy(m_price);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme::space_m);
    head->addWidget(m_name, 1);
    head->addWidget(m_sum);

    auto* flow = new FlowLayout(theme::space_s);
    flow->addWidget(m_mode);
    flow->add_group({m_amount, m_unit, m_per});
    flow->add_group({m_price_label, m_price, m_price_unit});
    auto* fields = new QHBoxLayout;
    fields->setSpacing(0);
    fields->addLayout(flow, 1);
    // Beside the last row, where reading comes to them.
    fields->addWidget(m_why, 0, Qt::AlignBottom);
    fields->addWidget(m_more, 0, Qt::AlignBottom);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space_l, theme::space_s, theme::space_m, theme::space_s);
    column->setSpacing(theme::space_xs);
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addLayout(fields);
    for (FieldNote* note : {m_service_note, m_mode_note, m_amount_note, m_price_note})
        column->addWidget(note);
}

void ServiceCard::connect_fields()
{
    connect(m_mode, &Choice::chosen, this,
            [this](int mode) { edit([&](ServiceEntry& e) { e.mode = static_cast<Mode>(mode); }); });
    connect(m_amount, &NumberField::typed, this, [this](const QString& text) {
        edit([&](ServiceEntry& e) { e.amount = text; }, QStringLiteral("amount"));
    });
    connect(m_per, &Choice::chosen, this,
            [this](int per) { edit([&](ServiceEntry& e) { e.per = static_cast<Period>(per); }); });
    connect(m_price, &NumberField::typed, this, [this](const QString& text) {
        edit([&](ServiceEntry& e) { e.provider_price = text; }, QStringLiteral("price"));
    });
    connect(m_why, &QPushButton::clicked, this, &ServiceCard::why_requested);
}

void ServiceCard::set_menu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void ServiceCard::focus_amount()
{
    QWidget* field = m_amount->isHidden() ? static_cast<QWidget*>(m_mode) : m_amount;
    field->setFocus(Qt::TabFocusReason);
}

const ServiceEntry& ServiceCard::entry() const
{
    const Entries& entries = m_visit.entries();
    return entries.alternatives[entries.current].services[m_index];
}

void ServiceCard::edit(const std::function<void(ServiceEntry&)>& change, const QString& field)
{
    const std::size_t current = m_visit.entries().current;
    m_visit.edit([&](Entries& entries) { change(entries.alternatives[current].services[m_index]); },
                 field.isEmpty()
                     ? QString()
                     : QStringLiteral("service/%1/%2/%3").arg(current).arg(m_index).arg(field));
}

void ServiceCard::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_why->setText(tr("Why?"));
    m_price_label->setText(tr("Provider's price"));
    refresh();
}

void ServiceCard::refresh()
{
    const Service* service = m_visit.service(entry().service);
    show_name(service);
    show_fields(service);
    show_line(m_visit.current_outcome().line(m_index));
    show_problems();
}

void ServiceCard::show_name(const Service* service)
{
    const QString name =
        service ? to_qt(m_wording->name(*service)) : QString::fromStdString(entry().service);
    if (m_name->text() == name)
        return;
    m_name->setText(name);
    setAccessibleName(name);
    m_mode->setAccessibleName(tr("%1: how it is produced").arg(name));
    m_amount->setAccessibleName(tr("%1: how many").arg(name));
    m_per->setAccessibleName(tr("%1: how often").arg(name));
    m_price->setAccessibleName(tr("%1: provider's price").arg(name));
    m_why->setAccessibleName(tr("Why? %1").arg(name));
    m_more->set_name(tr("More: %1").arg(name));
}

void ServiceCard::show_fields(const Service* service)
{
    const Snapshot* snapshot = m_visit.snapshot();
    std::vector<Choice::Option> modes;
    for (int i = 0; i < int(word_count<Mode>()); ++i) {
        const auto mode = static_cast<Mode>(i);
        if (mode == entry().mode || (service && snapshot && snapshot->offer(*service, mode)))
            modes.push_back({i, to_qt(m_wording->name(mode))});
    }
    m_mode->set_options(modes);
    m_mode->show_value(int(entry().mode));

    std::vector<Choice::Option> periods;
    periods.reserve(word_count<Period>());
    for (int i = 0; i < int(word_count<Period>()); ++i)
        periods.push_back({i, to_qt(m_wording->name(static_cast<Period>(i)))});
    m_per->set_options(periods);
    m_per->show_value(int(entry().per));

    // Long-term care is planned as a whole.
    const bool whole = service && service->is_long_term_care();
    m_amount->setVisible(!whole);
    m_unit->setVisible(!whole);
    m_per->setVisible(!whole);
    const auto number = read_number(entry().amount);
    m_unit->setText(service ? to_qt(m_wording->name(service->unit, Exact(number.value_or(0), 100)))
                            : QString());
    m_amount->show_text(entry().amount);

    const bool voucher = entry().mode == Mode::Voucher;
    for (QWidget* part : std::initializer_list<QWidget*>{m_price_label, m_price, m_price_unit})
        part->setVisible(voucher);
    m_price->show_text(entry().provider_price);
    m_price_unit->setText(service ? tr("€ / %1").arg(to_qt(m_wording->name(service->priced_unit)))
                                  : tr("€"));
}

void ServiceCard::show_line(const Line* line)
{
    const QString sum =
        line ? to_qt(money_text(line->client_total(), m_wording->language())) : QString();
    m_sum->setText(sum);
    m_sum->setAccessibleName(
        sum.isEmpty() ? QString() : tr("%1: the client pays %2 a month").arg(m_name->text(), sum));
    m_reason->setText(line ? reason(*line) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_why->setEnabled(line != nullptr);
}

QString ServiceCard::reason(const Line& line) const
{
    const QString own = to_qt(short_own_service(line, *m_wording));
    const QString text =
        to_qt(SheetPhrases::opening(short_reason(line, *m_wording, Beside::Fields)));
    return own.isEmpty() ? text : text + QStringLiteral(" \u00B7 ") + own;
}

void ServiceCard::show_problems()
{
    const auto show = [this](FieldNote* note, QWidget* field, Field which) {
        const Problem* problem = m_visit.problem_at({.what = Place::What::Service,
                                                     .row = int(m_visit.entries().current),
                                                     .part = int(m_index),
                                                     .field = which});
        const bool missing = problem && problem->number == NumberFault::Empty;
        note->show_for(field, problem ? field_text(*problem, m_visit, *m_wording) : QString(),
                       missing ? FieldNote::Kind::Missing : FieldNote::Kind::Wrong);
    };
    show(m_service_note, this, Field::None);
    const Problem* unknown = m_visit.problem_at({.what = Place::What::Service,
                                                 .row = int(m_visit.entries().current),
                                                 .part = int(m_index),
                                                 .field = Field::Service});
    if (unknown)
        m_service_note->show_for(this, field_text(*unknown, m_visit, *m_wording),
                                 FieldNote::Kind::Wrong);
    show(m_mode_note, m_mode, Field::Mode);
    show(m_amount_note, m_amount, Field::Amount);
    show(m_price_note, m_price, Field::ProviderPrice);
}

void ServiceCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::hairline());
    painter.setBrush(theme::surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius,
                            theme::radius);
}

} // namespace maksuarvio
