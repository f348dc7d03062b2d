// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/preview_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace maksuarvio {

PreviewDialog::PreviewDialog(Visit& visit, SheetChoice choice, QWidget* parent)
    : QDialog(parent), m_visit(visit), m_choice(choice)
{
    setWindowTitle(tr("The client's sheet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    layout->setSpacing(theme::space_m);
    layout->addWidget(make_choices());

    m_fault = new QLabel(this);
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);

    if (const sheet::Paper* paper = sheet::paper()) {
        m_pages = paper->make_page_view(tr("The client's sheet"), this);
        layout->addWidget(m_pages, 1);
    }
    layout->addWidget(make_buttons());
    resize(760, 900);
    show_sheet();
}

QWidget* PreviewDialog::make_choices()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space_m);

    m_language = new QComboBox(row);
    for (const LanguageFacts& one : kLanguageFacts)
        m_language->addItem(to_qt(one.own_name), int(one.language));
    m_language->setCurrentIndex(m_language->findData(int(m_choice.language)));
    auto* label = new QLabel(tr("&Language of the sheet"), row);
    label->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of the sheet"));
    m_county_cost = new QCheckBox(tr("&County's cost"), row);
    m_county_cost->setChecked(m_choice.options.county_cost);
    m_money_left = new QCheckBox(tr("&Money left"), row);
    m_money_left->setChecked(m_choice.options.money_left);

    layout->addWidget(label);
    layout->addWidget(m_language);
    layout->addWidget(m_county_cost);
    layout->addWidget(m_money_left);
    layout->addStretch();
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreviewDialog::choose);
    connect(m_county_cost, &QCheckBox::toggled, this, &PreviewDialog::choose);
    connect(m_money_left, &QCheckBox::toggled, this, &PreviewDialog::choose);
    return row;
}

QWidget* PreviewDialog::make_buttons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space_m);
    layout->addStretch();
    auto* save = new QPushButton(theme::icon(QStringLiteral("pdf")), tr("&Save as PDF…"), row);
    auto* print = new QPushButton(theme::icon(QStringLiteral("print")), tr("&Print…"), row);
    auto* close = new QPushButton(tr("Close"), row);
    for (QPushButton* button : {save, print, close}) {
        button->setMinimumHeight(theme::touch);
        layout->addWidget(button);
    }
    print->setDefault(true);
    connect(save, &QPushButton::clicked, this, &PreviewDialog::save_requested);
    connect(print, &QPushButton::clicked, this, &PreviewDialog::print_requested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void PreviewDialog::choose()
{
    m_choice.language = static_cast<Language>(m_language->currentData().toInt());
    m_choice.options.county_cost = m_county_cost->isChecked();
    m_choice.options.money_left = m_money_left->isChecked();
    show_sheet();
}

void PreviewDialog::show_sheet()
{
    const auto pdf = make_sheet(m_visit, m_choice);
    m_fault->setVisible(!pdf);
    if (!pdf) {
        m_fault->setText(pdf.error().pdf ? message(*pdf.error().pdf)
                                         : tr("There is no estimate to put on a sheet yet."));
        return;
    }
    m_pages->show_pdf(*pdf);
}

} // namespace maksuarvio
