// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/service_list.h"

#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// What people say for a service of the law's own words.
QString other_words(std::string_view id)
{
    if (id.starts_with("home_care"))
        return ServiceList::tr("home help, nurse at home");
    if (id == "meal" || id.ends_with("_board"))
        return ServiceList::tr("food, lunch, dinner");
    if (id.starts_with("alarm"))
        return ServiceList::tr("alarm phone, emergency button");
    if (id == "shopping")
        return ServiceList::tr("shop, errands, groceries");
    if (id == "laundry")
        return ServiceList::tr("washing, clothes");
    if (id == "cleaning")
        return ServiceList::tr("tidying, housework");
    if (id == "bathing")
        return ServiceList::tr("washing, shower, sauna");
    if (id == "transport")
        return ServiceList::tr("taxi, journey");
    if (id.starts_with("housing_24h") || id.starts_with("institution"))
        return ServiceList::tr("care home, nursing home, enhanced service housing");
    if (id == "communal_housing")
        return ServiceList::tr("service housing");
    if (id == "medicine_dispensing")
        return ServiceList::tr("pills, medicines");
    return {};
}

} // namespace

void ServiceList::set(const Snapshot* snapshot, const Wording& wording)
{
    if (snapshot == m_snapshot && wording.language() == m_language)
        return;
    beginResetModel();
    m_snapshot = snapshot;
    m_language = wording.language();
    m_rows.clear();
    m_unoffered.clear();
    for (int i = 0; snapshot && i < int(word_count<Category>()); ++i) {
        const auto category = static_cast<Category>(i);
        for (const Service& service : snapshot->services()) {
            if (service.category != category)
                continue;
            const QString search =
                plain(to_qt(wording.name(service)) + u' ' + other_words(service.id));
            if (!first_mode(*snapshot, service))
                m_unoffered += search;
            else
                m_rows.push_back({QString::fromStdString(service.id), to_qt(wording.name(service)),
                                  to_qt(wording.name(category)), search});
        }
    }
    endResetModel();
}

bool ServiceList::knows_unoffered(const QString& words) const
{
    return std::ranges::any_of(m_unoffered, [looked_for = plain(words)](const QString& search) {
        return search.contains(looked_for);
    });
}

QString ServiceList::plain(const QString& words)
{
    QString letters = words.normalized(QString::NormalizationForm_D).toCaseFolded();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

int ServiceList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ServiceList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.name, row.category);
    case IdRole:
        return row.id;
    case CategoryRole:
        return row.category;
    case SearchRole:
        return row.search;
    default:
        return {};
    }
}

std::optional<Mode> first_mode(const Snapshot& snapshot, const Service& service)
{
    for (std::size_t i = 0; i < word_count<Mode>(); ++i) {
        if (snapshot.offer(service, static_cast<Mode>(i)))
            return static_cast<Mode>(i);
    }
    return std::nullopt;
}

} // namespace maksuarvio
