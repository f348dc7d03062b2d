// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/connection.h"

namespace maksuarvio {

// Until schema 5 each row of a version's sheets was a row of a table.

/// Makes a store of this schema of one of an older schema; to be called in a transaction. Each
/// version must be what its digest says (those of schemas 1 to 3 have none). Where the sheets of
/// one are not, the older tables stay as they are and the version comes without any sheet, so that
/// whoever asks for it is told; where its days or its place among the others are not, the whole
/// store is refused, as nobody can know what is in force.
SqlResult<> take_over(StoreConnection& connection, int schema);

/// The older tables, as strange_objects() names them where they stayed.
QStringList tables_left_behind();
/// The versions that came without their sheets.
SqlResult<QStringList> versions_left_behind(StoreConnection& connection);

} // namespace maksuarvio
