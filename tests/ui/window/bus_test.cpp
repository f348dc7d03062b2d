// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// The window on a screen of its own, walked as a screen reader walks it: over AT-SPI. This program
// is both: the reader, and with "--window" the window that it starts.
#include "fixture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QProcess>
#include <QTest>

namespace maksuarvio {

namespace {

/// An object on the bus of accessibility.
struct Object {
    QString service;
    QString path;
    QString name;
    quint32 role = 0;
    quint64 state = 0;
    /// What it is labelled by.
    QStringList labels;

    bool is(int state_bit) const { return state >> state_bit & 1; }
};

// As at-spi2-core numbers them.
constexpr int kFocusable = 11;
constexpr int kFocused = 12;
constexpr int kShowing = 25;
constexpr quint32 kComboBox = 11;
constexpr quint32 kPageTab = 37;
constexpr quint32 kPageTabList = 38;
constexpr quint32 kLabelledBy = 2;

const QString kAccessible = QStringLiteral("org.a11y.atspi.Accessible");

} // namespace

class WindowBusTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everything_that_takes_the_focus_has_a_name();
    void a_combo_box_has_its_label();
    void no_tab_claims_the_focus();
    void a_change_of_the_result_is_told_once();
    void cleanupTestCase();

public slots:
    void hear(const QDBusMessage& message);

private:
    QString first_line(QProcess& process, const QString& program, const QStringList& arguments);
    QVariant call(const QString& service, const QString& path, const QString& interface,
                  const QString& method, const QVariantList& arguments = {}) const;
    std::vector<Object> children(const Object& object) const;
    Object look_at(const QString& service, const QString& path) const;
    QStringList labels_of(const Object& object) const;
    void walk(const Object& object, std::vector<Object>& all) const;
    std::vector<Object> whole_window() const;

    const QTemporaryDir m_sockets;
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_window;
    QDBusConnection m_reader{QString()};
    QStringList m_heard;
};

// The first that a server says is where it listens.
QString WindowBusTest::first_line(QProcess& process, const QString& program,
                                  const QStringList& arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    while (process.waitForReadyRead(30'000) && !process.canReadLine()) {
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

QVariant WindowBusTest::call(const QString& service, const QString& path, const QString& interface,
                             const QString& method, const QVariantList& arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return m_reader.call(message).arguments().value(0);
}

Object WindowBusTest::look_at(const QString& service, const QString& path) const
{
    Object object{.service = service, .path = path, .name = {}, .labels = {}};
    object.name = call(service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                       QStringLiteral("Get"), {kAccessible, QStringLiteral("Name")})
                      .value<QDBusVariant>()
                      .variant()
                      .toString();
    object.role = call(service, path, kAccessible, QStringLiteral("GetRole")).toUInt();
    const auto states = call(service, path, kAccessible, QStringLiteral("GetState"));
    QList<quint32> words;
    states.value<QDBusArgument>() >> words;
    if (words.size() == 2)
        object.state = quint64(words[0]) | quint64(words[1]) << 32;
    return object;
}

std::vector<Object> WindowBusTest::children(const Object& object) const
{
    const auto reply =
        call(object.service, object.path, kAccessible, QStringLiteral("GetChildren"));
    if (!reply.canConvert<QDBusArgument>())
        return {};
    std::vector<Object> found;
    const auto list = reply.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        found.push_back(look_at(service, path.path()));
    }
    list.endArray();
    return found;
}

QStringList WindowBusTest::labels_of(const Object& object) const
{
    const auto reply =
        call(object.service, object.path, kAccessible, QStringLiteral("GetRelationSet"));
    if (!reply.canConvert<QDBusArgument>())
        return {};
    QStringList labels;
    const auto relations = reply.value<QDBusArgument>();
    relations.beginArray();
    while (!relations.atEnd()) {
        quint32 kind = 0;
        relations.beginStructure();
        relations >> kind;
        relations.beginArray();
        while (!relations.atEnd()) {
            QString service;
            QDBusObjectPath path;
            relations.beginStructure();
            relations >> service >> path;
            relations.endStructure();
            if (kind == kLabelledBy)
                labels += look_at(service, path.path()).name;
        }
        relations.endArray();
        relations.endStructure();
    }
    relations.endArray();
    return labels;
}

void WindowBusTest::walk(const Object& object, std::vector<Object>& all) const
{
    all.push_back(object);
    for (const Object& child : children(object))
        walk(child, all);
}

std::vector<Object> WindowBusTest::whole_window() const
{
    std::vector<Object> all;
    const Object root = look_at(QStringLiteral("org.a11y.atspi.Registry"),
                                QStringLiteral("/org/a11y/atspi/accessible/root"));
    for (const Object& application : children(root))
        walk(application, all);
    return all;
}

void WindowBusTest::initTestCase()
{
    // A server that is left by its only client, the bus's own look at it, begins anew and turns
    // away who comes meanwhile; but not this one.
    const QString display =
        first_line(m_screen, QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1366x768x24")});
    QVERIFY2(!display.isEmpty(), "Xvfb did not start");
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("DISPLAY"), QStringLiteral(":") + display);
    own.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    // A socket's path must be short, however deep the clone lies.
    own.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_sockets.path());
    m_bus.setProcessEnvironment(own);
    const QString address = first_line(m_bus, QStringLiteral("dbus-daemon"),
                                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                        QStringLiteral("--print-address=1")});
    QVERIFY2(!address.isEmpty(), "no bus");

    own.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    own.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_window.setProcessEnvironment(own);
    m_window.setProcessChannelMode(QProcess::ForwardedChannels);
    m_window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window")});
    QVERIFY(m_window.waitForStarted());

    const auto session = QDBusConnection::connectToBus(address, QStringLiteral("session"));
    const QString of_readers =
        session
            .call(QDBusMessage::createMethodCall(
                QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")))
            .arguments()
            .value(0)
            .toString();
    QVERIFY2(of_readers.startsWith(QStringLiteral("unix:")), qPrintable(of_readers));
    m_reader = QDBusConnection::connectToBus(of_readers, QStringLiteral("reader"));
    QVERIFY(m_reader.isConnected());
    // It is there, and all of it.
    std::size_t before = 0;
    std::size_t seen = 0;
    for (const QDeadlineTimer end(60'000); !end.hasExpired() && !(seen > 100 && seen == before);) {
        QTest::qWait(100);
        QVERIFY2(m_window.state() == QProcess::Running,
                 qPrintable(QStringLiteral("the window ended: %1").arg(m_window.exitCode())));
        before = std::exchange(seen, whole_window().size());
    }
    QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
}

void WindowBusTest::everything_that_takes_the_focus_has_a_name()
{
    int focusable = 0;
    for (const Object& object : whole_window()) {
        if (!object.is(kFocusable) || !object.is(kShowing))
            continue;
        ++focusable;
        QVERIFY2(!object.name.trimmed().isEmpty(), qPrintable(object.path));
    }
    QVERIFY(focusable > 30);
}

void WindowBusTest::a_combo_box_has_its_label()
{
    int boxes = 0;
    int labelled = 0;
    for (const Object& object : whole_window()) {
        if (object.role != kComboBox || !object.is(kShowing))
            continue;
        ++boxes;
        const QStringList labels = labels_of(object);
        labelled += labels.isEmpty() ? 0 : 1;
        QVERIFY2(!object.name.isEmpty() || !labels.isEmpty(), qPrintable(object.path));
        if (object.name == QStringLiteral("Organiser"))
            QCOMPARE(labels, QStringList{QStringLiteral("Organiser")});
    }
    QVERIFY(boxes > 4);
    QVERIFY(labelled > 0);
}

void WindowBusTest::no_tab_claims_the_focus()
{
    int tabs = 0;
    int focused = 0;
    for (const Object& object : whole_window()) {
        focused += object.is(kFocused) ? 1 : 0;
        if (object.role != kPageTab && object.role != kPageTabList)
            continue;
        ++tabs;
        QVERIFY2(!object.is(kFocused), qPrintable(object.name));
    }
    QCOMPARE(tabs, 3);
    QVERIFY(focused <= 1);
}

void WindowBusTest::hear(const QDBusMessage& message)
{
    if (message.arguments().value(0).toString() == QStringLiteral("accessible-name"))
        m_heard += look_at(message.service(), message.path()).name;
}

// Politely: the name of one object is another, and not of each label that shows a figure.
void WindowBusTest::a_change_of_the_result_is_told_once()
{
    QVERIFY(m_reader.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                             QStringLiteral("PropertyChange"), this, SLOT(hear(QDBusMessage))));
    call(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
         QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"),
         {QStringLiteral("object:property-change")});
    for (const QString& wanted : {QStringLiteral("One more: Regular home care"),
                                  QStringLiteral("One less: Regular home care")}) {
        QTest::qWait(200);
        m_heard.clear();
        bool pressed = false;
        for (const Object& object : whole_window()) {
            if (object.name == wanted && object.is(kShowing)) {
                call(object.service, object.path, QStringLiteral("org.a11y.atspi.Action"),
                     QStringLiteral("DoAction"), {0});
                pressed = true;
            }
        }
        QVERIFY(pressed);
        QTRY_VERIFY(!m_heard.isEmpty());
        QTest::qWait(500);
        QVERIFY2(m_heard.size() == 1, qPrintable(m_heard.join(u'\n')));
        QVERIFY2(m_heard[0].startsWith(QStringLiteral("The client pays ")), qPrintable(m_heard[0]));
    }
}

void WindowBusTest::cleanupTestCase()
{
    for (QProcess* process : {&m_window, &m_bus, &m_screen}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(5'000))
            process->kill();
        process->waitForFinished();
    }
}

namespace {

int show_window(QApplication& application)
{
    theme::apply(application);
    theme::set_animated(false);
    TariffLibrary library = std::move(*TariffLibrary::shipped());
    Settings settings;
    settings.set_language(Language::En);
    MainWindow window(library, settings);
    start_in_helsinki(window.visit());
    window.visit().edit([](Entries& e) {
        e.client.total_gross = QStringLiteral("1873");
        e.client.total_net = QStringLiteral("1672");
        e.alternatives[0].services = {service_entry("home_care_regular", "20"),
                                      service_entry("meal", "4", Period::Week)};
        e.alternatives.push_back(e.alternatives[0]);
        e.alternatives[1].services[0] =
            service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45");
        e.current = 1;
    });
    window.resize(1366, 740);
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace maksuarvio

int main(int count, char** words)
{
    if (count > 1 && QByteArray(words[1]) == "--window") {
        QApplication application(count, words);
        return maksuarvio::show_window(application);
    }
    QCoreApplication application(count, words);
    maksuarvio::WindowBusTest test;
    return QTest::qExec(&test, count, words);
}
#include "bus_test.moc"
