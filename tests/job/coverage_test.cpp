#include "job/coverage.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "document/parse.h"
#include "document/path/paths.h"
#include "job/support/parse.h"

namespace {

std::string others_of(const document::Document& document) {
    const job::Coverage coverage = job::coverage_of(document, test::job_in(document));
    std::vector<std::string> paths;
    for (const document::NodeId node : coverage.others) {
        paths.push_back(document::json_path(document, node));
    }
    return base::join(paths, " ");
}

}  // namespace

TEST_CASE("of the vendor's own job nothing is left over") {
    const document::Document document = test::parsed(test::seed_body());
    const job::Coverage coverage = job::coverage_of(document, test::job_in(document));
    CHECK(coverage.leaves == 41);
    CHECK(coverage.others.empty());
    CHECK(coverage.other_leaves == 0);
}

TEST_CASE("what no field reads is listed, topmost and in document order") {
    const struct {
        const char* body;
        const char* others;
        size_t leaves;
        size_t other_leaves;
    } cases[] = {
        {R"({"job": {"id": "a"}})", "", 1, 0},
        {R"({"job": {"id": "a", "new": 1}})", "$.job.new", 2, 1},
        {R"({"job": {"id": "a", "new": {"x": [1, {"y": 2}], "z": {}}}})", "$.job.new", 4, 3},
        {R"({"meta": {"a": 1}, "job": {"id": "a"}, "links": []})", "$.meta $.links", 3, 2},
        {R"({"job": {"id": "a", "input": {"start_time": 1.5, "input_name": "n"}}})",
         "$.job.input.start_time", 3, 1},
        {R"({"job": {"id": "a", "user": {"id": "u", "name": "n", "deep": {"x": 1}}}})", "", 4, 0},
        {R"({"job": {"id": "a", "autograph": {"watermark_strength": "light"}}})", "", 2, 0},
        {R"({"job": {"outputs": [{"settings": {"video": {"width": "50%"}}, "extra": [1, 2]}]}})",
         "$.job.outputs[0].extra", 3, 2},
        {R"({"job": {"outputs": [{"thumbnails": [{"thumbnail_names": "n", "count": 3}]}]}})",
         "$.job.outputs[0].thumbnails[0].count", 2, 1},
        {R"({"job": {"outputs": [{"logos": [{"logo_image": "n", "x": null}]}]}})",
         "$.job.outputs[0].logos[0].x", 2, 1},
        {R"({"job": {"outputs": [{"thumbnail_zip": {"file": {"id": "f"}, "count": 3}}]}})",
         "$.job.outputs[0].thumbnail_zip.count", 2, 1},
        {R"({"job": {"outputs": [null, 5, {}]}})",
         "$.job.outputs[0] $.job.outputs[1] $.job.outputs[2]", 3, 3},
        {R"({"job": {"id": "a", "input": null}})", "$.job.input", 2, 1},
        {R"({"job": {"id": "a", "user_data": {"x": 1, "y": 2}}})", "", 3, 0},
        {R"({"job": {"id": "a", "outputs": []}})", "", 2, 0},
        {R"({"id": "a", "status": "QUEUED", "new": true})", "$.new", 3, 1},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const document::Document document = test::parsed(test.body);
        const job::Coverage coverage = job::coverage_of(document, test::job_in(document));
        CHECK(others_of(document) == test.others);
        CHECK(coverage.leaves == test.leaves);
        CHECK(coverage.other_leaves == test.other_leaves);
    }
}

TEST_CASE("of a key that stands twice, the one that is not read is listed") {
    const document::Document document =
        test::parsed(R"({"job": {"status": "QUEUED", "id": "a", "status": "SUCCESS"}})");
    const job::Coverage coverage = job::coverage_of(document, test::job_in(document));
    REQUIRE(coverage.others.size() == 1);
    CHECK(document::text(document, coverage.others[0]) == "QUEUED");
    CHECK(coverage.other_leaves == 1);
}

TEST_CASE("a body cut anywhere is counted without a fault") {
    const std::string body = test::seed_body();
    size_t most_leaves = 0;
    for (size_t size = 0; size <= body.size(); ++size) {
        const document::Document document = document::parse_json(body.substr(0, size));
        const std::optional<job::Job> job = job::read(document);
        if (!job) {
            continue;
        }
        const job::Coverage coverage = job::coverage_of(document, *job);
        CHECK(coverage.other_leaves <= coverage.leaves);
        CHECK(coverage.leaves >= most_leaves);
        most_leaves = coverage.leaves;
    }
    CHECK(most_leaves == 41);
}
