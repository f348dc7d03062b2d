// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/sent_to_display.h"

#include <QGuiApplication>
#include <QLibrary>

namespace maksuarvio {

void overwrite_what_was_sent()
{
#if QT_CONFIG(xcb)
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* display = x11 ? x11->connection() : nullptr;
    if (!display)
        return;
    // Qt has it loaded already. Both are called for what they do: the number they return is that of
    // the request, and whether all could be sent.
    using Call = unsigned (*)(xcb_connection_t*);
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto no_operation = reinterpret_cast<Call>(xcb.resolve("xcb_no_operation"));
    const auto flush = reinterpret_cast<Call>(xcb.resolve("xcb_flush"));
    if (!no_operation || !flush)
        return;
    // The queue of libxcb, and the shortest request that fills it to its last byte.
    constexpr int kQueue = 16 * 1024;
    constexpr int kRequest = 4;
    flush(display);
    for (int filled = 0; filled <= kQueue; filled += kRequest)
        no_operation(display);
    flush(display);
#endif
}

} // namespace maksuarvio
