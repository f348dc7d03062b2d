// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"
#include "ui/sheet/pdf_error.h"

#include <QString>
#include <QWidget>

#include <maksuarvio_version.h>
#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace maksuarvio::sheet {

/// The pages of a document on the screen, as wide as the view.
class PageView : public QWidget {
public:
    using QWidget::QWidget;
    virtual tl::expected<void, PdfError> show_document(const Document& document,
                                                       const std::string& family) = 0;
    virtual int page_count() const = 0;
};

enum class Printed {
    Yes,
    Cancelled, ///< in the dialog
    Refused,   ///< by the printer
};

/// All that typesets, shows and prints a sheet. It lives in a library of its own beside the
/// program, as the libraries that it needs (Pango, qpdf, Qt Print) take as long to load as
/// all the rest of the window: it comes when the first sheet is asked for.
class Paper {
public:
    virtual ~Paper() = default;

    /// See pdf_writer.h.
    virtual tl::expected<std::string, PdfError> write_pdf(const Document& document,
                                                          const std::string& family) const = 0;
    /// The characters of the text that a face of the family lacks, each once.
    virtual tl::expected<std::vector<std::string>, PdfError>
    missing_characters(const std::string& text, const std::string& family) const = 0;
    /// Owned by `parent`.
    virtual PageView* make_page_view(QWidget* parent) const = 0;
    /// See pdf_writer.h.
    virtual tl::expected<Printed, PdfError> print(const Document& document,
                                                  const std::string& family, const QString& name,
                                                  QWidget* window) const = 0;
};

/// Null where the library is missing or of another version of the program.
const Paper* paper();

} // namespace maksuarvio::sheet

Q_DECLARE_INTERFACE(maksuarvio::sheet::Paper, "maksuarvio.Paper/" MAKSUARVIO_VERSION)
