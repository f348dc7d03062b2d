// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/sum_row.h"

#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"
#include "ui/widgets/field_help.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace maksuarvio {

namespace {

constexpr int kCharacters = 10;

} // namespace

SumRow::SumRow(QWidget* parent)
    : QWidget(parent), m_label(new theme::WrappedLabel(this)), m_hint(new QuietText(this)),
      m_field(new NumberField(kCharacters, this)), m_help(new FieldHelp(m_field, this)),
      m_unit(new QLabel(this)), m_note(new FieldNote(this))
{
    m_label->setBuddy(m_field);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space_s);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_label);
    names->addWidget(m_hint);
    m_hint->hide();
    line->addLayout(names, 1);
    line->addWidget(m_help);
    line->addWidget(m_field);
    line->addWidget(m_unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space_xs);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_help->words());
}

void SumRow::set_texts(const QString& label, const QString& unit)
{
    m_label->setText(label);
    m_unit->setText(unit);
    m_field->setAccessibleName(unit.isEmpty() ? label : QStringLiteral("%1, %2").arg(label, unit));
}

void SumRow::set_hint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SumRow::set_help(const QString& help)
{
    m_help->set_texts(m_label->text(), help);
}

int SumRow::unit_width() const
{
    return m_unit->sizeHint().width();
}

void SumRow::set_unit_width(int width)
{
    m_unit->setMinimumWidth(width);
}

} // namespace maksuarvio
