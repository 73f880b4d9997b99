#include "app/past_requests.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "base/no_break.h"
#include "words/request.h"

using namespace story;
using app::Progress;

namespace {

const job::Target kFile{"file", kFileId};

// "jobs kOver 200 · …", newest first.
std::string told(const app::State& state) {
    std::string text;
    for (const app::PastRequest& past : state.requests) {
        const char* const words[] = {"on its way", "over", "given up"};
        if (!text.empty()) text += " · ";
        if (past.number == state.shown_request) text += "*";
        text += past.exchange.request.collection + " " + words[static_cast<size_t>(past.progress)];
        if (past.progress == Progress::kOver) {
            text += " " + std::to_string(past.exchange.answer.status);
        }
    }
    return text;
}

}  // namespace

TEST_CASE("every request is kept with what came of it, newest first, and the job's is shown") {
    Story story;
    CHECK(told(story.state) == "");
    story.start();
    CHECK(told(story.state) == "*jobs on its way");
    story.answer(answer_of(200, seed_body()));
    CHECK(told(story.state) == "*jobs over 200");
    story.on(app::ObjectToggled{kFile});
    CHECK(told(story.state) == "files on its way · *jobs over 200");
    story.answer(answer_of(404, R"({"error":{"error_code":"0x1","error_message":"Gone"}})"));
    CHECK(told(story.state) == "files over 404 · *jobs over 200");
    const app::PastRequest& file = story.state.requests.front();
    CHECK(file.exchange.body_bytes == 53);
    CHECK(file.exchange.answer.body.empty());
    CHECK(file.exchange.answer.duration_ms == 120);
    REQUIRE(file.problem.has_value());
    CHECK(file.problem->message == "Gone");
    CHECK(story.state.requests.back().exchange.body_bytes == seed_body().size());

    story.on(app::ReloadPressed{});
    CHECK(told(story.state) == "jobs on its way · files over 404 · *jobs over 200");
    story.answer(transport_of(api::Transport::kTimedOut));
    CHECK(told(story.state) == "*jobs over 0 · files over 404 · jobs over 200");
    CHECK(story.state.requests.front().problem->title == "Request timed out");
}

TEST_CASE("what is given up is kept as such") {
    Story story;
    story.start();
    story.on(app::CancelPressed{});
    CHECK(told(story.state) == "*jobs given up");
    story.start();
    story.on(app::Toggled{app::Toggle::kHuman});
    CHECK(told(story.state) == "*jobs on its way · jobs given up · jobs given up");
    story.answer(answer_of(200, seed_body()));
    story.on(app::ObjectToggled{kFile});
    story.on(app::ObjectToggled{kFile});
    CHECK(told(story.state) == "files given up · *jobs over 200 · jobs given up · jobs given up");
}

TEST_CASE("any request that is kept can be chosen and copied; the next answer for the job wins") {
    Story story;
    story.load(seed_body());
    story.on(app::ObjectToggled{kFile});
    const uint32_t file = story.state.last_number;
    story.on(app::RequestChosen{file});
    CHECK(told(story.state) == "*files on its way · jobs over 200");
    story.on(app::SnippetCopied{api::Tool::kHttpie, file});
    CHECK(story.copied().what == "HTTPie command");
    CHECK(story.copied().text == std::string("http GET 'https://api.xvid.com/v1/files/") + kFileId +
                                     "?format=json' \"Authorization: Bearer $MEDIAHUB_TOKEN\""
                                     " 'Accept: application/json'");
    CHECK(story.everything_said().find(kToken) == std::string::npos);
    story.on(app::RequestChosen{99});
    CHECK(told(story.state) == "*files on its way · jobs over 200");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, seed_body()));
    CHECK(told(story.state) == "*jobs over 200 · files on its way · jobs over 200");
}

TEST_CASE("the oldest requests are forgotten, but never the one that is shown") {
    Story story;
    story.load(seed_body());
    const uint32_t job = story.state.last_number;
    for (size_t count = 0; count < 2 * app::kRequestsKept; ++count) {
        story.on(app::ObjectReloaded{kFile});
        story.answer(answer_of(200, "{}"));
    }
    const auto& requests = story.state.requests;
    CHECK(requests.size() == app::kRequestsKept);
    CHECK(requests.front().number == story.state.last_number);
    CHECK(requests.back().number == job);
    CHECK(app::find_request(story.state, job) == &requests.back());
    CHECK(app::find_request(story.state, job + 1) == nullptr);
    story.on(app::RequestChosen{story.state.last_number});
    story.on(app::ObjectReloaded{kFile});
    CHECK(app::find_request(story.state, job) == nullptr);

    story.on(app::SnippetCopied{api::Tool::kCurl, job});
    CHECK(story.effects.empty());
}

TEST_CASE("what came of a request is said in full, and shorter where there is no response") {
    Story story;
    story.start();
    const auto said = [&] {
        const app::PastRequest& past = story.state.requests.front();
        return app::status_text(past) + " | " + app::short_status_text(past);
    };
    CHECK(said() == "in progress | in progress");
    story.answer(transport_of(api::Transport::kTooLarge));
    CHECK(said() == "stopped: the body is too large | too large");
    story.on(app::LoadPressed{});
    story.answer(transport_of(api::Transport::kTimedOut));
    CHECK(said() == "timed out | no response");
    story.on(app::LoadPressed{});
    story.answer(answer_of(404, "{}"));
    CHECK(said() == "404 Not Found | 404 Not Found");
}

TEST_CASE("size, duration and what came over the network are told as people read them") {
    app::Exchange exchange;
    exchange.body_bytes = 2048;
    exchange.answer.duration_ms = 849.6;
    exchange.answer.timing.body_bytes = 2048;
    const auto plain = [](const std::string& text) { return base::with_plain_spaces(text); };
    CHECK(plain(app::size_text(exchange)) == "2.05 KB");
    CHECK(plain(app::duration_text(exchange.answer)) == "850 ms");
    CHECK(plain(app::transferred_text(exchange)) == "2.05 KB, not compressed");
    exchange.answer.timing.body_bytes = 512;
    exchange.answer.headers = {{"Content-Encoding", "br"}};
    CHECK(plain(app::transferred_text(exchange)) == "512 bytes, compressed to 25 % (br)");
    exchange.answer.timing.from_cache = 1;
    CHECK(app::transferred_text(exchange) == words::kFromCache);
}
