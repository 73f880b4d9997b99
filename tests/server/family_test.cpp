#include "server/family.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"
#include "server/support/sandboxes.h"

namespace {

// "count/index" of the name, or "none".
std::string marks_of(const char* names, const char* name) {
    const server::Family family = {names, 500, nullptr, document::kNoNode};
    const auto marks = server::marks_in(family, name);
    return marks ? marks->count + "/" + marks->index : "none";
}

}  // namespace

TEST_CASE("a name is one of a family when its numbers are in range and spelled in the one way") {
    struct Row {
        const char* names;
        const char* name;
        const char* marks;
    };
    const Row rows[] = {
        {"jobs/big-{count}", "jobs/big-1", "1/"},
        {"jobs/big-{count}", "jobs/big-500", "500/"},
        {"jobs/big-{count}", "jobs/big-501", "none"},
        {"jobs/big-{count}", "jobs/big-0", "none"},
        {"jobs/big-{count}", "jobs/big-01", "none"},
        {"jobs/big-{count}", "jobs/big-", "none"},
        {"jobs/big-{count}", "jobs/big", "none"},
        {"jobs/big-{count}", "jobs/big--1", "none"},
        {"jobs/big-{count}", "jobs/big-1x", "none"},
        {"jobs/big-{count}", "jobs/bag-1", "none"},
        {"jobs/big-{count}", "files/big-1", "none"},
        {"jobs/big-{count}", "jobs/big-99999999999999999999999", "none"},
        {"files/big-{count}-{index}", "files/big-12-07", "12/07"},
        {"files/big-{count}-{index}", "files/big-12-12", "12/12"},
        {"files/big-{count}-{index}", "files/big-12-7", "none"},
        {"files/big-{count}-{index}", "files/big-12-007", "none"},
        {"files/big-{count}-{index}", "files/big-12-00", "none"},
        {"files/big-{count}-{index}", "files/big-12-13", "none"},
        {"files/big-{count}-{index}", "files/big-12", "none"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(marks_of(row.names, row.name) == row.marks);
    }
}

TEST_CASE("a big job has as many outputs as its ID says, each with a file of its own") {
    const support::Asking sandbox = support::sample_account();
    const std::string body = sandbox.body("/v1/jobs/big-1200", {{"expand", "file"}});
    const document::Document document = document::parse_json(body);
    REQUIRE_FALSE(document.problem);
    const auto job = document::find(document, document::kRoot, "job");
    CHECK(document::text(document, document::find(document, job, "id")) == "big-1200");
    const auto outputs = document::find(document, job, "outputs");
    CHECK(document[outputs].child_count == 1200);
    const auto last = document::item(document, outputs, 1199);
    CHECK(document::text(document, document::find(document, last, "output_name")) == "reel_1200");
    const auto file = document::find(document, last, "file");
    CHECK(document::text(document, document::find(document, file, "id")) == "big-1200-1200");
    CHECK(sandbox.body("/v1/jobs/big-1200", {{"expand", "file"}}) == body);
    CHECK(sandbox.body("/v1/files/big-1200-0007").find(R"("name":"reel_0007.mp4")") !=
          std::string::npos);
    CHECK(sandbox.get("/v1/jobs/big-300001").status == 404);
}
