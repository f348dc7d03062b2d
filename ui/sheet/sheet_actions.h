// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/sheet/sheet_form.h"
#include "ui/visit/visit.h"

#include <QObject>

#include <memory>

class QWidget;

namespace maksuarvio {

/// What can be done with the current alternative's estimate: file, paper, preview, clipboard.
/// Nothing is written but the file that the counsellor names.
class SheetActions : public QObject {
    Q_OBJECT
public:
    /// `visit` and `window` outlive the actions.
    SheetActions(Visit& visit, QWidget* window);
    ~SheetActions() override;

    /// `wording` outlives the actions.
    void set_wording(const Wording& wording);

    /// Tells alternatives and days apart, and names nobody.
    static QString proposed_name(const Entries& entries, SheetForm form);

signals:
    /// Something was done; what, in a line.
    void done(const QString& what);
    /// The same of a file, which can be opened.
    void saved(const QString& what, const QString& file);

public slots:
    void save_pdf();
    void print();
    void preview();
    /// The text for the client-record system. False where the clipboard has not kept it.
    bool copy_text();
    /// Takes our own text off the clipboard; leaves another's there.
    void clear_clipboard();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace maksuarvio
