// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// The program as it is, but that it ends once its window answers.
#include "app/command_line.h"
#include "tests/bench/start/answer_and_quit.h"

int main(int argc, char** argv)
{
    return maksuarvio::run_program(argc, argv);
}
