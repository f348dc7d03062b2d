// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/situation/situation_pane.h"

#include "ui/situation/person_block.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"
#include "ui/visit/field_words.h"
#include "ui/widgets/field_help.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/sum_row.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace maksuarvio {

SituationPane::SituationPane(Visit& visit, QWidget* parent)
    : QWidget(parent), m_visit(visit), m_head(new SectionHead(this)),
      m_size_label(new theme::WrappedLabel(this)), m_size(new Stepper(this)),
      m_size_note(new QuietText(this)), m_size_help(new FieldHelp(m_size, this)),
      m_undisclosed(new QCheckBox(this)), m_undisclosed_help(new FieldHelp(m_undisclosed, this)),
      m_undisclosed_text(new QuietText(this)), m_client_head(new SectionHead(this)),
      m_client(new PersonBlock(visit, &Entries::client, kClientPlaces, this)),
      m_has_spouse(new QCheckBox(this)), m_lived_together(new QCheckBox(this)),
      m_together_help(new FieldHelp(m_lived_together, this)), m_spouse_in_care(new QCheckBox(this)),
      m_in_care_help(new FieldHelp(m_spouse_in_care, this)), m_ceiling(new SumRow(this))
{
    build();
    connect_fields();
}

void SituationPane::build()
{
    m_size->setRange(1, 20);
    m_size_label->setBuddy(m_size);
    auto* size = new QHBoxLayout;
    size->setSpacing(0);
    size->addWidget(m_size_label, 1);
    size->addWidget(m_size);
    size->addWidget(m_size_help);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space_l, theme::space_xs, theme::space_l, theme::space_l);
    column->setSpacing(theme::space_s);
    m_head->setMinimumHeight(theme::touch);
    column->addWidget(m_head);
    column->addLayout(size);
    column->addWidget(m_size_note);
    column->addWidget(m_size_help->words());
    column->addLayout(FieldHelp::beside(m_undisclosed, m_undisclosed_help));
    column->addWidget(m_undisclosed_text);
    column->addSpacing(theme::space_s);
    column->addWidget(m_client_head);
    column->addWidget(m_client);
    column->addSpacing(theme::space_s);
    column->addWidget(m_has_spouse);
    column->addLayout(FieldHelp::beside(m_lived_together, m_together_help));
    m_in_care = FieldHelp::beside(m_spouse_in_care, m_in_care_help);
    column->addLayout(m_in_care);
    column->addSpacing(theme::space_s);
    column->addWidget(m_ceiling);
    column->addStretch();
}

void SituationPane::connect_fields()
{
    connect(m_size, &Stepper::chosen, this, [this](int size) {
        m_visit.edit([&](Entries& e) { e.household_size = size; }, QStringLiteral("size"));
    });
    connect(m_undisclosed, &QCheckBox::clicked, this,
            [this](bool on) { m_visit.edit([&](Entries& e) { e.income_disclosed = !on; }); });
    connect(m_has_spouse, &QCheckBox::clicked, this, [this](bool on) {
        m_visit.edit([&](Entries& e) {
            e.has_spouse = on;
            // Spouses share a household as a rule; seen, and changed where they do not.
            if (e.household_size == (on ? 1 : 2))
                e.household_size = on ? 2 : 1;
        });
    });
    connect(m_lived_together, &QCheckBox::clicked, this,
            [this](bool on) { m_visit.edit([&](Entries& e) { e.lived_together = on; }); });
    connect(m_spouse_in_care, &QCheckBox::clicked, this, [this](bool on) {
        m_visit.edit([&](Entries& e) { e.spouse_in_long_term_care = on; });
    });
    connect(m_ceiling->field(), &NumberField::typed, this, [this](const QString& text) {
        m_visit.edit([&](Entries& e) { e.fee_ceiling_used = text; }, QStringLiteral("ceiling"));
    });
    connect(&m_visit, &Visit::changed, this, &SituationPane::refresh);
    connect(&m_visit, &Visit::cleared, this, [this] {
        delete m_spouse;
        m_spouse = nullptr;
    });
}

void SituationPane::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_head->setText(tr("Situation"));
    m_size_label->setText(tr("Household size"));
    m_size->setAccessibleName(tr("Household size, persons"));
    m_size_note->setText(tr("No spouse is marked below: nobody else's income counts in the fee."));
    m_undisclosed->setText(tr("Income not known"));
    describe(m_undisclosed, FieldPart::Note, tr("Shows the highest fee"));
    m_undisclosed_text->setText(tr("The highest fee is shown. The incomes are not used."));
    m_client_head->setText(tr("Client"));
    m_has_spouse->setText(tr("Spouse"));
    m_lived_together->setText(tr("Lived together before the care"));
    m_spouse_in_care->setText(tr("Spouse in long-term care"));
    set_helps();
    m_client->set_wording(wording);
    if (m_spouse)
        m_spouse->set_wording(wording);
    refresh();
}

void SituationPane::set_helps()
{
    m_size_help->set_texts(
        m_size_label->text(),
        tr("The client, and who lives with them as a spouse or partner, with the children under 18 "
           "of either. Grown children and others do not count."));
    m_undisclosed_help->set_texts(
        m_undisclosed->text(),
        tr("The client need not tell the income. Without it the highest fee is charged: the "
           "estimate shows that one, and no fee can be higher."));
    m_together_help->set_texts(
        m_lived_together->text(),
        tr("Whether the spouses shared a home until one of them moved into long-term care. Then "
           "the fee is counted from the incomes of both, where the client's is the higher."));
    m_in_care_help->set_texts(
        m_spouse_in_care->text(),
        tr("Whether the other spouse is in long-term care as well. Then each one's fee is counted "
           "from their own income alone."));
    m_ceiling->set_texts(
        tr("Fee ceiling used this year"), tr("€"), {},
        tr("What the client has paid this year of fees that count towards the fee ceiling: visits "
           "to health care, temporary home nursing, short-term care in an institution. Regular "
           "home care, meals and long-term care do not count. The sum stands on the bills; where "
           "it is not known, leave the field empty."));
}

void SituationPane::focus_first_field()
{
    m_size->setFocus(Qt::OtherFocusReason);
    m_size->selectAll();
}

void SituationPane::fit_spouse()
{
    if (!m_visit.entries().has_spouse || m_spouse)
        return;
    m_spouse = new PersonBlock(m_visit, &Entries::spouse, kSpousePlaces, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_in_care) + 1, m_spouse);
    m_spouse->set_wording(*m_wording);
}

void SituationPane::refresh()
{
    if (!m_wording)
        return;
    const Entries& entries = m_visit.entries();
    m_size->show_value(entries.household_size);
    m_size_note->setVisible(entries.income_disclosed && entries.household_size > 1
                            && !entries.has_spouse);
    fit_spouse();
    const bool incomes = entries.income_disclosed;
    const bool spouse = incomes && entries.has_spouse;
    m_undisclosed->setChecked(!incomes);
    m_undisclosed_text->setVisible(!incomes);
    m_client_head->setVisible(incomes);
    m_client->setVisible(incomes);
    m_has_spouse->setVisible(incomes);
    m_has_spouse->setChecked(entries.has_spouse);
    m_lived_together->setVisible(spouse);
    m_lived_together->setChecked(entries.lived_together);
    m_spouse_in_care->setVisible(spouse);
    m_spouse_in_care->setChecked(entries.spouse_in_long_term_care);
    if (m_spouse) {
        m_spouse->setVisible(spouse);
        m_spouse->refresh();
    }
    m_client->refresh();
    m_ceiling->field()->show_text(entries.fee_ceiling_used);
    say_beside(*m_ceiling->note(), m_ceiling->field(), {.what = Place::What::FeeCeilingUsed},
               m_visit, *m_wording);
}

} // namespace maksuarvio
