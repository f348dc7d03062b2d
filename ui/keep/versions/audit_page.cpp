// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/audit_page.h"

#include "ui/keep/versions/moment.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/text_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

enum { When, Who, What, Version, Place, Before, After };

constexpr int kWidestColumn = 44;

QString action_name(const QString& action)
{
    if (action == u"create")
        return AuditPage::tr("draft begun");
    if (action == u"change")
        return AuditPage::tr("changed");
    if (action == u"discard")
        return AuditPage::tr("draft discarded");
    if (action == u"publish")
        return AuditPage::tr("published");
    if (action == u"withdraw")
        return AuditPage::tr("withdrawn");
    if (action == u"send")
        return AuditPage::tr("sent for review");
    if (action == u"approve")
        return AuditPage::tr("approved");
    if (action == u"seal")
        return AuditPage::tr("package sealed");
    if (action == u"take")
        return AuditPage::tr("package taken");
    if (action == u"set")
        return AuditPage::tr("setting changed");
    return action;
}

QString text_of(const AuditEntry& entry, int column, Language language)
{
    switch (column) {
    case When:
        return moment_text(entry.at, language);
    case Who:
        return entry.who;
    case What:
        return action_name(entry.action);
    case Version:
        return entry.version;
    case Place:
        return entry.place;
    case Before:
        return entry.old_value;
    default:
        return entry.new_value;
    }
}

} // namespace

AuditPage::AuditPage(std::vector<AuditEntry> entries, Language language, QWidget* parent)
    : QWidget(parent)
{
    std::ranges::reverse(entries);
    const std::size_t count = entries.size();
    auto* model = new TextTable(
        {{tr("When")},
         {tr("Who")},
         {tr("What")},
         {tr("Version")},
         {tr("Where")},
         {tr("Old value")},
         {tr("New value")}},
        count,
        [entries = std::move(entries), language](int row, int column) {
            return text_of(entries[std::size_t(row)], column, language);
        },
        this);
    auto* found = new QSortFilterProxyModel(this);
    found->setSourceModel(model);
    found->setFilterKeyColumn(-1);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* title = new theme::TextLabel(theme::TextRole::Figure);
    title->setText(tr("Log of changes"));
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Find in the log"));
    filter->setAccessibleName(tr("Find in the log"));
    filter->setClearButtonEnabled(true);
    auto* table = new CalmTable;
    table->setAccessibleName(tr("Log of changes"));
    table->setModel(found);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->fit_columns(kWidestColumn);
    connect(filter, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, 0);
    rows->setSpacing(theme::space_m);
    rows->addWidget(title);
    rows->addWidget(filter);
    rows->addWidget(table, 1);
}

} // namespace maksuarvio
