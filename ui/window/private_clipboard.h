// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QClipboard>
#include <QObject>

namespace maksuarvio {

/// Marks whatever this program copies, in any way, as what histories and clouds of the clipboard
/// leave out: KDE's hint, which Klipper, GPaste and CopyQ know, and Windows' own three.
class PrivateClipboard : public QObject {
    Q_OBJECT
public:
    explicit PrivateClipboard(QObject* parent = nullptr);

private:
    void mark(QClipboard::Mode mode);
};

} // namespace maksuarvio
