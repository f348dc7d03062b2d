// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio {

/// From here on whatever this process gives back to its heap is overwritten first, whoever gives it
/// back: the model, Qt's texts and layouts, the PDF. Where the C library is not glibc, or memory is
/// watched by a sanitizer, it does nothing. (Valgrind: --soname-synonyms=somalloc=NONE.)
void wipe_freed_memory();

} // namespace maksuarvio
