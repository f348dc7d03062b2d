// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/audit_page.h"

#include "ui/keep/edit/calm_table.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

enum Column { When, Who, What, Version, Place, Before, After, ColumnCount };

constexpr int kWidestColumn = 44;

QString action_name(const QString& action)
{
    if (action == u"create")
        return AuditModel::tr("draft begun");
    if (action == u"change")
        return AuditModel::tr("changed");
    if (action == u"discard")
        return AuditModel::tr("draft discarded");
    if (action == u"publish")
        return AuditModel::tr("published");
    if (action == u"withdraw")
        return AuditModel::tr("withdrawn");
    return action;
}

} // namespace

AuditModel::AuditModel(std::vector<AuditEntry> entries, Language language, QObject* parent)
    : QAbstractTableModel(parent), m_entries(std::move(entries)), m_language(language)
{
    std::ranges::reverse(m_entries);
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AuditEntry& entry = m_entries[std::size_t(index.row())];
    switch (index.column()) {
    case When:
        return moment_text(entry.at, m_language);
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

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Version:
        return tr("Version");
    case Place:
        return tr("Where");
    case Before:
        return tr("Old value");
    case After:
        return tr("New value");
    default:
        return {};
    }
}

AuditPage::AuditPage(std::vector<AuditEntry> entries, Language language, QWidget* parent)
    : QWidget(parent)
{
    auto* model = new AuditModel(std::move(entries), language, this);
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
