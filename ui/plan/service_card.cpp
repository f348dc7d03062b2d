// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/service_card.h"

#include "ui/plan/line_layout.h"
#include "ui/plan/service_details.h"
#include "ui/plan/sum_button.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kAmountCharacters = 4;
constexpr int kPriceCharacters = 6;

// A widget of fields that stay together.
QWidget* group(std::initializer_list<QWidget*> fields, QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(theme::space_xs);
    for (QWidget* field : fields)
        row->addWidget(field);
    return group;
}

} // namespace

ServiceCard::ServiceCard(Visit& visit, std::size_t index, QWidget* parent)
    : QFrame(parent), m_visit(visit), m_index(index),
      m_name(new theme::TextLabel(theme::TextRole::Label, this)), m_mode(new Choice(this)),
      m_amount(new NumberField(kAmountCharacters, this)), m_per(new Choice(this)),
      m_steady(new QLabel(this)), m_price(new NumberField(kPriceCharacters, this)),
      m_price_unit(new QLabel(this)), m_why(new SumButton(this)),
      m_more(new IconButton(QStringLiteral("more"), this)), m_below(new QWidget(this)),
      m_reason(new QuietText(this)), m_fewer(new IconButton(QStringLiteral("minus"), this)),
      m_further(new IconButton(QStringLiteral("plus"), this)), m_unfold(new QPushButton(this)),
      m_mode_note(new FieldNote(this)), m_amount_note(new FieldNote(this)),
      m_price_note(new FieldNote(this)), m_service_note(new FieldNote(this))
{
    m_quantity = group({m_amount, m_per, m_steady}, this);
    m_per->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_price_group = group({m_price, m_price_unit}, this);
    build();
    connect_fields();
}

void ServiceCard::build()
{
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_line = new LineLayout(theme::space_s);
    m_line->add(m_name, LineLayout::Part::Name);
    for (QWidget* field : {static_cast<QWidget*>(m_mode), m_quantity, m_price_group})
        m_line->add(field, LineLayout::Part::Field);
    m_line->add(m_why, LineLayout::Part::End);
    m_line->add(m_more, LineLayout::Part::End);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space_m, 1, theme::space_xs, 1);
    column->setSpacing(0);
    column->addLayout(m_line);
    build_below(column);
}

void ServiceCard::build_below(QVBoxLayout* column)
{
    // The keys for a step work anyway: these are for a finger.
    for (QWidget* part : std::initializer_list<QWidget*>{m_fewer, m_further, m_unfold})
        part->setFocusPolicy(Qt::NoFocus);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_reason);
    for (FieldNote* note : notes())
        texts->addWidget(note);
    auto* below = new QHBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(0);
    below->addLayout(texts, 1);
    m_unfold->setFlat(true);
    m_unfold->setCheckable(true);
    m_unfold->setIcon(theme::icon(QStringLiteral("calendar")));
    below->addWidget(m_unfold, 0, Qt::AlignTop);
    below->addWidget(m_fewer, 0, Qt::AlignTop);
    below->addWidget(m_further, 0, Qt::AlignTop);
    column->addWidget(m_below);
    show_below();
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
    connect(m_unfold, &QPushButton::toggled, this, &ServiceCard::unfold);
    connect(m_fewer, &QToolButton::clicked, this, [this] { emit steps_wanted(-1); });
    connect(m_further, &QToolButton::clicked, this, [this] { emit steps_wanted(1); });
}

void ServiceCard::set_menu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void ServiceCard::set_current(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    show_below();
}

void ServiceCard::focus_amount()
{
    QWidget* field = m_amount->isHidden() ? static_cast<QWidget*>(m_mode) : m_amount;
    field->setFocus(Qt::TabFocusReason);
}

void ServiceCard::toggle_details()
{
    m_unfold->toggle();
    if (m_unfold->isChecked())
        m_details->focus_first_field();
    else
        focus_amount();
}

void ServiceCard::focus_price()
{
    if (!m_price_group->isHidden())
        m_price->setFocus(Qt::TabFocusReason);
}

int ServiceCard::quantity_width() const
{
    const int number = m_amount->isHidden() ? 0 : m_amount->sizeHint().width() + theme::space_xs;
    return number + (m_per->isHidden() ? m_steady->sizeHint() : m_per->sizeHint()).width();
}

void ServiceCard::set_quantity_width(int width)
{
    m_quantity->setMinimumWidth(width);
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
    m_steady->setText(tr("all the time"));
    m_unfold->setText(tr("More"));
    if (m_details)
        m_details->set_wording(wording);
    refresh();
}

void ServiceCard::refresh()
{
    const Service* service = m_visit.service(entry().service);
    show_name(service);
    show_fields(service);
    show_line(m_visit.current_outcome().line(m_index));
    show_problems();
    show_details();
}

// Open where it is asked for, and where there is something in it.
void ServiceCard::show_details()
{
    const bool filled = entry().details != ServiceDetails();
    if (filled || m_unfold->isChecked())
        unfold(true);
    if (m_details && !m_details->isHidden())
        m_details->show_service(entry(), m_index);
}

void ServiceCard::unfold(bool open)
{
    const bool shown = open || entry().details != ServiceDetails();
    if (shown && !m_details) {
        m_details = new ServiceDetailsForm(
            m_visit,
            [this](const std::function<void(ServiceDetails&)>& change, const QString& field) {
                edit([&](ServiceEntry& e) { change(e.details); }, field);
            },
            m_wording->language(), this);
        m_details->set_wording(*m_wording);
        layout()->addWidget(m_details);
    }
    if (!m_details)
        return;
    m_details->setVisible(shown);
    if (shown)
        m_details->show_service(entry(), m_index);
}

// What is wrong stands in the place of the reason, so that nothing moves when it is put right.
void ServiceCard::show_below()
{
    const bool faulty =
        std::ranges::any_of(notes(), [](const FieldNote* note) { return !note->text().isEmpty(); });
    m_reason->setVisible(m_current && !faulty);
    for (IconButton* step : {m_fewer, m_further})
        step->setVisible(m_current && m_steps);
    m_unfold->setVisible(m_current);
    m_below->setMinimumHeight(m_current ? theme::touch : 0);
    m_below->setVisible(m_current || faulty);
    update();
}

void ServiceCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_current ? theme::outline() : theme::hairline());
    painter.setBrush(theme::surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius,
                            theme::radius);
}

bool ServiceCard::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit_name();
    return QFrame::event(event);
}

} // namespace maksuarvio
