// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QString>

/// A whole and right case of Helsinki in 2026 that tests change in one place: one person with a
/// pension of 1 500 euros, 20 hours of own home care.
QJsonObject sample_case();

/// `json` with the value at `path` ("household.client.incomes[0].gross") replaced; an undefined
/// value takes the key away.
QJsonObject with(QJsonObject json, const QString& path, const QJsonValue& value);

/// Ten meals a month on a day of 2026 or later in the sample county.
QJsonObject meals_case(const QString& day);

std::string text_of(const QJsonObject& json);
