// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/workbook.h"

#include <memory>

namespace maksuarvio {

/// The parts of a workbook, which is an archive (zip) of XML. However much it claims to hold, no
/// more than kLargestUnpacked is unpacked.
class Archive {
public:
    /// `content` outlives it.
    static tl::expected<Archive, Fault> open(const QByteArray& content);

    bool has(const QByteArray& part);
    /// The part as XML that no reader has to fear: no deeper and no tag longer than any workbook's.
    tl::expected<QByteArray, Fault> read(const QByteArray& part);

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

private:
    struct Open;
    explicit Archive(std::unique_ptr<Open> open);

    std::unique_ptr<Open> m_open;
};

} // namespace maksuarvio
