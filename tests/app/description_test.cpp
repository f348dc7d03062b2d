// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/call.h"
#include "app/packaging/describe/commands.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::packaging;

/// The manual page and the completion of the shell are made from what the command line says of
/// itself, so that neither can lack an option or keep one that is gone.
class DescriptionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void the_manual_has_every_command_and_option();
    void the_manual_is_read_as_it_is_written();
    void tab_proposes_data();
    void tab_proposes();

private:
    Call m_call;
    CLI::App m_program;
    QTemporaryDir m_folder;
};

void DescriptionTest::initTestCase()
{
    describe(m_program, m_call);
    QFile script(m_folder.filePath("completion"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(QByteArray::fromStdString(bash_completion(m_program)));
}

void DescriptionTest::the_manual_has_every_command_and_option()
{
    const QString page = QString::fromStdString(manual_page(m_program, "2026-11-27"));
    const auto commands = commands_of(m_program);
    QVERIFY(commands.size() > 8);
    for (const Command& command : commands) {
        if (command.app != &m_program)
            QVERIFY2(page.contains(QString::fromStdString("\n.SS " + command.words + '\n')),
                     command.words.c_str());
        for (const CLI::Option* option : own_options(command, m_program)) {
            const QString name = QString::fromStdString(name_of(*option)).replace('-', "\\-");
            QVERIFY2(page.contains("\n.TP\n\\fB" + name) || page.contains("\n.TP\n\\fI" + name),
                     qPrintable(name));
            QVERIFY2(!option->get_description().empty(), qPrintable(name));
        }
    }
    for (const char* section :
         {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "FILES"})
        QCOMPARE(page.count(QStringLiteral("\n.SH %1\n").arg(section)), 1);
    QVERIFY(page.contains("/etc/xdg/maksuarvio/keys/*.pub"));
}

void DescriptionTest::the_manual_is_read_as_it_is_written()
{
    CLI::App program("begins with .SH and has -- and \\fB", "odd");
    program.add_option("--point", ".hidden files and 'quoted' ones");
    const QString page = QString::fromStdString(manual_page(program, "2026-11-27"));
    QVERIFY2(page.contains("begins with .SH and has \\-\\- and \\efB"), qPrintable(page));
    QVERIFY2(page.contains("\n\\&.hidden files and 'quoted' ones.\n"), qPrintable(page));
}

void DescriptionTest::tab_proposes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("commands") << "maksuarvio e"
                              << "estimate";
    QTest::newRow("options of the program") << "maksuarvio --ma"
                                            << "--maintain";
    QTest::newRow("commands of a command") << "maksuarvio tariffs p"
                                           << "publish";
    QTest::newRow("options of a command") << "maksuarvio estimate --co"
                                          << "--county-cost";
    QTest::newRow("choices") << "maksuarvio --lang "
                             << "en fi sv";
    QTest::newRow("choices of a command") << "maksuarvio tariffs diff a b --format c"
                                          << "csv";
    QTest::newRow("behind a value") << "maksuarvio --tariffs tariffs est"
                                    << "estimate";
    QTest::newRow("a value of any kind") << "maksuarvio --tariffs "
                                         << "";
    QTest::newRow("a file") << "maksuarvio estimate case"
                            << "";
}

void DescriptionTest::tab_proposes()
{
    QFETCH(QString, line);
    QFETCH(QString, proposed);
    QProcess bash;
    bash.start("bash", {"--norc", "-c",
                        "source \"$0\"; read -ra COMP_WORDS <<<\"$1\"; [[ $1 != *' ' ]] || "
                        "COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _maksuarvio; "
                        "echo \"${COMPREPLY[@]}\"",
                        m_folder.filePath("completion"), line});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), proposed);
}

QTEST_GUILESS_MAIN(DescriptionTest)
#include "description_test.moc"
