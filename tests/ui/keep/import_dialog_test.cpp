// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/import_dialog.h"

#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/older_encodings.h"
#include "ui/theme/text_page.h"

#include <QPushButton>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

QString page_of(const ImportDialog& dialog)
{
    return dialog.findChild<theme::TextPage*>()->toPlainText();
}

} // namespace

/// What the window says of a folder before anything is taken.
class ImportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void utf8_is_not_worth_a_word();
    void another_encoding_is_said();
    void what_is_no_text_cannot_be_taken_data();
    void what_is_no_text_cannot_be_taken();
};

void ImportDialogTest::utf8_is_not_worth_a_word()
{
    const BookCopy copy("sample");
    const ImportDialog dialog(copy.folder());
    QVERIFY(dialog.can_be_taken());
    QVERIFY(!page_of(dialog).contains("was read as"));
    QVERIFY(page_of(dialog).contains("Every cell can be read."));
}

void ImportDialogTest::another_encoding_is_said()
{
    const BookCopy copy("sample");
    copy.write("texts.csv",
               written_in(Encoding::MacRoman, QString::fromUtf8(copy.content("texts.csv"))));
    const ImportDialog dialog(copy.folder());
    QVERIFY(dialog.can_be_taken());
    QVERIFY2(page_of(dialog).contains("texts.csv is not UTF-8 and was read as Mac Roman, for "
                                      "example “Exempelområdet”"),
             qPrintable(page_of(dialog)));
}

void ImportDialogTest::what_is_no_text_cannot_be_taken_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("said");
    QTest::newRow("a byte that is no UTF-8")
        << QByteArray("Ateriapalvelu,") << QByteArray("Ateriapalvel\xFC,")
        << "services.csv, row 6, column 2";
    QTest::newRow("a word that was encoded twice")
        << QByteArray("Lyhytaikainen ymp\xC3\xA4")
        << QByteArray("Lyhytaikainen ymp\xC3\x83\xC2\xA4") << "was encoded twice";
    QTest::newRow("a quote that is not closed")
        << QByteArray("Ateriapalvelu,") << QByteArray("\"Ateriapalvelu,") << "services.csv";
}

void ImportDialogTest::what_is_no_text_cannot_be_taken()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, said);
    const BookCopy copy("sample");
    const QByteArray before = copy.content("services.csv");
    QVERIFY(before.contains(from));
    copy.write("services.csv", QByteArray(before).replace(from, to));
    const ImportDialog dialog(copy.folder());
    QVERIFY2(page_of(dialog).contains(said), qPrintable(page_of(dialog)));
    QVERIFY(!dialog.can_be_taken());
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        QVERIFY(!button->isEnabled() || button->text() != "Take as a draft");
}

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
