// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/paper.h"
#include "ui/sheet/sheet_maker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace maksuarvio {

class QuietText;

/// The sheet as it will be on paper, with what can be chosen about it.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(Visit& visit, SheetChoice choice, QWidget* parent);

    const SheetChoice& choice() const { return m_choice; }
    /// What was just done, until something else is chosen.
    void say(const QString& text);

signals:
    void save_requested();
    void print_requested();

private:
    QWidget* make_choices();
    QWidget* make_own_line();
    QWidget* make_buttons();
    void choose();
    void show_sheet();
    QString fault_of(const NoSheet& none) const;

    Visit& m_visit;
    SheetChoice m_choice;
    sheet::PageView* m_pages = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_county_cost = nullptr;
    QCheckBox* m_money_left = nullptr;
    QLineEdit* m_own_line = nullptr;
    QLabel* m_fault = nullptr;
    QuietText* m_said = nullptr;
};

} // namespace maksuarvio
