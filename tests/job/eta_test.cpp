#include "job/eta.h"

#include <doctest/doctest.h>

#include "base/no_break.h"
#include "job/support/parse.h"

namespace {

struct Seen {
    int64_t at_s;
    double percent;
    std::vector<float> outputs = {};
};

std::string told(const std::vector<Seen>& answers, int64_t now_s) {
    std::vector<job::Observation> observations;
    for (const Seen& seen : answers) {
        observations.push_back(
            {seen.at_s * 1000, job::Stage::kProcessing, seen.percent, seen.outputs});
    }
    const job::Eta eta = job::eta_of(observations, now_s * 1000);
    CHECK(eta.known == eta.withheld.empty());
    if (!eta.known) return base::with_plain_spaces(eta.withheld);
    CHECK(eta.least_ms <= eta.most_ms);
    return base::with_plain_spaces(eta.left + " left, from " + eta.basis);
}

}  // namespace

TEST_CASE("what is told of the time left, and what is not") {
    const struct {
        std::vector<Seen> answers;
        int64_t now_s;
        const char* told;
    } cases[] = {
        {{}, 0, "not enough data (0 of 3 responses)"},
        {{{0, 10}, {60, 20}}, 60, "not enough data (2 of 3 responses)"},
        {{{0, 10}, {4, 20}, {8, 30}}, 8, "not enough data (8 s)"},
        {{{0, 24}, {45, 33}, {90, 42}}, 90, "4–6 min left, from the last 90 s"},
        {{{0, 24}, {45, 33}, {90, 42}}, 120, "4–5 min left, from the last 90 s"},
        {{{0, 24}, {45, 33}, {90, 42}}, 200, "2–4 min left, from 90 s of data"},
        {{{0, 24}, {45, 33}, {90, 42}}, 500, "the last response is too old"},
        {{{0, 50}, {60, 70}, {120, 90}}, 120, "20–40 s left, from the last 2 min"},
        {{{0, 80}, {20, 89}, {40, 98}}, 40, "up to 10 s left, from the last 40 s"},
        {{{0, 1}, {300, 3}, {600, 5}}, 600, "3–6 h left, from the last 10 min"},
        {{{0, 40}, {60, 30}, {120, 50}}, 120, "the percentage went down"},
        {{{0, 40}, {60, 50}, {120, 50}}, 120, "no recent progress"},
        {{{0, 40}, {60, 40}, {120, 40}}, 120, "no recent progress"},
        {{{0, 40}, {60, 40}, {120, 41}}, 120, "too little progress in 2 min"},
        {{{0, 10}, {60, 40}, {120, 42}}, 120, "the speed varies too much"},
        {{{0, 10.01}, {300, 10.1}, {600, 10.2}}, 600, "the speed varies too much"},
        {{{0, 24, {20, 10}}, {45, 33, {40, 13}}, {90, 42, {60, 16}}},
         90,
         "the speed varies too much"},
        // Answers of more than ten minutes ago say nothing about now.
        {{{0, 1}, {3600, 24}, {3645, 33}, {3690, 42}}, 3690, "4–6 min left, from the last 90 s"},
        // The slowest output holds the job up.
        {{{0, 24, {20, 10}}, {45, 33, {40, 16}}, {90, 42, {60, 22}}},
         90,
         "4–10 min left, from the last 90 s"},
        {{{0, 24, {20, 10}}, {45, 33, {40, 10}}, {90, 42, {60, 10}}}, 90, "output 2 is stalled"},
        // One that waits for its turn, one that is done and one that says nothing do not.
        {{{0, 24, {0, 100, -1}}, {45, 33, {0, 100, -1}}, {90, 42, {0, 100, -1}}},
         90,
         "4–6 min left, from the last 90 s"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.told);
        CHECK(told(test.answers, test.now_s) == test.told);
    }
}

TEST_CASE("an answer that says another thing than PROCESSING ends what came before it") {
    std::vector<job::Observation> observations;
    for (int step = 0; step < 3; ++step) {
        observations.push_back({step * 45'000, job::Stage::kProcessing, 24.0 + 9 * step, {}});
    }
    CHECK(job::eta_of(observations, 90'000).known);
    observations[1].stage = job::Stage::kQueued;
    CHECK(job::eta_of(observations, 90'000).withheld == "not enough data (1 of 3 responses)");
    observations[1].stage = job::Stage::kProcessing;
    observations[1].percent = -1;
    CHECK(job::eta_of(observations, 90'000).withheld == "not enough data (1 of 3 responses)");
}

TEST_CASE("an observation is what an answer says, and no more") {
    const job::Observation seen =
        job::observe(test::job_of(R"("status": "PROCESSING", "percentage_completed": 42,
                        "outputs": [{"percentage_completed": 12.5}, {}])"),
                     77);
    CHECK(seen.at_ms == 77);
    CHECK((seen.stage == job::Stage::kProcessing));
    CHECK(seen.percent == 42);
    CHECK(seen.outputs == std::vector<float>{12.5f, -1});
    CHECK(job::observe(test::job_of(R"("status": "QUEUED")"), 0).percent == -1);
    std::string outputs = "{}";
    for (size_t count = 1; count <= job::kMostOutputsObserved; ++count) outputs += ", {}";
    CHECK(job::observe(test::job_of("\"outputs\": [" + outputs + "]"), 0).outputs.empty());
}
