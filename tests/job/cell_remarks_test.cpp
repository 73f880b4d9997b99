#include "job/cell_remarks.h"

#include <doctest/doctest.h>

#include "job/support/parse.h"
#include "words/outputs.h"

using job::OutputColumn;

TEST_CASE("an output is incomplete where its job succeeded without it") {
    const job::Job succeeded = test::job_of(R"("status": "SUCCESS")");
    const job::Job processing = test::job_of(R"("status": "PROCESSING")");
    job::OutputCell cell;
    CHECK_FALSE(job::is_incomplete(succeeded, OutputColumn::kProgress, cell));
    cell.number = 40;
    CHECK(job::is_incomplete(succeeded, OutputColumn::kProgress, cell));
    CHECK_FALSE(job::is_incomplete(succeeded, OutputColumn::kSize, cell));
    CHECK_FALSE(job::is_incomplete(processing, OutputColumn::kProgress, cell));
    cell.failed = true;
    CHECK_FALSE(job::is_incomplete(succeeded, OutputColumn::kProgress, cell));
    cell = {};
    cell.number = 100;
    CHECK_FALSE(job::is_incomplete(succeeded, OutputColumn::kProgress, cell));
}

TEST_CASE("a number is told in its unit where the cell says another") {
    job::OutputCell cell;
    cell.main = "8.09 MB";
    cell.original = "8094037";
    CHECK(job::original_number(OutputColumn::kSize, cell).empty());
    cell.number = 8094037;
    CHECK(job::original_number(OutputColumn::kSize, cell) == "8094037 bytes");
    cell.main = "42.55 %";
    cell.original = "42.5500";
    CHECK(job::original_number(OutputColumn::kProgress, cell) == "42.5500");
    cell.original = "42.55";
    CHECK(job::original_number(OutputColumn::kProgress, cell).empty());
}

TEST_CASE("names with something in braces are explained") {
    CHECK(job::pattern_explained("MyTest_{resolution}") == words::kNamePattern);
    for (const char* plain : {"", "MyTest", "}{", "{"})
        CHECK(job::pattern_explained(plain).empty());
}
