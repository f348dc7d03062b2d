// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/qr_code.h"

#include <qrencode.h>

#include <limits>
#include <memory>

namespace maksuarvio::sheet {

std::optional<QrMatrix> encode_qr(const std::string& payload)
{
    if (payload.empty() || payload.size() > std::numeric_limits<int>::max())
        return std::nullopt;
    struct Free {
        void operator()(QRcode* code) const { QRcode_free(code); }
    };
    // Level M: a fold or a stain over 15 % of the code does no harm.
    const std::unique_ptr<QRcode, Free> code{
        QRcode_encodeData(static_cast<int>(payload.size()),
                          reinterpret_cast<const unsigned char*>(payload.data()), 0, QR_ECLEVEL_M)};
    if (!code)
        return std::nullopt;

    QrMatrix matrix;
    matrix.size = static_cast<std::size_t>(code->width);
    matrix.dark.reserve(matrix.size * matrix.size);
    for (std::size_t i = 0; i < matrix.size * matrix.size; ++i)
        matrix.dark.push_back((code->data[i] & 1) != 0);
    return matrix;
}

} // namespace maksuarvio::sheet
