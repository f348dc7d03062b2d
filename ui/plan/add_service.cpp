// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/add_service.h"

#include "ui/theme/theme.h"
#include "ui/widgets/history_keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace maksuarvio {

namespace {

constexpr int kVisibleRows = 8;

/// The name, and what there is room for of the category in the quiet colour at the end of the row.
class ServiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), theme::touch)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText) : theme::quiet());
        const int name = QStyledItemDelegate::sizeHint(option, index).width();
        const QRect rest = option.rect.adjusted(name + theme::space_s, 0, -theme::space_m, 0);
        const QString category = index.data(ServiceList::CategoryRole).toString();
        painter->drawText(
            rest, Qt::AlignRight | Qt::AlignVCenter,
            option.fontMetrics.elidedText(category, Qt::ElideRight, std::max(0, rest.width())));
    }
};

/// Looks for words as the list has them.
class ServiceCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {ServiceList::plain(path)}; }
};

} // namespace

AddService::AddService(QWidget* parent) : QLineEdit(parent), m_list(new ServiceList(this))
{
    setMaxLength(60);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    addAction(theme::icon(QStringLiteral("plus")), LeadingPosition);
    // Most of a start goes by before anybody types here.
    connect(this, &QLineEdit::textEdited, this, &AddService::look_for);
}

void AddService::set_services(const Snapshot* snapshot, const Wording& wording)
{
    m_list->set(snapshot, wording);
}

void AddService::look_for(const QString& text)
{
    make_completer();
    m_completer->setCompletionPrefix(text);
    const bool found = text.trimmed().isEmpty() || m_completer->completionCount() > 0;
    const QString words = text.trimmed();
    emit not_found(found ? QString() : words, !found && m_list->knows_unoffered(words));
}

void AddService::make_completer()
{
    if (m_completer)
        return;
    m_completer = new ServiceCompleter(m_list, this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCompletionRole(ServiceList::SearchRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(kVisibleRows);
    m_completer->popup()->setItemDelegate(new ServiceDelegate(m_completer));
    m_completer->popup()->setAccessibleName(accessibleName());
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &AddService::choose);
}

void AddService::show_all()
{
    make_completer();
    setFocus(Qt::ShortcutFocusReason);
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
}

void AddService::empty()
{
    setText(QString());
    emit not_found({}, false);
    if (m_completer)
        m_completer->setCompletionPrefix(QString());
}

void AddService::forget()
{
    setText(QString());
    emit not_found({}, false);
    // Deletes it with its list.
    setCompleter(nullptr);
    m_completer = nullptr;
}

void AddService::choose(const QModelIndex& index)
{
    const QString id = index.data(ServiceList::IdRole).toString();
    if (id.isEmpty())
        return;
    emit chosen(id);
    // The completer writes the name into the field after this.
    QTimer::singleShot(0, this, &AddService::empty);
}

bool AddService::event(QEvent* event)
{
    return left_to_window(event) ? event->type() == QEvent::ShortcutOverride
                                 : QLineEdit::event(event);
}

void AddService::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        // The first that matches is what a hurried person means.
        if (m_completer && !text().isEmpty() && m_completer->completionCount() > 0) {
            m_completer->popup()->hide();
            choose(m_completer->completionModel()->index(0, 0));
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && (!m_completer || !m_completer->popup()->isVisible())) {
        show_all();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace maksuarvio
