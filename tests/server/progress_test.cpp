#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"
#include "server/clock.h"
#include "server/support/sandboxes.h"

using document::Document;
using document::NodeId;

namespace {

struct Progress {
    std::string status;
    std::string overall;
    std::string outputs;  // the three percentages
    bool finished = false;
};

Progress progress_at(support::Asking& sandbox, int64_t second) {
    sandbox.move_clock_to_s(second);
    const Document document =
        document::parse_json(sandbox.body("/v1/jobs/6564a1c014ea67a7cad6d001"));
    const NodeId job = document::find(document, document::kRoot, "job");
    const auto text = [&](NodeId object, const char* key) {
        return document::text(document, document::find(document, object, key));
    };
    Progress progress;
    progress.status = text(job, "status");
    progress.overall = text(job, "percentage_completed");
    const NodeId outputs = document::find(document, job, "outputs");
    for (size_t index = 0; index < 3; ++index) {
        progress.outputs += index > 0 ? " " : "";
        progress.outputs += text(document::item(document, outputs, index), "percentage_completed");
    }
    progress.finished = document::find(document, job, "finished_at") != document::kNoNode;
    return progress;
}

}  // namespace

TEST_CASE("the job that is processed advances with the clock, ends, and starts over") {
    support::Asking sandbox = support::sample_account();
    struct Row {
        int64_t second;
        const char* status;
        const char* overall;
        const char* outputs;
        bool finished;
    };
    const Row rows[] = {
        {0, "PROCESSING", "10", "25 7 0", false},
        {30, "PROCESSING", "17", "50 15 0", false},
        {90, "PROCESSING", "32", "100 30 16", false},
        {240, "PROCESSING", "70", "100 69 100", false},
        {359, "PROCESSING", "99", "100 99 100", false},
        {360, "SUCCESS", "100", "100 100 100", true},
        {899, "SUCCESS", "100", "100 100 100", true},
        {900, "PROCESSING", "10", "25 7 0", false},
    };
    for (const Row& row : rows) {
        const Progress progress = progress_at(sandbox, row.second);
        CAPTURE(row.second);
        CHECK(progress.status == row.status);
        CHECK(progress.overall == row.overall);
        CHECK(progress.outputs == row.outputs);
        CHECK(progress.finished == row.finished);
    }
}

TEST_CASE("an output's file gets its size when it is done") {
    support::Asking sandbox = support::sample_account();
    const std::string path = "/v1/files/6564a1c0a636e56d8ae12001";
    sandbox.move_clock_to_s(89);
    const std::string growing = sandbox.body(path, {{"show_null", "true"}});
    CHECK(growing.find(R"("size":null)") != std::string::npos);
    CHECK(growing.find(R"("video_tracks":null)") != std::string::npos);
    CHECK(growing.find(R"("updated_at":1700000089000)") != std::string::npos);
    CHECK(sandbox.body(path).find(R"("size")") == std::string::npos);
    sandbox.move_clock_to_s(90);
    const std::string done = sandbox.body(path);
    CHECK(done.find(R"("size":44120755)") != std::string::npos);
    CHECK(done.find(R"("finished_at":1700000090000)") != std::string::npos);
}

TEST_CASE("the changing job is another one every two seconds, three times over") {
    support::Asking sandbox = support::sample_account();
    const auto body_at = [&](int64_t second) {
        sandbox.move_clock_to_s(second);
        std::string body = sandbox.body("/v1/jobs/changing");
        return body.substr(0, body.find(R"("updated_at")"));
    };
    CHECK(body_at(0) == body_at(1));
    CHECK(body_at(1) != body_at(2));
    CHECK(body_at(3) != body_at(4));
    CHECK(body_at(0) == body_at(6));
    CHECK(body_at(0).find(R"("force_framerate":"25")") != std::string::npos);
    CHECK(body_at(2).find(R"("force_framerate":25,)") != std::string::npos);
    CHECK(body_at(4).find(R"("user_data")") == std::string::npos);
}

TEST_CASE("times are relative to the start of the round") {
    support::Asking sandbox = support::sample_account();
    const std::string path = "/v1/jobs/6564a1c014ea67a7cad6d001";
    CHECK(sandbox.body(path).find(R"("created_at":1699999962000)") != std::string::npos);
    sandbox.move_clock_to_s(905);
    CHECK(sandbox.body(path).find(R"("created_at":1700000862000)") != std::string::npos);
}

TEST_CASE("rounds follow one another, or there is only one") {
    struct Row {
        int64_t now_ms;
        int64_t period_s;
        int64_t began_ms;
    };
    const Row rows[] = {
        {5'000, 10, 5'000},   {14'999, 10, 5'000}, {15'000, 10, 15'000},
        {99'999, 10, 95'000}, {99'999, 0, 5'000},  {4'000, 10, 5'000},
    };
    for (const Row& row : rows) {
        CHECK(server::moment_in_round(5'000, row.now_ms, row.period_s).round_began_ms ==
              row.began_ms);
    }
}
