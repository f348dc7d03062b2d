// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "tests/ui/sheet_text.h"
#include "ui/paper/page_picture.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/sheet/record_text.h"
#include "ui/sheet/sheet_actions.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

namespace maksuarvio {

class SheetActionsTest : public QObject {
    Q_OBJECT

private slots:
    void the_copied_text_is_the_record();
    void new_client_takes_our_text_off_the_clipboard();
    void the_text_of_another_program_stays();
    void the_preview_shows_the_sheet_in_its_own_language();
    void the_preview_shows_what_is_printed_data();
    void the_preview_shows_what_is_printed();
    void the_preview_fits_the_screen();
    void a_line_of_ones_own_is_on_the_sheet_and_is_forgotten();
    void a_name_is_proposed_by_letter_and_day();
    void the_preview_says_where_there_is_no_estimate();

private:
    const Wording m_wording{Language::Fi};
};

namespace {

const sheet::PageView& page_view(const PreviewDialog& preview)
{
    return dynamic_cast<const sheet::PageView&>(*preview.findChild<QScrollArea*>()->parentWidget());
}

/// The box in which a language is chosen.
QComboBox* box_of(const PreviewDialog& preview, Language language)
{
    for (QComboBox* box : preview.findChildren<QComboBox*>()) {
        const auto name = facts(language).own_name;
        if (box->findText(QString::fromUtf8(name.data(), qsizetype(name.size()))) >= 0)
            return box;
    }
    return nullptr;
}

bool is_written_on(const QImage& page)
{
    QImage blank(page.size(), page.format());
    blank.fill(Qt::white);
    return page != blank;
}

} // namespace

void SheetActionsTest::the_copied_text_is_the_record()
{
    SampleVisit sample;
    sample.plan_eight_services();
    QWidget window;
    SheetActions actions(sample.visit(), &window);
    actions.set_wording(m_wording);
    actions.copy_text();
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QString::fromStdString(record_text(sample.estimate(), *sample->snapshot(), m_wording)));
}

void SheetActionsTest::new_client_takes_our_text_off_the_clipboard()
{
    SampleVisit sample;
    sample.plan_eight_services();
    QWidget window;
    SheetActions actions(sample.visit(), &window);
    actions.set_wording(m_wording);
    actions.copy_text();
    actions.clear_clipboard();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SheetActionsTest::the_text_of_another_program_stays()
{
    SampleVisit sample;
    sample.plan_eight_services();
    QWidget window;
    SheetActions actions(sample.visit(), &window);
    actions.set_wording(m_wording);
    actions.copy_text();
    QGuiApplication::clipboard()->setText(QStringLiteral("a recipe"));
    actions.clear_clipboard();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a recipe"));
}

void SheetActionsTest::the_preview_shows_the_sheet_in_its_own_language()
{
    SampleVisit sample;
    sample.plan_eight_services();
    PreviewDialog preview(sample.visit(), {.language = Language::Sv}, nullptr);
    const auto* pages = preview.findChild<QScrollArea*>();
    QCOMPARE(page_view(preview).page_count(), 1);
    const QString swedish = pages->accessibleName();
    box_of(preview, Language::En)
        ->setCurrentIndex(box_of(preview, Language::En)->findData(int(Language::En)));
    QVERIFY(pages->accessibleName().startsWith(QStringLiteral("Estimate of the client fee")));
    QVERIFY(swedish != pages->accessibleName());
    QCOMPARE(preview.choice().language, Language::En);
}

void SheetActionsTest::the_preview_shows_what_is_printed_data()
{
    QTest::addColumn<int>("form");
    for (std::size_t i = 0; i < word_count<SheetForm>(); ++i)
        QTest::addRow("%s", Words<SheetForm>::all[i].data()) << int(i);
}

void SheetActionsTest::the_preview_shows_what_is_printed()
{
    QFETCH(int, form);
    SampleVisit sample;
    sample.plan_eight_services();
    const SheetChoice choice{.form = static_cast<SheetForm>(form)};
    PreviewDialog preview(sample.visit(), choice, nullptr);
    const auto layout = sheet::pdf::lay_out(make_document(sample.visit(), choice).value(),
                                            sheet::sheet_font_family);
    QVERIFY(layout);
    QCOMPARE(page_view(preview).page_count(), int(layout->pages.size()));
    const QRect whole(QPoint(), sheet::pdf::page_dots(layout->page, 1));
    for (std::size_t page = 0; page < layout->pages.size(); ++page) {
        const QImage once = sheet::pdf::page_picture(*layout, page, 1, whole);
        QVERIFY(is_written_on(once));
        // Bands put together are the page: no line of it is lost or moved between two.
        QImage in_bands(once.size(), once.format());
        QPainter painter(&in_bands);
        constexpr int kBand = 100;
        for (int top = 0; top < whole.height(); top += kBand) {
            const QRect band = QRect(0, top, whole.width(), kBand) & whole;
            painter.drawImage(band, sheet::pdf::page_picture(*layout, page, 1, band));
        }
        painter.end();
        QCOMPARE(in_bands, once);
    }
}

void SheetActionsTest::the_preview_fits_the_screen()
{
    SampleVisit sample;
    sample.plan_eight_services();
    PreviewDialog preview(sample.visit(), {}, nullptr);
    preview.show();
    const QSize screen = preview.screen()->availableGeometry().size();
    QVERIFY(preview.width() <= screen.width() && preview.height() <= screen.height());
    for (const QPushButton* button : preview.findChildren<QPushButton*>()) {
        const QPoint end = button->mapTo(&preview, button->rect().bottomRight());
        QVERIFY2(preview.rect().contains(end), qPrintable(button->text()));
    }
}

void SheetActionsTest::a_line_of_ones_own_is_on_the_sheet_and_is_forgotten()
{
    const auto line = QStringLiteral("The neighbour has the key.");
    SampleVisit sample;
    sample.plan_eight_services();
    for (std::size_t i = 0; i < word_count<SheetForm>(); ++i) {
        const SheetChoice choice{.form = static_cast<SheetForm>(i),
                                 .options = {.own_line = line.toStdString()}};
        QVERIFY(text_of(make_document(sample.visit(), choice).value()).contains(line));
    }
    PreviewDialog preview(sample.visit(), {}, nullptr);
    auto* field = preview.findChild<QLineEdit*>();
    field->setText(line);
    QCOMPARE(preview.choice().options.own_line, line.toStdString());
    // A sign that the font lacks is told as what was typed, not as the tariff's.
    field->setText(QStringLiteral("\u2192"));
    QVERIFY(!preview.findChild<QScrollArea*>()->isVisibleTo(&preview)
            || !page_view(preview).isVisibleTo(&preview));
    bool told = false;
    for (const QLabel* label : preview.findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("write your line without it"));
    QVERIFY(told);
}

void SheetActionsTest::a_name_is_proposed_by_letter_and_day()
{
    SampleVisit sample("helsinki");
    sample.plan_four_alternatives();
    sample->show_alternative(1);
    QCOMPARE(SheetActions::proposed_name(sample->entries(), SheetForm::Sheet),
             QStringLiteral("client-fee-estimate-B-2026-11-21.pdf"));
    QCOMPARE(SheetActions::proposed_name(sample->entries(), SheetForm::Comparison),
             QStringLiteral("client-fee-estimate-all-2026-11-21.pdf"));
}

void SheetActionsTest::the_preview_says_where_there_is_no_estimate()
{
    SampleVisit sample;
    PreviewDialog preview(sample.visit(), {}, nullptr);
    preview.show();
    bool said = false;
    for (const QLabel* label : preview.findChildren<QLabel*>())
        said =
            said || (label->isVisible() && label->text().contains(QStringLiteral("no estimate")));
    QVERIFY(said);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetActionsTest)
#include "actions_test.moc"
