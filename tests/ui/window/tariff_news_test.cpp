// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/tariff_news.h"

#include "fixture.h"
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/exchange/reach.h"
#include "tests/tariffs/installed_key.h"
#include "tests/tariffs/stores.h"
#include "ui/window/tariff_watch.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace maksuarvio {

using namespace test;

/// New tariffs come while the window stands open, and no open visit changes under it.
class WindowTariffNewsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void an_idle_window_takes_them_at_once();
    void an_open_visit_keeps_its_tariff_until_new_client();
    void an_undone_new_client_is_still_on_its_tariff();
    void the_counsellor_may_take_them_now();
    void a_source_that_is_not_reached_is_said_and_in_nobodys_way();
    void a_bound_of_days_is_the_administrators();

private:
    void set(const QByteArray& settings) const
    {
        write(system_folder() + "/maksuarvio.conf", settings);
    }

    QTemporaryDir m_folder;
};

namespace {

constexpr int kPatience = 20'000;

/// A window on the user's own store, the organiser of which is "sample".
class Opened {
public:
    Opened() : m_fixture(Language::En, TariffLibrary::own_store_path())
    {
        // As it is opened without a name.
        visit().library() = std::move(TariffLibrary::open().value());
        visit().edit([](Entries& entries) {
            entries.organiser = "sample";
            entries.date =
                Date{std::chrono::year(2027), std::chrono::month(7), std::chrono::day(1)};
        });
        visit().clear();
        window().keep_tariffs_new(QStringLiteral(MAKSUARVIO_PROGRAM));
    }

    WindowFixture& fixture() { return m_fixture; }
    MainWindow& window() { return m_fixture.window(); }
    Visit& visit() { return m_fixture.visit(); }
    TariffNews& news() { return *window().findChild<TariffNews*>(); }
    void look() { window().findChild<TariffWatch*>()->look(); }
    void enter_something()
    {
        visit().edit([](Entries& entries) {
            entries.alternatives[0].services = {service_entry("meal", "10")};
        });
    }
    std::string version() { return visit().snapshot()->version(); }
    QString says()
    {
        QString all;
        for (const QLabel* label : news().findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all;
    }

private:
    WindowFixture m_fixture;
};

} // namespace

void WindowTariffNewsTest::initTestCase()
{
    QVERIFY(QDir().mkpath(m_folder.filePath("share")));
    QVERIFY(generate_keys(m_folder.filePath("s.key"), "sample"));
    auto maker = std::move(Maintenance::open(m_folder.filePath("maker"), any_sheet).value());
    const Date june{std::chrono::year(2027), std::chrono::month(6), std::chrono::day(1)};
    Draft draft = draft_from(*maker.book("sample-2022-2027").value(), "sample-june", {june, {}});
    QVERIFY(maker.publish(draft, {"Hallitus", june, "1 §", {}}));
    const auto package = seal_organiser(maker, "sample", {},
                                        SecretKey::read(m_folder.filePath("s.key")).value(), {});
    QVERIFY(package);
    write(m_folder.filePath("share/june.package"), *package);
}

void WindowTariffNewsTest::init()
{
    QDir(system_folder()).removeRecursively();
    QVERIFY(install_key(m_folder.filePath("s.key.pub"), "sample.pub"));
    set("source = folder:" + m_folder.filePath("share").toUtf8() + '\n');
    QDir(QFileInfo(TariffLibrary::own_store_path()).path()).removeRecursively();
    QVERIFY(TariffLibrary::open());
}

void WindowTariffNewsTest::an_idle_window_takes_them_at_once()
{
    Opened opened;
    QCOMPARE(opened.version(), "sample-2022-2027");
    opened.look();
    QTRY_COMPARE_WITH_TIMEOUT(opened.version(), "sample-june", kPatience);
    QVERIFY(opened.news().isHidden());
    QVERIFY(last_reach(TariffLibrary::own_store_path()) == today());
}

void WindowTariffNewsTest::an_open_visit_keeps_its_tariff_until_new_client()
{
    Opened opened;
    opened.enter_something();
    opened.look();
    QTRY_VERIFY_WITH_TIMEOUT(opened.news().isVisible(), kPatience);
    QVERIFY2(opened.says().contains("until New client"), qPrintable(opened.says()));
    opened.enter_something();
    QCOMPARE(opened.version(), "sample-2022-2027");
    opened.window().wipe();
    QTRY_COMPARE(opened.version(), "sample-june");
    QVERIFY(opened.news().isHidden());
}

void WindowTariffNewsTest::an_undone_new_client_is_still_on_its_tariff()
{
    Opened opened;
    opened.enter_something();
    opened.look();
    QTRY_VERIFY_WITH_TIMEOUT(opened.news().isVisible(), kPatience);
    opened.fixture().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QTRY_VERIFY(!opened.visit().anything_entered());
    QCoreApplication::processEvents();
    QCOMPARE(opened.version(), "sample-2022-2027");
    auto* undo = opened.fixture().named_as<QPushButton>("Undo");
    for (QPushButton* button : opened.window().findChildren<QPushButton*>()) {
        if (button->text() == "Undo" && button->isVisible())
            undo = button;
    }
    QVERIFY(undo);
    undo->click();
    QVERIFY(opened.visit().anything_entered());
    QCOMPARE(opened.version(), "sample-2022-2027");
    QVERIFY(opened.news().isVisible());
}

void WindowTariffNewsTest::the_counsellor_may_take_them_now()
{
    Opened opened;
    opened.enter_something();
    opened.look();
    QTRY_VERIFY_WITH_TIMEOUT(opened.news().isVisible(), kPatience);
    auto* take = opened.news().findChild<QPushButton*>();
    QVERIFY(take->isVisible());
    take->click();
    QCOMPARE(opened.version(), "sample-june");
    QVERIFY(opened.visit().anything_entered());
    QVERIFY(opened.news().isHidden());
}

void WindowTariffNewsTest::a_source_that_is_not_reached_is_said_and_in_nobodys_way()
{
    set("source = folder:/nowhere/share\n");
    Opened opened;
    opened.look();
    opened.enter_something();
    QTRY_VERIFY_WITH_TIMEOUT(opened.news().isVisible(), kPatience);
    QVERIFY2(opened.says().contains("has not been reached yet"), qPrintable(opened.says()));
    QVERIFY(!opened.news().findChild<QPushButton*>()->isVisible());
    QCOMPARE(opened.version(), "sample-2022-2027");
    // What is the administrator's business is not the client's.
    opened.fixture().press(Qt::Key_F9);
    QVERIFY(opened.news().isHidden());
}

void WindowTariffNewsTest::a_bound_of_days_is_the_administrators()
{
    const auto reached_days_ago = [](int days) {
        const Date then = std::chrono::sys_days(today()) - std::chrono::days(days);
        write(TariffLibrary::own_store_path() + ".reached",
              QByteArray::fromStdString(iso_from_date(then)) + "T08:00:00Z\n");
    };
    set("source = folder:/nowhere/share\namber_after_days = 7\n");
    for (const auto& [days, is_said] : {std::pair(6, false), {7, false}, {8, true}}) {
        reached_days_ago(days);
        Opened opened;
        bool judged = false;
        connect(opened.window().findChild<TariffWatch*>(), &TariffWatch::reach_judged, this,
                [&] { judged = true; });
        opened.look();
        QTRY_VERIFY_WITH_TIMEOUT(judged, kPatience);
        QCOMPARE(opened.news().isVisible(), is_said);
        if (is_said)
            QVERIFY2(opened.says().contains("was last reached on"), qPrintable(opened.says()));
    }
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowTariffNewsTest)
#include "tariff_news_test.moc"
