// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/ui/dialogs.h"
#include "ui/visit/reading.h"
#include "ui/window/commands.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTest>

namespace maksuarvio {

/// A visit that compares three ways of producing care, from the empty window to the sheet, by keys
/// at the pace of a person; every key counts.
class WindowKeysTest : public QObject {
    Q_OBJECT

private slots:
    void three_ways_and_a_sheet();
    void the_period_is_the_services_usual_one_data();
    void the_period_is_the_services_usual_one();
    void a_service_goes_on_to_the_next_mode();
    void as_much_in_every_alternative();
    void a_pasted_line_end_is_no_fault_data();
    void a_pasted_line_end_is_no_fault();
};

namespace {

constexpr int kMostKeys = 45;

class Hands {
public:
    explicit Hands(WindowFixture& fixture) : m_fixture(fixture) {}

    int keys() const { return m_keys; }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
            rest();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            m_fixture.press(key, modifiers);
            rest();
        }
    }
    void count_one() { ++m_keys; }

private:
    void rest()
    {
        ++m_keys;
        constexpr int kPace[] = {60, 120, 250};
        QTest::qWait(kPace[m_keys % 3]);
    }

    WindowFixture& m_fixture;
    int m_keys = 0;
};

} // namespace

void WindowKeysTest::three_ways_and_a_sheet()
{
    WindowFixture fixture(Language::Fi);
    fixture.visit().edit([](Entries& e) { e.organiser = "sample"; });
    fixture.visit().clear();
    Hands hands(fixture);
    hands.press(Qt::Key_Tab, {}, 3);
    hands.type(QStringLiteral("1873,37"));
    hands.press(Qt::Key_Tab);
    hands.type(QStringLiteral("1672,24"));
    const auto add = [&](const char* letters) {
        hands.press(Qt::Key_K, Qt::ControlModifier);
        hands.type(QString::fromUtf8(letters));
        hands.press(Qt::Key_Return);
    };
    add("ko");
    hands.type(QStringLiteral("20"));
    add("at");
    hands.type(QStringLiteral("4"));
    add("tu");
    for (int copy = 0; copy < 2; ++copy) {
        hands.press(Qt::Key_D, Qt::ControlModifier);
        hands.press(Qt::Key_M, Qt::ControlModifier);
    }
    hands.type(QStringLiteral("45"));
    hands.press(Qt::Key_1, Qt::ControlModifier);

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("arvio.pdf"));
    hands.count_one();
    in_dialog<QFileDialog>(fixture.window(), Command::SavePdf, [&](QFileDialog& dialog) {
        QVERIFY(dialog.selectedFiles().front().endsWith(QStringLiteral(".pdf")));
        dialog.selectFile(file);
        hands.count_one();
        static_cast<QDialog&>(dialog).done(QDialog::Accepted);
    });
    QVERIFY(QFile::exists(file));
    // Where it is, and a way to it.
    QVERIFY(!texts_of(fixture.window()).filter(QDir::toNativeSeparators(file)).isEmpty());
    QVERIFY(!texts_of(fixture.window()).filter(QStringLiteral("[Avaa]")).isEmpty());
    QVERIFY2(hands.keys() <= kMostKeys, qPrintable(QString::number(hands.keys())));

    const auto& alternatives = fixture.visit().entries().alternatives;
    QCOMPARE(alternatives.size(), std::size_t(3));
    const std::vector rest{service_entry("meal", "4", Period::Week), service_entry("alarm", "1")};
    const auto expect = [&](std::size_t alternative, Mode mode, const char* price) {
        std::vector services{service_entry("home_care_regular", "20", Period::Month, mode, price)};
        services.insert(services.end(), rest.begin(), rest.end());
        QCOMPARE(alternatives[alternative].services, services);
        QVERIFY(fixture.visit().outcomes()[alternative].estimate);
    };
    expect(0, Mode::Own, "");
    expect(1, Mode::Purchased, "");
    expect(2, Mode::Voucher, "45");
}

void WindowKeysTest::the_period_is_the_services_usual_one_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<Period>("per");
    QTest::newRow("of its ready plans: meals") << "meal" << Period::Week;
    QTest::newRow("of its ready plans: home care") << "regular" << Period::Month;
    QTest::newRow("support in no plan: cleaning") << "clean" << Period::Week;
    QTest::newRow("days in no plan") << "institutional" << Period::Month;
}

void WindowKeysTest::the_period_is_the_services_usual_one()
{
    QFETCH(QString, letters);
    QFETCH(Period, per);
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) { e.organiser = "sample"; });
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(letters);
    fixture.press(Qt::Key_Return);
    const auto& services = fixture.visit().entries().alternatives[0].services;
    QCOMPARE(services.size(), std::size_t(1));
    QCOMPARE(services[0].per, per);
}

void WindowKeysTest::a_service_goes_on_to_the_next_mode()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.organiser = "sample";
        e.alternatives[0].services = {service_entry("home_care_regular", "20"),
                                      service_entry("alarm", "1")};
    });
    const auto mode = [&](std::size_t i) {
        return fixture.visit().entries().alternatives[0].services[i].mode;
    };
    for (const Mode expected : {Mode::Purchased, Mode::Voucher, Mode::Own}) {
        fixture.named(QStringLiteral("Regular home care: how many"))->setFocus();
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(mode(0), expected);
        if (expected == Mode::Voucher)
            QCOMPARE(QApplication::focusWidget()->accessibleName(),
                     QStringLiteral("Regular home care: provider's price"));
    }
    // Of what goes on all the time there is no number to lower.
    fixture.named(QStringLiteral("Safety phone: how it is produced"))->setFocus();
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    fixture.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(fixture.visit().entries().alternatives[0].services[1],
             service_entry("alarm", "1", Period::Month, Mode::Purchased));
}

void WindowKeysTest::as_much_in_every_alternative()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        const auto voucher =
            service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45");
        e.alternatives = {{.services = {service_entry("home_care_regular", "20")}},
                          {.services = {service_entry("meal", "4", Period::Week), voucher}}};
    });
    fixture.named(QStringLiteral("Regular home care: how many"))->setFocus();
    fixture.retype(QStringLiteral("14"));
    fixture.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& other = fixture.visit().entries().alternatives[1].services;
    QCOMPARE(other[0], service_entry("meal", "4", Period::Week));
    QCOMPARE(other[1],
             service_entry("home_care_regular", "14", Period::Month, Mode::Voucher, "45"));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(other[1].amount, QStringLiteral("20"));
}

void WindowKeysTest::a_pasted_line_end_is_no_fault_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("a line that ends") << QStringLiteral("1873,37\n") << qint64(187'337);
    QTest::newRow("a line that ends as it is pasted")
        << QStringLiteral("1873,37\u2028") << qint64(187'337);
    QTest::newRow("a line within") << QStringLiteral("1873\n37") << qint64(-1);
}

void WindowKeysTest::a_pasted_line_end_is_no_fault()
{
    QFETCH(QString, typed);
    QFETCH(qint64, hundredths);
    QCOMPARE(qint64(read_number(typed).value_or(-1)), hundredths);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowKeysTest)
#include "keys_test.moc"
