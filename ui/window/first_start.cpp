// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/first_start.h"

#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr QSize kUsualSize(560, 620);

} // namespace

FirstStart::FirstStart(const TariffLibrary& library, const Wording& wording,
                       const std::string& chosen, QWidget* parent)
    : QDialog(parent), m_library(library), m_wording(wording), m_list(new QListWidget(this)),
      m_rests_on(new theme::TextLabel(theme::TextRole::Quiet, this))
{
    setWindowTitle(tr("Whose fees are estimated?"));
    auto* text = new theme::TextLabel(theme::TextRole::Body, this);
    text->setText(tr("Choose the wellbeing services county: type the beginning of its name or use "
                     "the arrow keys, then press Enter. It can be changed at any time at the top "
                     "of the window."));
    m_list->setAccessibleName(windowTitle());
    m_rests_on->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(this);
    auto* choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::space_m);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(m_rests_on);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &FirstStart::say_what_it_rests_on);
    fill(chosen);
    resize(kUsualSize.boundedTo(screen_room(*this)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void FirstStart::fill(const std::string& chosen)
{
    for (const OrganiserInfo& organiser : m_library.organisers()) {
        auto* item = new QListWidgetItem(to_qt(m_wording.pick(organiser.name)), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(organiser.id));
        item->setSizeHint({0, theme::touch});
        if (organiser.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->sortItems();
    m_list->scrollToItem(m_list->currentItem());
    say_what_it_rests_on();
}

std::string FirstStart::organiser() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString().toStdString() : std::string();
}

void FirstStart::say_what_it_rests_on()
{
    const auto& organisers = m_library.organisers();
    const auto found = std::ranges::find(organisers, organiser(), &OrganiserInfo::id);
    const bool own = found != organisers.end() && found->has_own_book();
    m_rests_on->setText(own ? tr("The program has its own fees and prices.")
                            : tr("The program has no fees of its own: estimates rest on the "
                                 "highest fees of the act."));
}

} // namespace maksuarvio
