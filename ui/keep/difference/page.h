// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/difference.h"
#include "translations/difference_words.h"
#include "ui/keep/window/draft_session.h"

#include <QWidget>

namespace maksuarvio {

class CalmTable;
class TextTable;

/// The differences of the draft to what it was begun from, to read and to take along.
class DifferencePage : public QWidget {
    Q_OBJECT
public:
    enum Column { What, Kind, Before, After, Days };

    DifferencePage(DraftSession& session, const Wording& wording, QWidget* parent = nullptr);

    /// The bytes of the list as a table for a spreadsheet, or as PDF; empty where it cannot be
    /// made.
    QByteArray csv() const;
    QByteArray pdf() const;

private:
    void save(const QString& name, const QString& kind, QByteArray (DifferencePage::*make)() const);
    QString title() const;
    QString text_of(const Difference& difference, int column) const;
    /// With those that nobody who pays feels, or without.
    void show_rows(bool every);

    const Wording& m_wording;
    std::shared_ptr<const Book> m_before;
    Book m_after;
    Date m_today;
    std::unique_ptr<DifferenceWords> m_words;
    std::vector<Difference> m_all;
    std::vector<Difference> m_shown;
    CalmTable* m_table = nullptr;
    TextTable* m_model = nullptr;
};

} // namespace maksuarvio
