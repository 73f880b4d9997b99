#include "app/opening.h"

#include <doctest/doctest.h>

#include "app/failed_load.h"
#include "app/history.h"
#include "app/live.h"
#include "app/loading.h"
#include "app/past_requests.h"
#include "app/support/story.h"
#include "words/numbers.h"

using namespace story;

namespace {

constexpr int64_t kNow_ms = 1708438600000;
constexpr int64_t kModified_ms = 1708438000000;

app::BodyOpened file(std::string body, std::string name = "job.json") {
    return {{app::SourceKind::kFile, std::move(name), kModified_ms},
            std::move(body),
            app::OpeningFault::kNone,
            kNow_ms};
}

}  // namespace

TEST_CASE("a file is shown like a response, and nothing is sent") {
    struct Row {
        const char* what;
        std::string body;
        size_t outputs;
    };
    const Row rows[] = {
        {"bare keys", seed_body(), 1},
        {"JSON", R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":"SUCCESS","outputs":[{}]}})",
         1},
        {"XML",
         "<job><id>559cbbec14ea67a7cad6c7d8</id><status>SUCCESS</status>"
         "<outputs><output><output_name>a</output_name></output></outputs></job>",
         1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        Story story;
        story.on(file(row.body));
        CHECK(story.count<app::ShowPageSign>() + story.count<app::LoadKeyMeanings>() ==
              story.effects.size());
        CHECK_FALSE(story.state.busy());
        REQUIRE(story.state.loaded);
        REQUIRE(story.state.loaded->job);
        const app::Loaded& loaded = *story.state.loaded;
        CHECK(loaded.job->id.value == kJobId);
        CHECK(loaded.job->outputs.value.size() == row.outputs);
        CHECK(loaded.remarks.empty());
        CHECK(loaded.document.received() == row.body);
        CHECK(loaded.exchange.source.kind == app::SourceKind::kFile);
        CHECK(loaded.exchange.body_bytes == row.body.size());
        CHECK(loaded.exchange.answer.received_at_ms == kModified_ms);
        CHECK(loaded.exchange.request.id == kJobId);
        CHECK(story.state.form.job_id == kJobId);
        CHECK(app::last_request(story.state) == nullptr);
        CHECK(app::name_of(loaded.exchange.source) == "job.json");
        const app::PastRequest* past = app::find_request(story.state, story.state.shown_request);
        REQUIRE(past != nullptr);
        CHECK(past->exchange.source.name == "job.json");
        CHECK(past->progress == app::Progress::kOver);
        CHECK_FALSE(past->problem);
    }
}

TEST_CASE("what a file without a job says") {
    struct Row {
        std::string body;
        app::OpeningFault fault;
        const char* title;
        const char* explanation;
    };
    using app::OpeningFault;
    const Row rows[] = {
        {"", OpeningFault::kNone, "The file is empty", "“job.json” has no text."},
        {" \n", OpeningFault::kNone, "The file is empty", "“job.json” has no text."},
        {"", OpeningFault::kTooLarge, "The file is too large",
         "“job.json” has more than 256 MB, the most that this page can hold."},
        {"", OpeningFault::kUnreadable, "Can’t read the file",
         "The browser couldn’t read “job.json”, or couldn’t decompress it. The file may be damaged "
         "or have moved."},
        {"<!DOCTYPE html><html></html>", OpeningFault::kNone, "The file is a web page",
         "“job.json” is an HTML page, not the body of a response for a job."},
        {R"({"job":{"id":"1)", OpeningFault::kNone, "The file ends too early", nullptr},
        {"hello", OpeningFault::kNone, "The file is neither JSON nor XML", nullptr},
        {R"({"a":1})", OpeningFault::kNone, "No job in the file",
         "“job.json” can be parsed, but nothing in it is a job. The Raw tab shows what it has."},
        {R"({"error":{"code":"0x1","message":"no"}})", OpeningFault::kNone,
         "The file holds an error of the API",
         "“job.json” is a response in which the API reports an error."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.body);
        Story story;
        app::BodyOpened opened = file(row.body);
        opened.fault = row.fault;
        story.on(std::move(opened));
        CHECK(story.problem_title() == row.title);
        REQUIRE(story.state.loaded);
        REQUIRE(story.state.loaded->problem);
        if (row.explanation != nullptr)
            CHECK(story.state.loaded->problem->explanation == row.explanation);
        CHECK(story.state.announcement == row.title);
    }
}

TEST_CASE("a file without a job never takes a job off the screen") {
    Story story;
    story.load(seed_body());
    story.on(file("hello", "notes.txt"));
    REQUIRE(story.state.loaded->job);
    REQUIRE(story.state.failed_load);
    CHECK(story.state.failed_load->problem.title == "The file is neither JSON nor XML");
    CHECK(story.state.objects.count("failed job/notes.txt") == 1);
    story.on(app::ReturnedToJob{});
    CHECK_FALSE(story.state.failed_load);
}

TEST_CASE("a job of a file is neither followed nor reloaded, nor are its options sent") {
    Story story;
    story.on(app::TokenTyped{api::AccessToken(kToken)});
    story.on(file(job_body("PROCESSING")));
    CHECK(app::may_change(story.state));
    CHECK_FALSE(app::can_be_followed(story.state));
    CHECK(app::known_until_ms(story.state, kNow_ms) == kModified_ms);
    for (const app::Event& event :
         {app::Event(app::ReloadPressed{}), app::Event(app::Toggled{app::Toggle::kHuman}),
          app::Event(app::FormatChosen{api::BodyFormat::kXml}), app::Event(app::SnippetCopied{})}) {
        story.on(event);
        CHECK(story.effects.empty());
    }
    story.on(app::LoadPressed{});  // its ID is in the field
    CHECK(story.sent().request.id == kJobId);
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(story.state.loaded->exchange.source.is_network());
}

TEST_CASE("expanding an object of a file needs a token, and says so") {
    Story story;
    story.on(file(seed_body()));
    story.on(app::ObjectToggled{{"file", kFileId}});
    CHECK(story.effects.empty());
    CHECK(story.state.objects.empty());
    CHECK(story.state.form.token_fault == "Enter an access token. MediaHub requires one.");
    CHECK(story.state.announcement ==
          "Enter an access token to expand file 559cbbe7a636e56d8ae111f0. Only the API has this "
          "object.");
    story.type_token();
    story.on(app::ObjectToggled{{"file", kFileId}});
    CHECK(story.sent().request.collection == "files");
}

TEST_CASE("two files of one job are compared") {
    Story story;
    story.on(file(job_body("PROCESSING"), "old.json"));
    story.on(file(job_body("SUCCESS"), "new.json"));
    CHECK(app::has_history(story.state));
    REQUIRE(story.state.changes);
    CHECK(story.state.changes->count == 1);
}

TEST_CASE("what is being loaded gives way to a file") {
    Story story;
    story.start();
    const uint32_t number = story.state.last_number;
    story.on(file(seed_body()));
    CHECK(story.aborted().number == number);
    CHECK(story.state.loaded->job);
}

TEST_CASE("a big file is announced before it is parsed") {
    Story story;
    std::string body = seed_body();
    body.append(size_t{5} << 20, ' ');
    story.on(file(body));
    CHECK(story.count<app::ContinueSoon>() == 1);
    CHECK_FALSE(story.state.loaded);
    REQUIRE(story.state.is_loading());
    CHECK(app::name_of(story.state.pending->source) == "job.json");
    story.work_to_the_end();
    REQUIRE(story.state.loaded);
    CHECK(story.state.loaded->job);
}

TEST_CASE("the sample, a paste and the choice of a file") {
    Story story;
    story.on(app::SamplePressed{kNow_ms});
    REQUIRE(story.state.loaded);
    CHECK(story.state.loaded->document.bytes + "\n" == seed_body());
    CHECK(app::name_of(story.state.loaded->exchange.source) == "sample job");
    CHECK(story.state.loaded->exchange.answer.received_at_ms == kNow_ms);
    story.on(app::BodyOpened{
        {app::SourceKind::kPaste}, job_body("FAILURE"), app::OpeningFault::kNone, kNow_ms});
    CHECK(story.state.loaded->job->status.value == "FAILURE");
    CHECK(app::name_of(story.state.loaded->exchange.source) == "pasted text");
    story.on(app::FileChoicePressed{});
    CHECK(story.count<app::ChooseFile>() == 1);
}
