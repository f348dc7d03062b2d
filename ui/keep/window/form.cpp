// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kDialogWidth = 460;

} // namespace

std::optional<Date> typed_day(const QString& text)
{
    for (const char* format : {"d.M.yyyy", "yyyy-MM-dd"}) {
        const QDate date = QDate::fromString(text.trimmed(), QLatin1StringView(format));
        if (date.isValid())
            return date_from_iso(date.toString(Qt::ISODate).toStdString());
    }
    return std::nullopt;
}

FormField::FormField(const QString& name, const QString& text, Judge judge, QWidget* parent)
    : QWidget(parent), m_judge(std::move(judge)), m_field(new QLineEdit(text)),
      m_note(new FieldNote)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme::space_xs);
    auto* label = new QLabel(name);
    label->setWordWrap(true);
    label->setBuddy(m_field);
    m_field->setAccessibleName(name);
    rows->addWidget(label);
    rows->addWidget(m_field);
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

FormField::Judge needs_day()
{
    return [](const QString& text) {
        return typed_day(text) ? QString() : FormField::tr("Give the day like 1.1.2027");
    };
}

FormField::Judge needs_day_or_nothing()
{
    return [](const QString& text) {
        return text.isEmpty() || typed_day(text)
                   ? QString()
                   : FormField::tr("Give the day like 1.1.2027, or nothing");
    };
}

FormField::Judge needs_id()
{
    return [](const QString& text) {
        static const QRegularExpression id(QStringLiteral("\\A[a-z0-9_.+-]{1,64}\\z"));
        return id.match(text).hasMatch()
                   ? QString()
                   : FormField::tr("Use small letters a–z, digits and - _ . +, without spaces");
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
        resize(width(), std::min(needed, screen()->availableSize().height()));
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
    m_all.push_back(field);
    m_fields->addWidget(field);
    return field;
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
