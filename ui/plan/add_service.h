// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/plan/service_list.h"

#include <QLineEdit>

class QCompleter;

namespace maksuarvio {

/// Where a service is added by typing some letters of its name.
class AddService : public QLineEdit {
    Q_OBJECT
public:
    explicit AddService(QWidget* parent = nullptr);

    void set_services(const Snapshot* snapshot, const Wording& wording);
    /// All services to choose from.
    void show_all();
    /// Lets go of what was typed and of the list that it opened.
    void forget();

signals:
    void chosen(const QString& service);
    /// What is typed is in no name of what is offered; empty: it is in one, or nothing is typed.
    /// Known: there is such a service.
    void not_found(const QString& text, bool known);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void make_completer();
    void look_for(const QString& text);
    void empty();
    void choose(const QModelIndex& index);

    ServiceList* m_list;
    QCompleter* m_completer = nullptr;
};

} // namespace maksuarvio
