#include <doctest/doctest.h>

#include "app/support/story.h"

namespace {

std::string body(const char* status, int percent) {
    return std::string(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":")") + status +
           R"(","percentage_completed":)" + std::to_string(percent) + "}}";
}

void answer_at(story::Story& story, int64_t at_ms, std::string json) {
    api::Answer answer = story::answer_of(200, std::move(json));
    answer.received_at_ms = at_ms;
    story.answer(std::move(answer));
}

void reload_at(story::Story& story, int64_t at_ms, std::string json) {
    story.on(app::ReloadPressed{});
    answer_at(story, at_ms, std::move(json));
}

}  // namespace

TEST_CASE("how times are told is chosen, and asks nothing of the world") {
    story::Story story;
    CHECK((story.state.times == app::Times::kLocal));
    story.on(app::TimesChosen{app::Times::kRelative});
    CHECK((story.state.times == app::Times::kRelative));
    CHECK(story.effects.empty());
}

TEST_CASE("every answer for one job is one observation") {
    story::Story story;
    story.start();
    answer_at(story, 1000, body("QUEUED", 0));
    reload_at(story, 2000, body("QUEUED", 0));
    reload_at(story, 3000, body("PROCESSING", 5));
    reload_at(story, 4000, body("PROCESSING", 9));
    const app::Observations& all = story.state.observations;
    REQUIRE(all.made.size() == 4);
    CHECK(all.made[3].at_ms == 4000);
    CHECK(all.made[3].percent == 9);
    CHECK(all.watched.last_waiting_ms == 2000);
    CHECK(all.watched.first_working_ms == 3000);

    SUBCASE("an answer that is no job is none") {
        reload_at(story, 5000, "{");
        CHECK(all.made.size() == 4);
    }
    SUBCASE("a finished job was at work") {
        reload_at(story, 5000, body("SUCCESS", 100));
        CHECK(all.made.size() == 5);
        CHECK(all.watched.first_working_ms == 3000);
    }
    SUBCASE("a job that waits again begins anew") {
        reload_at(story, 5000, body("QUEUED", 0));
        CHECK(all.made.size() == 1);
        CHECK(all.watched.last_waiting_ms == 5000);
        CHECK_FALSE(all.watched.first_working_ms.has_value());
    }
    SUBCASE("a clock that was set back begins anew") {
        reload_at(story, 3500, body("PROCESSING", 12));
        CHECK(all.made.size() == 1);
    }
    SUBCASE("another job has observations of its own") {
        story.start(story::kOtherJobId);
        answer_at(story, 6000, body("PROCESSING", 50));
        REQUIRE(all.made.size() == 1);
        CHECK(all.made[0].percent == 50);
        CHECK_FALSE(all.watched.last_waiting_ms.has_value());
    }
}

TEST_CASE("a page that is open for days remembers the newest observations only") {
    story::Story story;
    story.start();
    answer_at(story, 0, body("QUEUED", 0));
    for (int64_t step = 1; step <= 100; ++step) {
        reload_at(story, step * 1000, body("PROCESSING", 7));
    }
    const app::Observations& all = story.state.observations;
    CHECK(all.made.size() == app::kMostObservations);
    CHECK(all.made.back().at_ms == 100'000);
    CHECK(all.watched.last_waiting_ms == 0);
    CHECK(all.watched.first_working_ms == 1000);
}
