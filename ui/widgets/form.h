// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"
#include "translations/language.h"

#include <QDialog>
#include <QVBoxLayout>

#include <functional>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace maksuarvio {

class DayField;
class FieldNote;

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

protected:
    /// `body` holds `field`, or is it.
    FormField(const QString& name, QLineEdit* field, QWidget* body, QWidget* parent);
    void set_judge(Judge judge) { m_judge = std::move(judge); }

private:
    Judge m_judge;
    QLineEdit* m_field;
    FieldNote* m_note;
};

/// A day, which may be left out where the form says so.
class FormDay : public FormField {
    Q_OBJECT
public:
    enum class Empty : std::uint8_t { Wrong, Right };

    FormDay(const QString& name, std::optional<Date> day, Language language,
            Empty empty = Empty::Wrong, QWidget* parent = nullptr);

    /// Nothing where the text is no day.
    std::optional<Date> day() const;

private:
    FormDay(const QString& name, DayField* body, Language language, Empty empty, QWidget* parent);

    DayField* m_day;
};

/// Small letters, digits and "_-.+", 64 at most.
FormField::Judge needs_id();
FormField::Judge needs_text();

/// A dialog of a few fields; what it is for happens when all of them are right.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& says, const QString& button,
               QWidget* parent = nullptr);

    FormDay* add_day(const QString& name, std::optional<Date> day, Language language,
                     FormDay::Empty empty = FormDay::Empty::Wrong);
    FormField* add(const QString& name, const QString& text = {}, FormField::Judge judge = {});
    void add_widget(QWidget* widget);
    void accept() override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void add_field(FormField* field);
    void make_room();

    QVBoxLayout* m_fields;
    std::vector<FormField*> m_all;
};

} // namespace maksuarvio
