// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field_note.h"

#include "ui/theme/theme.h"
#include "ui/theme/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

#include <array>

namespace maksuarvio {

namespace {

struct Look {
    const char* icon;
    QColor colour;
};

Look look_of(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Missing:
        return {"info", theme::quiet()};
    case FieldNote::Kind::Odd:
        return {"warning", theme::warning()};
    case FieldNote::Kind::Wrong:
        return {"error", theme::error()};
    }
    return {};
}

} // namespace

void describe(QWidget* field, FieldPart part, const QString& words)
{
    constexpr std::array names{"note_beside", "help_beside"};
    const char* changed = names[std::size_t(part)];
    if (field->property(changed).toString() == words)
        return;
    field->setProperty(changed, words);
    QStringList all;
    for (const char* name : names)
        all += field->property(name).toString();
    all.removeAll(QString());
    field->setAccessibleDescription(all.join(u' '));
}

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_text(new theme::WrappedLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, theme::space_xs);
    row->setSpacing(theme::space_s);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::show_for(QWidget* field, const QString& text, Kind kind)
{
    const bool wrong = !text.isEmpty() && kind == Kind::Wrong;
    theme::mark_wrong(field, wrong);
    describe(field, FieldPart::Note, text);
    if (m_text->text() == text && m_kind == kind)
        return;
    m_kind = kind;
    m_text->setText(text);
    paint_sign();
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paint_sign();
    QWidget::changeEvent(event);
}

void FieldNote::paint_sign()
{
    if (m_text->text().isEmpty())
        return;
    const auto [icon, colour] = look_of(m_kind);
    m_sign->setPixmap(theme::icon_pixmap(QLatin1StringView(icon), colour, fontMetrics().height(),
                                         devicePixelRatioF()));
    QPalette coloured = m_text->palette();
    if (coloured.color(QPalette::WindowText) != colour) {
        coloured.setColor(QPalette::WindowText, colour);
        m_text->setPalette(coloured);
    }
}

} // namespace maksuarvio
