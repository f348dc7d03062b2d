// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/store_warnings.h"

#include "ui/theme/theme.h"

#include <QLayout>

namespace maksuarvio {

StoreWarnings::StoreWarnings(Visit& visit, QWidget* parent)
    : NoticeList(QStringLiteral("warning"), theme::TextRole::Warning, parent), m_visit(visit)
{
    layout()->setContentsMargins(theme::space_l, 0, theme::space_l, theme::space_s);
    connect(&visit, &Visit::changed, this, [this] {
        if (m_visit.library().warnings().size() != m_shown)
            retranslate();
    });
}

QString StoreWarnings::outcome(const OpenError& warning) const
{
    if (m_visit.library().serves_shipped())
        return tr("The tariff store cannot be used. Fees are estimated on the tariffs that come "
                  "with the program.");
    if (warning.code == OpenError::Code::LeftBehind)
        return tr("Some versions of the tariffs cannot be used.");
    return tr("Tariffs that come with the program could not be added to the tariff store.");
}

void StoreWarnings::set_client_view(bool client_view)
{
    m_client_view = client_view;
    setVisible(m_shown > 0 && !client_view);
}

void StoreWarnings::retranslate()
{
    const TariffLibrary& library = m_visit.library();
    QStringList texts;
    for (const OpenError& warning : library.warnings())
        texts << outcome(warning) + u'\n' + message(warning);
    m_shown = library.warnings().size();
    show_texts(texts);
    set_client_view(m_client_view);
}

} // namespace maksuarvio
