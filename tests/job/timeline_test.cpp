#include "job/timeline.h"

#include <doctest/doctest.h>

#include <cmath>

#include "base/no_break.h"
#include "job/support/parse.h"

namespace {

constexpr int64_t kCreated_ms = 1436335084087;
constexpr int64_t kNow_ms = kCreated_ms + 130'000;

std::string told(const job::Caption& caption) {
    const auto second = [](int64_t at_ms) { return std::to_string((at_ms - kCreated_ms) / 1000); };
    std::string text = caption.word;
    if (caption.at_ms) text += " @" + second(*caption.at_ms);
    if (caption.until_ms) text += "–" + second(*caption.until_ms);
    return text;
}

// "created @0 | queued 29 % "queued for 38 s" | … | finished @130".
std::string told(const job::Timeline& timeline) {
    static const char* const kKinds[] = {"queued", "either", "worked", "to come"};
    double whole = 0;
    std::string text = told(timeline.begin);
    for (const job::Segment& segment : timeline.segments) {
        whole += segment.share;
        text += std::string(" | ") + kKinds[static_cast<size_t>(segment.kind)] + " " +
                std::to_string(std::lround(segment.share * 100)) + " %";
        if (!segment.caption.empty()) text += " “" + segment.caption + "”";
    }
    CHECK(whole == doctest::Approx(1));
    for (const job::Mark& mark : timeline.marks) {
        text +=
            " | at " + std::to_string(std::lround(mark.share * 100)) + " % " + told(mark.caption);
    }
    if (!timeline.note.empty()) text += " | " + timeline.note;
    return base::with_plain_spaces(text + " | " + told(timeline.end));
}

job::Eta no_eta() {
    job::Eta eta;
    eta.withheld = "not enough data (1 of 3 responses)";
    return eta;
}

job::Eta eta(int64_t least_s, int64_t most_s) {
    job::Eta eta;
    eta.known = true;
    eta.least_ms = least_s * 1000;
    eta.most_ms = most_s * 1000;
    return eta;
}

const std::string kCreated = R"("created_at": 1436335084087, )";
const std::string kSuccess = kCreated + R"("status": "SUCCESS", "finished_at": 1436335214087)";
const std::string kRunning = kCreated + R"("status": "PROCESSING", "percentage_completed": 40)";

}  // namespace

TEST_CASE("timelines as far as one answer tells them") {
    const struct {
        std::string members;
        const char* told;
    } cases[] = {
        {kSuccess,
         "created @0 | either 100 % “queue time unknown (no start time)” | finished "
         "@130"},
        {kSuccess + R"(, "started_at": 1436335122087)",
         "created @0 | queued 29 % “queued for 38 s” | worked 71 % “processed for 1 min 32 s” | at "
         "29 % "
         "started @38 | finished @130"},
        {kSuccess + R"(, "started_at": 1436335084087)",
         "created @0 | worked 100 % “processed for 2 min 10 s” | at 0 % started @0 | finished "
         "@130"},
        {kSuccess + R"(, "started_at": 1436335999999)",
         "created @0 | either 100 % “queue time unknown (no start time)” | started_at is outside "
         "this range | finished @130"},
        {kCreated + R"("status": "FAILURE", "finished_at": 1436335096087)",
         "created @0 | either 100 % “queue time unknown (no start time)” | stopped "
         "@12"},
        {kCreated + R"("status": "SUCCESS", "finished_at": 1436335084087)",
         "created @0 | worked 100 % | finished @0"},
        {kRunning,
         "created @0 | either 40 % “queue time unknown (no start time)” | to come 60 % "
         "| no estimate yet: not enough data (1 of 3 responses)"},
        {kRunning + R"(, "started_at": 1436335122087)",
         "created @0 | queued 12 % “queued for 38 s” | worked 28 % “processing for 1 min 32 s” | "
         "to come 60 "
         "% | at 12 % started @38 | no estimate yet: not enough data (1 of 3 responses)"},
        {kCreated + R"("status": "PROCESSING")",
         "created @0 | either 50 % “queue time unknown (no start time)” | to come 50 % "
         "| no estimate yet: not enough data (1 of 3 responses)"},
        {kCreated + R"("status": "QUEUED")",
         "created @0 | queued 100 % “queued for 2 min 10 s” | waiting in the queue"},
        {kCreated + R"("status": "PAUSED", "updated_at": 1436335094087)",
         "created @0 | either 100 % “queue time unknown (no start time)” | updated "
         "@10"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(told(job::timeline_of(test::job_of(test.members), {}, {}, no_eta(), kNow_ms)) ==
              test.told);
    }
}

TEST_CASE("times that make no sense are said, not drawn") {
    const struct {
        std::string members;
        const char* told;
    } cases[] = {
        {R"("status": "SUCCESS", "finished_at": 1436335214087)",
         " | either 100 % | not to scale: no created_at in this response | finished @130"},
        {kCreated + R"("status": "SUCCESS", "finished_at": 1436335024087)",
         "created @0 | either 100 % | not to scale: finished_at is earlier than created_at | "
         "finished @-60"},
        {R"("created_at": 1, "status": "SUCCESS", "finished_at": 1436335214087)",
         "created @-1436335084 | either 100 % | not to scale: created_at and finished_at are too "
         "far apart | finished @130"},
        {R"("created_at": 1436335084, "status": "FAILURE", "percentage_completed": 64,
            "finished_at": 1436335214)",
         "created @-1434898749 | either 64 % | to come 36 % | not to scale: created_at may be in "
         "seconds | stopped @-1434898748"},
        {kCreated + R"("status": "SUCCESS")",
         "created @0 | either 100 % | not to scale: no finished_at in this response | "},
        {R"("created_at": 1436336084087, "status": "PROCESSING", "percentage_completed": 40)",
         "created @1000 | either 40 % | to come 60 % | not to scale: created_at is in the future | "
         "no estimate yet: not enough data (1 of 3 responses)"},
        {R"("created_at": 1336335084087, "status": "QUEUED", "percentage_completed": 7)",
         "created @-100000000 | to come 100 % | not to scale: created_at is more than a year ago | "
         "waiting in the queue"},
        {R"("status": "ODD")",
         " | to come 100 % | not to scale: no created_at in this response | "},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(told(job::timeline_of(test::job_of(test.members), {}, {}, no_eta(), kNow_ms)) ==
              test.told);
    }
}

TEST_CASE("what was seen from here tells waiting from work, as far as it goes") {
    const auto seen = [](std::optional<int64_t> waiting_s, std::optional<int64_t> working_s) {
        job::Watched watched;
        if (waiting_s) watched.last_waiting_ms = kCreated_ms + *waiting_s * 1000;
        if (working_s) watched.first_working_ms = kCreated_ms + *working_s * 1000;
        return told(
            job::timeline_of(test::job_of(kSuccess), {}, watched, no_eta(), kNow_ms + 999'000));
    };
    CHECK(seen({}, 65) ==
          "created @0 | either 50 % “1 min 5 s queued or processing (no start time)” | worked 50 % "
          "“processed for at least 1 min 5 s” | finished @130");
    CHECK(seen(26, 39) ==
          "created @0 | queued 20 % “queued for at least 26 s” | either 10 % “13 s queued or "
          "processing (no start time)” | worked 70 % “processed for at least 1 min 31 s” | "
          "finished @130");
    CHECK(seen({}, 500) ==
          "created @0 | either 100 % “queue time unknown (no start time)” | finished "
          "@130");
    // A clock that is wrong can move a boundary, but none over another or over the ends.
    CHECK(seen(39, 26) ==
          "created @0 | queued 30 % “queued for 39 s” | worked 70 % “processed for 1 min 31 s” | "
          "finished "
          "@130");
    CHECK(seen(-50, -20) == "created @0 | worked 100 % “processed for 2 min 10 s” | finished @130");
}

TEST_CASE("outputs are marked where their files say when they were done") {
    const job::Job job = test::job_of(
        kSuccess +
        R"(, "outputs": [{"output_name": "a"}, {"output_name": "b"}, {"output_name": "c"}])");
    std::vector<job::OutputTime> outputs = {
        {1, kCreated_ms + 104'000}, {0, kCreated_ms + 65'000}, {2, kCreated_ms - 1}};
    const job::Timeline marked = job::timeline_of(job, outputs, {}, no_eta(), kNow_ms);
    CHECK(told(marked) ==
          "created @0 | either 50 % “1 min 5 s queued or processing (no start time)” | worked 50 % "
          "“processed for at least 1 min 5 s” | at 50 % output “a” done @65 | at 80 % output “b” "
          "done "
          "@104 | 1 output finished outside this range | finished @130");
    outputs.clear();
    for (int64_t index = 0; index < 5; ++index) {
        outputs.push_back({0, kCreated_ms + 65'000 + (index * 3 % 5) * 13'000});
    }
    const job::Timeline many = job::timeline_of(job, outputs, {}, no_eta(), kNow_ms);
    REQUIRE(many.marks.size() == 2);
    CHECK(told(many.marks[0].caption) == "first of 5 outputs done @65");
    CHECK(told(many.marks[1].caption) == "last of 5 outputs done @117");
}

TEST_CASE("thousands of outputs, out of order, take no time to mark") {
    const job::Job job = test::job_of(kSuccess);
    std::vector<job::OutputTime> outputs;
    for (int64_t index = 0; index < 200'000; ++index) {
        outputs.push_back({0, kCreated_ms + 200'000 - index});
    }
    const job::Timeline timeline = job::timeline_of(job, outputs, {}, no_eta(), kNow_ms);
    REQUIRE(timeline.marks.size() == 2);
    CHECK(told(timeline.marks[0].caption) == "first of 130,000 outputs done @0");
    CHECK(told(timeline.marks[1].caption) == "last of 130,000 outputs done @130");
}

TEST_CASE("gaps are named: no end, a start outside") {
    const struct {
        const char* members;
        const char* note;
    } cases[] = {
        {R"("status": "FAILURE", "created_at": 1436335084087, "updated_at": 1436335094087)",
         "no finished_at in this response: drawn up to updated_at"},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "started_at": 1436335083087,
            "finished_at": 1436335094087)",
         "started_at is outside this range"},
        {R"("status": "FAILURE", "created_at": 1436335084087)",
         "not to scale: no finished_at in this response"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(job::timeline_of(test::job_of(test.members), {}, {}, no_eta(), kNow_ms).note ==
              test.note);
    }
}

TEST_CASE("the time left takes its room") {
    const job::Job job = test::job_of(kRunning + R"(, "started_at": 1436335122087)");
    CHECK(told(job::timeline_of(job, {}, {}, eta(120, 270), kNow_ms)) ==
          "created @0 | queued 12 % “queued for 38 s” | worked 28 % “processing for 1 min 32 s” | "
          "to come 60 "
          "% | at 12 % started @38 | ≈ @250–400");
}

TEST_CASE("the end of a file is read where there is one") {
    const document::Document document =
        test::parsed(R"([{"finished_at": 1436335214087}, {"finished_at": null}, {}, 7])");
    document::NodeId item = document::first_child(document, 0);
    CHECK((job::finished_at_of(document, item) == kNow_ms));
    for (int rest = 0; rest < 3; ++rest) {
        item = document[item].next_sibling;
        CHECK_FALSE(job::finished_at_of(document, item).has_value());
    }
}
