// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"
#include "translations/wording.h"

#include <QDialog>

namespace maksuarvio {

/// Short help: how to, keys, examples that the program computes when it opens, words.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(TariffLibrary& library, const Wording& wording, QWidget* parent = nullptr);
};

} // namespace maksuarvio
