// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QTest>

namespace maksuarvio::test {

/// Goes from the field that a visit begins with to the gross income and types there, key by key,
/// as a person does.
inline void type_gross_income(const QString& text)
{
    for (int field = 0; field < 3; ++field)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (const QChar sign : text)
        QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
}

} // namespace maksuarvio::test
