// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace maksuarvio {

namespace {

// WCAG 2.2: the relative luminance of an sRGB colour, and the contrast of two.
double luminance(const QColor& colour)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green())
           + 0.0722 * linear(colour.blue());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeContrastTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void every_pair_can_be_read_data();
    void every_pair_can_be_read();
    void the_palette_has_the_tokens();
    void a_dark_system_palette_makes_it_dark();
    void forced_light_stays_light();
    void the_text_grows_with_the_setting();
    void the_font_is_there();
    void every_icon_can_be_drawn_and_is_of_one_weight();
};

void ThemeContrastTest::initTestCase()
{
    theme::apply(*qApp);
}

void ThemeContrastTest::every_pair_can_be_read_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<int>("tenths");
    for (const bool dark : {false, true}) {
        for (const theme::Pair& pair : theme::pairs_of(dark ? theme::dark() : theme::light()))
            QTest::addRow("%s, %s", pair.what, dark ? "dark" : "light")
                << pair.front << pair.back << pair.tenths;
    }
}

void ThemeContrastTest::every_pair_can_be_read()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(int, tenths);
    const double found = contrast(front, back);
    QVERIFY2(found * 10 >= tenths, qPrintable(QString::number(found)));
}

void ThemeContrastTest::the_palette_has_the_tokens()
{
    theme::force_dark(false);
    QCOMPARE(theme::accent(), QColor(0x0b6e69));
    QCOMPARE(theme::county(), QColor(0x5b6b7a));
    theme::force_dark(true);
    QCOMPARE(theme::accent(), QColor(0x5cc7bf));
    QCOMPARE(theme::county(), QColor(0xa9b7c4));
    QVERIFY(theme::is_dark());
    theme::force_dark(std::nullopt);
}

void ThemeContrastTest::a_dark_system_palette_makes_it_dark()
{
    theme::force_dark(std::nullopt);
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(system);
    QVERIFY(theme::is_dark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme::dark().window);
    system.setColor(QPalette::Window, Qt::white);
    system.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(system);
    QVERIFY(!theme::is_dark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme::light().window);
}

void ThemeContrastTest::forced_light_stays_light()
{
    theme::force_dark(false);
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(system);
    QVERIFY(!theme::is_dark());
    theme::force_dark(std::nullopt);
}

void ThemeContrastTest::the_text_grows_with_the_setting()
{
    theme::set_text_percent(200);
    QCOMPARE(QApplication::font().pointSizeF(), 21.0);
    QCOMPARE(theme::large_figure().pointSizeF(), 56.0);
    theme::set_text_percent(100);
    QCOMPARE(QApplication::font().pointSizeF(), 10.5);
}

void ThemeContrastTest::the_font_is_there()
{
    QCOMPARE(QApplication::font().family(), QStringLiteral("Open Sans"));
    QCOMPARE(QFontInfo(theme::large_figure()).family(), QStringLiteral("Open Sans"));
    // Figures that stand below each other need digits of one width.
    for (const QFont& font : {theme::body(), theme::figure(), theme::large_figure()}) {
        const QFontMetrics metrics(font);
        for (const QChar digit : QStringLiteral("0123456789"))
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }
}

void ThemeContrastTest::every_icon_can_be_drawn_and_is_of_one_weight()
{
    int icons = 0;
    for (QDirIterator files(QStringLiteral(":/ui/icons")); files.hasNext(); ++icons) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray drawing = file.readAll();
        QVERIFY2(QSvgRenderer(drawing).isValid(), qPrintable(file.fileName()));
        QVERIFY2(drawing.contains("stroke-width=\"1.75\""), qPrintable(file.fileName()));
    }
    QVERIFY(icons > 20);
    QVERIFY(QSvgRenderer(QStringLiteral(":/ui/maksuarvio.svg")).isValid());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::ThemeContrastTest)
#include "contrast_test.moc"
