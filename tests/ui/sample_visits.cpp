// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "sample_visits.h"

#include <QAccessible>
#include <QLabel>
#include <QTableView>
#include <QTextEdit>

namespace maksuarvio {

SampleVisit::SampleVisit(const char* organiser) : m_library(std::move(*TariffLibrary::shipped()))
{
    using namespace std::chrono;
    m_visit = std::make_unique<Visit>(m_library, organiser, 2026y / November / 21);
}

BookTexts SampleVisit::texts()
{
    return *m_library.texts(m_visit->snapshot()->organiser(), m_visit->snapshot()->date());
}

void SampleVisit::plan(std::vector<ServiceEntry> services, const char* gross, const char* net)
{
    m_visit->edit([&](Entries& entries) {
        entries.client.total_gross = QString::fromUtf8(gross);
        entries.client.total_net = QString::fromUtf8(net);
        entries.alternatives[entries.current].services = std::move(services);
    });
}

void SampleVisit::plan_eight_services(std::size_t most)
{
    std::vector<ServiceEntry> services{planned("home_care_regular", "20"),
                                       planned("meal", "4", Period::Week),
                                       planned("alarm", "1"),
                                       planned("alarm_visit", "3"),
                                       planned("shopping", "1", Period::Week),
                                       planned("laundry", "2"),
                                       planned("cleaning", "4"),
                                       planned("institution_short", "7")};
    services.resize(std::min(most, services.size()));
    plan(std::move(services));
}

void SampleVisit::plan_four_alternatives()
{
    m_visit->edit([](Entries& entries) {
        entries.client.total_gross = QStringLiteral("1500");
        entries.client.total_net = QStringLiteral("1320");
        entries.alternatives = {
            {.name = QStringLiteral("Own"), .services = {planned("home_care_regular", "20")}},
            {.name = QStringLiteral("Voucher"),
             .services = {planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45")}},
            {.services = {planned("home_care_regular", "14")}},
            {.services = {planned("communal_housing", "15"), planned("meal", "7", Period::Week)}}};
    });
}

void SampleVisit::plan_housing_of_a_couple()
{
    m_visit->edit([](Entries& entries) {
        entries.household_size = 2;
        entries.has_spouse = true;
        entries.spouse.total_gross = QStringLiteral("1100");
        entries.spouse.total_net = QStringLiteral("1010");
        entries.client.deductions = {
            {.kind = DeductionKind::HousingCost, .amount = QStringLiteral("420")},
            {.kind = DeductionKind::Medicines, .amount = QStringLiteral("45,50")}};
    });
    plan({planned("housing_24h", "1")}, "1900", "1560");
}

ServiceEntry planned(const char* service, const char* amount, Period per, Mode mode,
                     const char* price)
{
    return {.service = service,
            .mode = mode,
            .amount = QString::fromUtf8(amount),
            .per = per,
            .provider_price = QString::fromUtf8(price)};
}

namespace {

void hear(QAccessibleInterface* heard, QStringList& said)
{
    if (!heard)
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        said += heard->text(kind);
    if (auto* text = heard->textInterface())
        said += text->text(0, text->characterCount());
    for (int i = 0; i < heard->childCount(); ++i)
        hear(heard->child(i), said);
}

} // namespace

QString everything_said(QWidget& widget)
{
    QStringList said;
    hear(QAccessible::queryAccessibleInterface(&widget), said);
    QList<QWidget*> all = widget.findChildren<QWidget*>();
    all.prepend(&widget);
    for (const QWidget* part : std::as_const(all)) {
        said += part->accessibleName();
        said += part->accessibleDescription();
        said += part->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(part))
            said += label->text();
        if (const auto* page = qobject_cast<const QTextEdit*>(part))
            said += page->toPlainText();
        if (const auto* table = qobject_cast<const QTableView*>(part)) {
            const QAbstractItemModel& model = *table->model();
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                        said += model.index(row, column).data(role).toString();
        }
    }
    return said.join(u'\n');
}

} // namespace maksuarvio
