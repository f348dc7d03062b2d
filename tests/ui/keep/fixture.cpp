// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"

#include "ui/keep/versions/list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace maksuarvio {

MaintainFixture::MaintainFixture(Language language)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    static const bool look = [] {
        theme::apply(*qApp);
        theme::set_animated(false);
        return true;
    }();
    Q_UNUSED(look);
    m_settings = std::make_unique<Settings>();
    m_settings->set_language(language);
    m_spoken.set(language);
    using namespace std::chrono;
    m_window = std::make_unique<MaintainWindow>(store(), *m_settings, 2026y / November / 21);
    m_window->resize(1366, 760);
    m_window->show();
    activate();
}

void MaintainFixture::choose_version(const char* version)
{
    m_window->list().setCurrentIndex(m_window->versions().index_of_version(version));
}

void MaintainFixture::activate()
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (dialog())
        return;
    // What a window that has closed still has to say would take the focus again.
    QApplication::processEvents();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MaintainFixture::trigger(MaintainCommand command)
{
    activate();
    QVERIFY(m_window->commands()[command]->isEnabled());
    m_window->commands()[command]->trigger();
    // A page that was left would be found before the new one of its kind.
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void MaintainFixture::begin_sample_draft()
{
    choose_version("sample-2022-2027");
    trigger(MaintainCommand::BeginDraft);
    dialog()->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_window->draft_page());
}

QDialog* MaintainFixture::dialog()
{
    for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void MaintainFixture::fill(const QString& name, const QString& text)
{
    activate();
    QWidget* root = dialog() ? static_cast<QWidget*>(dialog()) : m_window.get();
    for (QLineEdit* field : root->findChildren<QLineEdit*>()) {
        if (!field->accessibleName().startsWith(name) || !field->isVisible())
            continue;
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        return;
    }
    QFAIL(qPrintable(QStringLiteral("no field “%1”").arg(name)));
}

void MaintainFixture::press(const QString& text)
{
    QWidget* root = dialog() ? static_cast<QWidget*>(dialog()) : m_window.get();
    for (QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
        if (button->text().remove(u'&') != text || !button->isVisible())
            continue;
        QVERIFY2(button->isEnabled(), qPrintable(text));
        button->click();
        QApplication::processEvents();
        return;
    }
    QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
}

void MaintainFixture::type_cell(BookFile file, int row, int column, const QString& text)
{
    activate();
    EditPage& edit = page().edit_page();
    edit.show_place({file, row, column});
    PartTable& view = edit.view(file);
    QTest::keyClick(&view, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        field = choice->lineEdit();
    QVERIFY2(field && view.isAncestorOf(field), "no editor");
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
}

int MaintainFixture::row_of(BookFile file, std::initializer_list<std::pair<int, const char*>> texts)
{
    const CsvRows& rows = session().edit().cells()[file];
    for (std::size_t row = 1; row < rows.size(); ++row) {
        bool all = true;
        for (const auto& [column, text] : texts)
            all = all && rows[row][std::size_t(column)] == text;
        if (all)
            return int(row);
    }
    return 0;
}

} // namespace maksuarvio
