// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

namespace maksuarvio {

/// Whatever shows a text in this program shows it as it stands, whoever makes the label.
class ThemePlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void a_label();
    void a_tool_tip();
    void a_message_box();
};

namespace {

const QString kMarkup = QStringLiteral("<b>bold</b> &amp;");

} // namespace

void ThemePlainTextTest::a_label()
{
    QLabel label(kMarkup);
    QCOMPARE(label.textFormat(), Qt::AutoText);
    // Its size is that of the text as well.
    QCOMPARE(label.sizeHint().width(),
             label.fontMetrics().size(Qt::TextSingleLine, kMarkup).width());
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void ThemePlainTextTest::a_tool_tip()
{
    QToolTip::showText(QPoint(10, 10), kMarkup);
    const QLabel* tip = nullptr;
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel*>(widget);
    }
    QVERIFY(tip && tip->isVisible());
    QCOMPARE(tip->text(), kMarkup);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void ThemePlainTextTest::a_message_box()
{
    QMessageBox box(QMessageBox::Warning, kMarkup, kMarkup);
    box.setInformativeText(kMarkup);
    box.show();
    int texts = 0;
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++texts;
        QCOMPARE(label->text(), kMarkup);
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(texts, 2);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::ThemePlainTextTest)
#include "plain_text_test.moc"
