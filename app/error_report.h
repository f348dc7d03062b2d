// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/answer.h"
#include "translations/wording.h"

namespace maksuarvio {

/// An answer that is no estimate, as the interface reports it. No word of it repeats an amount.
struct ErrorReport {
    ErrorCode code = ErrorCode::BadInput;
    std::string path;
    std::string message;
};

/// The words of errors in one language, fetched once.
class ErrorWords {
public:
    explicit ErrorWords(const Wording& wording);

    /// Of an answer without an estimate.
    ErrorReport report(const Answer& answer) const;

private:
    ErrorWords(const Wording& wording, const QTranslator& texts);
    ErrorReport report(const CaseFault& fault, const Answer& answer) const;
    ErrorReport report(const LibraryError& error, const Answer& answer) const;
    ErrorReport report(const Error& error, const Answer& answer) const;

    const Wording& m_wording;
    PhraseTable<CaseFaultKind> m_faults;
    std::string m_no_version;
    std::string m_unknown_version;
    std::string m_store_fault;
};

} // namespace maksuarvio
