// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/difference.h"
#include "translations/difference_words.h"
#include "ui/keep/window/draft_session.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace maksuarvio {

/// What changes, old → new, as a board reads it.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Kind, Before, After, Days, ColumnCount };

    /// The words keep both books.
    DifferenceModel(std::vector<Difference> differences, const DifferenceWords& words,
                    QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const std::vector<Difference>& differences() const { return m_differences; }

private:
    std::vector<Difference> m_differences;
    const DifferenceWords& m_words;
};

/// The differences of the draft to what it was begun from, to read and to take along.
class DifferencePage : public QWidget {
    Q_OBJECT
public:
    DifferencePage(DraftSession& session, const Wording& wording, QWidget* parent = nullptr);

    /// The bytes of the list as a table for a spreadsheet, or as PDF; empty where it cannot be
    /// made.
    QByteArray csv() const;
    QByteArray pdf() const;

private:
    void save(const QString& name, const QString& kind, QByteArray (DifferencePage::*make)() const);
    QString title() const;

    const Wording& m_wording;
    std::shared_ptr<const Book> m_before;
    Book m_after;
    Date m_today;
    std::unique_ptr<DifferenceWords> m_words;
    DifferenceModel* m_model = nullptr;
};

} // namespace maksuarvio
