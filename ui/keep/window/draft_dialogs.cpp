// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/draft_dialogs.h"

#include "tariffs/book/number.h"
#include "tariffs/exchange/table_file.h"
#include "ui/keep/window/beginning.h"
#include "ui/keep/window/import_dialog.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/keep/workbook/workbook_export.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>

namespace maksuarvio {

namespace {

/// The next first of January.
Date next_year(Date today)
{
    return {today.year() + std::chrono::years(1), std::chrono::January, std::chrono::day(1)};
}

QString version_name(const std::string& organiser, Date from)
{
    return QStringLiteral("%1-%2").arg(to_qt(organiser)).arg(int(from.year()));
}

/// The last day that is typed; none: until further notice.
Validity validity(const FormDay& from, const FormDay& to)
{
    Validity valid{.from = *from.day()};
    if (const auto last = to.day())
        valid.to = day_after(*last);
    return valid;
}

std::optional<std::int64_t> cents_of(const QString& typed)
{
    const auto read = read_hundredths(typed.toStdString(), Hand::Person);
    return read ? std::optional(*read) : std::nullopt;
}

/// "3,5" is 1.035; "-100" and below would leave nothing.
std::optional<Exact> factor_of(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    const bool lowers = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (lowers || text.startsWith(u'+'))
        text.remove(0, 1);
    const auto hundredths = cents_of(text);
    if (!hundredths || *hundredths > 100'000 || (lowers && *hundredths >= 10'000))
        return std::nullopt;
    return Exact(10'000 + (lowers ? -*hundredths : *hundredths), 10'000);
}

} // namespace

DraftDialogs::DraftDialogs(MaintainWindow& window) : QObject(&window), m_window(window) {}

void DraftDialogs::begin_draft()
{
    const auto base = m_window.chosen_book();
    if (!base)
        return;
    const Language language = m_window.wording().language();
    const BookHeader& header = base->header;
    const Date from = next_year(m_window.today());
    const bool lasts = !header.valid.to || from < *header.valid.to;
    auto* dialog = new FormDialog(tr("New draft"),
                                  tr("Everything of %1 that holds on the first day or later is "
                                     "taken along.")
                                      .arg(to_qt(header.version)),
                                  tr("Begin"), &m_window);
    auto* name = dialog->add(tr("Name of the new version"), version_name(header.organiser, from),
                             needs_id());
    auto* first = dialog->add_day(tr("First day"), from, language);
    auto* last = dialog->add_day(
        tr("Last day (empty: until further notice)"),
        lasts && header.valid.to ? std::optional(day_before(*header.valid.to)) : std::nullopt,
        language, FormDay::Empty::Right);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        m_window.open_draft(draft_from(*base, name->text().toStdString(), validity(*first, *last)));
    });
    dialog->open();
}

void DraftDialogs::begin_correction()
{
    const auto base = m_window.chosen_book();
    if (!base)
        return;
    auto* dialog = new FormDialog(
        tr("Correction"),
        tr("The new version takes the place of %1 on all its days and names it as corrected.")
            .arg(to_qt(base->header.version)),
        tr("Begin"), &m_window);
    auto* name = dialog->add(tr("Name of the new version"),
                             to_qt(base->header.version) + QStringLiteral("-b"), needs_id());
    connect(dialog, &QDialog::accepted, this,
            [=, this] { m_window.open_draft(correction_of(*base, name->text().toStdString())); });
    dialog->open();
}

void DraftDialogs::begin_empty_draft()
{
    const Date from = next_year(m_window.today());
    auto* dialog = new FormDialog(
        tr("New empty draft"),
        tr("For a county that the store does not have yet. The id is a short name that never "
           "changes; what people read is given in the texts."),
        tr("Begin"), &m_window);
    auto* organiser = dialog->add(tr("Id of the county"), {}, needs_id());
    auto* name = dialog->add(tr("Name of the new version"), {}, needs_id());
    auto* first = dialog->add_day(tr("First day"), from, m_window.wording().language());
    auto* statutory = new QCheckBox(tr("Begin with the services and figures of the law"));
    statutory->setChecked(true);
    dialog->add_widget(statutory);
    connect(organiser, &FormField::edited, dialog, [=] {
        const Date begins = first->day().value_or(from);
        name->set_text(version_name(organiser->text().toStdString(), begins));
    });
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const Date begins = *first->day();
        const std::string id = organiser->text().toStdString();
        const std::string version = name->text().toStdString();
        if (!statutory->isChecked())
            return m_window.open_draft(empty_draft(id, version, begins));
        const auto national = m_window.store().national();
        if (!national)
            return m_window.say(national.error());
        m_window.open_draft(statutory_draft(**national, id, version, begins));
    });
    dialog->open();
}

void DraftDialogs::split_row()
{
    DraftPage* page = m_window.draft_page();
    if (page->edit_page().current_view().chosen_rows().empty())
        return;
    auto* dialog = new FormDialog(tr("New value from a day on"),
                                  tr("The row ends the day before, and a copy that begins on the "
                                     "day stands below it."),
                                  tr("Divide"), &m_window);
    auto* day =
        dialog->add_day(tr("First day of the new value"), {}, m_window.wording().language());
    connect(dialog, &QDialog::accepted, page, [=] { page->edit_page().split_rows(*day->day()); });
    dialog->open();
}

void DraftDialogs::change_by_percent()
{
    DraftPage* page = m_window.draft_page();
    auto* dialog = new FormDialog(
        tr("Change amounts by percent"),
        tr("Each of the selected amounts is raised, or lowered with a minus, and rounded."),
        tr("Change"), &m_window);
    auto* percent = dialog->add(tr("Percent"), {}, [](const QString& text) {
        return factor_of(text) ? QString() : tr("Write a percentage, as 3,5 or -2.");
    });
    auto* step =
        dialog->add(tr("Rounded to (euros)"), QStringLiteral("0,10"), [](const QString& text) {
            const auto cents = cents_of(text);
            return cents && *cents > 0 ? QString() : tr("Write an amount, as 0,10 or 1.");
        });
    connect(dialog, &QDialog::accepted, page, [=] {
        page->edit_page().current_view().scale(*factor_of(percent->text()),
                                               *cents_of(step->text()));
    });
    dialog->open();
}

void DraftDialogs::compare_with()
{
    DraftPage* page = m_window.draft_page();
    const auto versions = m_window.store().versions();
    if (!versions)
        return m_window.say(versions.error());
    std::vector<Choice::Option> options;
    for (std::size_t i = 0; i < versions->size(); ++i)
        options.push_back({int(i), to_qt((*versions)[i].header.version)});
    auto* dialog = new FormDialog(tr("Compare with another version"),
                                  tr("Changed cells, “Old → new” and “Impact” are then against the "
                                     "version that you choose. The draft stays as it is."),
                                  tr("Compare"), &m_window);
    auto* choice = new Choice;
    choice->setAccessibleName(tr("Version"));
    choice->set_options(options);
    dialog->add_widget(choice);
    connect(dialog, &QDialog::accepted, page, [=, this, known = *versions] {
        const int chosen = choice->currentIndex();
        if (chosen < 0)
            return;
        const auto book = m_window.store().book(known[std::size_t(chosen)].header.version);
        if (!book)
            return m_window.say(book.error());
        page->session().compare_with(*book);
        page->show_again();
    });
    dialog->open();
}

void DraftDialogs::ask_for_folder(const QString& title, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void DraftDialogs::import_folder()
{
    ask_for_folder(tr("Import a tariff from a folder"),
                   [this](const QString& folder) { preview_import(folder); });
}

void DraftDialogs::preview_import(const QString& folder)
{
    auto* dialog = new ImportDialog(folder, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [=, this] { m_window.open_draft(draft_from_cells(dialog->cells())); });
    dialog->open();
}

void DraftDialogs::import_file()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import a workbook or a sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(
        tr("Workbooks and sheets (%1)").arg(QStringLiteral("*.xlsx *.ods *.csv")));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { preview_file(file); });
    dialog->open();
}

void DraftDialogs::preview_file(const QString& file)
{
    DraftPage* page = m_window.draft_page();
    if (!page) {
        preview_import(file);
        return;
    }
    auto* dialog =
        new ImportDialog(file, &m_window, &page->session().edit().cells(), page->session().title());
    connect(dialog, &QDialog::accepted, page,
            [=] { page->session().take_cells(dialog->cells(), tr("Take a workbook")); });
    dialog->open();
}

std::optional<BookCells> DraftDialogs::shown_cells() const
{
    if (const DraftPage* page = m_window.draft_page())
        return page->session().edit().cells();
    if (const auto book = m_window.chosen_book())
        return cells_of(*book);
    return std::nullopt;
}

void DraftDialogs::export_workbook()
{
    auto* dialog = new QFileDialog(&m_window, tr("Export the tariff as a workbook"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (%1)").arg(QStringLiteral("*.xlsx")));
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    if (const auto cells = shown_cells())
        dialog->selectFile(to_qt(header_field(*cells, HeaderField::Version))
                           + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { write_workbook_to(file); });
    dialog->open();
}

void DraftDialogs::write_workbook_to(const QString& file)
{
    const auto cells = shown_cells();
    if (!cells)
        return;
    const auto written = write_workbook(workbook_of(*cells, m_window.wording()), file);
    if (written)
        m_window.show_message(tr("Written to %1.").arg(file));
    else
        m_window.say(tr("Export"), place_and_reason(written.error()));
}

void DraftDialogs::export_folder()
{
    ask_for_folder(tr("Export the tariff to a folder"), [this](const QString& folder) {
        if (!is_book_folder(folder))
            return export_to(folder);
        open_question(&m_window,
                      {.title = tr("Export"),
                       .text = tr("The folder %1 holds a tariff. Write over it?").arg(folder),
                       .answers = {{tr("Write over it"), QMessageBox::DestructiveRole,
                                    [=, this] { export_to(folder); }}}});
    });
}

void DraftDialogs::export_to(const QString& folder)
{
    const auto cells = shown_cells();
    if (!cells)
        return;
    const auto written = maksuarvio::export_folder(*cells, folder);
    if (written)
        m_window.show_message(tr("Written to %1.").arg(folder));
    else
        m_window.say(tr("Export"), tr("%1 cannot be written: %2").arg(folder, written.error()));
}

} // namespace maksuarvio
