// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What goes wrong around the window: it says so, the counsellor goes on, and nothing entered is
// lost.
#include "fixture.h"
#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/stores.h"
#include "tests/ui/dialogs.h"
#include "ui/paper/printing.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/window/store_warnings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSessionManager>
#include <QTest>

namespace maksuarvio {

using namespace test;

namespace {

const QString kGross = QStringLiteral("7319,57");

/// A client's income and 20 hours of home care, by keyboard.
void enter_visit(WindowFixture& fixture)
{
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(QStringLiteral("reg"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("20"));
}

bool is_whole(WindowFixture& fixture)
{
    const Entries& entries = fixture.visit().entries();
    return entries.client.total_gross == kGross
           && entries.alternatives[0].services.at(0).amount == QStringLiteral("20")
           && fixture.outcome().estimate;
}

/// The texts of the warning on top of the window; empty while it is not seen.
QString warning_of(const MainWindow& window)
{
    const auto* warnings = window.findChild<StoreWarnings*>();
    QString text;
    if (warnings->isVisible()) {
        for (const Notice* notice : warnings->findChildren<Notice*>())
            text += notice->text();
    }
    return text;
}

bool says(const QWidget& window, const QString& part)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(part);
    });
}

/// Saves the sheet under a name; what the program says about it.
QString save_as(MainWindow& window, const QString& file)
{
    QString said;
    in_dialog<QFileDialog>(window, Command::SavePdf, [&](QFileDialog& dialog) {
        dialog.selectFile(file);
        // After the dialog.
        QTimer::singleShot(0, &window, [&said] {
            if (auto* box = open_dialog<QMessageBox>()) {
                said = box->text();
                box->accept();
            }
        });
        static_cast<QDialog&>(dialog).done(QDialog::Accepted);
    });
    return said;
}

} // namespace

class WindowFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void a_store_that_cannot_be_used_data();
    void a_store_that_cannot_be_used();
    void a_version_that_was_left_behind_is_named();
    void a_store_that_may_only_be_read_data();
    void a_store_that_may_only_be_read();
    void a_store_that_fails_in_mid_visit();
    void settings_of_garbage_data();
    void settings_of_garbage();
    void settings_that_cannot_be_kept_data();
    void settings_that_cannot_be_kept();
    void a_sheet_that_cannot_be_saved_data();
    void a_sheet_that_cannot_be_saved();
    void a_printer_that_is_not_there();
    void a_clipboard_that_another_takes();
    void a_log_out_wipes_and_asks_nothing();
    void what_was_undone_is_wiped_as_well();
    void a_wipe_behind_the_preview_forgets_its_choices();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void WindowFaultsTest::initTestCase()
{
    // For the guest.
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
}

void WindowFaultsTest::a_store_that_cannot_be_used_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString file = path("sound.sqlite");
    make_store(file);
    const QByteArray sound = content_of(file);
    QTest::newRow("cut off") << sound.first(sound.size() / 2);
    QByteArray overwritten = sound;
    // The pages that say where others are; one of prices alone is noticed when it is read.
    overwritten.replace(2 * 4096, 20'000, QByteArray(20'000, '\xAA'));
    QTest::newRow("overwritten in a part") << overwritten;
    QTest::newRow("no store") << QByteArray("not a database\n");
    run_on(file, QStringLiteral("UPDATE schema_version SET version = 99"));
    QTest::newRow("of a newer program") << content_of(file);
}

void WindowFaultsTest::a_store_that_cannot_be_used()
{
    QFETCH(QByteArray, content);
    const QString file = path("unusable.sqlite");
    write(file, content);
    WindowFixture fixture(Language::En, file);
    QVERIFY(warning_of(fixture.window()).contains(file));
    QVERIFY(warning_of(fixture.window()).contains(QStringLiteral("come with the program")));
    enter_visit(fixture);
    QVERIFY(is_whole(fixture));

    fixture.window().set_language(Language::Fi);
    QVERIFY(warning_of(fixture.window()).contains(QStringLiteral("ohjelman mukana")));
    fixture.press(Qt::Key_F9);
    QCOMPARE(warning_of(fixture.window()), QString());
    fixture.press(Qt::Key_F9);
    QVERIFY(!warning_of(fixture.window()).isEmpty());
    QCOMPARE(content_of(file), content);
}

void WindowFaultsTest::a_version_that_was_left_behind_is_named()
{
    const QString file = path("falsified.sqlite");
    make_old_store(file);
    run_on(file, QStringLiteral("DROP TRIGGER tariff_value_update_refused"));
    run_on(file, QStringLiteral("UPDATE tariff_value SET numerator = 1 WHERE version = 'koe-3' "
                                "AND value_key = 'price'"));
    WindowFixture fixture(Language::En, file);
    QVERIFY(warning_of(fixture.window()).contains(QStringLiteral("Some versions")));
    QVERIFY(warning_of(fixture.window()).contains(QStringLiteral("koe-3")));
    enter_visit(fixture);
    QVERIFY(is_whole(fixture));
    QVERIFY(warning_of(fixture.window()).contains(file));
}

void WindowFaultsTest::a_store_that_may_only_be_read_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("the file") << false;
    QTest::newRow("its folder") << true;
}

void WindowFaultsTest::a_store_that_may_only_be_read()
{
    QFETCH(bool, folder);
    const QString place = path("read-only");
    QDir().mkpath(place);
    const QString file = place + QStringLiteral("/tariffs.sqlite");
    make_store(file);
    const QByteArray before = content_of(file);
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(folder ? 0x6666 : 0x4444)));
    QVERIFY(QFile::setPermissions(place, QFile::Permissions(folder ? 0x5555 : 0x7777)));
    {
        const GuestRights guest;
        const auto library = TariffLibrary::open(file);
        QVERIFY(library);
        QVERIFY(library->warnings().empty());
        QVERIFY(!library->serves_shipped());
    }
    WindowFixture fixture(Language::En, file);
    QCOMPARE(warning_of(fixture.window()), QString());
    enter_visit(fixture);
    QVERIFY(is_whole(fixture));
    QVERIFY(QFile::setPermissions(place, QFile::Permissions(0x7777)));
    QCOMPARE(content_of(file), before);
}

void WindowFaultsTest::a_store_that_fails_in_mid_visit()
{
    const QString file = path("failing.sqlite");
    make_store(file);
    WindowFixture fixture(Language::En, file);
    enter_visit(fixture);
    QCOMPARE(warning_of(fixture.window()), QString());
    const QByteArray junk(100'000, 'x');
    write(file, junk);
    fixture.visit().edit([](Entries& entries) { entries.organiser = "sample"; });
    QVERIFY(warning_of(fixture.window()).contains(file));
    QVERIFY(is_whole(fixture));
    QCOMPARE(fixture.visit().snapshot()->organiser(), "sample");
    fixture.visit().undo_stack().undo();
    QVERIFY(is_whole(fixture));
    QCOMPARE(fixture.visit().snapshot()->organiser(), "helsinki");
    QCOMPARE(content_of(file), junk);
}

void WindowFaultsTest::settings_of_garbage_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary += char(i * 7);
    QTest::newRow("binary") << binary;
    QTest::newRow("huge") << QByteArray(8'000'000, '[');
    QTest::newRow("huge keys") << "[visit]\n" + QByteArray("idle_minutes=7\n").repeated(200'000);
    QTest::newRow("of wrong types")
        << QByteArray("[view]\nlanguage=@Invalid()\ntext_percent=much\n[visit]\nidle_minutes=@Size"
                      "(1 1)\norganiser=, ,\n[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)\n");
    QTest::newRow("out of range") << QByteArray(
        "[view]\ntext_percent=1000000\n[visit]\nidle_minutes=-1\n");
    QTest::newRow("not whole") << QByteArray("[view]\nlanguage=\"fi\n[vis");
}

void WindowFaultsTest::settings_of_garbage()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QDir(folder.path()).mkpath(QStringLiteral("Maksuarvio"));
    write(folder.filePath(QStringLiteral("Maksuarvio/Maksuarvio.ini")), content);
    Settings settings;
    QCOMPARE(settings.text_percent(), 100);
    // Never "never".
    QVERIFY(settings.idle_minutes() == 15 || settings.idle_minutes() == 7);
    auto library = TariffLibrary::shipped().value();
    MainWindow window(library, settings);
    window.show();
    QVERIFY(window.visit().snapshot());
    QVERIFY(window.idle_guard().limit() > std::chrono::minutes(1));
    settings.set_text_percent(125);
    QCOMPARE(Settings().text_percent(), 125);
}

void WindowFaultsTest::settings_that_cannot_be_kept_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("a folder in their place") << true;
    QTest::newRow("a file that must not be read") << false;
}

void WindowFaultsTest::settings_that_cannot_be_kept()
{
    QFETCH(bool, folder);
    const QString place = path(folder ? "folder-settings" : "unreadable-settings");
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place);
    QDir().mkpath(place + QStringLiteral("/Maksuarvio"));
    const QString file = place + QStringLiteral("/Maksuarvio/Maksuarvio.ini");
    if (folder) {
        QDir().mkpath(file + QStringLiteral("/in the way"));
    } else {
        write(file, "[view]\nlanguage=fi\n");
        QVERIFY(QFile::setPermissions(file, QFile::Permissions(0)));
        QVERIFY(QFile::setPermissions(place + QStringLiteral("/Maksuarvio"),
                                      QFile::Permissions(0x5555)));
    }
    const GuestRights guest;
    auto library = TariffLibrary::shipped().value();
    Settings settings;
    settings.set_organiser("helsinki");
    QVERIFY(!settings.are_kept());
    MainWindow window(library, settings);
    window.show();
    QVERIFY(says(window, file));
    window.set_language(Language::Sv);
    QVERIFY(says(window, file));
    QVERIFY(window.visit().snapshot());
}

void WindowFaultsTest::a_sheet_that_cannot_be_saved_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("full");
    write(path("file"), "");
    QTest::newRow("in a folder that is not there") << path("nowhere/sheet.pdf") << false;
    QTest::newRow("in a file") << path("file/sheet.pdf") << false;
    QTest::newRow("where nothing may be written") << "/proc/sheet.pdf" << false;
    QTest::newRow("on a full disk") << path("full.pdf") << true;
}

void WindowFaultsTest::a_sheet_that_cannot_be_saved()
{
    QFETCH(QString, file);
    QFETCH(bool, full);
    WindowFixture fixture;
    enter_visit(fixture);
    std::optional<FileSizeLimit> limit;
    if (full)
        limit.emplace(100);
    QVERIFY(save_as(fixture.window(), file).contains(file));
    limit.reset();
    QVERIFY(!QFile::exists(file));
    QVERIFY(is_whole(fixture));
    QCOMPARE(save_as(fixture.window(), path("sheet.pdf")), QString());
    QVERIFY(content_of(path("sheet.pdf")).startsWith("%PDF"));
    QVERIFY(says(fixture.window(), QStringLiteral("Saved: %1").arg(path("sheet.pdf"))));
    // The ending is the program's to think of.
    QCOMPARE(save_as(fixture.window(), path("other")), QString());
    QVERIFY(content_of(path("other.pdf")).startsWith("%PDF"));
}

void WindowFaultsTest::a_printer_that_is_not_there()
{
    WindowFixture fixture;
    enter_visit(fixture);
    const auto layout =
        sheet::pdf::lay_out(make_document(fixture.visit(), {}).value(), sheet::sheet_font_family);
    QVERIFY(layout);
    QPrinter gone;
    gone.setOutputFormat(QPrinter::PdfFormat);
    gone.setOutputFileName(path("nowhere/paper.pdf"));
    QVERIFY(!sheet::print_layout(*layout, gone));

    QString said;
    in_dialog<QPrintDialog>(fixture.window(), Command::Print, [&](QPrintDialog& dialog) {
        dialog.printer()->setOutputFileName(path("nowhere/paper.pdf"));
        QTimer::singleShot(0, &fixture.window(), [&said] {
            if (auto* box = open_dialog<QMessageBox>()) {
                said = box->text();
                box->accept();
            }
        });
        static_cast<QDialog&>(dialog).done(QDialog::Accepted);
    });
    QCOMPARE(said, QStringLiteral("The printer does not take the sheet."));
    QVERIFY(is_whole(fixture));
}

void WindowFaultsTest::a_clipboard_that_another_takes()
{
    WindowFixture fixture;
    enter_visit(fixture);
    QClipboard& clipboard = *QApplication::clipboard();
    const auto taking = connect(
        &clipboard, &QClipboard::dataChanged, this,
        [&] {
            const QSignalBlocker once(&clipboard);
            clipboard.setText(QStringLiteral("another's"));
        },
        Qt::DirectConnection);
    fixture.window().commands()[Command::CopyText]->trigger();
    QVERIFY(says(fixture.window(), QStringLiteral("Not copied")));
    QVERIFY(is_whole(fixture));
    disconnect(taking);
    fixture.window().commands()[Command::CopyText]->trigger();
    QVERIFY(says(fixture.window(), QStringLiteral("Copied.")));
    QVERIFY(clipboard.text().contains(QStringLiteral("20")));
}

void WindowFaultsTest::a_log_out_wipes_and_asks_nothing()
{
    WindowFixture fixture;
    enter_visit(fixture);
    fixture.window().commands()[Command::CopyText]->trigger();
    auto* session = qApp->findChild<QSessionManager*>();
    QVERIFY(session);
    emit qApp->commitDataRequest(*session);
    QVERIFY(!fixture.visit().anything_kept());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(session->restartHint() == QSessionManager::RestartNever);
    QVERIFY(fixture.window().close());
}

void WindowFaultsTest::what_was_undone_is_wiped_as_well()
{
    WindowFixture fixture;
    enter_visit(fixture);
    fixture.window().commands()[Command::CopyText]->trigger();
    while (fixture.visit().undo_stack().canUndo())
        fixture.visit().undo_stack().undo();
    QVERIFY(!fixture.visit().anything_entered());
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QVERIFY(fixture.window().close());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(!fixture.visit().undo_stack().canRedo());
}

void WindowFaultsTest::a_wipe_behind_the_preview_forgets_its_choices()
{
    WindowFixture fixture;
    enter_visit(fixture);
    in_dialog<PreviewDialog>(fixture.window(), Command::Preview, [&](PreviewDialog& preview) {
        for (QAbstractButton* box : preview.findChildren<QCheckBox*>())
            box->setChecked(true);
        fixture.window().wipe();
    });
    QVERIFY(!fixture.visit().anything_kept());
    QApplication::setActiveWindow(&fixture.window());
    enter_visit(fixture);
    in_dialog<PreviewDialog>(fixture.window(), Command::Preview, [](PreviewDialog& preview) {
        QVERIFY(!preview.choice().options.county_cost);
        preview.accept();
    });
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowFaultsTest)
#include "faults_test.moc"
