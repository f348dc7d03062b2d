// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/page.h"

#include "translations/numbers.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kWidestPage = 640;

QString page_of(const VersionEntry& entry, const Book* book, const Wording& wording)
{
    const BookHeader& header = entry.header;
    const Language language = wording.language();
    theme::PageWriter page;
    page.heading(to_qt(header.version), 1);
    if (book) {
        const BookTexts texts = texts_of(*book);
        page.paragraph(to_qt(wording.pick(texts.name)), theme::PageWriter::Tone::Strong);
        page.paragraph(to_qt(wording.pick(texts.about)), theme::PageWriter::Tone::Quiet);
    }
    page.begin_table();
    const auto row = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            page.row({name, text});
    };
    row(VersionPage::tr("Status"), status_name(header.status));
    row(VersionPage::tr("In force"),
        to_qt(validity_text(header.valid.from, header.valid.to, language)));
    QStringList decision;
    for (const QString& part :
         {to_qt(header.decision_body), day_text(header.decision_date, language),
          to_qt(header.decision_section)}) {
        if (!part.isEmpty())
            decision << part;
    }
    row(VersionPage::tr("Decision"),
        decision.isEmpty() ? VersionPage::tr("not recorded") : decision.join(QStringLiteral(", ")));
    row(VersionPage::tr("Corrects"), to_qt(header.corrects));
    row(VersionPage::tr("Corrected by"), to_qt(entry.corrected_by));
    row(VersionPage::tr("Last reviewed"),
        header.reviewed_on ? day_text(header.reviewed_on, language) : VersionPage::tr("never"));
    if (!entry.at.isEmpty())
        row(VersionPage::tr("Published"),
            VersionPage::tr("%1 by %2").arg(moment_text(entry.at, language), entry.who));
    if (book) {
        const auto examples = std::ranges::count_if(
            book->rows, [](const BookRow& value) { return value.row.status == Status::Example; });
        row(VersionPage::tr("Services"), QString::number(book->services.size()));
        row(VersionPage::tr("Values"), QString::number(book->rows.size()));
        row(VersionPage::tr("Of them examples"), QString::number(examples));
    }
    page.end_table();
    page.paragraph(VersionPage::tr("A published version never changes. What is to change becomes "
                                   "a draft, and the draft a new version."),
                   theme::PageWriter::Tone::Quiet);
    return page.html();
}

} // namespace

VersionPage::VersionPage(const VersionEntry& entry, const Book* book, const Wording& wording,
                         const MaintainCommands& commands, QWidget* parent)
    : QWidget(parent)
{
    auto* text = new theme::TextPage;
    text->setAccessibleName(tr("The version %1").arg(to_qt(entry.header.version)));
    text->show_page(page_of(entry, book, wording));
    text->setMaximumWidth(kWidestPage * theme::text_percent() / 100);
    auto* buttons = new FlowLayout(theme::space_s);
    for (const MaintainCommand command :
         {MaintainCommand::ReadVersion, MaintainCommand::BeginDraft, MaintainCommand::StepIndex,
          MaintainCommand::BeginCorrection, MaintainCommand::ExportWorkbook,
          MaintainCommand::ExportFolder, MaintainCommand::ExportPackage}) {
        QAction* action = commands[command];
        auto* button = new QPushButton(action->text());
        button->setEnabled(action->isEnabled());
        button->setDefault(command == MaintainCommand::BeginDraft);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    rows->setSpacing(theme::space_l);
    rows->addWidget(text, 1);
    buttons->setContentsMargins(theme::TextPage::kInset, 0, 0, 0);
    rows->addLayout(buttons);
}

} // namespace maksuarvio
