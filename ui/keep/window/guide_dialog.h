// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace maksuarvio {

/// How tariffs are kept: from an empty book to a published version, and what else a maintainer
/// does. Stays open beside the work.
class GuideDialog : public QDialog {
    Q_OBJECT
public:
    explicit GuideDialog(QWidget* parent = nullptr);

    static QString html();
};

} // namespace maksuarvio
