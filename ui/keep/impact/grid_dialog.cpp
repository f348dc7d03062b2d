// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/grid_dialog.h"

#include "tariffs/book/number.h"
#include "translations/numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace maksuarvio {

namespace {

enum Column { Asked, Amounts, Price, ColumnCount };

QString list_text(std::span<const std::int64_t> hundredths, Language language)
{
    QStringList texts;
    for (const std::int64_t number : hundredths)
        texts << to_qt(number_text(Exact(number, 100), language));
    return texts.join(QStringLiteral("; "));
}

QString fault_text(ImpactGridFault fault)
{
    switch (fault) {
    case ImpactGridFault::NoCells:
        return GridDialog::tr("Choose at least one service, size, income and amount");
    case ImpactGridFault::TooManyCells:
        return GridDialog::tr("These are too many households: at most %1").arg(kMostImpactCells);
    case ImpactGridFault::SizeOutOfRange:
        return GridDialog::tr("A household has 1 to 20 persons");
    case ImpactGridFault::IncomeOutOfRange:
        return GridDialog::tr("An income is below 10 000 000 euros");
    case ImpactGridFault::AmountOutOfRange:
        return GridDialog::tr("An amount is below 10 000");
    case ImpactGridFault::ValueRepeated:
        return GridDialog::tr("A number stands twice in a list");
    case ImpactGridFault::ServiceRepeated:
        return GridDialog::tr("A service stands twice");
    }
    return {};
}

FormField::Judge needs_numbers()
{
    return [](const QString& text) {
        return typed_hundredths(text) ? QString()
                                      : GridDialog::tr("Give numbers like 600; 800; 1000");
    };
}

} // namespace

std::optional<std::vector<std::int64_t>> typed_hundredths(const QString& text)
{
    const QChar separator = text.contains(u';') ? u';' : u',';
    std::vector<std::int64_t> numbers;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const auto number = read_hundredths(part.toStdString(), Hand::Person);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    if (numbers.empty())
        return std::nullopt;
    return numbers;
}

GridDialog::GridDialog(const ImpactGrid& all, const ImpactGrid& grid, const Snapshot& names,
                       const Wording& wording, QWidget* parent)
    : FormDialog(tr("Typical households"),
                 tr("Every size with every income and every amount of every service that is "
                    "ticked."),
                 tr("Compute"), parent),
      m_all(all), m_language(wording.language()),
      m_services(new QTableWidget(int(all.services.size()), ColumnCount)), m_note(new FieldNote)
{
    std::vector<std::int64_t> sizes;
    for (const int size : grid.sizes)
        sizes.push_back(std::int64_t(size) * 100);
    std::vector<std::int64_t> incomes;
    for (const Cents income : grid.incomes)
        incomes.push_back(income.value);
    m_sizes = add(tr("Persons in the household"), list_text(sizes, m_language), needs_numbers());
    m_incomes = add(tr("Incomes a month, €"), list_text(incomes, m_language), needs_numbers());
    m_services->setAccessibleName(tr("Services"));
    m_services->setHorizontalHeaderLabels(
        {tr("Service"), tr("Amounts a month"), tr("Provider's price")});
    m_services->verticalHeader()->hide();
    m_services->verticalHeader()->setDefaultSectionSize(
        std::max(fontMetrics().height() + theme::space_m, 36));
    m_services->setTabKeyNavigation(false);
    for (int row = 0; row < m_services->rowCount(); ++row) {
        const ImpactService& service = all.services[std::size_t(row)];
        const auto asked = std::ranges::find_if(grid.services, [&](const ImpactService& other) {
            return other.service == service.service && other.mode == service.mode;
        });
        const bool is_asked = asked != grid.services.end();
        const ImpactService& shown = is_asked ? *asked : service;
        const Service* known = names.service(service.service);
        auto* name = new QTableWidgetItem(QStringLiteral("%1, %2").arg(
            known ? to_qt(wording.name(*known)) : to_qt(service.service),
            to_qt(wording.name(service.mode))));
        name->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setCheckState(is_asked ? Qt::Checked : Qt::Unchecked);
        m_services->setItem(row, Asked, name);
        m_services->setItem(row, Amounts, new QTableWidgetItem(amounts_text(shown, grid)));
        m_services->setItem(
            row, Price,
            new QTableWidgetItem(shown.provider_price ? to_qt(number_text(
                                     Exact(shown.provider_price->value, 100), m_language))
                                                      : QString()));
    }
    m_services->setCurrentCell(0, 0);
    m_services->horizontalHeader()->setSectionResizeMode(Asked, QHeaderView::Stretch);
    m_services->resizeColumnToContents(Price);
    m_services->setColumnWidth(Amounts, 200);
    m_services->setMinimumHeight(240);
    add_widget(m_services);
    add_widget(m_note);
    resize(QSize(760, 680).boundedTo(screen_room(*this)));
}

QString GridDialog::amounts_text(const ImpactService& service, const ImpactGrid& grid) const
{
    return list_text(grid.amounts_of(service), m_language);
}

std::optional<ImpactGrid> GridDialog::typed() const
{
    ImpactGrid grid{.amounts = m_all.amounts};
    const auto sizes = typed_hundredths(m_sizes->text());
    const auto incomes = typed_hundredths(m_incomes->text());
    if (!sizes || !incomes)
        return std::nullopt;
    for (const std::int64_t size : *sizes)
        grid.sizes.push_back(size % 100 == 0 ? int(size / 100) : 0);
    for (const std::int64_t income : *incomes)
        grid.incomes.emplace_back(income);
    for (int row = 0; row < m_services->rowCount(); ++row) {
        if (m_services->item(row, Asked)->checkState() != Qt::Checked)
            continue;
        ImpactService service = m_all.services[std::size_t(row)];
        const auto amounts = typed_hundredths(m_services->item(row, Amounts)->text());
        if (!amounts)
            return std::nullopt;
        service.amounts = *amounts;
        const QString price = m_services->item(row, Price)->text().trimmed();
        service.provider_price.reset();
        if (!price.isEmpty()) {
            const auto cents = typed_hundredths(price + u';');
            if (!cents || cents->size() != 1)
                return std::nullopt;
            service.provider_price = Cents(cents->front());
        }
        grid.services.push_back(std::move(service));
    }
    return grid;
}

void GridDialog::accept()
{
    const auto grid = typed();
    QString wrong;
    if (!grid)
        wrong = tr("A number cannot be read. Give numbers like 600; 800; 1000");
    else if (const auto fault = fault_of(*grid))
        wrong = fault_text(*fault);
    m_note->show_for(m_services, wrong, FieldNote::Kind::Wrong);
    if (!wrong.isEmpty())
        return;
    emit chosen(*grid);
    FormDialog::accept();
}

} // namespace maksuarvio
