// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/preview_dialog.h"

#include "ui/sheet/pdf_writer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr QSize kUsualSize(820, 940);
/// What fits on a line of large print.
constexpr int kLongestLine = 200;

QString form_name(SheetForm form)
{
    switch (form) {
    case SheetForm::Sheet:
        return PreviewDialog::tr("Sheet of this alternative");
    case SheetForm::Comparison:
        return PreviewDialog::tr("All alternatives on one page");
    case SheetForm::Large:
        return PreviewDialog::tr("Large print");
    case SheetForm::Selko:
        return PreviewDialog::tr("Plain Finnish (selkosuomi)");
    }
    return {};
}

} // namespace

PreviewDialog::PreviewDialog(Visit& visit, SheetChoice choice, QWidget* parent)
    : QDialog(parent), m_visit(visit), m_choice(std::move(choice))
{
    setWindowTitle(tr("The client's sheet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    layout->setSpacing(theme::space_m);
    layout->addWidget(make_choices());
    layout->addWidget(make_own_line());
    // Above the pages, so that they are in sight on a small screen, too.
    layout->addWidget(make_buttons());

    m_said = new QuietText(this);
    m_said->hide();
    layout->addWidget(m_said);
    m_fault = new QLabel(this);
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);

    if (const sheet::Paper* paper = sheet::paper()) {
        m_pages = paper->make_page_view(this);
        layout->addWidget(m_pages, 1);
    }
    resize(kUsualSize.boundedTo(screen_room(*this)));
    show_sheet();
}

QWidget* PreviewDialog::make_choices()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(theme::space_m);
    row->setLayout(layout);

    m_form = new QComboBox(row);
    for (std::size_t i = 0; i < word_count<SheetForm>(); ++i)
        m_form->addItem(form_name(static_cast<SheetForm>(i)), int(i));
    m_form->setCurrentIndex(m_form->findData(int(m_choice.form)));
    m_language = new QComboBox(row);
    for (const LanguageFacts& one : kLanguageFacts)
        m_language->addItem(to_qt(one.own_name), int(one.language));
    m_language->setCurrentIndex(m_language->findData(int(m_choice.language)));
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, row);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(u'&'));
        layout->add_group({label, box});
        connect(box, &QComboBox::currentIndexChanged, this, &PreviewDialog::choose);
    };
    add(tr("&Form"), m_form);
    add(tr("&Language of the sheet"), m_language);

    m_county_cost = new QCheckBox(tr("&County's cost"), row);
    m_county_cost->setChecked(m_choice.options.county_cost);
    m_money_left = new QCheckBox(tr("&Money left"), row);
    m_money_left->setChecked(m_choice.options.money_left);
    for (QCheckBox* box : {m_county_cost, m_money_left}) {
        layout->add_group({box});
        connect(box, &QCheckBox::toggled, this, &PreviewDialog::choose);
    }
    return row;
}

QWidget* PreviewDialog::make_own_line()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space_m);
    m_own_line = new QLineEdit(to_qt(m_choice.options.own_line), row);
    m_own_line->setMaxLength(kLongestLine);
    m_own_line->setMinimumHeight(theme::touch);
    m_own_line->setPlaceholderText(tr("On the sheet alone, kept nowhere"));
    auto* label = new QLabel(tr("&A line of your own"), row);
    label->setBuddy(m_own_line);
    m_own_line->setAccessibleName(tr("A line of your own"));
    layout->addWidget(label);
    layout->addWidget(m_own_line, 1);
    connect(m_own_line, &QLineEdit::textChanged, this, &PreviewDialog::choose);
    return row;
}

QWidget* PreviewDialog::make_buttons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(theme::space_m);
    row->setLayout(layout);
    auto* save = new QPushButton(theme::icon(QStringLiteral("pdf")), tr("&Save as PDF…"), row);
    auto* print = new QPushButton(theme::icon(QStringLiteral("print")), tr("&Print…"), row);
    auto* close = new QPushButton(tr("Close"), row);
    for (QPushButton* button : {save, print, close}) {
        button->setMinimumHeight(theme::touch);
        layout->add_group({button});
    }
    print->setDefault(true);
    connect(save, &QPushButton::clicked, this, &PreviewDialog::save_requested);
    connect(print, &QPushButton::clicked, this, &PreviewDialog::print_requested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void PreviewDialog::choose()
{
    say({});
    m_choice.form = static_cast<SheetForm>(m_form->currentData().toInt());
    m_choice.language = static_cast<Language>(m_language->currentData().toInt());
    m_choice.options.county_cost = m_county_cost->isChecked();
    m_choice.options.money_left = m_money_left->isChecked();
    m_choice.options.own_line = m_own_line->text().trimmed().toStdString();
    show_sheet();
}

void PreviewDialog::say(const QString& text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void PreviewDialog::show_sheet()
{
    m_language->setEnabled(m_choice.form != SheetForm::Selko);
    const auto shown = [&]() -> tl::expected<void, NoSheet> {
        const auto document = make_document(m_visit, m_choice);
        if (!document)
            return tl::unexpected(document.error());
        if (!m_pages)
            return tl::unexpected(NoSheet{sheet::library_missing()});
        return m_pages->show_document(*document, sheet::sheet_font_family)
            .map_error([](sheet::PdfError error) { return NoSheet{std::move(error)}; });
    }();
    m_fault->setVisible(!shown);
    if (m_pages)
        m_pages->setVisible(shown.has_value());
    if (!shown)
        m_fault->setText(fault_of(shown.error()));
}

QString PreviewDialog::fault_of(const NoSheet& none) const
{
    if (!none.pdf)
        return m_choice.form == SheetForm::Comparison
                   ? tr("An alternative has no estimate yet: complete it or remove it.")
                   : tr("There is no estimate to put on a sheet yet.");
    // What the tariff does not have was typed here.
    const auto& typed = m_choice.options.own_line;
    if (none.pdf->fault == sheet::PdfFault::CharacterMissing
        && typed.find(none.pdf->detail) != std::string::npos)
        return tr("The font of the sheet has no character “%1”: write your line without it.")
            .arg(to_qt(none.pdf->detail));
    return message(*none.pdf);
}

} // namespace maksuarvio
