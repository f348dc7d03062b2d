// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/why/why_panel.h"

#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/why/explanation.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace maksuarvio {

class WhyPanel::Parts {
public:
    Parts(WhyPanel& panel, Visit& visit) : m_panel(panel), m_visit(visit) { build(); }

    void set_wording(const Wording& wording)
    {
        m_wording = &wording;
        m_head->setText(WhyPanel::tr("Why?"));
        m_close->set_name(WhyPanel::tr("Close"));
        m_page->setAccessibleName(WhyPanel::tr("How the figure was counted"));
        refresh();
    }

    void show_line(int line)
    {
        m_line = line;
        refresh();
        m_page->moveCursor(QTextCursor::Start);
    }

    void set_client_view(bool client_view)
    {
        m_client_view = client_view;
        m_page->set_percent(client_view ? 130 : 100);
        refresh();
    }

    void refresh()
    {
        if (!m_wording)
            return;
        // A hidden page keeps no figure of a client.
        if (m_panel.isHidden())
            return m_page->show_page({});
        const AlternativeOutcome& outcome = m_visit.current_outcome();
        // A service that has been removed since is no longer asked about.
        if (m_line >= int(outcome.services()))
            m_line = -1;
        const Line* line = m_line < 0 ? nullptr : outcome.line(std::size_t(m_line));
        if (line)
            return explain([&](Explanation& page) { page.line(*line); });
        if (m_line < 0 && outcome.estimate)
            return explain([&](Explanation& page) { page.whole(*outcome.estimate); });
        say_what_is_missing(outcome);
    }

private:
    void explain(const auto& write)
    {
        Explanation page(*m_wording, m_client_view);
        write(page);
        m_page->show_page(page.html());
    }

    void say_what_is_missing(const AlternativeOutcome& outcome)
    {
        theme::PageWriter page;
        page.heading(WhyPanel::tr("There is no estimate yet"), 1);
        if (outcome.problems.empty())
            page.paragraph(WhyPanel::tr("Add a service to the plan first."));
        for (const Problem& problem : outcome.problems)
            page.bullet(problem_text(problem, m_visit, *m_wording), true);
        m_page->show_page(page.html());
    }

    void follow(const QString& target)
    {
        const QString line = QStringLiteral("line:");
        show_line(target.startsWith(line) ? QStringView(target).mid(line.size()).toInt() : -1);
    }

    void build()
    {
        m_head = new theme::TextLabel(theme::TextRole::Section);
        m_close = new IconButton(QStringLiteral("close"));
        m_page = new theme::TextPage;
        auto* top = new QHBoxLayout;
        top->addWidget(m_head, 1);
        top->addWidget(m_close);
        auto* all = new QVBoxLayout(&m_panel);
        const int inset = theme::TextPage::kInset;
        top->setContentsMargins(inset, 0, 0, 0);
        all->setContentsMargins(theme::space_l - inset, theme::space_s, theme::space_s,
                                theme::space_s);
        all->setSpacing(theme::space_s);
        all->addLayout(top);
        all->addWidget(m_page, 1);
        m_panel.setFocusProxy(m_page);
        QObject::connect(m_close, &IconButton::clicked, &m_panel, &WhyPanel::closed);
        QObject::connect(m_page, &theme::TextPage::link_followed, &m_panel,
                         [this](const QString& target) { follow(target); });
    }

    WhyPanel& m_panel;
    Visit& m_visit;
    const Wording* m_wording = nullptr;
    bool m_client_view = false;
    int m_line = -1;

    theme::TextLabel* m_head = nullptr;
    IconButton* m_close = nullptr;
    theme::TextPage* m_page = nullptr;
};

WhyPanel::WhyPanel(Visit& visit, QWidget* parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(*this, visit))
{
    connect(&visit, &Visit::changed, this, [this] { m_parts->refresh(); });
}

WhyPanel::~WhyPanel() = default;

void WhyPanel::set_wording(const Wording& wording)
{
    m_parts->set_wording(wording);
}

void WhyPanel::show_line(int line)
{
    m_parts->show_line(line);
}

void WhyPanel::set_client_view(bool client_view)
{
    m_parts->set_client_view(client_view);
}

void WhyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->refresh();
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace maksuarvio
