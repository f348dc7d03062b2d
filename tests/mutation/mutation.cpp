// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "mutation.h"

#include <gtest/gtest.h>

#include <fstream>

namespace mutation {

int active = 0;
bool reached[MUTATION_COUNT + 1];

namespace {

// Before every other initialisation, which may already compute.
[[gnu::constructor(101)]] void choose()
{
    if (const char* chosen = std::getenv("MUTATION"))
        active = std::atoi(chosen);
}

// At the end writes the numbers of the mutations that were reached into the file MUTATION_REACHED.
class Record : public testing::EmptyTestEventListener {
    void OnTestProgramEnd(const testing::UnitTest&) override
    {
        const char* path = std::getenv("MUTATION_REACHED");
        if (!path)
            return;
        std::ofstream out(path);
        for (int id = 1; id <= MUTATION_COUNT; ++id) {
            if (reached[id])
                out << id << '\n';
        }
    }
};

} // namespace

} // namespace mutation

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new mutation::Record);
    return RUN_ALL_TESTS();
}
