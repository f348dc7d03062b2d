// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/alternative_tabs.h"

#include "translations/numbers.h"
#include "ui/plan/alternative_strip.h"
#include "ui/result/client_sum.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace maksuarvio {

namespace {

constexpr int kLongestName = 40;

// "A", or "A: own home care".
QString tab_text(const Entries& entries, std::size_t index)
{
    const QString name = entries.alternatives[index].name.trimmed();
    QString text = alternative_letter(index);
    if (!name.isEmpty())
        text += QStringLiteral(": ") + name;
    return without_mnemonic(text);
}

} // namespace

AlternativeTabs::AlternativeTabs(Visit& visit, QWidget* parent)
    : QWidget(parent), m_visit(visit), m_tabs(new AlternativeStrip(this)),
      m_add(new IconButton(QStringLiteral("plus"), this)),
      m_more(new IconButton(QStringLiteral("more"), this)), m_compare(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_add);
    row->addWidget(m_more);
    row->addWidget(m_compare);
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setAutoRaise(true);
    m_compare->setFocusPolicy(Qt::StrongFocus);
    m_compare->setMinimumWidth(theme::touch);
    m_more->setPopupMode(QToolButton::InstantPopup);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            m_visit.show_alternative(std::size_t(index));
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            rename_current();
    });
    connect(m_add, &QToolButton::clicked, this, &AlternativeTabs::copy_wanted);
}

void AlternativeTabs::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_tabs->setAccessibleName(tr("Alternatives"));
    m_add->set_name(tr("Copy this alternative, to change it"));
    m_more->set_name(tr("Copy, name or remove an alternative"));
    if (m_name_editor)
        m_name_editor->setAccessibleName(tr("Name of the alternative"));
    refresh();
}

void AlternativeTabs::refresh()
{
    const Entries& entries = m_visit.entries();
    const int count = int(entries.alternatives.size());
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > count)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < count)
        m_tabs->addTab(QString());
    for (int i = 0; i < count; ++i) {
        const QString text = tab_text(entries, std::size_t(i));
        if (m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
        m_tabs->show_figures(i, figures(std::size_t(i)));
    }
    m_tabs->setCurrentIndex(int(entries.current));
    // Tabs that come while the window is hidden are not told to the layout.
    m_tabs->updateGeometry();
    m_add->setEnabled(entries.alternatives.size() < Entries::kMostAlternatives);
}

AlternativeStrip::Figures AlternativeTabs::figures(std::size_t index) const
{
    const auto& outcomes = m_visit.outcomes();
    const auto& estimate = outcomes[index].estimate;
    if (!estimate || !m_wording)
        return {};
    const Language language = m_wording->language();
    AlternativeStrip::Figures shown{
        .sum = to_qt(money_text(estimate->client_total_month, language)), .difference = {}};
    if (client_total_by_person(*estimate))
        shown.payers = who_pays(*estimate, false);
    if (const auto& first = outcomes.front().estimate; index > 0 && first)
        shown.difference =
            to_qt(
                difference_text(estimate->client_total_month - first->client_total_month, language))
                .remove(u'€')
                .trimmed();
    return shown;
}

void AlternativeTabs::set_compare(QAction* compare)
{
    m_compare->setDefaultAction(compare);
}

// The sums go before its words.
void AlternativeTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int words = m_compare->fontMetrics().horizontalAdvance(m_compare->text());
    const bool roomy = m_tabs->minimumSizeHint().width() + words + 4 * theme::touch <= width();
    m_compare->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void AlternativeTabs::set_menu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void AlternativeTabs::add()
{
    m_visit.edit([](Entries& e) {
        if (e.alternatives.size() >= Entries::kMostAlternatives)
            return;
        e.alternatives.emplace_back();
        e.current = e.alternatives.size() - 1;
    });
}

void AlternativeTabs::copy_current()
{
    m_visit.edit([](Entries& e) {
        if (e.alternatives.size() >= Entries::kMostAlternatives)
            return;
        AlternativeEntry copy = e.alternatives[e.current];
        // The same name twice tells nothing apart.
        copy.name.clear();
        e.alternatives.push_back(std::move(copy));
        e.current = e.alternatives.size() - 1;
    });
}

void AlternativeTabs::remove_current()
{
    m_visit.edit([](Entries& e) {
        if (e.alternatives.size() < 2)
            return;
        e.alternatives.erase(e.alternatives.begin() + std::ptrdiff_t(e.current));
        e.current = std::min(e.current, e.alternatives.size() - 1);
    });
}

void AlternativeTabs::rename_current()
{
    if (!m_name_editor) {
        m_name_editor = new QLineEdit(this);
        m_name_editor->setMaxLength(kLongestName);
        m_name_editor->setInputMethodHints(Qt::ImhSensitiveData);
        m_name_editor->setAccessibleName(tr("Name of the alternative"));
        m_name_editor->installEventFilter(this);
        connect(m_name_editor, &QLineEdit::editingFinished, this,
                [this] { finish_renaming(true); });
    }
    const Entries& entries = m_visit.entries();
    m_name_editor->setText(entries.alternatives[entries.current].name);
    place_editor();
    m_name_editor->show();
    m_name_editor->selectAll();
    m_name_editor->setFocus(Qt::OtherFocusReason);
}

void AlternativeTabs::forget()
{
    delete m_name_editor;
    m_name_editor = nullptr;
}

void AlternativeTabs::place_editor()
{
    const QRect tab = m_tabs->tabRect(m_tabs->currentIndex());
    const QPoint corner = m_tabs->mapTo(this, tab.topLeft());
    const int wanted = std::max(tab.width(), 5 * theme::touch);
    const int left = std::max(0, std::min(corner.x(), width() - wanted));
    m_name_editor->setGeometry(left, corner.y(), std::min(wanted, width()), tab.height());
    m_name_editor->raise();
}

void AlternativeTabs::finish_renaming(bool keep)
{
    if (!m_name_editor || m_name_editor->isHidden())
        return;
    const QString name = m_name_editor->text().trimmed();
    m_name_editor->hide();
    m_name_editor->setText(QString());
    m_tabs->setFocus(Qt::OtherFocusReason);
    if (keep)
        m_visit.edit([&](Entries& e) { e.alternatives[e.current].name = name; });
}

bool AlternativeTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name_editor && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        finish_renaming(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maksuarvio
