// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/form.h"

#include "tariffs/book/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/tab_order.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kDialogWidth = 460;

} // namespace

FormField::FormField(const QString& name, const QString& text, Judge judge, QWidget* parent)
    : FormField(name, new QLineEdit(text), nullptr, parent)
{
    set_judge(std::move(judge));
}

FormField::FormField(const QString& name, QLineEdit* field, QWidget* body, QWidget* parent)
    : QWidget(parent), m_field(field), m_note(new FieldNote)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme::space_xs);
    auto* label = new QLabel(name);
    label->setWordWrap(true);
    QWidget* shown = body ? body : m_field;
    label->setBuddy(shown);
    m_field->setAccessibleName(name);
    rows->addWidget(label);
    rows->addWidget(shown);
    rows->addWidget(m_note);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!m_note->text().isEmpty())
            this->judge();
        emit edited();
    });
}

QString FormField::text() const
{
    return m_field->text().trimmed();
}

void FormField::set_text(const QString& text)
{
    if (m_field->text() == text)
        return;
    m_field->setText(text);
    if (!m_note->text().isEmpty())
        judge();
}

bool FormField::judge()
{
    const QString wrong = m_judge ? m_judge(text()) : QString();
    m_note->show_for(m_field, wrong, FieldNote::Kind::Wrong);
    return wrong.isEmpty();
}

FormDay::FormDay(const QString& name, std::optional<Date> day, Language language, Empty empty,
                 QWidget* parent)
    : FormDay(name, new DayField(language), language, empty, parent)
{
    m_day->show_day(day);
}

FormDay::FormDay(const QString& name, DayField* body, Language language, Empty empty,
                 QWidget* parent)
    : FormField(name, body->edit(), body, parent), m_day(body)
{
    body->set_name(name);
    set_judge([=](const QString& text) {
        if (text.isEmpty() && empty == Empty::Right)
            return QString();
        const auto day = body->day();
        return day ? QString() : day_fault_text(day.error(), language);
    });
    connect(body, &DayField::chosen, this, [this] {
        judge();
        emit edited();
    });
    connect(body, &DayField::unreadable, this, &FormDay::judge);
}

std::optional<Date> FormDay::day() const
{
    const auto day = m_day->day();
    return day ? std::optional(*day) : std::nullopt;
}

FormField::Judge needs_id()
{
    return [](const QString& text) {
        return is_id(text.toStdString())
                   ? QString()
                   : FormField::tr("Use small letters a–z, digits and - _ . +, a letter or digit "
                                   "first, without spaces");
    };
}

FormField::Judge needs_text()
{
    return [](const QString& text) {
        return text.isEmpty() ? FormField::tr("This is needed") : QString();
    };
}

FormDialog::FormDialog(const QString& title, const QString& says, const QString& button,
                       QWidget* parent)
    : QDialog(parent), m_fields(new QVBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_xl, theme::space_xl, theme::space_xl, theme::space_l);
    rows->setSpacing(theme::space_l);
    if (!says.isEmpty()) {
        auto* text = new QuietText;
        text->setText(says);
        rows->addWidget(text);
    }
    m_fields->setSpacing(theme::space_m);
    rows->addLayout(m_fields);
    rows->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* go = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    // Only of a button that is in a dialog already does the dialog remember it.
    go->setDefault(true);
    setMinimumWidth(kDialogWidth * theme::text_percent() / 100);
}

bool FormDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    // What is wrong with a field takes room under it.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        make_room();
    return done;
}

void FormDialog::make_room()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), std::min(needed, screen_room(*this).height()));
}

void FormDialog::showEvent(QShowEvent* event)
{
    // The fields were added after the buttons.
    follow_reading_order(this);
    if (!m_all.empty())
        m_all.front()->field()->setFocus(Qt::OtherFocusReason);
    make_room();
    QDialog::showEvent(event);
}

FormField* FormDialog::add(const QString& name, const QString& text, FormField::Judge judge)
{
    auto* field = new FormField(name, text, std::move(judge));
    add_field(field);
    return field;
}

FormDay* FormDialog::add_day(const QString& name, std::optional<Date> day, Language language,
                             FormDay::Empty empty)
{
    auto* field = new FormDay(name, day, language, empty);
    add_field(field);
    return field;
}

void FormDialog::add_field(FormField* field)
{
    m_all.push_back(field);
    m_fields->addWidget(field);
}

void FormDialog::add_widget(QWidget* widget)
{
    m_fields->addWidget(widget);
}

void FormDialog::accept()
{
    FormField* first_wrong = nullptr;
    for (FormField* field : m_all) {
        if (!field->judge() && !first_wrong)
            first_wrong = field;
    }
    if (first_wrong) {
        first_wrong->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::accept();
}

} // namespace maksuarvio
