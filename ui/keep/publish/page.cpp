// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/publish/page.h"

#include "tariffs/platform/user.h"
#include "translations/numbers.h"
#include "ui/keep/edit/remark_list.h"
#include "ui/keep/edit/remark_model.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pane_scroll.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kWidestForm = 760;

} // namespace

PublishPage::PublishPage(DraftSession& session, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_remarks(new RemarkModel(session.edit(), wording, this)),
      m_blocked(new Notice(QStringLiteral("error"), theme::TextRole::Error)),
      m_summary(new QuietText), m_looked(new QCheckBox), m_publish(new QPushButton(tr("Publish")))
{
    const Language language = wording.language();
    m_body = new FormField(tr("Decided by (for example the county board)"),
                           to_qt(session.header(HeaderField::DecisionBody)), needs_text());
    m_day = new FormDay(tr("Day of the decision"),
                        date_from_iso(session.header(HeaderField::DecisionDate)), language);
    m_section = new FormField(tr("Section (for example § 123)"),
                              to_qt(session.header(HeaderField::DecisionSection)), needs_text());
    if (const auto& typed = session.typed_decision()) {
        m_body->set_text(typed->body);
        m_day->set_text(typed->day);
        m_section->set_text(typed->section);
    }
    for (const FormField* field : fields()) {
        connect(field, &FormField::edited, this, [this] {
            m_session.set_typed_decision({m_body->text(), m_day->text(), m_section->text()});
        });
    }
    auto* who = new QuietText;
    who->setText(tr("Published by %1. From then on the version can no longer be changed.")
                     .arg(system_user()));
    auto* list = new RemarkList(*m_remarks);
    m_list = list;

    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    rows->setSpacing(theme::space_m);
    auto* decision = new SectionHead;
    decision->setText(tr("Decision"));
    auto* remarks = new SectionHead;
    remarks->setText(tr("Before publishing"));
    m_remarks_head = remarks;
    for (FormField* field : fields())
        field->setMaximumWidth(kWidestForm);
    rows->addWidget(m_summary);
    // Whoever cannot publish yet need not fill in anything first.
    rows->addWidget(m_blocked);
    rows->addWidget(decision);
    rows->addWidget(m_body);
    rows->addWidget(m_day);
    rows->addWidget(m_section);
    rows->addWidget(m_remarks_head);
    rows->addWidget(list, 1);
    rows->addStretch();
    m_publish->setDefault(true);
    // What it comes to is in sight, however much there is to look at.
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme::space_l, theme::space_s, theme::space_l, theme::space_m);
    foot->setSpacing(theme::space_s);
    foot->addWidget(m_looked);
    foot->addWidget(who);
    foot->addWidget(m_publish, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(new PaneScroll(form, PaneScroll::Height::WhatThereIs), 1);
    all->addWidget(new Hairline(Qt::Horizontal));
    all->addLayout(foot);
    m_looked->setText(tr("I have looked at the warnings"));

    connect(list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit place_requested(m_remarks->place(index)); });
    connect(list, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit place_requested(m_remarks->place(index)); });
    connect(m_looked, &QCheckBox::toggled, this, &PublishPage::refresh);
    connect(m_remarks, &QAbstractItemModel::modelReset, this, &PublishPage::refresh);
    connect(&session, &DraftSession::changed, this, &PublishPage::refresh);
    connect(m_publish, &QPushButton::clicked, this, &PublishPage::publish);
    m_summary->setText(
        tr("The version %1 of %2 becomes what counsellors use from %3 on.")
            .arg(session.title(), to_qt(session.header(HeaderField::Organiser)),
                 day_text(date_from_iso(session.header(HeaderField::From)), language)));
    refresh();
}

Decision PublishPage::decision() const
{
    return {.body = m_body->text().toStdString(),
            .date = m_day->day().value_or(Date()),
            .section = m_section->text().toStdString(),
            .who = system_user()};
}

std::array<FormField*, 3> PublishPage::fields() const
{
    return {m_body, m_day, m_section};
}

void PublishPage::refresh()
{
    const int errors = m_remarks->errors();
    const int warnings = m_remarks->warnings();
    m_blocked->show_text(errors > 0 ? tr("Faults to be mended first: %1").arg(errors) : QString());
    for (QWidget* widget : {m_remarks_head, m_list})
        widget->setVisible(errors + warnings > 0);
    m_looked->setVisible(warnings > 0);
    m_publish->setEnabled(errors == 0 && (warnings == 0 || m_looked->isChecked()));
}

void PublishPage::publish()
{
    FormField* first_wrong = nullptr;
    for (FormField* field : fields()) {
        if (!field->judge() && !first_wrong)
            first_wrong = field;
    }
    if (first_wrong)
        first_wrong->field()->setFocus(Qt::OtherFocusReason);
    else
        emit publish_requested(decision());
}

} // namespace maksuarvio
