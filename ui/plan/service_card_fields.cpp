// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What the fields of a service show.
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/plan/line_layout.h"
#include "ui/plan/planning.h"
#include "ui/plan/service_card.h"
#include "ui/plan/sum_button.h"
#include "ui/theme/spoken.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/visit/field_words.h"
#include "ui/visit/reading.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text.h"

#include <QPushButton>

#include <algorithm>

namespace maksuarvio {

void ServiceCard::show_name(const Service* service)
{
    const QString name =
        service ? to_qt(m_wording->name(*service)) : QString::fromStdString(entry().service);
    if (m_name->text() == name)
        return;
    m_name->setText(name);
    fit_name();
    setAccessibleName(name);
    m_mode->setAccessibleName(tr("%1: how it is produced").arg(name));
    m_amount->setAccessibleName(tr("%1: how many").arg(name));
    m_per->setAccessibleName(tr("%1: how often").arg(name));
    m_price->setAccessibleName(tr("%1: provider's price").arg(name));
    m_why->setAccessibleName(tr("Why? %1").arg(name));
    m_more->set_name(tr("More: %1").arg(name));
    m_unfold->setAccessibleName(tr("%1: for whom, start, absence, times").arg(name));
    m_unfold->setToolTip(m_unfold->accessibleName());
    m_fewer->set_name(tr("One less: %1").arg(name));
    m_further->set_name(tr("One more: %1").arg(name));
}

// No word of it is broken.
void ServiceCard::fit_name()
{
    const QFontMetrics metrics(theme::label());
    int least = 2 * theme::space_xxl;
    for (const QString& one_word : m_name->text().split(u' '))
        least = std::max(least, metrics.horizontalAdvance(one_word) + 2);
    m_line->set_least_name(least);
}

void ServiceCard::show_fields(const Service* service)
{
    show_modes(service);
    show_amount(service);
    const bool voucher = entry().mode == Mode::Voucher;
    // The focus goes on to the number, and not to what happens to be next.
    if (!voucher && m_price->hasFocus())
        focus_amount();
    m_price_group->setVisible(voucher);
    m_price->show_text(entry().provider_price);
    m_price_unit->setText(service ? tr("€ / %1").arg(to_qt(m_wording->name(service->priced_unit)))
                                  : tr("€"));
}

void ServiceCard::show_modes(const Service* service)
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
}

void ServiceCard::show_amount(const Service* service)
{
    // Long-term care is planned as a whole, and what is counted in months goes on every month.
    const bool steady = service && is_steady(*service, entry());
    m_amount->setVisible(!steady);
    m_per->setVisible(!steady);
    m_steady->setVisible(steady);
    m_amount->show_text(entry().amount);
    const auto number = read_number(entry().amount);
    const QString unit =
        service ? to_qt(m_wording->name(service->unit, Exact(number.value_or(0), 100))) : QString();
    m_per->set_options({{int(Period::Day), tr("%1 / day").arg(unit)},
                        {int(Period::Week), tr("%1 / week").arg(unit)},
                        {int(Period::Month), tr("%1 / month").arg(unit)},
                        {int(Period::Year), tr("%1 / year").arg(unit)}});
    m_per->show_value(int(entry().per));
    m_steps = !steady;
}

void ServiceCard::show_line(const Line* line)
{
    const QString sum =
        line ? to_qt(money_text(line->client_total(), m_wording->language())) : QString();
    m_why->show_sum(sum);
    theme::keep_description(*m_why,
                            sum.isEmpty() ? QString()
                            : line->planned.whose == Whose::Spouse
                                ? tr("%1: the spouse pays %2 a month").arg(m_name->text(), sum)
                                : tr("%1: the client pays %2 a month").arg(m_name->text(), sum));
    m_reason->show_under(tr("%1: how it is counted").arg(m_name->text()),
                         line ? reason(*line) : QString());
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
    const auto at = [this](Field which) {
        return Place{.what = Place::What::Service,
                     .row = int(m_visit.entries().current),
                     .part = int(m_index),
                     .field = which};
    };
    const auto show = [&](FieldNote* note, QWidget* field, Field which) {
        say_beside(*note, field, at(which), m_visit, *m_wording);
    };
    const bool unknown = m_visit.problem_at(at(Field::Service)) != nullptr;
    show(m_service_note, this, unknown ? Field::Service : Field::None);
    show(m_mode_note, m_mode, Field::Mode);
    show(m_amount_note, m_amount, Field::Amount);
    show(m_price_note, m_price, Field::ProviderPrice);
    show_below();
}

} // namespace maksuarvio
