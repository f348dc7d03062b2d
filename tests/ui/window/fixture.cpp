// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

namespace maksuarvio {

WindowFixture::WindowFixture(Language first_language, const QString& tariffs)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    static const bool look = [] {
        theme::apply(*qApp);
        theme::set_animated(false);
        return true;
    }();
    Q_UNUSED(look);
    m_library = std::make_unique<TariffLibrary>(std::move(
        *(tariffs.isEmpty() ? TariffLibrary::shipped() : TariffLibrary::open_or_shipped(tariffs))));
    m_settings = std::make_unique<Settings>();
    m_settings->set_language(first_language);
    m_settings->set_organiser("helsinki");
    m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
    start_in_helsinki(visit());
    visit().clear();
    m_window->resize(1366, 700);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    Q_ASSERT(active);
}

void WindowFixture::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void WindowFixture::retype(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

QWidget* WindowFixture::named(const QString& name)
{
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->accessibleName() == name && !widget->isHidden())
            return widget;
    }
    return nullptr;
}

namespace {

QString text_of(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return field->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text() + (button->isChecked() ? QStringLiteral(" on") : QString());
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        return choice->currentText();
    if (const auto* number = qobject_cast<const QSpinBox*>(&widget))
        return QString::number(number->value());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        QString all;
        for (int i = 0; i < tabs->count(); ++i)
            all += tabs->tabText(i) + u'|';
        return all;
    }
    return {};
}

void collect(const QWidget& root, const QWidget& widget, QStringList& lines)
{
    const QStringList said{text_of(widget), widget.accessibleName(), widget.accessibleDescription(),
                           widget.toolTip()};
    // What only holds others says nothing, and some of it is made when first needed.
    if (!said.join(QString()).isEmpty()) {
        lines << QStringLiteral("%1 [%2] seen=%3 enabled=%4")
                     .arg(QLatin1StringView(widget.metaObject()->className()),
                          said.join(QStringLiteral("] [")))
                     .arg(widget.isVisibleTo(&root))
                     .arg(widget.isEnabled());
    }
    for (const QObject* child : widget.children()) {
        if (const auto* inner = qobject_cast<const QWidget*>(child))
            collect(root, *inner, lines);
    }
}

} // namespace

QStringList texts_of(const QWidget& root)
{
    QStringList lines;
    collect(root, root, lines);
    return lines;
}

void start_in_helsinki(Visit& visit)
{
    visit.edit([](Entries& entries) {
        using namespace std::chrono;
        entries.organiser = "helsinki";
        entries.date = 2026y / March / 1;
    });
}

ServiceEntry service_entry(const char* service, const char* amount, Period per, Mode mode,
                           const char* price)
{
    return {.service = service,
            .mode = mode,
            .amount = QString::fromUtf8(amount),
            .per = per,
            .provider_price = QString::fromUtf8(price)};
}

} // namespace maksuarvio
