#include "app/page_sign.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "base/no_break.h"

using namespace story;

namespace {

std::string body(const std::string& members) {
    return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8",)" + members + "}}";
}

std::string movie(const std::string& members) {
    return body(R"("input":{"input_name":"uploads/a/movie.mp4"},)" + members);
}

std::string title(const Story& story) {
    return base::with_plain_spaces(story.state.sign.title);
}

template <typename Effect>
const Effect* effect_of(const Story& story) {
    for (const app::Effect& effect : story.effects) {
        if (const auto* found = std::get_if<Effect>(&effect)) return found;
    }
    return nullptr;
}

void poll(Story& story, std::string next) {
    story.on(app::Woken{true, false, true});
    story.answer(answer_of(200, std::move(next)));
}

const char* const kRunning = R"("status":"PROCESSING","percentage_completed":42)";
const char* const kDone = R"("status":"SUCCESS","percentage_completed":100)";

}  // namespace

TEST_CASE("the tab shows the state, the progress and the file of the job") {
    const struct {
        std::string body;
        const char* title;
        app::TabIcon icon;
        int percent;
    } cases[] = {
        {movie(kRunning), "42 % · movie.mp4 – Jobglass", app::TabIcon::kProcessing, 42},
        {movie(R"("status":"PROCESSING")"), "Processing · movie.mp4 – Jobglass",
         app::TabIcon::kProcessing, 0},
        {movie(R"("status":"PROCESSING","percentage_completed":99.97)"),
         "99.97 % · movie.mp4 – Jobglass", app::TabIcon::kProcessing, 99},
        {movie(R"("status":"QUEUED")"), "Queued · movie.mp4 – Jobglass", app::TabIcon::kQueued, 0},
        {movie(kDone), "✓ movie.mp4 – Jobglass", app::TabIcon::kSucceeded, 0},
        {movie(R"("status":"SUCCESS","percentage_completed":40)"), "! movie.mp4 – Jobglass",
         app::TabIcon::kAttention, 0},
        {movie(R"("status":"FAILURE","percentage_completed":40)"), "✗ movie.mp4 – Jobglass",
         app::TabIcon::kFailed, 0},
        {movie(R"("status":"ARCHIVED")"), "? movie.mp4 – Jobglass", app::TabIcon::kUnknown, 0},
        {body(kDone), "✓ 559cbbec14ea67a7cad6c7d8 – Jobglass", app::TabIcon::kSucceeded, 0},
        {body(R"("input":{"input_name":"s3://k:secret@h/b/a b.mov?X-Sig=secret#t"},)" +
              std::string(kDone)),
         "✓ a b.mov – Jobglass", app::TabIcon::kSucceeded, 0},
        {body(R"("input":{"input_name":"folder/"},)" + std::string(kDone)),
         "✓ 559cbbec14ea67a7cad6c7d8 – Jobglass", app::TabIcon::kSucceeded, 0},
        {R"({"nothing":1})", "Jobglass", app::TabIcon::kNone, 0},
    };
    for (const auto& test : cases) {
        Story story;
        story.load(test.body);
        CHECK(title(story) == test.title);
        CHECK(story.state.sign.icon == test.icon);
        CHECK(story.state.sign.percent == test.percent);
    }
}

TEST_CASE("the tab is changed only where it shows something else") {
    Story story;
    story.load(movie(kRunning));
    REQUIRE(effect_of<app::ShowPageSign>(story) != nullptr);
    CHECK(effect_of<app::ShowPageSign>(story)->sign == story.state.sign);
    story.on(app::TabChosen{app::Tab::kRaw});
    CHECK(effect_of<app::ShowPageSign>(story) == nullptr);
    story.on(app::LiveToggled{});
    CHECK(title(story) == "42 % (stale) · movie.mp4 – Jobglass");
    CHECK(story.state.sign.icon == app::TabIcon::kStale);
    CHECK(story.state.sign.percent == 42);
}

TEST_CASE("a job under way that could not be refreshed is stale until it was") {
    Story story;
    story.load(movie(kRunning));
    story.on(app::Woken{true, false, true});
    story.answer(transport_of(api::Transport::kTimedOut));
    CHECK(title(story) == "42 % (stale) · movie.mp4 – Jobglass");
    poll(story, movie(kRunning));
    CHECK(title(story) == "42 % · movie.mp4 – Jobglass");
    story.on(app::Woken{false, false, false});
    CHECK(title(story) == "42 % (stale) · movie.mp4 – Jobglass");
}

TEST_CASE("the end is told once, to who asked for it, in the words of the verdict") {
    Story story;
    story.load(movie(kRunning));
    story.on(app::NotifyToggled{});
    CHECK(story.count<app::AskToNotify>() == 1);
    CHECK(story.state.notify == app::Notify::kAsking);
    story.on(app::PermissionReceived{app::Permission::kGranted});
    CHECK(story.state.notify == app::Notify::kOn);
    CHECK(story.state.announcement == "A notification will tell when the job ends");
    poll(story, movie(R"("status":"PROCESSING","percentage_completed":60)"));
    CHECK(effect_of<app::ShowNotification>(story) == nullptr);
    poll(story, movie(R"("status":"FAILURE","percentage_completed":60)"));
    const auto* told = effect_of<app::ShowNotification>(story);
    REQUIRE(told != nullptr);
    CHECK(told->title == "Failed");
    CHECK(told->body == "movie.mp4");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, movie(kDone)));
    CHECK(effect_of<app::ShowNotification>(story) == nullptr);
    CHECK(story.everything_said().find(kToken) == std::string::npos);
}

TEST_CASE("nobody is told who did not ask, and another job's end is not this one's") {
    Story silent;
    silent.load(movie(kRunning));
    poll(silent, movie(kDone));
    CHECK(effect_of<app::ShowNotification>(silent) == nullptr);

    Story other;
    other.load(movie(kRunning));
    other.on(app::NotifyToggled{});
    other.on(app::PermissionReceived{app::Permission::kGranted});
    other.type(app::Field::kJobId, kOtherJobId);
    other.on(app::LoadPressed{});
    other.answer(answer_of(200, job_body("SUCCESS", kOtherJobId)));
    CHECK(effect_of<app::ShowNotification>(other) == nullptr);
}

TEST_CASE("what the browser does not allow is said, and is asked for again on a press only") {
    const std::pair<app::Permission, app::Notify> cases[] = {
        {app::Permission::kRefused, app::Notify::kRefused},
        {app::Permission::kImpossible, app::Notify::kImpossible}};
    for (const auto& [permission, notify] : cases) {
        Story story;
        story.load(movie(kRunning));
        CHECK(story.count<app::AskToNotify>() == 0);
        story.on(app::NotifyToggled{});
        story.on(app::PermissionReceived{permission});
        CHECK(story.state.notify == notify);
        CHECK_FALSE(story.state.announcement.empty());
        poll(story, movie(kDone));
        CHECK(effect_of<app::ShowNotification>(story) == nullptr);
    }
    Story story;
    story.load(movie(kRunning));
    story.on(app::NotifyToggled{});
    story.on(app::NotifyToggled{});
    story.on(app::PermissionReceived{app::Permission::kGranted});
    CHECK(story.state.notify == app::Notify::kOff);
    story.on(app::NotifyToggled{});
    CHECK(story.count<app::AskToNotify>() == 1);
}
