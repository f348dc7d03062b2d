// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/receipt_text.h"
#include "enumerators.h"
#include "tariffs/book/faults.h"
#include "tariffs/check/warning.h"
#include "tariffs/exchange/key.h"
#include "tariffs/exchange/package.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/library/library.h"
#include "tariffs/platform/system_folder.h"
#include "translations/book_names.h"
#include "translations/caveats.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/window/commands.h"
#include "ui/sheet/pdf_error.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text.h"
#include "ui/window/commands.h"
#include "ui/window/spoken_language.h"

#include <QFile>
#include <QMainWindow>
#include <QTest>

using namespace maksuarvio;

namespace {

const QString kFile = QStringLiteral(MAKSUARVIO_TEST_DATA "/labels.tsv");

const std::vector<std::string> kData{"datum 1", "datum 2", "datum 3", "datum 4", "datum 5"};

/// What the program says for each value of each enumeration, in one language: "enumeration\tvalue"
/// and its label.
class Labels {
public:
    explicit Labels(Language language) : m_wording(language)
    {
        m_language.set(language);
        estimate();
        tariffs();
        window();
        command_line();
    }
    const std::vector<std::pair<QString, QString>>& all() const { return m_all; }

private:
    template <typename Enum, typename Label> void each(const char* enumeration, Label label)
    {
        for (const auto& [value, name] : enumerators::all<Enum>()) {
            QString text = to_qt(label(value));
            text.replace(u'\n', QStringLiteral("\\n"));
            m_all.emplace_back(QLatin1StringView(enumeration) + u'\t' + to_qt(name), text);
        }
    }
    template <typename Enum> void named(const char* enumeration)
    {
        each<Enum>(enumeration, [&](Enum value) { return m_wording.name(value); });
    }
    static QString to_qt(const QString& text) { return text; }
    static QString to_qt(std::string_view text) { return maksuarvio::to_qt(text); }
    static QString to_qt(const std::string& text) { return QString::fromStdString(text); }

    void estimate()
    {
        each<StepId>("StepId", [&](StepId id) {
            return m_wording.sentence({.id = id,
                                       .value = Exact(100),
                                       .measure = Measure::EurPerHour,
                                       .with = {Exact(200), Exact(1), Exact(400)},
                                       .income = IncomeKind::Pension});
        });
        each<NoteCode>("NoteCode", [&](NoteCode code) {
            return m_wording.note(
                {.code = code, .income = IncomeKind::Pension, .with = {Exact(100), Exact(200)}});
        });
        each<NoteCode>("NoteCode, in a list",
                       [&](NoteCode code) { return not_included({{.code = code}}, m_wording); });
        named<ErrorCode>("ErrorCode");
        each<PlanFault>("PlanFault", [&](PlanFault fault) {
            return m_wording.error({.code = ErrorCode::BadInput, .plan_fault = fault}, Date());
        });
        each<Field>("Field, bad input", [&](Field field) {
            return m_wording.error({.code = ErrorCode::BadInput, .field = field}, Date());
        });
        named<IncomeKind>("IncomeKind");
        named<DeductionKind>("DeductionKind");
        named<Mode>("Mode");
        named<Status>("Status");
        named<Category>("Category");
        named<Unit>("Unit");
        each<Unit>("Unit, counted", [&](Unit unit) { return m_wording.name(unit, Exact(2)); });
        named<Period>("Period");
        named<Key>("Key");
        named<CoupleHours>("CoupleHours");
        named<BilledBy>("BilledBy");
        named<MonthShare>("MonthShare");
        named<TimeOfWeek>("TimeOfWeek");
    }

    void tariffs()
    {
        each<FaultCode>("FaultCode",
                        [](FaultCode code) { return reason(Fault{.code = code, .data = kData}); });
        each<WarningCode>("WarningCode", [](WarningCode code) {
            return reason(Warning{.code = code, .data = kData});
        });
        error<OpenError>("OpenError");
        error<MaintenanceError>("MaintenanceError");
        error<KeyError>("KeyError");
        error<PackageError>("PackageError");
        each<BookFile>("BookFile", [](BookFile file) { return part_name(file); });
        each<Column>("Column", [](Column column) { return of_book(name_of(ColumnId(column))); });
        each<HeaderField>("HeaderField", [](HeaderField field) { return of_book(name_of(field)); });
        each<TextKey>("TextKey", [](TextKey key) { return of_book(name_of(key)); });
        worded<FeeRule>("FeeRule");
        worded<VoucherRule>("VoucherRule");
        worded<CareForm>("CareForm");
        worded<Measure>("Measure");
        each<VersionStatus>("VersionStatus", status_name);
    }
    template <typename Error> void error(const char* enumeration)
    {
        each<typename Error::Code>(enumeration, [](auto code) {
            Error error{};
            error.code = code;
            error.path = QStringLiteral("path");
            error.detail = QStringLiteral("detail");
            // The administrator's folder is another in each build of the tests.
            return message(error).replace(system_folder(), QStringLiteral("system"));
        });
    }

    /// Over a column or before a field, and in a sentence about a change.
    static QString of_book(BookName name)
    {
        const QString label = QCoreApplication::translate(BookName::kLabels, name.label);
        const QString changed = QCoreApplication::translate(BookName::kChanges, name.changed);
        return changed.isEmpty() ? label : label + QStringLiteral(" / ") + changed;
    }
    template <typename Enum> void worded(const char* enumeration)
    {
        each<Enum>(enumeration,
                   [&](Enum value) { return word_name<Enum>(word(value), m_wording); });
    }

    void window()
    {
        QMainWindow owner;
        Commands commands(&owner);
        commands.retranslate();
        each<Command>("Command", [&](Command command) { return commands[command]->text(); });
        each<Command>("Command, on a button",
                      [&](Command command) { return commands[command]->iconText(); });
        each<MenuPart>("MenuPart", [&](MenuPart part) { return commands.part(part)->title(); });
        MaintainCommands maintain(&owner);
        maintain.retranslate();
        each<MaintainCommand>("MaintainCommand",
                              [&](MaintainCommand command) { return maintain[command]->text(); });
        each<MaintainMenu>("MaintainMenu",
                           [&](MaintainMenu menu) { return maintain.menu(menu)->title(); });
        each<sheet::PdfFault>("PdfFault", [](sheet::PdfFault fault) {
            return sheet::message({.fault = fault, .detail = "detail"});
        });
        each<DayFault>("DayFault",
                       [&](DayFault fault) { return day_fault_text(fault, m_wording.language()); });
    }

    void command_line()
    {
        const ReceiptWords receipt(m_wording.language());
        each<ReceiptWords::Phrase>("ReceiptWords::Phrase",
                                   [&](ReceiptWords::Phrase phrase) { return receipt[phrase]; });
        const ErrorWords errors(m_wording);
        each<CaseFaultKind>("CaseFaultKind", [&](CaseFaultKind kind) {
            Answer answer;
            answer.result = CaseFault{.kind = kind, .line = 1, .character = 2};
            return errors.report(answer).message;
        });
    }

    Wording m_wording;
    SpokenLanguage m_language;
    std::vector<std::pair<QString, QString>> m_all;
};

QStringList labels()
{
    QStringList lines{QStringLiteral("enumeration\tvalue")};
    for (const LanguageFacts& facts : kLanguageFacts) {
        lines.front() += u'\t' + to_qt(facts.id);
        const Labels labels(facts.language);
        for (std::size_t i = 0; i < labels.all().size(); ++i) {
            const auto& [place, label] = labels.all()[i];
            if (facts.language == Language::Fi)
                lines << place;
            lines[qsizetype(i) + 1] += u'\t' + label;
        }
    }
    // What says nothing in any language has no label.
    lines.removeIf([](const QString& line) { return line.trimmed().count(u'\t') < 2; });
    return lines;
}

} // namespace

class LabelsTest : public QObject {
    Q_OBJECT

private slots:
    void every_label_stands_at_its_value();
};

void LabelsTest::every_label_stands_at_its_value()
{
    const QStringList found = labels();
    QFile file(kFile);
    if (qEnvironmentVariableIsSet("MAKSUARVIO_REWRITE_LABELS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.join(u'\n').toUtf8() + '\n');
        QSKIP("The expected labels were written anew: read what changed.");
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList missing;
    for (const QString& line : expected) {
        if (!found.contains(line))
            missing << line;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("not so any more:\n") + missing.join(u'\n')));
    QCOMPARE(found, expected);
}

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
