// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/private_clipboard.h"

#include <QGuiApplication>
#include <QMimeData>

namespace maksuarvio {

namespace {

const QString& kde_hint()
{
    static const QString name = QStringLiteral("x-kde-passwordManagerHint");
    return name;
}

QString windows_format(const char* name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
        .arg(QLatin1StringView(name));
}

bool is_ours(const QClipboard& clipboard, QClipboard::Mode mode)
{
    return mode == QClipboard::Clipboard
               ? clipboard.ownsClipboard()
               : mode == QClipboard::Selection && clipboard.ownsSelection();
}

} // namespace

PrivateClipboard::PrivateClipboard(QObject* parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &PrivateClipboard::mark);
}

void PrivateClipboard::mark(QClipboard::Mode mode)
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QMimeData* copied = is_ours(clipboard, mode) ? clipboard.mimeData(mode) : nullptr;
    if (!copied || copied->formats().isEmpty() || copied->hasFormat(kde_hint()))
        return;
    auto* marked = new QMimeData;
    for (const QString& format : copied->formats())
        marked->setData(format, copied->data(format));
    marked->setData(kde_hint(), "secret");
    // Windows reads a number of four bytes, but for the first, where any content says it.
    const QByteArray no(4, '\0');
    for (const char* name : {"ExcludeClipboardContentFromMonitorProcessing",
                             "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        marked->setData(windows_format(name), no);
    clipboard.setMimeData(marked, mode);
}

} // namespace maksuarvio
