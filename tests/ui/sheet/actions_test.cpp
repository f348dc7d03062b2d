// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/sheet/record_text.h"
#include "ui/sheet/sheet_actions.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QTest>

namespace maksuarvio {

class SheetActionsTest : public QObject {
    Q_OBJECT

private slots:
    void the_copied_text_is_the_record();
    void new_client_takes_our_text_off_the_clipboard();
    void the_text_of_another_program_stays();
    void the_preview_shows_the_sheet_in_its_own_language();
    void the_preview_says_where_there_is_no_estimate();

private:
    const Wording m_wording{Language::Fi};
};

void SheetActionsTest::the_copied_text_is_the_record()
{
    SampleVisit sample;
    sample.plan_eight_services();
    QWidget window;
    SheetActions actions(sample.visit(), &window);
    actions.set_wording(m_wording);
    actions.copy_text();
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QString::fromStdString(record_text(sample.estimate(), *sample->snapshot(), m_wording)));
}

void SheetActionsTest::new_client_takes_our_text_off_the_clipboard()
{
    SampleVisit sample;
    sample.plan_eight_services();
    QWidget window;
    SheetActions actions(sample.visit(), &window);
    actions.set_wording(m_wording);
    actions.copy_text();
    actions.clear_clipboard();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SheetActionsTest::the_text_of_another_program_stays()
{
    SampleVisit sample;
    sample.plan_eight_services();
    QWidget window;
    SheetActions actions(sample.visit(), &window);
    actions.set_wording(m_wording);
    actions.copy_text();
    QGuiApplication::clipboard()->setText(QStringLiteral("a recipe"));
    actions.clear_clipboard();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a recipe"));
}

void SheetActionsTest::the_preview_shows_the_sheet_in_its_own_language()
{
    SampleVisit sample;
    sample.plan_eight_services();
    PreviewDialog preview(sample.visit(), {.language = Language::Sv}, nullptr);
    auto* document = preview.findChild<QPdfView*>()->document();
    QCOMPARE(document->pageCount(), 1);
    const QString swedish = document->metaData(QPdfDocument::MetaDataField::Title).toString();
    auto* language = preview.findChild<QComboBox*>();
    language->setCurrentIndex(language->findData(int(Language::En)));
    QCOMPARE(document->metaData(QPdfDocument::MetaDataField::Title).toString(),
             QStringLiteral("Estimate of the client fee"));
    QVERIFY(swedish != QStringLiteral("Estimate of the client fee"));
    QCOMPARE(preview.choice().language, Language::En);
}

void SheetActionsTest::the_preview_says_where_there_is_no_estimate()
{
    SampleVisit sample;
    PreviewDialog preview(sample.visit(), {}, nullptr);
    preview.show();
    bool said = false;
    for (const QLabel* label : preview.findChildren<QLabel*>())
        said =
            said || (label->isVisible() && label->text().contains(QStringLiteral("no estimate")));
    QVERIFY(said);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetActionsTest)
#include "actions_test.moc"
