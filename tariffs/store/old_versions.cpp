// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/old_versions.h"

#include "calc-core/words.h"
#include "tariffs/book/value_text.h"

#include <QCryptographicHash>
#include <QSqlRecord>

#include <algorithm>
#include <concepts>

namespace maksuarvio {

using namespace Qt::StringLiterals;

namespace {

/// All that the digest says of a head: but not whether it was withdrawn.
constexpr const char* kHeadText =
    "published_sequence || char(10) || id || char(10) || organiser || char(10) || valid_from || "
    "char(10) || coalesce(valid_to, '') || char(10) || decision_body || char(10) || "
    "coalesce(decision_date, '') || char(10) || decision_section || char(10) || "
    "coalesce(corrects, '') || char(10) || coalesce(reviewed_on, '') || char(10) || published_by "
    "|| char(10) || published_at";

/// The rows that the digest of a version was made of, in their order.
constexpr const char* kDigestRows[] = {
    "SELECT position, id, fi, sv, en, category, unit, priced_unit, fee_rule, form, "
    "covered_by_long_term_care, reference FROM service WHERE version = ? ORDER BY position",
    "SELECT position, service, mode, voucher_rule, valid_from, valid_to FROM offer "
    "WHERE version = ? ORDER BY position",
    "SELECT file, position, value_key, service, mode, at_place, persons, numerator, denominator, "
    "measure, valid_from, valid_to, status, reference, source, reviewed FROM tariff_value "
    "WHERE version = ? ORDER BY file, position, value_key, persons",
    "SELECT position, text_key, fi, sv, en FROM tariff_text WHERE version = ? ORDER BY position",
    "SELECT id, fi, sv, en FROM preset WHERE version = ? ORDER BY number",
    "SELECT preset_number, position, service, mode, amount, unit, per FROM preset_line "
    "WHERE version = ? ORDER BY position"};

/// The sheets of that time, and the queries of their rows. `to` is a last day there.
constexpr struct {
    BookFile file;
    const char* heading;
    const char* rows;
} kSheets[] = {
    {BookFile::Services,
     "id,fi,sv,en,category,unit,priced_unit,fee_rule,form,covered_by_long_term_care,reference",
     "SELECT id, fi, sv, en, category, unit, priced_unit, fee_rule, form, "
     "CASE covered_by_long_term_care WHEN 1 THEN 'yes' ELSE 'no' END, reference FROM service "
     "WHERE version = ? ORDER BY position"},
    {BookFile::Offers, "service,mode,voucher_rule,from,to",
     "SELECT service, mode, voucher_rule, valid_from, coalesce(date(valid_to, '-1 day'), '') "
     "FROM offer WHERE version = ? ORDER BY position"},
    {BookFile::Wording, "key,fi,sv,en",
     "SELECT text_key, fi, sv, en FROM tariff_text WHERE version = ? ORDER BY position"},
    {BookFile::Presets, "preset,fi,sv,en,service,mode,amount,per",
     "SELECT id, fi, sv, en, service, mode, CASE amount % 100 WHEN 0 THEN amount / 100 "
     "ELSE printf('%d.%02d', amount / 100, amount % 100) END, per FROM preset_line JOIN preset "
     "ON preset.version = preset_line.version AND number = preset_number "
     "WHERE preset_line.version = ? ORDER BY position"},
    {BookFile::Header, "key,value",
     "SELECT organiser, id, valid_from, coalesce(date(valid_to, '-1 day'), ''), 'published', "
     "decision_body, coalesce(decision_date, ''), decision_section, coalesce(corrects, ''), "
     "coalesce(reviewed_on, '') FROM version WHERE id = ?"}};
constexpr const char* kHeaderKeys[] = {
    "organiser",     "version",          "from",     "to",         "status", "decision_body",
    "decision_date", "decision_section", "corrects", "reviewed_on"};

/// values.csv and home_service_percent.csv, whose figures have one way of being written.
constexpr const char* kValuesHeading =
    "key,service,mode,at,persons,value,unit,from,to,status,reference,source,reviewed";
constexpr const char* kPercentHeading =
    "hours_from,1,2,3,4,5,6,highest_fee,from,to,status,reference,source,reviewed";
constexpr const char* kValues =
    "SELECT value_key, service, coalesce(mode, ''), at_place, persons, numerator, denominator, "
    "measure, valid_from, coalesce(date(valid_to, '-1 day'), ''), status, reference, source, "
    "coalesce(reviewed, ''), position FROM tariff_value WHERE version = ? AND file = ? "
    "ORDER BY position, value_key, persons";
constexpr std::size_t kHighestFee = 7;
constexpr std::size_t kPercentFrom = 8;

using Fields = std::vector<std::string>;

class Reader {
public:
    Reader(StoreConnection& connection, bool has_digests)
        : m_connection(connection), m_has_digests(has_digests)
    {
    }

    SqlResult<std::vector<OldVersion>> read()
    {
        return check_heads().and_then([this] { return read_versions(); }).map([this] {
            return std::move(m_versions);
        });
    }

private:
    /// Calls `take(row)`, or `take(row, fields)` with their number, for each row.
    template <typename Take>
    SqlResult<> for_each(const QString& sql, const QVariantList& values, Take take)
    {
        return m_connection.query(sql, values).and_then([&](QSqlQuery row) {
            const int fields = row.record().count();
            while (row.next()) {
                if constexpr (std::invocable<Take, const QSqlQuery&, int>)
                    take(row, fields);
                else
                    take(row);
            }
            return m_connection.ended(row);
        });
    }

    SqlResult<> check_heads()
    {
        if (!m_has_digests)
            return {};
        QStringList strange;
        return for_each(u"SELECT id FROM version WHERE coalesce(%1, '') NOT IN (SELECT header FROM "
                        "version_digest WHERE version = id) UNION SELECT version FROM "
                        "version_digest WHERE version NOT IN (SELECT id FROM version)"_s.arg(
                            QString::fromLatin1(kHeadText)),
                        {},
                        [&](const QSqlQuery& row) {
                            strange.push_back(row.value(0).toString()
                                              + u" is not as it was published"_s);
                        })
            .and_then([&]() -> SqlResult<> {
                if (strange.isEmpty())
                    return {};
                return tl::unexpected(SqlFault{strange.join(u", "_s), SqlFault::Kind::Damage});
            });
    }

    SqlResult<> read_versions()
    {
        return for_each(u"SELECT id, organiser, checksum, shipped, published_sequence, "
                        "published_at, published_by, status FROM version ORDER BY "
                        "published_sequence"_s,
                        {},
                        [this](const QSqlQuery& row) {
                            const auto text = [&](int field) {
                                return row.value(field).toString().toStdString();
                            };
                            m_versions.push_back(
                                {.row = {.id = text(0),
                                         .organiser = text(1),
                                         .digest = text(2),
                                         .shipped = row.value(3).toBool() ? text(2) : "",
                                         .sequence = row.value(4).toLongLong(),
                                         .published_at = row.value(5).toString(),
                                         .published_by = row.value(6).toString()},
                                 .cells = {},
                                 .is_withdrawn = text(7) == "withdrawn"});
                        })
            .and_then([this]() -> SqlResult<> {
                for (OldVersion& version : m_versions) {
                    if (auto done = read(version); !done)
                        return done;
                }
                return {};
            });
    }

    SqlResult<> read(OldVersion& version)
    {
        const QVariantList of{to_sql(version.row.id)};
        BookCells cells;
        for (const auto& [file, heading, rows] : kSheets) {
            CsvRows& sheet = cells[file];
            sheet = *read_csv(heading);
            auto done =
                for_each(QString::fromLatin1(rows), of, [&](const QSqlQuery& row, int fields) {
                    sheet.push_back(fields_of(row, fields));
                });
            if (!done)
                return done;
        }
        // Its one row stands on end.
        CsvRows& header = cells[BookFile::Header];
        const Fields head = header.back();
        header.resize(1);
        for (std::size_t i = 0; i < head.size(); ++i)
            header.push_back({kHeaderKeys[i], head[i]});
        version.row.head = csv_text(header);

        return read_values(version, cells)
            .and_then([&] { return is_as_published(version); })
            .map([&](bool is_as_published) {
                if (!is_as_published || !read_cells(cells).faults.empty())
                    return;
                version.row.digest = checksum_of(cells);
                version.cells = std::move(cells);
            });
    }

    static Fields fields_of(const QSqlQuery& row, int count)
    {
        Fields fields;
        for (int i = 0; i < count; ++i)
            fields.push_back(row.value(i).toString().toStdString());
        return fields;
    }

    SqlResult<> read_values(const OldVersion& version, BookCells& cells)
    {
        cells[BookFile::Values] = *read_csv(kValuesHeading);
        cells[BookFile::HomeServicePercent] = *read_csv(kPercentHeading);
        std::string position;
        for (const auto file : {BookFile::Values, BookFile::HomeServicePercent}) {
            auto done =
                for_each(QString::fromLatin1(kValues), {to_sql(version.row.id), to_sql(word(file))},
                         [&](const QSqlQuery& row, int count) {
                             const Fields fields = fields_of(row, count);
                             if (file == BookFile::Values)
                                 cells[file].push_back(value_row(fields));
                             else
                                 add_percent(cells[file], fields, position);
                         });
            if (!done)
                return done;
        }
        return {};
    }

    /// What a falsified row has is no number of ours, and no text that is read as one.
    static std::string figure(const Fields& fields)
    {
        const auto measure = from_word<Measure>(fields[7]);
        const auto numerator = whole_from_text(fields[5]);
        const auto denominator = whole_from_text(fields[6]);
        if (!measure || !numerator || denominator.value_or(0) == 0)
            return "?";
        return text_from_value(Exact(*numerator, *denominator), *measure);
    }

    static Fields value_row(const Fields& fields)
    {
        const auto key = from_word<Key>(fields[0]);
        Fields row(fields.begin(), fields.begin() + 5);
        if (key && shape(*key).at == At::Nothing)
            row[3].clear();
        if (key && shape(*key).at == At::IncomeUpTo)
            row[3] = figure({{}, {}, {}, {}, {}, fields[3], "1", std::string(word(Measure::Eur))});
        if (row[4] == "0")
            row[4].clear();
        row.push_back(figure(fields));
        row.insert(row.end(), fields.begin() + 7, fields.begin() + 14);
        return row;
    }

    /// The cells of a class stand in one row.
    static void add_percent(CsvRows& rows, const Fields& fields, std::string& position)
    {
        if (position != fields[14]) {
            rows.emplace_back(rows.front().size());
            rows.back().front() = fields[3];
            std::copy(fields.begin() + 8, fields.begin() + 14, rows.back().begin() + kPercentFrom);
        }
        position = fields[14];
        const auto persons = static_cast<std::size_t>(whole_from_text(fields[4]).value_or(0));
        rows.back()[fields[0] == word(Key::HomeServiceHighestFee)
                        ? kHighestFee
                        : std::min(persons, kHighestFee)] = figure(fields);
    }

    SqlResult<bool> is_as_published(const OldVersion& version)
    {
        if (!m_has_digests)
            return true;
        const QVariantList of{to_sql(version.row.id)};
        QByteArray content = QByteArray::fromStdString(version.row.digest);
        content += version.row.shipped.empty() ? '0' : '1';
        for (const char* rows : kDigestRows) {
            auto done =
                for_each(QString::fromLatin1(rows), of, [&](const QSqlQuery& row, int fields) {
                    for (int i = 0; i < fields; ++i)
                        (content += row.isNull(i) ? "\1" : row.value(i).toString().toUtf8()) +=
                            '\0';
                });
            if (!done)
                return tl::unexpected(std::move(done.error()));
        }
        return m_connection.single(u"SELECT content FROM version_digest WHERE version = ?"_s, of)
            .map([&](const QVariant& published) {
                const auto digest =
                    QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
                return published.toByteArray() == digest.toHex();
            });
    }

    StoreConnection& m_connection;
    bool m_has_digests;
    std::vector<OldVersion> m_versions;
};

} // namespace

SqlResult<std::vector<OldVersion>> read_old_versions(StoreConnection& connection, bool has_digests)
{
    return Reader(connection, has_digests).read();
}

} // namespace maksuarvio
