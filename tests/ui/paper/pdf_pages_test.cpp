// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_pages.h"

#include "ui/paper/pdf_table_columns.h"

#include <QTest>

#include <numeric>

using namespace maksuarvio::sheet::pdf;

namespace {

Strip strip(double height, double gap_above = 0, bool keep_with_next = false)
{
    Strip made;
    made.height = height;
    made.gap_above = gap_above;
    made.keep_with_next = keep_with_next;
    return made;
}

/// How many strips stand on each page.
QList<int> counts(const std::vector<Page>& pages)
{
    QList<int> result;
    for (const Page& page : pages)
        result << static_cast<int>(page.size());
    return result;
}

} // namespace

class PdfPagesTest : public QObject {
    Q_OBJECT

private slots:
    void there_is_always_a_page() { QCOMPARE(counts(break_pages({}, 100)), (QList<int>{0})); }

    void a_full_page_is_not_broken()
    {
        const Strips strips{strip(40, 99), strip(50, 10), strip(1)};
        const std::vector<Page> pages = break_pages(strips, 100);
        QCOMPARE(counts(pages), (QList<int>{2, 1}));
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[0][1].top, 50.0);
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void a_heading_goes_with_what_it_opens()
    {
        const Strips strips{strip(70), strip(20, 5, true), strip(30, 5)};
        QCOMPARE(counts(break_pages(strips, 100)), (QList<int>{1, 2}));
    }

    void what_is_kept_together_breaks_only_if_no_page_holds_it()
    {
        const Strips strips{strip(10), strip(60, 0, true), strip(60, 0, true), strip(60)};
        QCOMPARE(counts(break_pages(strips, 100)), (QList<int>{1, 1, 1, 1}));
    }

    void a_header_comes_again_on_the_next_page()
    {
        Strips strips{strip(20, 0, true)};
        const auto header = std::make_shared<const Strip>(strips.front());
        for (int i = 0; i < 4; ++i) {
            strips.push_back(strip(40));
            strips.back().repeated_above = header;
        }
        const std::vector<Page> pages = break_pages(strips, 100);
        QCOMPARE(counts(pages), (QList<int>{3, 3}));
        QVERIFY(pages[1][0].repeated);
        QCOMPARE(pages[1][1].top, 20.0);
    }

    void columns_fill_the_width_and_figures_do_not_wrap()
    {
        const std::vector<double> widths =
            column_widths({{300, 80, false}, {400, 60, false}, {70, 40, true}}, 500);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 2 * column_gap), 500.0);
        QCOMPARE(widths[2], 70.0);
        QVERIFY(widths[0] > 80 && widths[1] > 60);
    }

    void free_width_goes_to_words()
    {
        const std::vector<double> widths =
            column_widths({{100, 80, false}, {100, 60, false}, {70, 40, true}}, 500);
        QCOMPARE(widths, (std::vector<double>{100, 500 - 170 - 2 * column_gap, 70}));
    }

    void a_long_word_does_not_take_a_short_column()
    {
        const std::vector<double> widths =
            column_widths({{3000, 3000, false}, {40, 40, false}, {3000, 3000, true}}, 500);
        QCOMPARE(widths[1], 40.0);
        QCOMPARE(widths[0], widths[2]);
        QCOMPARE(column_widths({}, 500).size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(PdfPagesTest)
#include "pdf_pages_test.moc"
