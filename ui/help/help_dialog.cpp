// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/help_dialog.h"

#include "ui/help/help_text.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_room.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace maksuarvio {

HelpDialog::HelpDialog(TariffLibrary& library, const Wording& wording, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    layout->setSpacing(theme::space_m);

    HelpText text(library, wording);
    auto* page = new theme::TextPage(this);
    page->setAccessibleName(tr("Help"));
    page->show_page(text.html());
    layout->addWidget(page, 1);

    auto* close = new QPushButton(tr("Close"), this);
    close->setMinimumHeight(theme::touch);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(QSize(720, 720).boundedTo(screen_room(*this)));
}

} // namespace maksuarvio
