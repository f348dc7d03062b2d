// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/sample_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

QJsonValue replaced(const QJsonValue& in, const QStringList& names, qsizetype from,
                    const QJsonValue& value)
{
    if (from == names.size())
        return value;
    const QString& name = names[from];
    bool is_index = false;
    const int index = name.toInt(&is_index);
    if (is_index) {
        QJsonArray array = in.toArray();
        while (array.size() <= index)
            array.append(QJsonValue());
        array[index] = replaced(array[index], names, from + 1, value);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue changed = replaced(object[name], names, from + 1, value);
    if (changed.isUndefined())
        object.remove(name);
    else
        object[name] = changed;
    return object;
}

} // namespace

QJsonObject sample_case()
{
    const char* text = R"({"id": "c1", "organiser": "helsinki", "date": "2026-03-01",
        "household": {"size": 1, "income_disclosed": true,
            "client": {"incomes": [{"kind": "pension", "gross": "1500.00", "tax": "180.00",
                                    "expenses": "0", "per": "month"}],
                       "deductions": [{"kind": "guardian_fee", "amount": "20.00", "per": "month"}]},
            "spouse": null, "lived_together": true, "spouse_in_long_term_care": false},
        "fee_ceiling_used": "0.00",
        "alternatives": [{"name": "A", "services": [
            {"service": "home_care_regular", "mode": "own", "amount": "20", "unit": "hour",
             "per": "month"}]}]})";
    return QJsonDocument::fromJson(text).object();
}

QJsonObject with(QJsonObject json, const QString& path, const QJsonValue& value)
{
    static const QRegularExpression separators(QStringLiteral("[.\\[\\]]+"));
    const QStringList names = path.split(separators, Qt::SkipEmptyParts);
    return replaced(json, names, 0, value).toObject();
}

QJsonObject meals_case(const QString& day)
{
    const QJsonObject json = with(with(sample_case(), "organiser", "sample"), "date", day);
    return with(json, "alternatives[0].services[0]",
                QJsonObject{{"service", "meal"},
                            {"mode", "own"},
                            {"amount", "10"},
                            {"unit", "meal"},
                            {"per", "month"}});
}

std::string text_of(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}
