// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/paper/pdf_checker.h"
#include "ui/sheet/pdf_writer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace maksuarvio::sheet;
using maksuarvio::tests::faults;

namespace {

Document small_sheet()
{
    return {"en", "Estimate", "2026-11-21", {{Heading{1, "Estimate"}}, {Paragraph{"9,40"}}}, ""};
}

QString faults_of(const Document& document, std::size_t most_pages = 2)
{
    const auto bytes = write_pdf(document);
    if (!bytes)
        return QStringLiteral("refused");
    QStringList list;
    for (const std::string& fault : faults(*bytes, most_pages))
        list << QString::fromStdString(fault);
    return list.join(QLatin1Char('\n'));
}

} // namespace

/// Documents that no sheet of an estimate will be, but that must not break the writer.
class PdfEdgeTest : public QObject {
    Q_OBJECT

private slots:
    void long_words_and_texts_wrap_inside_the_margins()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        const std::string word(400, 'w');
        std::string text;
        for (int i = 0; i < 900; ++i)
            text += "sana ";
        const Document document{
            "fi",
            "Pitkä",
            "2026-11-21",
            {{Heading{1, word}},
             {Paragraph{word + " " + text, ParagraphStyle::Callout}},
             {BigFigure{text, word, word}},
             {List{{word, text}}},
             {Table{"",
                    {{word}, {"b"}, {word, Alignment::End}},
                    {{"a", text + text, word}},
                    {word, "", "1"}}},
             {WritingLines{{{word, 1}, {"b", 9}}, 40}},
             {Beside{{{Paragraph{text}}}, {{Paragraph{text}}, {QrCode{word, "koodi"}}}, 0.5}}},
            text.substr(0, 150)};
        QCOMPARE(faults_of(document, 100), QString{});

        QProcess pdftotext;
        pdftotext.start(QStringLiteral("pdftotext"),
                        {QStringLiteral("-bbox"), QStringLiteral("-"), QStringLiteral("-")});
        pdftotext.write(QByteArray::fromStdString(*write_pdf(document)));
        pdftotext.closeWriteChannel();
        QVERIFY(pdftotext.waitForFinished());
        const QString boxes = QString::fromUtf8(pdftotext.readAllStandardOutput());
        static const QRegularExpression word_box{
            QStringLiteral("<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" "
                           "yMax=\"([0-9.-]+)\">([^<]*)<")};
        QString letters;
        auto match = word_box.globalMatch(boxes);
        while (match.hasNext()) {
            const QRegularExpressionMatch box = match.next();
            QVERIFY2(box.captured(1).toDouble() > 50, qPrintable(box.captured(0)));
            QVERIFY2(box.captured(3).toDouble() < 595.28 - 50, qPrintable(box.captured(0)));
            QVERIFY2(box.captured(2).toDouble() > 36, qPrintable(box.captured(0)));
            QVERIFY2(box.captured(4).toDouble() < 841.89 - 20, qPrintable(box.captured(0)));
            letters += box.captured(5);
        }
        QVERIFY(letters.count(QLatin1String("sana")) >= 5400);
        QVERIFY(letters.count(QLatin1Char('w')) >= 2800);
    }

    void blocks_without_text_leave_no_trace()
    {
        const Document document{"sv",
                                "Tom",
                                "2026-01-01",
                                {{Heading{2, ""}},
                                 {Paragraph{}},
                                 {Paragraph{"", ParagraphStyle::Callout}},
                                 {BigFigure{}},
                                 {Table{}},
                                 {Table{"s", {{"a"}, {"b"}}, {}, {}}},
                                 {List{}},
                                 {List{{"", ""}}},
                                 {WritingLines{}},
                                 {WritingLines{{{"", 0}}, 0}},
                                 {QrCode{}},
                                 {Group{}},
                                 {Beside{}},
                                 {Beside{{{Paragraph{}}}, {}, 7}}},
                                ""};
        QCOMPARE(faults_of(document), QStringLiteral("headings: none"));
    }

    void cells_without_text_keep_their_place()
    {
        const Document document{"sv",
                                "Tabell",
                                "2026-01-01",
                                {{Heading{1, "Tabell"}},
                                 {Table{"s", {{""}, {"b"}}, {{"a", ""}, {"", "b"}}, {"", ""}}},
                                 {Table{"utan rubriker", {{}, {}}, {{"a", "b"}}, {}}}},
                                ""};
        QCOMPARE(faults_of(document), QString{});
    }

    void a_document_that_cannot_be_read_aloud_is_refused_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<PdfFault>("fault");
        const auto row = [](const char* name, PdfFault fault, auto change) {
            Document document = small_sheet();
            change(document);
            QTest::newRow(name) << document << fault;
        };
        using D = Document;
        row("no language", PdfFault::LanguageMissing, [](D& d) { d.language.clear(); });
        row("no language at all", PdfFault::LanguageMissing, [](D& d) { d.language = "f1-"; });
        row("no title", PdfFault::TitleMissing, [](D& d) { d.title.clear(); });
        row("no such day", PdfFault::DateInvalid, [](D& d) { d.creation_date = "2026-02-30"; });
        row("no ISO day", PdfFault::DateInvalid, [](D& d) { d.creation_date = "1.2.2026"; });
        row("first heading of level 2", PdfFault::HeadingOutOfOrder, [](D& d) {
            d.blocks.front() = {Heading{2, "x"}};
        });
        row("level 3", PdfFault::HeadingOutOfOrder, [](D& d) {
            d.blocks.push_back({Heading{3, "x"}});
        });
        row("row too short", PdfFault::TableUneven, [](D& d) {
            d.blocks.push_back({Table{"", {{"a"}, {"b"}}, {{"1"}}, {}}});
        });
        row("total too long", PdfFault::TableUneven, [](D& d) {
            d.blocks.push_back({Table{"", {{"a"}}, {{"1"}}, {"1", "2"}}});
        });
        row("broken UTF-8", PdfFault::TextNotUtf8,
            [](D& d) { d.blocks.push_back({Group{{{List{{"\xe4"}}}}}}); });
        row("a character that the font lacks", PdfFault::CharacterMissing,
            [](D& d) { d.blocks.push_back({Paragraph{"\u4e2d"}}); });
        row("too long for a code", PdfFault::QrPayloadTooLong, [](D& d) {
            d.blocks.push_back({QrCode{std::string(5000, 'x'), "x"}});
        });
        row("a code that nobody can hear", PdfFault::AlternativeTextMissing, [](D& d) {
            d.blocks.push_back({QrCode{"https://example.org", ""}});
        });
        row("a footer that would fill the page", PdfFault::FooterTooLong,
            [](D& d) { d.footer.append(1000, 'x'); });
    }
    void a_document_that_cannot_be_read_aloud_is_refused()
    {
        QFETCH(Document, document);
        QFETCH(PdfFault, fault);
        const auto bytes = write_pdf(document);
        QVERIFY(!bytes);
        QCOMPARE(static_cast<int>(bytes.error().fault), static_cast<int>(fault));
        const QString words = message(bytes.error());
        QVERIFY2(!words.endsWith(u": .") && !words.contains(u'%'), qPrintable(words));
    }

    void another_font_is_never_taken()
    {
        const auto bytes = write_pdf(small_sheet(), "No Such Family");
        QVERIFY(!bytes);
        QVERIFY(bytes.error().fault == PdfFault::FontMissing);
        QCOMPARE(bytes.error().detail, std::string{"No Such Family"});
    }
};

QTEST_GUILESS_MAIN(PdfEdgeTest)
#include "pdf_edge_test.moc"
