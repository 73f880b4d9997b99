#include "app/request_words.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "base/no_break.h"

using namespace story;

namespace {

std::string said(const Story& story) {
    return base::with_plain_spaces(app::words_on_pending(story.state));
}

}  // namespace

TEST_CASE("a request says how far it is") {
    Story story;
    story.on(app::Started{"https://api.xvid.com/v1", false, ""});
    story.start();
    CHECK(said(story).find("https://api.xvid.com") != std::string::npos);
    const uint32_t number = story.state.last_number;
    story.on(app::BytesReceived{number, 512, 0});
    CHECK(said(story).find("512 bytes") != std::string::npos);
    story.on(app::BytesReceived{number, 512, 2048});
    CHECK(said(story).find("2.05 KB") != std::string::npos);
    story.state.pending->awaits_token = true;
    CHECK(said(story).find("2.05 KB") == std::string::npos);
}

TEST_CASE("another job is loaded over the one on the screen") {
    Story story;
    CHECK_FALSE(app::loads_other_job(story.state));
    story.start();
    CHECK_FALSE(app::loads_other_job(story.state));
    story.answer(answer_of(200, seed_body()));
    story.on(app::ReloadPressed{});
    CHECK_FALSE(app::loads_other_job(story.state));
    story.answer(answer_of(200, seed_body()));
    story.start(kOtherJobId);
    CHECK(app::loads_other_job(story.state));
}

TEST_CASE("what is asked for is said of the form, then of the request that was sent") {
    Story story;
    CHECK(app::asked_for(story.state).starts_with("JSON"));
    story.state.form.options = {};
    story.state.form.expand.clear();
    CHECK(app::asked_for(story.state) == "JSON");
    story.state.form.options.format = api::BodyFormat::kXml;
    story.state.form.options.show_null = true;
    story.state.form.expand = {"file", "preset"};
    const std::string asked = "XML · file, preset expanded · null keys shown";
    CHECK(app::asked_for(story.state) == asked);
    story.start();
    story.state.form.options.expand_all = true;
    CHECK(app::asked_for(story.state) == asked);
}
