// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/message_box.h"

#include <QPushButton>

namespace maksuarvio {

namespace {

void open_box(QWidget* parent, QMessageBox::Icon icon, const BoxText& text,
              QMessageBox::StandardButton leave)
{
    auto* box = new QMessageBox(icon, text.title, text.text, leave, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.more);
    for (const BoxAnswer& answer : text.answers) {
        QPushButton* button = box->addButton(answer.text, answer.role);
        if (answer.role == QMessageBox::AcceptRole)
            box->setDefaultButton(button);
        else if (!box->defaultButton())
            box->setDefaultButton(leave);
        QObject::connect(button, &QPushButton::clicked, box, answer.then);
    }
    box->open();
}

} // namespace

void open_message(QWidget* parent, QMessageBox::Icon icon, const BoxText& text)
{
    open_box(parent, icon, text, QMessageBox::Close);
}

void open_question(QWidget* parent, const BoxText& text)
{
    open_box(parent, QMessageBox::Question, text, QMessageBox::Cancel);
}

} // namespace maksuarvio
