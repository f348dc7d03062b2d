// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"
#include "fixture.h"
#include "tariffs/library/library.h"
#include "tests/tariffs/columns.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/impact/page.h"
#include "ui/keep/window/guide_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace maksuarvio {

using namespace columns;
using namespace std::chrono;
using Command = MaintainCommand;

namespace {

/// What a maintainer does with a part, by the keys that the guide names.
class Part {
public:
    Part(MaintainFixture& fixture, BookFile file) : m_fixture(fixture), m_file(file)
    {
        fixture.page().edit_page().show_part(file);
    }

    void add(std::initializer_list<std::pair<int, const char*>> cells)
    {
        m_fixture.trigger(Command::AddRow);
        const int row = m_fixture.page().edit_page().current_view().current_place().row;
        for (const auto& [column, text] : cells)
            m_fixture.type_cell(m_file, row, column, QString::fromUtf8(text));
    }

private:
    MaintainFixture& m_fixture;
    BookFile m_file;
};

Result<Line> line_of(const Snapshot& snapshot, const char* service, std::int64_t amount, Unit unit)
{
    Household household;
    household.client.incomes.push_back({.gross = Cents(150'000), .tax = Cents(20'000)});
    return std::move(
        estimate_lines(household,
                       {.services = {{.service = service, .amount = amount, .unit = unit}}},
                       snapshot)
            .front());
}

Result<Line> home_care(const Snapshot& snapshot)
{
    return line_of(snapshot, "home_care_regular", 2000, Unit::Hour);
}

} // namespace

/// The guide of the Help menu, step by step on the real window.
class MaintainGuideTest : public QObject {
    Q_OBJECT
private slots:
    void a_new_county_from_an_empty_book_to_an_estimate();
    void a_dialog_is_filled_in_by_keys();
    void a_row_is_filled_in_by_keys();
    void a_price_changes_in_mid_year();
    void the_guide_names_what_the_window_has_data();
    void the_guide_names_what_the_window_has();
};

void MaintainGuideTest::a_new_county_from_an_empty_book_to_an_estimate()
{
    MaintainFixture fixture;
    fixture.trigger(Command::BeginEmptyDraft);
    fixture.fill(QStringLiteral("Id of the county"), QStringLiteral("uusi"));
    fixture.press(QStringLiteral("Begin"));
    QVERIFY(fixture.window().draft_page());
    QCOMPARE(fixture.session().header(HeaderField::Version), std::string("uusi-2027"));

    Part texts(fixture, BookFile::Wording);
    texts.add({{WordingKey, "Name of the county"},
               {WordingFi, "Uusi alue"},
               {WordingSv, "Nya området"},
               {WordingEn, "New county"}});
    texts.add({{WordingKey, "How this goes on"},
               {WordingFi, "Saat kirjallisen vastauksen."},
               {WordingSv, "Du får ett skriftligt svar."},
               {WordingEn, "You will get a written answer."}});
    texts.add({{WordingKey, "About this tariff"},
               {WordingFi, "Uuden alueen taksa."},
               {WordingSv, "Det nya omradets taxa."},
               {WordingEn, "The tariff of the new county."}});

    Part offers(fixture, BookFile::Offers);
    for (const char* service :
         {"Regular home care", "Meal service", "Long-term 24-hour service housing"})
        offers.add({{OfferService, service}, {OfferMode, "own production"}});

    Part values(fixture, BookFile::Values);
    const auto figure = [&](const char* key, const char* service, const char* at,
                            const char* value) {
        values.add({{ValueKey, key},
                    {ValueService, service},
                    {ValueAt, at},
                    {ValueFigure, value},
                    {ValueStatus, "official"},
                    {ValueReference, "Board 17.12.2026"},
                    {ValueSource, "Price list 2027"},
                    {ValueReviewed, "21.11.2026"}});
    };
    figure("price", "Meal service", "1", "8,50");
    figure("county's cost", "Meal service", "", "9,20");
    figure("county's cost", "Regular home care", "", "61");
    figure("county's cost", "Long-term 24-hour service housing", "", "205");

    const int reviewed = fixture.row_of(BookFile::Header, {{HeaderKey, "reviewed_on"}});
    fixture.type_cell(BookFile::Header, reviewed, HeaderValue, QStringLiteral("21.11.2026"));
    for (const Fault& fault : fixture.session().check().errors)
        qWarning("%s", qPrintable(place_and_reason(fault)));
    QVERIFY(fixture.session().check().errors.empty());
    fixture.trigger(Command::Save);
    QVERIFY(!fixture.session().is_unsaved());

    fixture.trigger(Command::ShowDifferences);
    fixture.trigger(Command::ShowImpact);
    auto* impact = qobject_cast<ImpactPage*>(fixture.page().stage_page());
    QVERIFY(impact);
    QTRY_VERIFY_WITH_TIMEOUT(impact->impact(), 20000);

    fixture.trigger(Command::ShowPublish);
    fixture.fill(QStringLiteral("Decided by"), QStringLiteral("County board"));
    fixture.fill(QStringLiteral("Day of the decision"), QStringLiteral("17.12.2026"));
    fixture.fill(QStringLiteral("Section"), QStringLiteral("123"));
    if (!fixture.session().check().warnings.empty())
        fixture.press(QStringLiteral("I have looked at the warnings"));
    fixture.press(QStringLiteral("Publish"));
    QVERIFY(!fixture.window().draft_page());

    // The counsellor's program estimates with it.
    auto library = TariffLibrary::open(fixture.store());
    QVERIFY(library);
    const auto snapshot = library->snapshot("uusi", 2027y / February / 1);
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->version(), std::string("uusi-2027"));
    // (1 500 − 699) × 26 %, as in the README's example.
    QCOMPARE(home_care(**snapshot)->client_total().value, std::int64_t(20'826));
    QCOMPARE(line_of(**snapshot, "meal", 1000, Unit::Meal)->client_total().value,
             std::int64_t(8'500));
    // The lower of 85 % of the net income and what leaves the personal allowance.
    QCOMPARE(line_of(**snapshot, "housing_24h", 100, Unit::Month)->client_total().value,
             std::int64_t(110'500));
    QVERIFY(!library->snapshot("uusi", 2026y / December / 31));
}

void MaintainGuideTest::a_dialog_is_filled_in_by_keys()
{
    MaintainFixture fixture;
    fixture.trigger(Command::BeginEmptyDraft);
    QDialog* dialog = fixture.dialog();
    QVERIFY(dialog);
    const auto press = [dialog](Qt::Key key) { QTest::keyClick(dialog->focusWidget(), key); };
    // Enter does what the dialog is for, not what would throw the work away.
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    QTRY_VERIFY(dialog->height() >= needed);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("uusi"));
    press(Qt::Key_Return);
    QVERIFY(fixture.window().draft_page());
    QCOMPARE(fixture.session().header(HeaderField::Version), std::string("uusi-2027"));
}

void MaintainGuideTest::a_row_is_filled_in_by_keys()
{
    MaintainFixture fixture;
    fixture.window().open_draft(empty_draft("uusi", "uusi-2027", 2027y / January / 1));
    QStringList said;
    fixture.session().check();
    for (const Remark& remark : fixture.session().edit().remarks())
        said << remark.text;
    QVERIFY2(said.contains(QStringLiteral("“Name of the county” is empty")),
             qPrintable(said.join(u'\n')));

    QApplication::setActiveWindow(&fixture.window());
    EditPage& edit = fixture.page().edit_page();
    edit.show_part(BookFile::Presets);
    fixture.trigger(Command::ShowPreviousPart);
    QCOMPARE(edit.current_part(), BookFile::Wording);
    fixture.trigger(Command::AddRow);
    PartTable& view = edit.current_view();
    QVERIFY(view.hasFocus());
    QTest::keyClick(&view, 'c');
    auto* choice = view.findChild<QComboBox*>();
    QVERIFY(choice);
    QTest::keyClicks(choice->lineEdit(), QStringLiteral("ounty"));
    // What fits is listed; Tab takes it and leads on, and what is typed next is not lost.
    QTRY_VERIFY(choice->completer()->popup()->isVisible());
    QVERIFY(choice->width() >= choice->sizeHint().width());
    QTest::keyClick(choice->completer()->popup(), Qt::Key_Tab);
    QApplication::setActiveWindow(&fixture.window());
    for (const char* name : {"Uusi alue", "Nya", "New"}) {
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && view.isAncestorOf(field));
        QTest::keyClicks(field, QLatin1StringView(name));
        QTest::keyClick(field, Qt::Key_Tab);
    }
    QStringList row;
    for (const std::string& cell : fixture.session().edit().cells()[BookFile::Wording].back())
        row << QString::fromStdString(cell);
    QCOMPARE(row.join(u'|'), QStringLiteral("name|Uusi alue|Nya|New"));
    // Publishing begins in its first field.
    fixture.trigger(Command::ShowPublish);
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field && field->accessibleName().startsWith(QStringLiteral("Decided by")));
    fixture.trigger(Command::ShowEdit);
    QVERIFY(view.hasFocus());
    const int column = WordingKey;
    QVERIFY(view.columnWidth(column)
            >= view.sizeHintForIndex(view.model()->index(0, column)).width());
}

void MaintainGuideTest::a_price_changes_in_mid_year()
{
    MaintainFixture fixture;
    fixture.choose_version("sample-2022-2027");
    fixture.trigger(Command::BeginDraft);
    fixture.fill(QStringLiteral("Name of the new version"), QStringLiteral("sample-2027-06"));
    fixture.fill(QStringLiteral("First day"), QStringLiteral("1.6.2027"));
    fixture.press(QStringLiteral("Begin"));
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.page().edit_page().show_place({BookFile::Values, row, ValueFigure});
    fixture.trigger(Command::SplitRow);
    fixture.fill(QStringLiteral("First day of the new value"), QStringLiteral("1.6.2027"));
    fixture.press(QStringLiteral("Divide"));
    const int now = fixture.page().edit_page().current_view().current_place().row;
    fixture.type_cell(BookFile::Values, now, ValueFigure, QStringLiteral("9,60"));
    QVERIFY(fixture.session().check().errors.empty());
    fixture.trigger(Command::ShowPublish);
    fixture.fill(QStringLiteral("Decided by"), QStringLiteral("Board"));
    fixture.fill(QStringLiteral("Day of the decision"), QStringLiteral("2.5.2027"));
    fixture.fill(QStringLiteral("Section"), QStringLiteral("5"));
    fixture.press(QStringLiteral("I have looked at the warnings"));
    fixture.press(QStringLiteral("Publish"));
    QVERIFY(!fixture.window().draft_page());

    auto library = TariffLibrary::open(fixture.store());
    const auto may = library->snapshot("sample", 2027y / May / 31);
    const auto june = library->snapshot("sample", 2027y / June / 1);
    QVERIFY(may && june);
    QCOMPARE((*june)->version(), std::string("sample-2027-06"));
    QCOMPARE(line_of(**june, "meal", 100, Unit::Meal)->client_total().value, std::int64_t(960));
    // The old estimate is what it was.
    const auto shipped = TariffLibrary::shipped()->snapshot("sample", 2027y / May / 31);
    QCOMPARE(line_of(**may, "meal", 100, Unit::Meal)->client_total(),
             line_of(**shipped, "meal", 100, Unit::Meal)->client_total());
    QVERIFY(line_of(**may, "meal", 100, Unit::Meal)->client_total() != Cents(960));
}

void MaintainGuideTest::the_guide_names_what_the_window_has_data()
{
    QTest::addColumn<int>("language");
    for (int language = 0; language < 3; ++language)
        QTest::addRow("language %d", language) << language;
}

// The words in quotation marks are those of the window.
void MaintainGuideTest::the_guide_names_what_the_window_has()
{
    QFETCH(int, language);
    MaintainFixture fixture(static_cast<Language>(language));
    fixture.begin_sample_draft();
    const QString guide = GuideDialog::html();
    for (const Command command :
         {Command::BeginDraft, Command::BeginCorrection, Command::ExportFolder,
          Command::ImportFolder, Command::ShowDifferences, Command::ShowImpact}) {
        const QString text =
            fixture.window().commands()[command]->text().remove(QStringLiteral(" …"));
        QVERIFY2(guide.contains(text), qPrintable(text));
    }
    QStringList names{fixture.window().commands().menu(MaintainMenu::Tariff)->title()
                      + QStringLiteral(" → ")
                      + fixture.window().commands()[Command::BeginEmptyDraft]->text().remove(
                          QStringLiteral(" …"))};
    for (const BookFile part :
         {BookFile::Wording, BookFile::Offers, BookFile::Values, BookFile::Header})
        names << part_name(part);
    for (const TextKey key : {TextKey::Name, TextKey::NextSteps, TextKey::About})
        names << word_name<TextKey>(word(key), fixture.window().wording());
    for (const Key key : {Key::Price, Key::CountyCost})
        names << word_name<Key>(word(key), fixture.window().wording()).toHtmlEscaped();
    for (const QString& name : std::as_const(names))
        QVERIFY2(guide.contains(name), qPrintable(name));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::MaintainGuideTest)
#include "guide_test.moc"
