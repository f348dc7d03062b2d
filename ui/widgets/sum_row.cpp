// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/sum_row.h"

#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"
#include "ui/widgets/field_help.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kCharacters = 10;

} // namespace

SumRow::SumRow(QWidget* parent)
    : QWidget(parent), m_label(new theme::WrappedLabel(this)), m_hint(new QuietText(this)),
      m_field(new NumberField(kCharacters, this)), m_help(new FieldHelp(m_field, this)),
      m_note(new FieldNote(this))
{
    m_label->setBuddy(m_field);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    auto* names = new QVBoxLayout;
    // The field keeps its place however many lines the names take.
    names->setContentsMargins(0, theme::space_xs, 0, 0);
    names->setSpacing(0);
    names->addWidget(m_label);
    names->addWidget(m_hint);
    names->addStretch();
    line->addLayout(names, 1);
    line->addSpacing(theme::space_s);
    line->addWidget(m_field, 0, Qt::AlignTop);
    // The sign has room around it within the button.
    line->addWidget(m_help, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space_xs);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_help->words());
}

void SumRow::set_texts(const QString& label, const QString& unit, const QString& hint,
                       const QString& help)
{
    const QString with_unit = QStringLiteral("%1, %2").arg(label, unit);
    m_label->setText(hint.isEmpty() ? with_unit : label);
    m_hint->setText(QStringLiteral("%1, %2").arg(unit, hint));
    m_hint->setVisible(!hint.isEmpty());
    m_field->setAccessibleName(with_unit);
    m_help->set_texts(label, help);
}

} // namespace maksuarvio
