// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field_help.h"

#include "fixture.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QTest>

namespace maksuarvio {

/// What a field asks for is said beside it, by a click or by a key, and costs no Tab.
class WindowFieldHelpTest : public QObject {
    Q_OBJECT

private slots:
    void each_unfolds_its_own_words_data();
    void each_unfolds_its_own_words();
    void a_key_unfolds_those_of_the_field();
    void what_is_not_asked_is_not_explained();
    void what_is_wrong_is_said_as_well();
};

void WindowFieldHelpTest::each_unfolds_its_own_words_data()
{
    QTest::addColumn<Language>("language");
    for (const LanguageFacts& language : kLanguageFacts)
        QTest::addRow("%s", language.id.data()) << language.language;
}

void WindowFieldHelpTest::each_unfolds_its_own_words()
{
    QFETCH(Language, language);
    WindowFixture fixture(language);
    fixture.visit().edit([](Entries& e) { e.has_spouse = true; });
    QStringList seen;
    const QWidget* before = QApplication::focusWidget();
    for (auto* help : fixture.window().findChildren<FieldHelp*>()) {
        if (!help->isVisible())
            continue;
        const QString words = help->words()->text();
        QVERIFY(!words.isEmpty() && !help->words()->isVisible());
        QVERIFY(help->words()->textFormat() == Qt::PlainText);
        QTest::mouseClick(help, Qt::LeftButton);
        QVERIFY(help->words()->isVisible());
        QVERIFY(help->field()->accessibleDescription().contains(words));
        QTest::mouseClick(help, Qt::LeftButton);
        QVERIFY(!help->words()->isVisible());
        QVERIFY(!help->field()->accessibleDescription().contains(words));
        // Whose it is, the spouse's or the client's, does not change it.
        if (!seen.contains(words))
            seen += words;
    }
    QCOMPARE(seen.size(), 7);
    // It took the focus from nobody.
    QCOMPARE(QApplication::focusWidget(), before);
}

void WindowFieldHelpTest::a_key_unfolds_those_of_the_field()
{
    WindowFixture fixture;
    QWidget* net = fixture.named(QStringLiteral("Client: net income, € a month"));
    net->setFocus();
    fixture.press(Qt::Key_F1, Qt::ShiftModifier);
    const auto open = [&] {
        std::vector<const FieldHelp*> unfolded;
        for (const auto* help : fixture.window().findChildren<FieldHelp*>()) {
            if (help->words()->isVisible())
                unfolded.push_back(help);
        }
        return unfolded;
    };
    QCOMPARE(open().size(), std::size_t(1));
    QCOMPARE(open()[0]->field(), net);
    QCOMPARE(QApplication::focusWidget(), net);
    fixture.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(open().empty());
    // Where there is none it says so.
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(open().empty());
    QVERIFY(!texts_of(fixture.window()).filter(QStringLiteral("can be explained")).isEmpty());
}

void WindowFieldHelpTest::what_is_not_asked_is_not_explained()
{
    WindowFixture fixture;
    const auto together = [&] {
        return fixture.named(QStringLiteral("What is asked: Lived together before the care"));
    };
    QVERIFY(!together());
    fixture.visit().edit([](Entries& e) { e.has_spouse = true; });
    QVERIFY(together() && together()->isVisible());
    fixture.visit().edit([](Entries& e) { e.has_spouse = false; });
    QVERIFY(!together());
}

void WindowFieldHelpTest::what_is_wrong_is_said_as_well()
{
    WindowFixture fixture;
    QWidget* gross = fixture.named(QStringLiteral("Client: gross income, € a month"));
    gross->setFocus();
    fixture.press(Qt::Key_F1, Qt::ShiftModifier);
    const QString help = gross->accessibleDescription();
    QVERIFY(!help.isEmpty());
    fixture.type(QStringLiteral("x"));
    QVERIFY(gross->accessibleDescription().endsWith(help));
    QVERIFY(gross->accessibleDescription().size() > help.size());
    fixture.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!gross->accessibleDescription().contains(help));
    QVERIFY(!gross->accessibleDescription().isEmpty());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowFieldHelpTest)
#include "field_help_test.moc"
