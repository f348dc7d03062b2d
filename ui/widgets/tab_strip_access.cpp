// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tab_strip_access.h"

#include "ui/widgets/tab_strip.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace maksuarvio {

namespace {

class TabAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TabAccess(TabStrip& strip, int index) : m_strip(&strip), m_index(index) {}

    bool isValid() const override { return m_strip && m_index < m_strip->count(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override
    {
        return m_strip ? m_strip->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override
    {
        return m_strip ? QAccessible::queryAccessibleInterface(m_strip) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::PageTab; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect tab = m_strip->tabRect(m_index);
        return {m_strip->mapToGlobal(tab.topLeft()), tab.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return TabStrip::words_of(m_strip->tabText(m_index));
        case QAccessible::Description:
            return m_strip->description(m_index);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const bool current = m_strip->currentIndex() == m_index;
        state.selectable = true;
        state.selected = current;
        state.focusable = true;
        state.focused = current && m_strip->hasFocus();
        state.invisible = !m_strip->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            m_strip->setCurrentIndex(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    // What a screen reader holds on to may outlive the window.
    QPointer<TabStrip> m_strip;
    int m_index;
};

class TabStripAccess : public QAccessibleWidget {
public:
    explicit TabStripAccess(TabStrip& strip)
        : QAccessibleWidget(&strip, QAccessible::PageTabList), m_strip(strip)
    {
    }
    ~TabStripAccess() override
    {
        for (const QAccessible::Id tab : m_tabs)
            QAccessible::deleteAccessibleInterface(tab);
    }

    int childCount() const override { return m_strip.count(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= m_strip.count())
            return nullptr;
        while (m_tabs.size() <= std::size_t(index))
            m_tabs.push_back(QAccessible::registerAccessibleInterface(
                new TabAccess(m_strip, int(m_tabs.size()))));
        return QAccessible::accessibleInterface(m_tabs[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < m_strip.count(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_strip.tabAt(m_strip.mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_strip.hasFocus() ? child(m_strip.currentIndex()) : nullptr;
    }

private:
    TabStrip& m_strip;
    mutable std::vector<QAccessible::Id> m_tabs;
};

QAccessibleInterface* accessible_strip(const QString& class_name, QObject* object)
{
    if (class_name != QLatin1StringView(TabStrip::staticMetaObject.className()))
        return nullptr;
    return new TabStripAccess(*static_cast<TabStrip*>(object));
}

} // namespace

void make_tab_strips_accessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessible_strip);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace maksuarvio
