// A page that embeds this one: it hands over a job and tokens, and hears what becomes of the job.
#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

namespace {

constexpr const char* kHost = "https://console.example.com";

std::string running(int percent, const char* status = "PROCESSING") {
    return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":")" + std::string(status) +
           R"(","percentage_completed":)" + std::to_string(percent) + "}}";
}

// All that the last event told the host, a line each: "changed PROCESSING 12".
std::string told(const Story& story) {
    constexpr const char* kNames[] = {"loaded", "changed", "finished", "failed"};
    std::string text;
    for (const app::Effect& effect : story.effects) {
        const auto* tell = std::get_if<app::TellHost>(&effect);
        if (tell == nullptr) continue;
        text += text.empty() ? "" : "\n";
        text += kNames[static_cast<size_t>(tell->what)];
        if (!tell->news.status.empty()) text += " " + tell->news.status;
        if (tell->news.percent) text += " " + std::to_string(static_cast<int>(*tell->news.percent));
        if (!tell->message.empty()) text += ": " + tell->message;
    }
    return text;
}

// "start 559c…", as the last event asked; empty where it did not.
std::string asked(const Story& story) {
    std::string text;
    for (const app::Effect& effect : story.effects) {
        if (const auto* ask = std::get_if<app::AskHostForToken>(&effect)) {
            CHECK(text.empty());
            text = (ask->need == app::TokenNeed::kStart ? "start " : "expired ") + ask->job_id;
        }
    }
    return text;
}

std::string token_sent(const Story& story) {
    return api::TokenReader::authorization(story.sent().token);
}

void connect(Story& story) {
    story.on(app::HostConnected{kHost});
}

void hand_over(Story& story, const char* job_id = kJobId, const char* expand = "") {
    story.on(app::JobHandedOver{job_id, expand});
}

void give_token(Story& story, std::string_view token) {
    story.on(app::TokenHandedOver{api::AccessToken(token)});
}

// With a job on the screen that the host handed over.
Story hosted(std::string body) {
    Story story;
    connect(story);
    hand_over(story);
    give_token(story, kToken);
    story.answer(answer_of(200, std::move(body)));
    return story;
}

}  // namespace

TEST_CASE("a job that a host hands over waits for the host's token") {
    Story story;
    connect(story);
    hand_over(story, kJobId, "preset, codec,file");
    CHECK(asked(story) == std::string("start ") + kJobId);
    CHECK(story.count<app::Send>() == 0);
    CHECK(story.state.is_loading());
    CHECK(story.state.form.token_fault.empty());

    give_token(story, kToken);
    CHECK(story.sent_url() ==
          "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json"
          "&expand=file,preset,codec");
    CHECK(token_sent(story) == "Bearer tok-3f9c2a71-secret");
    CHECK(asked(story).empty());

    story.answer(answer_of(200, running(10)));
    CHECK(told(story) == "loaded PROCESSING 10");
}

TEST_CASE("a host is told of what changes, and that the job has ended, once") {
    Story story = hosted(running(10));
    const struct {
        std::string body;
        const char* told;
    } polls[] = {{running(10), ""},
                 {running(12), "changed PROCESSING 12"},
                 {running(100, "SUCCESS"), "changed SUCCESS 100\nfinished SUCCESS 100"}};
    for (const auto& poll : polls) {
        story.on(app::Woken{true});
        story.answer(answer_of(200, poll.body));
        CHECK(told(story) == poll.told);
    }
    story.on(app::HostReloaded{});
    story.answer(answer_of(200, running(100, "SUCCESS")));
    CHECK(told(story) == "loaded SUCCESS 100");
}

TEST_CASE("a job that has ended before is loaded, not finished") {
    Story story;
    connect(story);
    hand_over(story);
    give_token(story, kToken);
    story.answer(answer_of(200, running(100, "FAILURE")));
    CHECK(told(story) == "loaded FAILURE 100");
}

TEST_CASE("no one is told anything, or asked, where no host is connected") {
    Story story;
    story.load(running(10));
    CHECK(story.count<app::TellHost>() == 0);
    story.on(app::Woken{true});
    story.answer(answer_of(401, "{}"));
    CHECK(story.count<app::TellHost>() == 0);
    CHECK(story.count<app::AskHostForToken>() == 0);
    REQUIRE(story.state.live.trouble.has_value());
}

TEST_CASE("a token that is refused is renewed once, and the same request sent again") {
    for (const int status : {401, 403}) {
        CAPTURE(status);
        Story story = hosted(running(10));
        story.on(app::Woken{true});
        story.answer(answer_of(status, "{}"));
        CHECK(asked(story) == std::string("expired ") + kJobId);
        CHECK_FALSE(story.state.live.trouble.has_value());
        CHECK(told(story).empty());

        give_token(story, "another-token");
        CHECK(token_sent(story) == "Bearer another-token");
        CHECK(story.state.requests.size() == 3);
        story.answer(answer_of(200, running(12)));
        CHECK(told(story) == "changed PROCESSING 12");

        // Polls go on with it, and after that success the next refusal is another expiry.
        story.on(app::Woken{true});
        CHECK(token_sent(story) == "Bearer another-token");
        story.answer(answer_of(status, "{}"));
        CHECK(asked(story) == std::string("expired ") + kJobId);
        give_token(story, "a-third-token");
        story.answer(answer_of(status, "{}"));
        CHECK(asked(story).empty());
        REQUIRE(story.state.live.trouble.has_value());
        CHECK(told(story) == "failed PROCESSING 12: " + story.state.live.trouble->title);
        CHECK(story.state.loaded->job.has_value());
    }
}

TEST_CASE("an object whose own request is refused is requested once more with another token") {
    const job::Target file{"file", kFileId};
    const std::string key = std::string("file/") + kFileId;
    Story story = hosted(seed_body());
    story.on(app::ObjectToggled{file});
    story.answer(answer_of(401, "{}"));
    CHECK(asked(story) == std::string("expired ") + kJobId);
    CHECK(story.state.busy());
    CHECK_FALSE(story.state.objects.at(key).problem.has_value());

    give_token(story, "another-token");
    CHECK(token_sent(story) == "Bearer another-token");
    CHECK(story.sent_url() ==
          std::string("https://api.xvid.com/v1/files/") + kFileId + "?format=json");
    CHECK(story.state.requests.size() == 3);
    story.answer(answer_of(200, R"({"file":{"size":1}})"));
    CHECK(story.state.objects.at(key).document.has_value());
    CHECK_FALSE(story.state.busy());

    // After that success the next refusal is another expiry, and the one after it is shown.
    const job::Target preset{"preset", "p1"};
    story.on(app::ObjectToggled{preset});
    story.answer(answer_of(401, "{}"));
    CHECK(asked(story) == std::string("expired ") + kJobId);
    give_token(story, "a-third-token");
    story.answer(answer_of(401, "{}"));
    CHECK(asked(story).empty());
    CHECK(story.state.objects.at("preset/p1").problem.has_value());
    CHECK_FALSE(story.state.busy());
    // What is forbidden to this token, no other one of the host's will get.
    story.on(app::ObjectToggled{job::Target{"preset", "p2"}});
    story.answer(answer_of(403, "{}"));
    CHECK(asked(story).empty());
    CHECK(story.state.objects.at("preset/p2").problem.has_value());
}

TEST_CASE("of objects that are refused together the host is asked once") {
    Story story = hosted(seed_body());
    for (const char* id : {"p1", "p2"}) story.on(app::ObjectToggled{job::Target{"preset", id}});
    const uint32_t second = story.sent().number;
    story.on(app::Answered{second - 1, answer_of(401, "{}")});
    CHECK(asked(story) == std::string("expired ") + kJobId);
    SUBCASE("while it is asked") {
        story.on(app::Answered{second, answer_of(401, "{}")});
        CHECK(asked(story).empty());
        give_token(story, "another-token");
        CHECK(story.count<app::Send>() == 2);
    }
    SUBCASE("after it gave one") {
        give_token(story, "another-token");
        CHECK(story.count<app::Send>() == 1);
        story.on(app::Answered{second, answer_of(401, "{}")});
        CHECK(asked(story).empty());
        CHECK(token_sent(story) == "Bearer another-token");
    }
    SUBCASE("and gives none") {
        story.on(app::Answered{second, answer_of(401, "{}")});
        give_token(story, "");
        CHECK(story.count<app::Send>() == 0);
        for (const char* key : {"preset/p1", "preset/p2"})
            CHECK(story.state.objects.at(key).problem.has_value());
        CHECK_FALSE(story.state.busy());
        return;
    }
    CHECK(story.state.busy());
    for (uint32_t number = second + 1; number <= second + 2; ++number)
        story.on(app::Answered{number, answer_of(200, R"({"preset":{"name":"n"}})")});
    for (const char* key : {"preset/p1", "preset/p2"})
        CHECK(story.state.objects.at(key).document.has_value());
    CHECK_FALSE(story.state.busy());
}

TEST_CASE(
    "a round of file checks and polls go on with the token that an object's refusal brought") {
    Story story = hosted(seed_body());
    story.on(app::FilesChecked{});
    REQUIRE(story.count<app::Send>() > 0);
    const uint32_t first = std::get<app::Send>(story.effects.front()).number;
    const size_t total = story.state.file_checks.total;
    story.on(app::Answered{first, answer_of(401, "{}")});
    CHECK(story.state.file_checks.over() == 0);
    give_token(story, "another-token");
    CHECK(story.state.file_checks.over() == 0);
    CHECK(story.state.file_checks.total == total);
    story.answer(answer_of(404, "{}"));
    CHECK(story.state.file_checks.over() == 1);

    Story live = hosted(running(10));
    live.on(app::ObjectToggled{job::Target{"preset", "p1"}});
    live.answer(answer_of(401, "{}"));
    give_token(live, "another-token");
    live.answer(answer_of(200, R"({"preset":{"name":"n"}})"));
    live.on(app::Woken{true});
    CHECK(token_sent(live) == "Bearer another-token");
}

TEST_CASE("without a token from the host the problem is the one there was") {
    Story story;
    connect(story);
    hand_over(story);
    give_token(story, "");
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.host.token_refused);
    CHECK(told(story) ==
          "failed: The page around this one, https://console.example.com, gave no access token. "
          "Reload that page. If that doesn’t help, contact its operator.");

    Story expired = hosted(running(10));
    expired.on(app::Woken{true});
    expired.answer(answer_of(401, "{}"));
    give_token(expired, "");
    CHECK(expired.count<app::Send>() == 0);
    CHECK(expired.state.live.trouble.has_value());
    CHECK_FALSE(expired.state.pending.has_value());
}

TEST_CASE("what cannot be sent is told to the host") {
    const struct {
        const char* job_id;
        const char* token;
        std::string told;
    } cases[] = {
        {"no job!", kToken,
         "failed: A job ID can contain only letters, digits, - and _. This one contains a space at "
         "position 3."},
        {kJobId, "two words",
         "failed: The access token contains a space. Copy it again without any text around it."},
    };
    for (const auto& each : cases) {
        CAPTURE(each.job_id);
        Story story;
        connect(story);
        hand_over(story, each.job_id);
        std::string said = told(story);
        give_token(story, each.token);
        said += told(story);
        CHECK(said == each.told);
        CHECK(story.count<app::Send>() == 0);
        CHECK_FALSE(story.state.busy());
    }
}

TEST_CASE("a job that is handed over twice is asked for once, another one replaces it") {
    Story story;
    connect(story);
    hand_over(story);
    hand_over(story);
    CHECK(asked(story).empty());
    hand_over(story, kOtherJobId);
    CHECK(asked(story).empty());
    give_token(story, kToken);
    CHECK(story.sent().request.id == kOtherJobId);
    hand_over(story);
    CHECK(story.aborted().number + 1 == story.sent().number);
    CHECK(token_sent(story) == std::string("Bearer ") + kToken);
}

TEST_CASE("a token that comes after the user cancelled is kept for the next request") {
    Story story;
    connect(story);
    hand_over(story);
    story.on(app::CancelPressed{});
    give_token(story, kToken);
    CHECK(story.count<app::Send>() == 0);
    story.on(app::LoadPressed{});
    CHECK(token_sent(story) == std::string("Bearer ") + kToken);
}

TEST_CASE("a host hears neither tokens nor credentials") {
    Story story = hosted(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8",)"
                         R"("status":"https://user:hunter2@example.com"}})");
    CHECK(told(story) == "loaded https://•••@example.com");
    CHECK(story.everything_said().find("hunter2") == std::string::npos);
    CHECK(story.everything_said().find(kToken) == std::string::npos);
}

TEST_CASE("the full page is that of the job on the screen") {
    Story story = hosted(running(10));
    story.on(app::FullPageOpened{});
    REQUIRE(story.count<app::OpenFullPage>() == 1);
    CHECK(std::get<app::OpenFullPage>(story.effects.front()).job_id == kJobId);
}
