// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/call.h"
#include "app/packaging/describe/commands.h"

#include <iostream>
#include <string_view>

/// `maksuarvio_describe manual DATE` and `maksuarvio_describe completion`, for the build.
int main(int argc, char** argv)
{
    maksuarvio::Call call;
    CLI::App program;
    maksuarvio::describe(program, call);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "manual" && argc == 3)
        std::cout << maksuarvio::packaging::manual_page(program, argv[2]);
    else if (what == "completion" && argc == 2)
        std::cout << maksuarvio::packaging::bash_completion(program);
    else
        return 2;
    return std::cout.flush() ? 0 : 1;
}
