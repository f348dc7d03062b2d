// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/draft_page.h"

#include "ui/keep/difference/page.h"
#include "ui/keep/impact/page.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/text.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

QToolButton* button_for(QAction* action, bool with_text)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(with_text ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DraftPage::DraftPage(DraftSession& session, const Wording& wording,
                     const MaintainCommands& commands, QWidget* parent)
    : QWidget(parent), m_session(session), m_wording(wording),
      m_title(new theme::TextLabel(theme::TextRole::Figure)), m_state(new QuietText),
      m_stages(new TabStrip), m_stack(new QStackedWidget), m_edit(new EditPage(session, wording))
{
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_state);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::space_l, theme::space_s, theme::space_s, theme::space_s);
    head->setSpacing(theme::space_xs);
    head->addLayout(titles, 1);
    using Commands = std::vector<MaintainCommand>;
    for (const MaintainCommand command :
         is_read_only() ? Commands{}
                        : Commands{MaintainCommand::Undo, MaintainCommand::Redo,
                                   MaintainCommand::AddRow, MaintainCommand::DuplicateRow,
                                   MaintainCommand::SplitRow, MaintainCommand::RemoveRows})
        head->addWidget(button_for(commands[command], false));
    head->addWidget(button_for(
        commands[is_read_only() ? MaintainCommand::CompareWith : MaintainCommand::Save], true));

    m_stages->setAccessibleName(tr("Stages of the draft"));
    for (const MaintainCommand command :
         {MaintainCommand::ShowEdit, MaintainCommand::ShowDifferences, MaintainCommand::ShowImpact,
          MaintainCommand::ShowPublish}) {
        m_stages->addTab(commands[command]->text());
        m_stack->addWidget(command == MaintainCommand::ShowEdit ? static_cast<QWidget*>(m_edit)
                                                                : new QWidget);
    }
    m_stages->setTabVisible(int(Stage::Publish), !is_read_only());
    if (is_read_only())
        m_stages->setTabText(int(Stage::Edit), tr("Tables"));

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_stages);
    rows->addWidget(new Hairline(Qt::Horizontal));
    rows->addWidget(m_stack, 1);

    connect(m_stages, &QTabBar::currentChanged, this, [this](int stage) {
        m_edit->finish_editing();
        build_stage(static_cast<Stage>(stage));
        m_stack->setCurrentIndex(stage);
        emit stage_changed();
    });
    connect(&session, &DraftSession::changed, this, &DraftPage::refresh_title);
    refresh_title();
}

QWidget* DraftPage::stage_page() const
{
    return m_stack->currentWidget();
}

DraftPage::Stage DraftPage::stage() const
{
    return static_cast<Stage>(m_stages->currentIndex());
}

void DraftPage::show_stage(Stage stage)
{
    m_stages->setCurrentIndex(int(stage));
}

void DraftPage::show_again()
{
    build_stage(stage());
    m_stack->setCurrentIndex(int(stage()));
    refresh_title();
}

void DraftPage::work_on(Stage stage)
{
    show_stage(stage);
    QWidget* page = stage_page();
    if (stage == Stage::Edit)
        return m_edit->current_view().setFocus(Qt::ShortcutFocusReason);
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

// What follows from the cells is made when it is asked for, of the cells as they are then.
void DraftPage::build_stage(Stage stage)
{
    if (stage == Stage::Edit)
        return;
    m_session.check();
    QWidget* page = nullptr;
    if (stage == Stage::Differences)
        page = new DifferencePage(m_session, m_wording);
    else if (stage == Stage::Impact)
        page = new ImpactPage(m_session, m_wording);
    else
        page = publish_page();
    QWidget* before = m_stack->widget(int(stage));
    m_stack->insertWidget(int(stage), page);
    m_stack->removeWidget(before);
    before->deleteLater();
}

QWidget* DraftPage::publish_page()
{
    auto* page = new PublishPage(m_session, m_wording);
    connect(page, &PublishPage::publish_requested, this, &DraftPage::publish_requested);
    connect(page, &PublishPage::place_requested, this, [this](Cell place) {
        show_stage(Stage::Edit);
        m_edit->show_place(place);
    });
    return page;
}

void DraftPage::refresh_title()
{
    const Draft draft = m_session.draft();
    m_title->setText(is_read_only() ? tr("%1 – published").arg(m_session.title())
                                    : tr("%1 – draft").arg(m_session.title()));
    QStringList state;
    if (!draft.base.empty())
        state << tr("from %1").arg(to_qt(draft.base));
    if (const auto& base = m_session.surroundings().base;
        base && base->header.version != draft.base)
        state << tr("compared with %1").arg(to_qt(base->header.version));
    if (is_read_only())
        state << tr("to be looked at; a published version never changes");
    else if (draft.revision == 0)
        state << tr("not saved yet");
    else if (m_session.is_unsaved())
        state << tr("changed since it was saved");
    else
        state << tr("saved %1 by %2")
                     .arg(moment_text(draft.changed_at, m_wording.language()), draft.changed_by);
    m_state->setText(state.join(QStringLiteral(" · ")));
}

} // namespace maksuarvio
