// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"
#include "translations/wording.h"

#include <QDialog>

class QListWidget;

namespace maksuarvio {

namespace theme {
class TextLabel;
}

/// Asks once whose fees are estimated, and says what the figures rest on.
class FirstStart : public QDialog {
    Q_OBJECT
public:
    /// `library` and `wording` outlive the dialog. `chosen`: the organiser that is marked first.
    FirstStart(const TariffLibrary& library, const Wording& wording, const std::string& chosen,
               QWidget* parent = nullptr);

    std::string organiser() const;

private:
    void fill(const std::string& chosen);
    void say_what_it_rests_on();

    const TariffLibrary& m_library;
    const Wording& m_wording;
    QListWidget* m_list;
    theme::TextLabel* m_rests_on;
};

} // namespace maksuarvio
