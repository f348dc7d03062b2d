// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/command_line.h"

int main(int argc, char** argv)
{
    return maksuarvio::run_program(argc, argv);
}
