#include "app/objects.h"

#include <doctest/doctest.h>

#include "app/raw_view.h"
#include "app/spots.h"
#include "app/support/story.h"
#include "document/query.h"

using namespace story;

namespace {

const job::Target kFile{"file", kFileId};
const std::string kKey = "file/559cbbe7a636e56d8ae111f0";
const char* const kFileBody = R"({"file":{"id":"559cbbe7a636e56d8ae111f0","size":8094037}})";

Story with_job() {
    Story story;
    story.load(seed_body());
    return story;
}

}  // namespace

TEST_CASE("an object is asked for at our own address, opened, closed and opened without asking") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    CHECK(story.sent_url() == "https://api.xvid.com/v1/files/559cbbe7a636e56d8ae111f0?format=json");
    CHECK(api::TokenReader::authorization(story.sent().token) == "Bearer tok-3f9c2a71-secret");
    CHECK(story.state.announcement == "Loading file 559cbbe7a636e56d8ae111f0");
    CHECK(story.state.busy());
    CHECK_FALSE(story.state.pending.has_value());

    story.answer(answer_of(200, kFileBody));
    const app::Object& object = story.state.objects.at(kKey);
    CHECK_FALSE(story.state.busy());
    CHECK(app::is_open(story.state, {}, false));
    CHECK(object.as_of_ms == 1436335200000);
    REQUIRE(object.document.has_value());
    const document::Document& document = *object.document;
    const document::NodeId root = app::resource_root(document);
    CHECK(document::text(document, document::find(document, root, "size")) == "8094037");
    CHECK(story.state.announcement == "Expanded file/559cbbe7a636e56d8ae111f0");

    story.on(app::ObjectToggled{kFile});
    CHECK_FALSE(app::is_open(story.state, {}, false));
    story.on(app::ObjectToggled{kFile});
    CHECK(app::is_open(story.state, {}, false));
    CHECK(story.effects.empty());
}

TEST_CASE("the kind and the switch for null keys go into the request") {
    const std::pair<job::Target, const char*> targets[] = {
        {{"preset", "p1"}, "https://api.xvid.com/v1/presets/p1?format=json&show_null=true"},
        {{"pipeline", "p2"}, "https://api.xvid.com/v1/pipelines/p2?format=json&show_null=true"},
        {{"application", "a1"},
         "https://api.xvid.com/v1/applications/a1?format=json&show_null=true"},
        {{"user", "u1"}, "https://api.xvid.com/v1/users/u1?format=json&show_null=true"},
    };
    for (const auto& [target, url] : targets) {
        Story story = with_job();
        story.on(app::Toggled{app::Toggle::kShowNull});
        story.answer(answer_of(200, seed_body()));
        story.on(app::ObjectToggled{target});
        CHECK(story.sent_url() == url);
    }
}

TEST_CASE("what a hostile answer makes up is never asked for") {
    const job::Target targets[] = {
        {"file", "../../x?y#z"},
        {"file", ".."},
        {"file", "."},
        {"file", ""},
        {"../admin", "1"},
        {"", "1"},
        {"FILE", "1"},
        {"fi le", "1"},
        {"file", "a b"},
        {"file", "a%2fb"},
        {"file", "a\r\nb"},
        {"file", "\u202eabc"},
        {"https://evil.example/file", "1"},
    };
    for (const job::Target& target : targets) {
        INFO(target.kind, " ", target.id);
        Story story = with_job();
        story.on(app::ObjectToggled{target});
        CHECK(story.effects.empty());
        story.on(app::ObjectReloaded{target});
        CHECK(story.effects.empty());
        CHECK(story.state.objects.empty());
        CHECK_FALSE(story.state.busy());
    }
}

TEST_CASE("an object that fails says why, and is asked for again") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    story.answer(
        answer_of(404, R"({"error":{"error_code":"0x0050005","error_message":"File not found"}})"));
    const app::Object& object = story.state.objects.at(kKey);
    REQUIRE(object.problem.has_value());
    CHECK(object.problem->title == "File not found");
    CHECK(object.problem->code == "0x0050005");
    CHECK(object.problem->message == "File not found");
    CHECK_FALSE(object.document.has_value());
    CHECK(story.state.announcement == "File not found");
    CHECK(story.problem_title().empty());

    story.on(app::ObjectReloaded{kFile});
    CHECK(story.sent_url() == "https://api.xvid.com/v1/files/559cbbe7a636e56d8ae111f0?format=json");
    story.answer(answer_of(200, kFileBody));
    CHECK_FALSE(story.state.objects.at(kKey).problem.has_value());
    CHECK(story.state.objects.at(kKey).document.has_value());
}

TEST_CASE("an object whose reload fails keeps what was known of it") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    story.answer(answer_of(200, kFileBody));
    story.on(app::ObjectReloaded{kFile});
    story.answer(transport_of(api::Transport::kTimedOut));
    CHECK(story.state.objects.at(kKey).problem->title == "Request timed out");
    CHECK(story.state.objects.at(kKey).document.has_value());
    CHECK(story.state.objects.at(kKey).as_of_ms == 1436335200000);
}

TEST_CASE("cancelling a second reading keeps the first") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    story.answer(answer_of(200, kFileBody));
    story.on(app::ObjectReloaded{kFile});
    const uint32_t number = story.sent().number;
    story.on(app::ObjectToggled{kFile});
    CHECK(story.aborted().number == number);
    CHECK_FALSE(story.state.busy());
    CHECK(app::is_open(story.state, {}, false));
    CHECK(story.state.objects.at(kKey).document.has_value());
}

TEST_CASE("cancelling a second reading keeps also a first one that failed") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    story.answer(answer_of(502, "Bad gateway"));
    story.on(app::NodeShownInRaw{document::kNoNode, kKey});
    story.on(app::ObjectReloaded{kFile});
    story.on(app::ObjectToggled{kFile});
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.objects.at(kKey).problem.has_value());
    CHECK(app::raw_document(story.state)->bytes == "Bad gateway");
    CHECK(story.state.raw.folds.size() == app::raw_document(story.state)->nodes.size());
}

TEST_CASE("an unreadable object is a problem of its own") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    story.answer(answer_of(200, R"({"file":{"id":)"));
    CHECK(story.state.objects.at(kKey).problem->title == "The response is cut off");
    CHECK(story.state.loaded->job.has_value());

    story.on(app::NodeShownInRaw{document::kNoNode, kKey});
    CHECK(story.state.tab == app::Tab::kRaw);
    CHECK(story.state.raw.mode == app::RawMode::kAsReceived);
    CHECK(app::raw_document(story.state)->bytes == R"({"file":{"id":)");
    story.on(app::ObjectReloaded{kFile});
    story.answer(answer_of(502, "<html>Bad gateway</html>"));
    CHECK(app::raw_document(story.state)->bytes == "<html>Bad gateway</html>");
    story.on(app::ObjectReloaded{kFile});
    story.answer(answer_of(200, kFileBody));
    CHECK(app::raw_document(story.state)->bytes == kFileBody);
    CHECK(story.state.raw.mode == app::RawMode::kTree);
    CHECK_FALSE(story.state.objects.at(kKey).unread.has_value());
}

TEST_CASE("a second press while an object is on its way cancels it") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    const uint32_t number = story.sent().number;
    story.on(app::ObjectReloaded{kFile});
    CHECK(story.effects.empty());
    story.on(app::ObjectToggled{kFile});
    CHECK(story.aborted().number == number);
    CHECK(story.state.announcement == "Cancelled");
    CHECK(story.state.objects.empty());
    CHECK_FALSE(story.state.busy());
    story.on(app::Answered{number, answer_of(200, kFileBody)});
    CHECK(story.state.objects.empty());
    CHECK(story.state.loaded->job->id.value == kJobId);
}

TEST_CASE("objects and the job are answered in any order") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    const uint32_t file = story.sent().number;
    story.on(app::ObjectToggled{{"user", "u1"}});
    const uint32_t user = story.sent().number;
    story.on(app::ReloadPressed{});
    const uint32_t job = story.sent().number;

    story.on(app::Answered{job, answer_of(200, job_body("QUEUED"))});
    story.on(app::Answered{user, answer_of(200, R"({"user":{"id":"u1"}})")});
    CHECK(story.state.busy());
    story.on(app::Answered{file, answer_of(200, kFileBody)});
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.loaded->job->status.value == "QUEUED");
    CHECK(story.state.objects.at("user/u1").document.has_value());
    CHECK(story.state.objects.at(kKey).document.has_value());
}

TEST_CASE("an answer without a number belongs to nobody") {
    Story story = with_job();
    story.on(app::ObjectToggled{kFile});
    story.answer(answer_of(200, kFileBody));
    story.on(app::Answered{0, answer_of(404, "")});
    CHECK_FALSE(story.state.objects.at(kKey).problem.has_value());
}
