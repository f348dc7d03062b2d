// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"

#include <QDialog>
#include <QVBoxLayout>

#include <functional>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace maksuarvio {

class FieldNote;

/// A day as a person types it: "1.6.2027" or "2027-06-01".
std::optional<Date> typed_day(const QString& text);

/// A field with its name above it and what is wrong with it under it.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Says what is wrong with the text; empty where nothing is.
    using Judge = std::function<QString(const QString& text)>;

    FormField(const QString& name, const QString& text, Judge judge, QWidget* parent = nullptr);

    QString text() const;
    void set_text(const QString& text);
    QLineEdit* field() const { return m_field; }
    /// Shows what is wrong; whether nothing is.
    bool judge();

signals:
    void edited();

private:
    Judge m_judge;
    QLineEdit* m_field;
    FieldNote* m_note;
};

FormField::Judge needs_day();
FormField::Judge needs_day_or_nothing();
/// Small letters, digits and "_-.+", 64 at most.
FormField::Judge needs_id();
FormField::Judge needs_text();

/// A dialog of a few fields; what it is for happens when all of them are right.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& says, const QString& button,
               QWidget* parent = nullptr);

    FormField* add(const QString& name, const QString& text = {}, FormField::Judge judge = {});
    void add_widget(QWidget* widget);
    void accept() override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void make_room();

    QVBoxLayout* m_fields;
    std::vector<FormField*> m_all;
};

} // namespace maksuarvio
