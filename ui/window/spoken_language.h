// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/language.h"

#include <QTranslator>

#include <memory>

namespace maksuarvio {

/// The language that the application speaks: the program's texts and those of Qt's own dialogs.
class SpokenLanguage {
public:
    SpokenLanguage() = default;
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    void set(Language language);

private:
    void take_out();

    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace maksuarvio
