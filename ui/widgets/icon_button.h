// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolButton>

namespace maksuarvio {

/// A button that is a sign alone; its name is heard and seen on hovering.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    /// `icon`: of the program's own set.
    explicit IconButton(const QString& icon, QWidget* parent = nullptr);

    void set_name(const QString& name);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
};

} // namespace maksuarvio
