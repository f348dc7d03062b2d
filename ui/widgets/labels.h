// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/wrapped_label.h"

namespace maksuarvio {

/// Text in the quiet colour that breaks into lines.
class QuietText : public theme::WrappedLabel {
    Q_OBJECT
public:
    explicit QuietText(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

/// A heading of a part of the window.
class SectionHead : public QuietText {
    Q_OBJECT
public:
    explicit SectionHead(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

} // namespace maksuarvio
