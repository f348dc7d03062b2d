// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/platform/files.h"
#include "tariffs/platform/user.h"
#include "ui/keep/window/draft_dialogs.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QInputDialog>

namespace maksuarvio {

void DraftDialogs::export_package()
{
    auto* dialog = new QFileDialog(&m_window, tr("The secret key to sign with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& key) {
        auto* target = new QFileDialog(&m_window, tr("Save the signed package"));
        target->setAttribute(Qt::WA_DeleteOnClose);
        target->setAcceptMode(QFileDialog::AcceptSave);
        target->selectFile(to_qt(m_window.chosen()->header.organiser) + QStringLiteral(".package"));
        connect(target, &QFileDialog::fileSelected, this,
                [this, key](const QString& file) { write_package(key, file); });
        target->open();
    });
    dialog->open();
}

void DraftDialogs::write_package(const QString& key_file, const QString& file)
{
    const VersionEntry* chosen = m_window.chosen();
    if (!chosen)
        return;
    const std::string organiser = chosen->header.organiser;
    const auto key = SecretKey::read(key_file, [this] {
        return Passphrase(QInputDialog::getText(&m_window, tr("Signed package"),
                                                tr("Passphrase of the key"), QLineEdit::Password)
                              .toUtf8());
    });
    if (!key)
        return m_window.say(tr("Signed package"), message(key.error()));
    const auto package = seal_organiser(m_window.store(), organiser, {}, *key, system_user());
    if (!package)
        return m_window.say(tr("Signed package"), message(package.error()));
    if (const auto written = write_file(file, *package))
        m_window.show_message(tr("Written to %1.").arg(file));
    else
        m_window.say(tr("Signed package"),
                     tr("%1 cannot be written: %2").arg(file, written.error()));
}

} // namespace maksuarvio
