// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"
#include "tests/tariffs/stores.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio::test;

namespace {

QByteArray case_of_helsinki()
{
    return QByteArray::fromStdString(text_of(sample_case())) + '\n';
}

QJsonDocument answer_in(const ProgramRun& done)
{
    return QJsonDocument::fromJson(done.out);
}

/// A store in which a text of Helsinki's tariff was changed past the program.
void make_falsified_store(const QString& path)
{
    make_store(path);
    write(path, content_of(path).replace("City of Helsinki, Senior Info",
                                         "City of Helsinki, Senior Inf0"));
}

QStringList all_in(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden);
}

} // namespace

/// Who names the tariffs is answered on them or not at all: a script sees only the exit code.
class NamedStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void what_cannot_be_used_is_answered_by_nothing_data();
    void what_cannot_be_used_is_answered_by_nothing();
    void a_falsified_version_answers_no_case();
    void only_an_import_makes_it();
    void shipped_tariffs_stand_in_for_ones_own_store_data();
    void shipped_tariffs_stand_in_for_ones_own_store();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void NamedStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void NamedStoreTest::what_cannot_be_used_is_answered_by_nothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QString sample = QStringLiteral(MAKSUARVIO_BOOKS "/sample");
    const std::pair<const char*, QStringList> commands[] = {
        {"estimate", {"estimate"}},
        {"sheet", {"estimate", "--pdf", "-"}},
        {"list", {"tariffs", "list"}},
        {"check", {"tariffs", "check"}},
        {"diff", {"tariffs", "diff", "helsinki-2026", "sample-2022-2027"}},
        {"export", {"tariffs", "export", "helsinki-2026", "exported"}},
        {"publish",
         {"tariffs", "publish", sample, "--body", "Board", "--date", "2026-05-04", "--section",
          "1"}},
        {"window", {}}};
    const std::tuple<const char*, const char*, QByteArray> stores[] = {
        {"missing", "store.sqlite", {}},
        {"missing with its folder", "no/store.sqlite", {}},
        {"an address", "http://example.org/store", {}},
        {"no store", "store.sqlite", "this is no database"},
        {"cut off", "store.sqlite", QByteArray("SQLite format 3\0", 16)}};
    for (const auto& [what, command] : commands) {
        for (const auto& [how, name, content] : stores)
            QTest::addRow("%s: %s", what, how) << command << name << content;
    }
    for (const auto& [what, command] : commands) {
        // What publishes makes of it a store.
        if (!command.contains("publish"))
            QTest::addRow("%s: empty", what) << command << "store.sqlite" << QByteArray("");
        QTest::addRow("%s: without a name", what) << command << "" << QByteArray();
    }
}

void NamedStoreTest::what_cannot_be_used_is_answered_by_nothing()
{
    QFETCH(QStringList, command);
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QDir::setCurrent(m_folder->path());
    if (!content.isNull())
        write(name, content);
    const QStringList before = all_in(m_folder->path());
    const ProgramRun done =
        run_program(command + QStringList{"--tariffs", name}, case_of_helsinki());
    QCOMPARE(done.exit_code, 2);
    QVERIFY2(done.out.isEmpty(), done.out);
    QVERIFY(!done.messages.isEmpty());
    QVERIFY2(done.messages.contains(name.toUtf8()), done.messages);
    QCOMPARE(all_in(m_folder->path()), before);
    if (!content.isNull())
        QCOMPARE(content_of(name), content);
}

void NamedStoreTest::a_falsified_version_answers_no_case()
{
    make_falsified_store(path("store.sqlite"));
    const QStringList call{"estimate", "--tariffs", path("store.sqlite")};
    const ProgramRun done = run_program(call, case_of_helsinki());
    QCOMPARE(done.exit_code, 2);
    QCOMPARE(answer_in(done)["error"]["code"], "no_tariff");
    const ProgramRun sheet =
        run_program(call + QStringList{"--pdf", path("sheet.pdf")}, case_of_helsinki());
    QCOMPARE(sheet.exit_code, 2);
    QVERIFY(!QFile::exists(path("sheet.pdf")));
}

void NamedStoreTest::only_an_import_makes_it()
{
    const QString store = path("store.sqlite");
    const QStringList call{"tariffs",   "import", QStringLiteral(MAKSUARVIO_BOOKS "/sample"),
                           "--tariffs", store,    "--lang",
                           "en"};
    const ProgramRun made = run_program(call);
    QVERIFY(QFile::exists(store));
    QVERIFY2(made.messages.contains(store.toUtf8() + ": there was none"), made.messages);
    const ProgramRun again = run_program(call);
    QVERIFY2(again.messages.isEmpty(), again.messages);
    QCOMPARE(run_program({"estimate", "--tariffs", store}, case_of_helsinki()).exit_code, 0);
}

void NamedStoreTest::shipped_tariffs_stand_in_for_ones_own_store_data()
{
    QTest::addColumn<bool>("falsified");
    QTest::newRow("no store") << false;
    QTest::newRow("a version is not as it was published") << true;
}

void NamedStoreTest::shipped_tariffs_stand_in_for_ones_own_store()
{
    QFETCH(bool, falsified);
    const QString own = path("maksuarvio/tariffs.sqlite");
    QVERIFY(QDir().mkpath(path("maksuarvio")));
    if (falsified)
        make_falsified_store(own);
    else
        write(own, "this is no database");
    const QByteArray before = content_of(own);
    QProcessEnvironment home = QProcessEnvironment::systemEnvironment();
    home.insert("XDG_DATA_HOME", m_folder->path());
    for (const QString& sheet : {QString(), path("sheet.pdf")}) {
        QStringList call{"estimate", "--lang", "en"};
        if (!sheet.isEmpty())
            call += {"--pdf", sheet};
        const ProgramRun done = run_program(call, case_of_helsinki(), home);
        QCOMPARE(done.exit_code, 0);
        QVERIFY2(done.messages.contains(own.toUtf8()), done.messages);
        QCOMPARE(done.messages.count("on the tariffs that come with the program"), 1);
        QCOMPARE(content_of(own), before);
        if (sheet.isEmpty())
            QCOMPARE(answer_in(done)["alternatives"][0]["client_fee_month"], "187.44");
        else
            QVERIFY(QFile::exists(sheet));
    }
}

QTEST_GUILESS_MAIN(NamedStoreTest)
#include "named_store_test.moc"
