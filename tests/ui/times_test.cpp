#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

namespace {

using headless::find_exactly;
using headless::Page;
using ui::Role;

constexpr const char* kExactEnd = "1436335151874 ms since 1970 · 2015-07-08T05:59:11.874Z";

// The processing job's answer, made again `at_s` seconds later with another percentage.
void reload(Page& page, int64_t at_s, int percent) {
    constexpr int64_t kFirst_ms = 1436335200000;
    page.view.now_ms = kFirst_ms + at_s * 1000;
    page.dispatch(app::ReloadPressed{});
    api::Answer answer;
    answer.status = 200;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = headless::processing_body();
    const std::string was = R"("percentage_completed":42)";
    answer.body.replace(answer.body.find(was), was.size(),
                        R"("percentage_completed":)" + std::to_string(percent));
    // The outputs of the body do not move, so they have none that is midway.
    for (const char* each : {":20,", ":35,"}) {
        answer.body.replace(answer.body.find(each), 4, ":0,");
    }
    answer.received_at_ms = page.view.now_ms;
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
}

}  // namespace

TEST_CASE("times are told as chosen, with the zone and the exact moment at every one") {
    Page page;
    page.state.zone = {120, "CEST"};
    page.load(headless::seed_body());
    page.draw();
    const ui::SemanticNode* group = page.find(Role::kRadioGroup, "Times");
    REQUIRE(group != nullptr);
    CHECK(page.text_below(*group) == "Local | UTC | Relative");
    CHECK(page.find(Role::kRadio, "Local")->checked == true);
    CHECK(page.find(Role::kText, "Times in local time (CEST, UTC+2)") != nullptr);

    const auto told_end = [&](const char* in_full, const char* in_short) {
        const ui::SemanticNode* details =
            find_exactly(page, Role::kText, std::string("1 output · finished ") + in_full);
        REQUIRE(details != nullptr);
        CHECK(details->description.find(kExactEnd) != std::string::npos);
        const ui::SemanticNode* card = find_exactly(page, Role::kText, in_full);
        REQUIRE(card != nullptr);
        CHECK(card->description == kExactEnd);
        const ui::SemanticNode* caption =
            find_exactly(page, Role::kText, std::string("finished ") + in_short);
        REQUIRE(caption != nullptr);
        CHECK(caption->description == kExactEnd);
    };
    told_end("Wed 8 Jul 2015, 07:59:11 CEST", "07:59:11 CEST");
    CHECK(find_exactly(page, Role::kText, "Succeeded · updated 08:00:00 CEST")->description ==
          "1436335200000 ms since 1970 · 2015-07-08T06:00:00.000Z");
    CHECK_FALSE(page.screen().repaint_after_s.has_value());

    page.press(Role::kRadio, "UTC");
    told_end("Wed 8 Jul 2015, 05:59:11 UTC", "05:59:11 UTC");
    CHECK(page.find(Role::kText, "Times in UTC") != nullptr);
    CHECK(page.find(Role::kText, "CEST") == nullptr);

    page.press(Role::kRadio, "Relative");
    told_end("48 s ago", "48 s ago");
    CHECK(find_exactly(page, Role::kText, "Times relative to 08:00:00 CEST") != nullptr);
    CHECK(page.screen().repaint_after_s == 30);
    page.view.now_ms += 12'000;
    page.draw();
    told_end("1 min ago", "1 min ago");
}

TEST_CASE("exact times are in reach of the keyboard, and every date has its own season") {
    Page page;
    page.state.zone = base::read_zone("60 CET\n1427590800000 120 CEST\n1445734800000 60 CET");
    page.view.now_ms = 1700000000000;
    page.load(headless::seed_body());
    page.draw();
    CHECK(page.find(Role::kText, "Times in local time (now CET, UTC+1)") != nullptr);
    CHECK(find_exactly(page, Role::kText, "Wed 8 Jul 2015, 07:59:11 CEST") != nullptr);
    const ui::SemanticNode* caption =
        find_exactly(page, Role::kText, "finished 8 Jul 2015, 07:59:11 CEST");
    REQUIRE(caption != nullptr);
    CHECK(caption->stop);
    CHECK(page.find(Role::kText, "1 output · finished")->stop);
    // Where a value has its buttons, they tell it.
    CHECK(page.find(Role::kButton, "Copy original of Finished")->description ==
          "Copy 1436335151874 (1436335151874 ms since 1970 · 2015-07-08T05:59:11.874Z)");
}

TEST_CASE("the other tabs and expanded objects follow the choice") {
    Page page;
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        if (std::string(screen.name) == "object open") screen.set_up(page);
    }
    page.dispatch(app::TimesChosen{app::Times::kRelative});
    page.draw();
    CHECK(page.find(Role::kText, "received now · GET /v1/files/") != nullptr);
    const ui::SemanticNode* created = find_exactly(page, Role::kText, "2 min ago");
    REQUIRE(created != nullptr);
    CHECK(created->description == "1436335079000 ms since 1970 · 2015-07-08T05:57:59.000Z");
    page.dispatch(app::TabChosen{app::Tab::kRequest});
    page.draw();
    CHECK(find_exactly(page, Role::kText, "now") != nullptr);
    CHECK(page.screen().repaint_after_s == 30);
}

TEST_CASE("the time left is told after three answers, with its basis and its end") {
    Page page;
    page.load(headless::queued_body());
    reload(page, 10, 24);
    reload(page, 55, 33);
    page.draw();
    CHECK(find_exactly(page, Role::kText, "no estimate yet: not enough data (2 of 3 responses)") !=
          nullptr);
    CHECK(page.text().find("min left") == std::string::npos);

    reload(page, 100, 42);
    page.draw();
    CHECK(page.find(Role::kText, "4–6 min left, based on the last 90 s") != nullptr);
    CHECK(find_exactly(page, Role::kText, "≈ 06:06–06:07 UTC") != nullptr);
    CHECK(find_exactly(page, Role::kText, "queued for at least 1 min 55 s") != nullptr);
    CHECK(find_exactly(page, Role::kText, "10 s queued or processing (no start time)") != nullptr);
    CHECK(find_exactly(page, Role::kText, "processing for at least 1 min 30 s") != nullptr);

    reload(page, 145, 30);
    page.draw();
    CHECK(page.find(Role::kText, "no estimate yet: the percentage went down") != nullptr);
    CHECK(page.text().find("min left") == std::string::npos);
}

TEST_CASE("outputs whose files are there mark the timeline") {
    Page page;
    page.load(R"({"job":{"status":"SUCCESS","created_at":1436335084087,"started_at":1436335104087,)"
              R"("finished_at":1436335151874,"outputs":[{"output_name":"film","file":{"id":"f1",)"
              R"("name":"film.mp4","finished_at":1436335149020}}],"id":"j1"}})");
    page.draw();
    for (const char* text : {"queued for 20 s", "processed for 48 s", "started 05:58:24 UTC",
                             "output “film” done 05:59:09 UTC"}) {
        CAPTURE(text);
        CHECK(find_exactly(page, Role::kText, text) != nullptr);
    }
    CHECK(find_exactly(page, Role::kText, "output “film” done 05:59:09 UTC")->description ==
          "1436335149020 ms since 1970 · 2015-07-08T05:59:09.020Z");
}

TEST_CASE("a time in seconds is called ambiguous wherever it stands") {
    Page page;
    page.load(R"({"job":{"status":"SUCCESS","created_at":1436335084,"finished_at":1436335151874,)"
              R"("archived_at":1436335084,"id":"j1"}})");
    page.draw();
    CHECK(page.find(Role::kText, "created_at (1436335084) is ambiguous: ") != nullptr);
    CHECK(page.find(Role::kText, "not to scale: created_at may be in seconds") != nullptr);
    CHECK(page.find(Role::kText,
                    "1436335084 (not a plausible time in ms; in seconds Wed 8 Jul 2015, 05:58:04 "
                    "UTC)") != nullptr);
}
