// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/context_bar.h"

#include "translations/numbers.h"
#include "ui/theme/spoken.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace maksuarvio {

namespace {

const VersionInfo* version_of(const Snapshot& snapshot, const TariffLibrary& library)
{
    for (const OrganiserInfo& organiser : library.organisers()) {
        if (organiser.id != snapshot.organiser())
            continue;
        for (const VersionInfo& version : organiser.versions) {
            if (version.header.version == snapshot.version())
                return &version;
        }
    }
    return nullptr;
}

bool has_note(const AlternativeOutcome& outcome, NoteCode code)
{
    for (std::size_t i = 0; i < outcome.services(); ++i) {
        const Line* line = outcome.line(i);
        if (line && std::ranges::find(line->notes, code, &Note::code) != line->notes.end())
            return true;
    }
    return false;
}

} // namespace

ContextBar::ContextBar(Visit& visit, QMenu* menu, QAction* client_view, QWidget* parent)
    : QWidget(parent), m_visit(visit), m_menu(new IconButton(QStringLiteral("menu"), this)),
      m_tariff(new QWidget(this)), m_organiser_label(new QLabel(m_tariff)),
      m_organiser(new Choice(m_tariff)), m_date_label(new QLabel(m_tariff)),
      m_date(new DayField(Language::Fi, m_tariff)), m_validity(new QuietText(m_tariff)),
      m_note(new FieldNote(m_tariff)), m_mark(new theme::TextLabel(theme::TextRole::Warning, this)),
      m_language(new Choice(this)), m_client_view(new QPushButton(this))
{
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));
    m_client_view->setCheckable(true);
    m_client_view->setFlat(true);
    m_client_view->setIcon(theme::icon(QStringLiteral("client")));
    build();

    connect(m_organiser, &Choice::chosen, this, [this](int index) {
        m_visit.edit([&](Entries& e) {
            e.organiser = m_visit.library().organisers()[std::size_t(index)].id;
        });
    });
    connect(m_date, &DayField::chosen, this, [this](Date day) {
        m_visit.edit([&](Entries& e) {
            e.date = day;
            e.unreadable_date.reset();
        });
        // The same day as before is no edit, but no longer being typed.
        show_validity();
    });
    connect(m_date, &DayField::unreadable, this, [this](const QString& text) {
        m_visit.edit([&](Entries& e) { e.unreadable_date = text; });
    });
    connect(m_date, &DayField::typed, this, &ContextBar::show_validity);
    connect(&m_visit, &Visit::cleared, m_date, &DayField::forget);
    connect(m_language, &Choice::chosen, this,
            [this](int language) { emit language_chosen(static_cast<Language>(language)); });
    connect(m_client_view, &QPushButton::clicked, client_view, &QAction::trigger);
    connect(client_view, &QAction::toggled, m_client_view, &QPushButton::setChecked);
    connect(&m_visit, &Visit::changed, this, &ContextBar::refresh);
}

void ContextBar::build()
{
    m_organiser_label->setBuddy(m_organiser);
    // The list is as wide as the longest name; the box need not be.
    m_organiser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organiser->setMinimumContentsLength(16);
    m_date_label->setBuddy(m_date);
    m_date->offer_today();
    m_validity->setWordWrap(false);

    auto* tariff = new FlowLayout(theme::space_l);
    m_tariff->setLayout(tariff);
    tariff->add_group({m_organiser_label, m_organiser});
    tariff->add_group({m_date_label, m_date});
    tariff->addWidget(m_validity);
    tariff->addWidget(m_note);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space_s, theme::space_xs, theme::space_s, theme::space_xs);
    row->setSpacing(theme::space_m);
    row->addWidget(m_menu, 0, Qt::AlignTop);
    row->addWidget(m_tariff, 1);
    m_title = new theme::TextLabel(theme::TextRole::Label, this);
    m_title->setContentsMargins(theme::space_s, 0, 0, 0);
    m_title->hide();
    row->addWidget(m_title, 1);
    // Its place is there from the start: nothing moves when it comes.
    m_mark->setWordWrap(false);
    QSizePolicy place = m_mark->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(place);
    m_mark->setMinimumHeight(theme::touch);
    m_mark->setText(QStringLiteral("\u25B2"));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_language, 0, Qt::AlignTop);
    row->addWidget(m_client_view, 0, Qt::AlignTop);
}

void ContextBar::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_menu->set_name(tr("Menu (F10)"));
    m_organiser_label->setText(tr("Organiser"));
    m_date_label->setText(tr("Decision date"));
    m_date->set_language(wording.language());
    m_date->set_name(m_date_label->text());
    std::vector<Choice::Option> languages;
    for (const LanguageFacts& one : kLanguageFacts)
        languages.push_back({int(one.language), to_qt(one.own_name)});
    m_language->set_options(languages);
    m_language->show_value(int(wording.language()));
    m_language->setAccessibleName(tr("Language"));
    m_title->setText(tr("Estimate of the client fee"));
    fit();
    refresh();
}

void ContextBar::set_client_view(bool client_view)
{
    m_menu->setVisible(!client_view);
    m_tariff->setVisible(!client_view);
    m_title->setVisible(client_view);
    show_mark();
}

void ContextBar::set_last_reach(std::optional<Date> day)
{
    m_last_reach = day;
    show_validity();
}

void ContextBar::refresh()
{
    if (!m_wording)
        return;
    show_organisers();
    const Entries& entries = m_visit.entries();
    const auto& organisers = m_visit.library().organisers();
    const auto found = std::ranges::find(organisers, entries.organiser, &OrganiserInfo::id);
    m_organiser->show_value(found == organisers.end() ? -1 : int(found - organisers.begin()));
    if (entries.unreadable_date)
        m_date->show_unreadable(*entries.unreadable_date);
    else
        m_date->show_day(entries.date);
    show_validity();
    show_mark();
}

// Where there is no room its words go before anything else does.
void ContextBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ContextBar::fit()
{
    if (!m_wording)
        return;
    const QString words = tr("Client view (F9)");
    const bool roomy = width() >= 70 * m_client_view->fontMetrics().averageCharWidth();
    m_client_view->setText(roomy ? words : QString());
    m_client_view->setAccessibleName(words);
    m_client_view->setToolTip(words);
}

// The library turns to other organisers where a version is published, or its store fails.
void ContextBar::show_organisers()
{
    std::vector<Choice::Option> options;
    for (const OrganiserInfo& organiser : m_visit.library().organisers())
        options.push_back({int(options.size()), to_qt(m_wording->pick(organiser.name))});
    m_organiser->set_options(options);
}

// A day that is being typed is not yet what the figures are of.
void ContextBar::show_validity()
{
    const Entries& entries = m_visit.entries();
    if (m_date->is_unfinished() && !entries.unreadable_date) {
        m_note->show_for(m_date->edit(),
                         tr("The estimate is for %1 until you press Enter")
                             .arg(to_qt(date_text(entries.date, m_wording->language()))),
                         FieldNote::Kind::Missing);
        m_validity->hide();
        return;
    }
    const Problem* problem = m_visit.problem_at({.what = Place::What::DecisionDate});
    if (!problem || m_visit.snapshot())
        problem = m_visit.problem_at({.what = Place::What::Organiser});
    QString says = problem ? field_text(*problem, m_visit, *m_wording) : QString();
    if (const QString days = days_with_tariffs(); !says.isEmpty() && !days.isEmpty())
        says += u' ' + days;
    m_note->show_for(m_date->edit(), says, FieldNote::Kind::Wrong);
    const VersionInfo* version =
        m_visit.snapshot() ? version_of(*m_visit.snapshot(), m_visit.library()) : nullptr;
    m_validity->setVisible(version != nullptr);
    if (!version)
        return;
    const Validity& valid = version->header.valid;
    m_validity->setText(
        tr("Fees in force %1")
            .arg(to_qt(validity_text(valid.from, valid.to, m_wording->language()))));
    m_validity->setToolTip(history_of(*version));
    theme::keep_description(*m_validity, m_validity->toolTip());
}

QString ContextBar::days_with_tariffs() const
{
    const Entries& entries = m_visit.entries();
    const auto& organisers = m_visit.library().organisers();
    const auto found = std::ranges::find(organisers, entries.organiser, &OrganiserInfo::id);
    if (m_visit.snapshot() || entries.unreadable_date || found == organisers.end()
        || found->versions.empty())
        return {};
    std::vector<Validity> valid;
    for (const VersionInfo& version : found->versions)
        valid.push_back(version.header.valid);
    const Date first = std::ranges::min_element(valid, {}, &Validity::from)->from;
    // One without an end comes last.
    const auto last = std::ranges::max_element(valid, [](const Validity& a, const Validity& b) {
        return a.to && (!b.to || *a.to < *b.to);
    });
    return tr("There are tariffs for %1.")
        .arg(to_qt(validity_text(first, last->to, m_wording->language())));
}

// How old it is, and how old it may be without anybody here knowing.
QString ContextBar::history_of(const VersionInfo& version) const
{
    const auto day = [this](Date date) { return to_qt(date_text(date, m_wording->language())); };
    QStringList lines{QString::fromStdString(version.header.version)};
    if (const auto published = date_from_iso(
            version.published_at.first(qMin<qsizetype>(version.published_at.size(), 10))
                .toStdString()))
        lines << tr("Here since %1").arg(day(*published));
    if (m_last_reach)
        lines << tr("Where new tariffs come from was reached on %1").arg(day(*m_last_reach));
    return lines.join(u'\n');
}

void ContextBar::show_mark()
{
    const AlternativeOutcome& outcome = m_visit.current_outcome();
    const bool example = has_note(outcome, NoteCode::ExampleFigure);
    const bool derived = has_note(outcome, NoteCode::DerivedFigure);
    QString text;
    if (m_visit.snapshot() && m_visit.snapshot()->stands_in())
        text = tr("National maximum fees");
    else if (example || derived)
        text = example ? tr("Example figures") : tr("Derived figures");
    // The result says it in words.
    m_mark->setVisible(!text.isEmpty() && m_title->isHidden());
    m_mark->setToolTip(text);
    theme::keep_name(*m_mark, text);
}

} // namespace maksuarvio
