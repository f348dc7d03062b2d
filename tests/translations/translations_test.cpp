// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/language.h"
#include "translations/phrases.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace maksuarvio;

namespace {

struct Message {
    QString context;
    QString source;
    bool plural = false;
    QString type;
    QStringList texts;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// All but the one that the sources are written in.
QStringList translated_languages()
{
    QStringList languages;
    for (const LanguageFacts& one : kLanguageFacts) {
        if (one.language != kSourceLanguage)
            languages << QString::fromUtf8(one.id.data(), qsizetype(one.id.size()));
    }
    return languages;
}

QString ts_file(const QString& language)
{
    return QStringLiteral(MAKSUARVIO_BOOKS "/../../translations/maksuarvio_%1.ts").arg(language);
}

// Every message of a .ts file; a plural has one text a form.
std::vector<Message> messages(const QString& language)
{
    std::vector<Message> all;
    QFile file(ts_file(language));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == u"message")
            all.push_back(message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            message = {.context = context,
                       .source = {},
                       .plural = xml.attributes().hasAttribute(QStringLiteral("numerus")),
                       .type = {},
                       .texts = {}};
        } else if (name == u"source") {
            message.source = xml.readElementText();
        } else if (name == u"translation") {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.plural)
                message.texts.push_back(xml.readElementText());
        } else if (name == u"numerusform") {
            message.texts.push_back(xml.readElementText());
        }
    }
    if (xml.hasError())
        all.clear();
    return all;
}

QStringList sources(const QString& language)
{
    QStringList all;
    for (const Message& message : messages(language))
        all.push_back(message.name());
    return all;
}

// The places that values go to: {m1}, {u}, %1, %n.
QStringList markers(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral("\\{\\w+\\}|%L?\\d|%n"));
    QStringList found;
    for (auto match = marker.globalMatch(text); match.hasNext();)
        found.push_back(match.next().captured());
    found.sort();
    return found;
}

template <typename Enum>
void add(std::vector<const char*>& all, const char* (*phrase_of)(Enum) = phrases::of)
{
    for (std::size_t i = 0; i < word_count<Enum>(); ++i)
        all.push_back(phrase_of(static_cast<Enum>(i)));
}

std::vector<const char*> all_phrases()
{
    std::vector<const char*> all{
        phrases::provenance(),           phrases::missing_value(),  phrases::frequency(),
        phrases::whole_month(),          phrases::of_spouse(),      phrases::offered_on(),
        phrases::shares_exceed_income(), phrases::income_missing(), phrases::share_held_to_cost()};
    add<StepId>(all);
    add<NoteCode>(all);
    add<ErrorCode>(all);
    add<Field>(all, phrases::bad_input);
    add<PlanFault>(all);
    add<IncomeKind>(all);
    add<DeductionKind>(all);
    add<Mode>(all);
    add<Status>(all);
    add<Category>(all);
    add<Unit>(all);
    add<Unit>(all, phrases::counted);
    add<Period>(all);
    add<Key>(all);
    add<CoupleHours>(all);
    add<BilledBy>(all);
    add<MonthShare>(all);
    add<TimeOfWeek>(all);
    return all;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void phrases_are_translated_data();
    void phrases_are_translated();
    void every_message_is_finished_data() { languages(); }
    void every_message_is_finished();
    void the_values_have_their_places_data() { languages(); }
    void the_values_have_their_places();
    void texts_are_typeset_data() { languages(); }
    void texts_are_typeset();
    void texts_of_the_tables_are_found_data();
    void texts_of_the_tables_are_found();
    void no_text_of_the_sources_is_missing();
    void all_languages_have_the_same_messages();
    void english_is_the_source();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : translated_languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::phrases_are_translated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("phrase");
    for (const char* phrase : all_phrases()) {
        for (const QString& language : translated_languages())
            QTest::addRow("%s: %s", qPrintable(language), phrase) << language << QByteArray(phrase);
    }
}

void TranslationsTest::phrases_are_translated()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, phrase);

    const auto texts = program_texts(*from_word<Language>(language.toStdString()));
    const QString found = texts->translate(phrases::kContext, phrase.constData());
    QVERIFY(!found.trimmed().isEmpty());
    QCOMPARE(markers(found), markers(QString::fromUtf8(phrase)));
}

void TranslationsTest::every_message_is_finished()
{
    QFETCH(QString, language);

    const std::vector<Message> all = messages(language);
    QVERIFY(all.size() > 300);
    for (const Message& message : all) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.name()));
        QVERIFY2(!message.texts.isEmpty(), qPrintable(message.name()));
        for (const QString& text : message.texts)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.name()));
    }
}

void TranslationsTest::the_values_have_their_places()
{
    QFETCH(QString, language);

    for (const Message& message : messages(language)) {
        for (const QString& text : message.texts)
            QVERIFY2(markers(text) == markers(message.source), qPrintable(message.name()));
    }
}

void TranslationsTest::texts_are_typeset()
{
    QFETCH(QString, language);

    // A number stays with its sign, and both languages quote with the same sign at both ends.
    static const QRegularExpression wrong(QStringLiteral("[\\d}] [€%]|[“‘\"]|\\.\\.\\."));
    for (const Message& message : messages(language)) {
        for (const QString& text : message.texts) {
            const QString shown = message.name() + QStringLiteral(" | ") + text;
            QVERIFY2(!wrong.match(text).hasMatch(), qPrintable(shown));
            QVERIFY2(text.endsWith(u'.') == message.source.endsWith(u'.'), qPrintable(shown));
        }
    }
}

// Texts that are marked in a table and looked up later: a mark that is not read would go unseen.
void TranslationsTest::texts_of_the_tables_are_found_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* context, const char* text) {
        QTest::newRow(context) << QByteArray(context) << QByteArray(text);
    };
    row("CaseFaults", "The key is missing.");
    row("Commands", "New client");
    row("Faults", "the file is missing");
    row("Receipt", "No estimate");
    row("Sheet", "rent");
}

void TranslationsTest::texts_of_the_tables_are_found()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, text);

    for (const Language language : {Language::Fi, Language::Sv}) {
        const auto texts = program_texts(language);
        QVERIFY(!texts->translate(context.constData(), text.constData()).isEmpty());
    }
}

// What is said in a source and is in no .ts file would come out in English.
void TranslationsTest::no_text_of_the_sources_is_missing()
{
    const QDir project(QStringLiteral(MAKSUARVIO_BOOKS "/../.."));
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("maksuarvio_fi.ts"));
    QVERIFY(QFile::copy(ts_file(QStringLiteral("fi")), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(project.path());
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tariffs"),
                   QStringLiteral("translations"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto content = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray unfinished("type=\"unfinished\"");
    const QByteArray updated = content(copy);
    const qsizetype at = updated.indexOf(unfinished);
    QVERIFY2(at < 0, updated.mid(std::max<qsizetype>(at - 200, 0), 220).constData());
}

void TranslationsTest::all_languages_have_the_same_messages()
{
    QVERIFY(!sources(QStringLiteral("fi")).isEmpty());
    for (const QString& language : translated_languages())
        QCOMPARE(sources(language), sources(QStringLiteral("fi")));
}

void TranslationsTest::english_is_the_source()
{
    const auto texts = program_texts(Language::En);
    QVERIFY(texts->isEmpty());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
