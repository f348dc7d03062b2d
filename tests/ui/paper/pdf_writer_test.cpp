// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/pdf_writer.h"

#include "tests/ui/paper/pdf_checker.h"
#include "ui/paper/pdf_qpdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <clocale>
#include <cstdio>

using namespace maksuarvio::sheet;
using maksuarvio::tests::faults;

namespace {

/// What a rich sheet says in one language.
struct Words {
    std::string language, title, planned, pays, a_year, counted, service, how, a_month, together,
        not_included, not_included_list, left, estimate, reduction, next, who, what, when, contact,
        office, qr;
    std::vector<std::vector<std::string>> services; ///< planned, name, how it was counted, fee
};

// clang-format off
const Words finnish{
    "fi", "Arvio asiakasmaksusta", "Mitä on suunniteltu", "Asiakas maksaa kuukaudessa",
    "12\u00a0995,52\u00a0€ vuodessa", "Näin maksu on laskettu", "Palvelu", "Laskutapa", "€ / kk",
    "Yhteensä", "Ei mukana arviossa", "Vuokra, sähkö, lääkkeet, asumistuki ja toimeentulotuki.",
    "Jää käyttöön 542,04\u00a0€ kuukaudessa.", "Tämä on arvio, ei päätös.",
    "Voit pyytää maksun alentamista tai perimättä jättämistä, jos maksu vaarantaa toimeentulosi "
    "(asiakasmaksulaki 11\u00a0§).",
    "Näin jatketaan", "Kuka", "Mitä", "Mihin mennessä", "Yhteystiedot",
    "Asiakasohjaus\np. 012 345 6789", "QR-koodi: palautesivu",
    {{"Säännöllinen kotihoito, 20 h/kk", "Säännöllinen kotihoito",
      "1\u00a0500,00\u00a0€ − 699,00\u00a0€ = 801,00\u00a0€, josta 26\u00a0%", "208,26\u00a0€"},
     {"Ateriapalvelu, 22 ateriaa/kk", "Ateriapalvelu", "22 × 9,40\u00a0€", "206,80\u00a0€"},
     {"Turvapuhelin", "Turvapuhelin", "Kuukausimaksu", "39,90\u00a0€"},
     {"Siivous, 4 h/kk", "Siivous, palveluseteli",
      "126,00\u00a0€ − setelin arvo 78,00\u00a0€, joka on laskettu tuloista", "48,00\u00a0€"}}};

const Words swedish{
    "sv", "Uppskattning av klientavgiften", "Vad som har planerats", "Klienten betalar i månaden",
    "12\u00a0995,52\u00a0€ om året", "Så här har avgiften räknats", "Tjänst", "Beräkning",
    "€ / mån", "Sammanlagt", "Ingår inte i uppskattningen",
    "Hyra, el, läkemedel, bostadsbidrag och utkomststöd.",
    "Kvar att använda 542,04\u00a0€ i månaden.", "Det här är en uppskattning, inte ett beslut.",
    "Du kan be om att avgiften sänks eller inte tas ut, om den äventyrar din utkomst "
    "(klientavgiftslagen 11\u00a0§).",
    "Så här går det vidare", "Vem", "Vad", "Senast när", "Kontaktuppgifter",
    "Klienthandledning\ntfn 012 345 6789", "QR-kod: respons",
    {{"Regelbunden hemvård, 20 h/mån", "Regelbunden hemvård",
      "1\u00a0500,00\u00a0€ − 699,00\u00a0€ = 801,00\u00a0€, varav 26\u00a0%", "208,26\u00a0€"},
     {"Måltidstjänst, 22 måltider/mån", "Måltidstjänst", "22 × 9,40\u00a0€", "206,80\u00a0€"},
     {"Trygghetstelefon", "Trygghetstelefon", "Månadsavgift", "39,90\u00a0€"},
     {"Städning, 4 h/mån", "Städning, servicesedel",
      "126,00\u00a0€ − sedelns värde 78,00\u00a0€, räknat enligt inkomsterna", "48,00\u00a0€"}}};

const Words english{
    "en", "Estimate of the client fee", "What is planned", "The client pays a month",
    "12\u00a0995,52\u00a0€ a year", "How the fee was counted", "Service", "Calculation",
    "€ / month", "Total", "Not included", "Rent, electricity, medicines and housing allowance.",
    "Money left 542,04\u00a0€ a month.", "This is an estimate, not a decision.",
    "You can ask for the fee to be reduced or waived if it endangers your livelihood "
    "(Act on Client Fees, section\u00a011).",
    "What happens next", "Who", "What", "By when", "Contact", "Client guidance\ntel. 012 345 6789",
    "QR code: feedback page",
    {{"Regular home care, 20 h a month", "Regular home care",
      "1\u00a0500,00\u00a0€ − 699,00\u00a0€ = 801,00\u00a0€, of it 26\u00a0%", "208,26\u00a0€"},
     {"Meals, 22 a month", "Meals", "22 × 9,40\u00a0€", "206,80\u00a0€"},
     {"Safety phone", "Safety phone", "Monthly fee", "39,90\u00a0€"},
     {"Cleaning, 4 h a month", "Cleaning, voucher",
      "126,00\u00a0€ − value of the voucher 78,00\u00a0€, from the income", "48,00\u00a0€"}}};
// clang-format on

Document rich_sheet(const Words& say, std::size_t services = 4)
{
    List planned;
    Table counted{say.counted, {{say.service}, {say.how}, {say.a_month, Alignment::End}}, {}, {}};
    for (std::size_t i = 0; i < services; ++i) {
        const std::vector<std::string>& service = say.services[i % say.services.size()];
        planned.items.push_back(service[0]);
        counted.rows.push_back({service[1], service[2], service[3]});
    }
    counted.total = {say.together, "", "1\u202f082,96\u00a0€"};
    return {say.language,
            say.title,
            "2026-11-21",
            {{Heading{1, say.title}},
             {Paragraph{"21.11.2026 · A", ParagraphStyle::Quiet}},
             {Heading{2, say.planned}},
             {planned},
             {BigFigure{say.pays, "1\u202f082,96\u00a0€", say.a_year}},
             {Heading{2, say.counted}},
             {counted},
             {Heading{2, say.not_included}},
             {Paragraph{say.not_included_list}},
             {Paragraph{say.left, ParagraphStyle::Emphasis}},
             {Paragraph{say.estimate, ParagraphStyle::Callout}},
             {Paragraph{say.reduction}},
             {Group{{{Heading{2, say.next}},
                     {WritingLines{{{say.who, 2}, {say.what, 3}, {say.when, 2}}, 2}}}}},
             {Beside{{{Heading{2, say.contact}}, {Paragraph{say.office}}},
                     {{QrCode{"https://example.org/palaute", say.qr}}},
                     0.75}}},
            "Maksuarvio"};
}

std::string written(const Document& document)
{
    const auto bytes = write_pdf(document);
    return bytes ? *bytes : "fault " + std::to_string(static_cast<int>(bytes.error().fault));
}

QString listed(const std::vector<std::string>& lines)
{
    QStringList list;
    for (const std::string& line : lines)
        list << QString::fromStdString(line);
    return list.join(QLatin1Char('\n'));
}

/// A tool's answer to the PDF on its standard input.
QByteArray ask(const QString& tool, const QStringList& arguments, const std::string& pdf)
{
    QProcess process;
    process.start(tool, arguments);
    process.write(QByteArray::fromStdString(pdf));
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

std::size_t page_count(const std::string& pdf)
{
    QPDF file;
    file.processMemoryFile("sheet", pdf.data(), pdf.size());
    return file.getAllPages().size();
}

#define NEEDS(tool)                                                                                \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                            \
    QSKIP(tool " is not installed")

} // namespace

class PdfWriterTest : public QObject {
    Q_OBJECT

private slots:
    void a_rich_sheet_has_no_faults_data()
    {
        QTest::addColumn<int>("services");
        QTest::addColumn<const Words*>("words");
        for (const Words* words : {&finnish, &swedish, &english}) {
            for (const int services : {1, 4, 8, 12})
                QTest::addRow("%s, %d services", words->language.c_str(), services)
                    << services << words;
        }
    }
    void a_rich_sheet_has_no_faults()
    {
        QFETCH(const Words*, words);
        QFETCH(int, services);
        const std::string pdf = written(rich_sheet(*words, static_cast<std::size_t>(services)));
        QCOMPARE(listed(faults(pdf)), QString{});
        QVERIFY(page_count(pdf) <= (services <= 8 ? 1u : 2u));
    }

    void its_text_reads_in_order()
    {
        NEEDS("pdftotext");
        const QString text = QString::fromUtf8(
            ask(QStringLiteral("pdftotext"),
                {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")},
                written(rich_sheet(finnish))));
        qsizetype at = 0;
        for (const char* words :
             {"Arvio asiakasmaksusta", "Mitä on suunniteltu", "Säännöllinen kotihoito, 20 h/kk",
              "Asiakas maksaa kuukaudessa", "1 082,96 €", "12 995,52 € vuodessa",
              "Näin maksu on laskettu", "Laskutapa", "1 500,00 € − 699,00 € = 801,00 €", "208,26 €",
              "Yhteensä", "Ei mukana arviossa", "Jää käyttöön", "ei päätös", "11 §",
              "Näin jatketaan", "Kuka", "Mihin mennessä", "Yhteystiedot"}) {
            QString plain = text;
            plain.replace(QChar(0x00a0), QChar::Space).replace(QChar(0x202f), QChar::Space);
            const qsizetype found = plain.indexOf(QString::fromUtf8(words), at);
            QVERIFY2(found >= 0, words);
            at = found;
        }
    }

    void its_spaces_stay_unbroken()
    {
        const std::string pdf = written(rich_sheet(finnish));
        QPDF file;
        file.processMemoryFile("sheet", pdf.data(), pdf.size());
        std::string streams;
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (object.isStream() && !object.getDict().hasKey("/Length1")) {
                const auto data = object.getStreamData();
                streams.append(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
            }
        }
        QVERIFY(streams.find("<00a0>") != std::string::npos);
        QVERIFY(streams.find("202f>") != std::string::npos);
    }

    /// Lines end with a space, so that a reader does not run their words together.
    void it_is_heard_in_whole_sentences()
    {
        NEEDS("pdfinfo");
        for (const Words* words : {&finnish, &swedish, &english}) {
            const QString heard = QString::fromUtf8(ask(
                QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("-")},
                written(rich_sheet(*words))));
            QString office = QString::fromStdString(words->office);
            office.replace(QLatin1Char('\n'), QLatin1Char(' '));
            QVERIFY2(heard.contains(QLatin1Char('"') + office + QLatin1Char('"')),
                     qPrintable(heard));
            const QString reduction = QString::fromStdString(words->reduction);
            QVERIFY2(heard.contains(reduction.left(100)), qPrintable(heard));
        }
    }

    void only_its_own_font_is_embedded()
    {
        NEEDS("pdffonts");
        const QByteArray fonts =
            ask(QStringLiteral("pdffonts"), {QStringLiteral("-")}, written(rich_sheet(swedish)));
        const QList<QByteArray> lines = fonts.trimmed().split('\n').mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QByteArray& line : lines) {
            QVERIFY2(line.contains("+OpenSans"), line);
            QVERIFY2(line.contains(" yes yes yes "), line);
        }
    }

    void qpdf_finds_nothing()
    {
        NEEDS("qpdf");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray::fromStdString(written(rich_sheet(english))));
        file.close();
        const QByteArray answer =
            ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.fileName()}, {});
        QVERIFY2(answer.contains("No syntax or stream encoding errors found"), answer);
        QVERIFY2(!answer.contains("WARNING"), answer);
    }

    void the_same_document_gives_the_same_bytes_anywhere()
    {
        const std::string here = written(rich_sheet(finnish));
        QVERIFY(here == written(rich_sheet(finnish)));
        for (const char* place : {"Pacific/Auckland", "America/New_York"}) {
            QProcess other;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"), QLatin1String(place));
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("fi_FI.UTF-8"));
            environment.insert(QStringLiteral("LANG"), QStringLiteral("fi_FI.UTF-8"));
            environment.insert(QStringLiteral("PANGO_LANGUAGE"), QStringLiteral("sv"));
            other.setProcessEnvironment(environment);
            other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write")});
            QVERIFY(other.waitForFinished());
            QVERIFY(other.readAllStandardOutput() == QByteArray::fromStdString(here));
        }
        Document next_day = rich_sheet(finnish);
        next_day.creation_date = "2026-11-22";
        QVERIFY(here != written(next_day));
    }

    void writing_is_quick()
    {
        const Document document = rich_sheet(finnish, 8);
        QBENCHMARK
        {
            QVERIFY(write_pdf(document));
        }
    }
};

/// With --write the same sheet as in the test goes to standard output, from another process.
int main(int argc, char* argv[])
{
    const bool write = argc == 2 && std::string_view{argv[1]} == "--write";
    QCoreApplication application{argc, argv};
    if (write) {
        std::setlocale(LC_ALL, "");
        const std::string pdf = written(rich_sheet(finnish));
        std::fwrite(pdf.data(), 1, pdf.size(), stdout);
        return 0;
    }
    PdfWriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pdf_writer_test.moc"
