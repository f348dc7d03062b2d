// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// glibc's own M_PERTURB leaves the blocks of its per-thread cache as they are, so free() is
// replaced.
#include "app/wiped_heap.h"

#include <atomic>
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(MAKSUARVIO_SANITIZED) && !defined(__SANITIZE_ADDRESS__)         \
    && !defined(__SANITIZE_THREAD__)
#define MAKSUARVIO_OWN_FREE
#include <malloc.h>
#endif

namespace maksuarvio {

namespace {

std::atomic<bool> wiping = false;

} // namespace

void wipe_freed_memory()
{
    wiping.store(true, std::memory_order_relaxed);
}

} // namespace maksuarvio

#ifdef MAKSUARVIO_OWN_FREE

extern "C" {

// What glibc calls its own.
// NOLINTBEGIN(bugprone-reserved-identifier)
void __libc_free(void* ptr);
void* __libc_realloc(void* ptr, std::size_t size);
// NOLINTEND(bugprone-reserved-identifier)

void free(void* ptr)
{
    if (ptr && maksuarvio::wiping.load(std::memory_order_relaxed))
        explicit_bzero(ptr, malloc_usable_size(ptr));
    __libc_free(ptr);
}

void* realloc(void* ptr, std::size_t size)
{
    if (!ptr || !maksuarvio::wiping.load(std::memory_order_relaxed))
        return __libc_realloc(ptr, size);
    if (size == 0) {
        std::free(ptr);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(ptr);
    if (size <= before) {
        explicit_bzero(static_cast<char*>(ptr) + size, before - size);
        return __libc_realloc(ptr, size);
    }
    void* grown = std::malloc(size);
    if (grown) {
        std::memcpy(grown, ptr, before);
        std::free(ptr);
    }
    return grown;
}

} // extern "C"

#endif
