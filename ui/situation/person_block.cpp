// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/situation/person_block.h"

#include "ui/situation/deduction_row.h"
#include "ui/situation/income_row.h"
#include "ui/theme/theme.h"
#include "ui/visit/field_words.h"
#include "ui/visit/plausibility.h"
#include "ui/widgets/field_help.h"
#include "ui/widgets/sum_row.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace maksuarvio {

PersonBlock::PersonBlock(Visit& visit, PersonEntry Entries::*person, const PersonPlaces& places,
                         QWidget* parent)
    : QWidget(parent), m_visit(visit), m_person(person), m_places(places),
      m_totals(new QRadioButton(this)), m_parts(new QRadioButton(this)), m_gross(new SumRow(this)),
      m_net(new SumRow(this)), m_income_rows(new QVBoxLayout), m_deduction_rows(new QVBoxLayout),
      m_add_income(new QPushButton(this)), m_add_deduction(new QPushButton(this)),
      m_guarantee_pension(new QCheckBox(this)),
      m_guarantee_help(new FieldHelp(m_guarantee_pension, this)), m_no_income(new FieldNote(this))
{
    build();
    connect(m_totals, &QRadioButton::clicked, this,
            [this] { edit([](PersonEntry& e) { e.itemised = false; }); });
    connect(m_parts, &QRadioButton::clicked, this, [this] {
        edit([](PersonEntry& e) {
            e.itemised = true;
            if (e.incomes.empty())
                e.incomes.emplace_back();
        });
    });
    connect(m_gross->field(), &NumberField::typed, this, [this](const QString& text) {
        edit([&](PersonEntry& e) { e.total_gross = text; }, QStringLiteral("gross"));
    });
    connect(m_net->field(), &NumberField::typed, this, [this](const QString& text) {
        edit([&](PersonEntry& e) { e.total_net = text; }, QStringLiteral("net"));
    });
    for (const SumRow* row : {m_gross, m_net})
        connect(row->field(), &QLineEdit::editingFinished, this, &PersonBlock::show_problems);
    connect(m_guarantee_pension, &QCheckBox::clicked, this,
            [this](bool on) { edit([&](PersonEntry& e) { e.guarantee_pension = on; }); });
    connect(m_add_income, &QPushButton::clicked, this, [this] {
        edit([](PersonEntry& e) { e.incomes.emplace_back(); });
        m_incomes.back()->focus_kind();
    });
    connect(m_add_deduction, &QPushButton::clicked, this, [this] {
        edit([](PersonEntry& e) { e.deductions.emplace_back(); });
        m_deductions.back()->focus_kind();
    });
}

void PersonBlock::build()
{
    for (auto* button : {m_add_income, m_add_deduction}) {
        button->setFlat(true);
        button->setIcon(theme::icon(QStringLiteral("plus")));
        button->setAutoDefault(false);
    }
    for (auto* rows : {m_income_rows, m_deduction_rows})
        rows->setSpacing(theme::space_m);

    auto* kind = new QHBoxLayout;
    kind->setSpacing(theme::space_l);
    kind->addWidget(m_totals);
    kind->addWidget(m_parts);
    kind->addStretch();
    auto* add = new QHBoxLayout;
    add->setSpacing(theme::space_xs);
    add->addWidget(m_add_income);
    add->addWidget(m_add_deduction);
    add->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space_s);
    column->addLayout(kind);
    column->addWidget(m_gross);
    column->addWidget(m_net);
    column->addLayout(m_income_rows);
    column->addWidget(m_no_income);
    column->addLayout(FieldHelp::beside(m_guarantee_pension, m_guarantee_help));
    column->addLayout(m_deduction_rows);
    column->addLayout(add);
}

void PersonBlock::edit(const std::function<void(PersonEntry&)>& change, const QString& field)
{
    m_visit.edit([&](Entries& entries) { change(entries.*m_person); },
                 field.isEmpty() ? QString() : key(field));
}

QString PersonBlock::key(const QString& field, std::size_t row) const
{
    return QStringLiteral("%1/%2/%3").arg(int(m_places.income)).arg(field).arg(row);
}

void PersonBlock::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_totals->setText(tr("Totals"));
    m_parts->setText(tr("In parts"));
    const bool client = m_person == &Entries::client;
    const QString whose = client ? tr("Client's incomes") : tr("Spouse's incomes");
    m_totals->setAccessibleName(QStringLiteral("%1: %2").arg(whose, m_totals->text()));
    m_parts->setAccessibleName(QStringLiteral("%1: %2").arg(whose, m_parts->text()));
    m_gross->set_texts(
        tr("Gross income"), tr("€ / month"), tr("taxable, before tax"),
        tr("All income of a month before tax: pensions, wages, dividends, a twelfth of yearly "
           "income, and of the untaxed the care allowance for pensioners. Left out: disability "
           "allowance, housing allowance, social assistance, child benefit. Home care is charged "
           "by this."));
    m_net->set_texts(
        tr("Net income"), tr("€ / month"), tr("in hand"),
        tr("What is left of a month's income after tax, with the care allowance for pensioners and "
           "the disability allowance. Long-term care is charged by this, and what is left is "
           "counted from it."));
    m_gross->field()->setAccessibleName(client ? tr("Client: gross income, € a month")
                                               : tr("Spouse: gross income, € a month"));
    m_net->field()->setAccessibleName(client ? tr("Client: net income, € a month")
                                             : tr("Spouse: net income, € a month"));
    m_guarantee_pension->setText(tr("Guarantee pension"));
    m_guarantee_pension->setAccessibleName(
        QStringLiteral("%1: %2").arg(whose, m_guarantee_pension->text()));
    m_add_income->setText(tr("Income"));
    m_add_income->setAccessibleName(client ? tr("Add an income of the client")
                                           : tr("Add an income of the spouse"));
    m_add_deduction->setText(tr("Deduction"));
    m_add_deduction->setAccessibleName(client ? tr("Add a deduction of the client")
                                              : tr("Add a deduction of the spouse"));
    m_guarantee_help->set_texts(
        m_guarantee_pension->text(),
        tr("Whether Kela pays a guarantee pension. This county charges its receivers no flat "
           "fees."));
    for (IncomeRow* row : m_incomes)
        row->set_wording(wording);
    for (DeductionRow* row : m_deductions)
        row->set_wording(wording);
    refresh();
}

void PersonBlock::add_income_row()
{
    const std::size_t i = m_incomes.size();
    auto* row = new IncomeRow(this);
    row->set_wording(*m_wording);
    m_income_rows->addWidget(row);
    // At once: what is not shown cannot take the focus.
    row->show();
    m_incomes.push_back(row);
    connect(row, &IncomeRow::kind_chosen, this, [this, i](IncomeKind kind) {
        edit([&](PersonEntry& e) { e.incomes[i].kind = kind; });
    });
    connect(row, &IncomeRow::period_chosen, this,
            [this, i](Period per) { edit([&](PersonEntry& e) { e.incomes[i].per = per; }); });
    connect(row, &IncomeRow::typed, this, [this, i](std::size_t part, const QString& text) {
        m_visit.edit(
            [&](Entries& entries) {
                IncomeEntry& income = (entries.*m_person).incomes[i];
                (part == 0 ? income.gross : part == 1 ? income.tax : income.expenses) = text;
            },
            key(QStringLiteral("income%1").arg(part), i));
    });
    connect(row, &IncomeRow::removed, this, [this, i] {
        edit([&](PersonEntry& e) { e.incomes.erase(e.incomes.begin() + std::ptrdiff_t(i)); });
        if (i < m_incomes.size())
            m_incomes[i]->focus_kind();
        else
            m_add_income->setFocus();
    });
}

void PersonBlock::add_deduction_row()
{
    const std::size_t i = m_deductions.size();
    auto* row = new DeductionRow(this);
    row->set_wording(*m_wording);
    m_deduction_rows->addWidget(row);
    row->show();
    m_deductions.push_back(row);
    connect(row, &DeductionRow::kind_chosen, this, [this, i](DeductionKind kind) {
        edit([&](PersonEntry& e) { e.deductions[i].kind = kind; });
    });
    connect(row, &DeductionRow::period_chosen, this,
            [this, i](Period per) { edit([&](PersonEntry& e) { e.deductions[i].per = per; }); });
    connect(row, &DeductionRow::typed, this, [this, i](const QString& text) {
        m_visit.edit([&](Entries& entries) { (entries.*m_person).deductions[i].amount = text; },
                     key(QStringLiteral("deduction"), i));
    });
    connect(row, &DeductionRow::removed, this, [this, i] {
        edit([&](PersonEntry& e) { e.deductions.erase(e.deductions.begin() + std::ptrdiff_t(i)); });
        if (i < m_deductions.size())
            m_deductions[i]->focus_kind();
        else
            m_add_deduction->setFocus();
    });
}

// One row widget an entry; a row that goes is the last, for the others take over its contents.
void PersonBlock::fit_rows()
{
    const std::size_t incomes = entry().itemised ? entry().incomes.size() : 0;
    const std::size_t deductions = entry().deductions.size();
    if (m_incomes.size() == incomes && m_deductions.size() == deductions)
        return;
    const auto shrink = [](auto& rows, std::size_t size) {
        while (rows.size() > size) {
            rows.back()->hide();
            rows.back()->deleteLater();
            rows.pop_back();
        }
    };
    shrink(m_incomes, incomes);
    shrink(m_deductions, deductions);
    while (m_incomes.size() < incomes)
        add_income_row();
    while (m_deductions.size() < deductions)
        add_deduction_row();
}

void PersonBlock::refresh()
{
    if (!m_wording)
        return;
    const PersonEntry& person = entry();
    // Tab stops at the one that is chosen, as it does in a group of radio buttons.
    (person.itemised ? m_parts : m_totals)->setChecked(true);
    m_totals->setFocusPolicy(person.itemised ? Qt::ClickFocus : Qt::StrongFocus);
    m_parts->setFocusPolicy(person.itemised ? Qt::StrongFocus : Qt::ClickFocus);
    m_gross->setVisible(!person.itemised);
    m_net->setVisible(!person.itemised);
    m_add_income->setVisible(person.itemised);
    m_gross->field()->show_text(person.total_gross);
    m_net->field()->show_text(person.total_net);
    // Asked where the book frees its recipients of flat fees.
    const Snapshot* snapshot = m_visit.snapshot();
    const Row* exempt = snapshot ? snapshot->general(Key::FlatFeesExemptGuaranteePension) : nullptr;
    m_guarantee_pension->setVisible(person.guarantee_pension
                                    || (exempt && exempt->value != Exact()));
    m_guarantee_pension->setChecked(person.guarantee_pension);
    fit_rows();
    for (std::size_t i = 0; i < m_incomes.size(); ++i)
        m_incomes[i]->show_entry(person.incomes[i]);
    for (std::size_t i = 0; i < m_deductions.size(); ++i)
        m_deductions[i]->show_entry(person.deductions[i]);
    show_problems();
}

void PersonBlock::show_problems()
{
    if (!m_wording)
        return;
    const auto at = [this](FieldNote& note, QWidget* field, const Place& place) {
        say_beside(note, field, place, m_visit, *m_wording);
    };
    at(*m_gross->note(), m_gross->field(), {.what = m_places.total_gross});
    // While one of the two is typed they do not belong together yet, and a remark that comes and
    // goes would move all that stands below.
    const Place net{.what = m_places.total_net};
    const bool typing = m_gross->field()->hasFocus() || m_net->field()->hasFocus();
    if (typing && !m_visit.problem_at(net)
        && oddity_at(net, m_visit) == Oddity{Oddity::What::MoreThanGross})
        m_net->note()->show_for(m_net->field(), {}, FieldNote::Kind::Odd);
    else
        at(*m_net->note(), m_net->field(), net);
    at(*m_no_income, m_add_income, {.what = m_places.income});
    for (std::size_t i = 0; i < m_incomes.size(); ++i) {
        for (std::size_t part = 0; part < IncomeRow::kParts; ++part)
            at(m_incomes[i]->note(part), m_incomes[i]->field(part),
               {.what = m_places.income, .row = int(i), .part = int(part)});
    }
    for (std::size_t i = 0; i < m_deductions.size(); ++i) {
        const DeductionRow& row = *m_deductions[i];
        at(row.kind_note(), row.kind(),
           {.what = m_places.deduction, .row = int(i), .part = Place::kDeductionKind});
        at(row.note(), row.amount(), {.what = m_places.deduction, .row = int(i)});
    }
}

} // namespace maksuarvio
