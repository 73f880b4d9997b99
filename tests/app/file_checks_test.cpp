#include "app/file_checks.h"

#include <doctest/doctest.h>

#include "app/file_reports.h"
#include "app/outputs_view.h"
#include "app/support/story.h"
#include "base/no_break.h"
#include "job/verdict.h"
#include "words/file_checks.h"

using namespace story;

namespace {

std::string body_of(int outputs, const char* status = "SUCCESS") {
    std::string body = std::string(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":")") +
                       status + R"(","finished_at":1436335151874,"outputs":[)";
    for (int index = 1; index <= outputs; ++index) {
        const std::string id = "f" + std::to_string(index);
        body += (index > 1 ? "," : "") + (R"({"percentage_completed":100,"file":{"id":")" + id) +
                R"(","href":"https://api.xvid.com/v1/files/)" + id + "\"}}";
    }
    return body + "]}}";
}

std::vector<uint32_t> sent_in(const app::Effects& effects) {
    std::vector<uint32_t> numbers;
    for (const app::Effect& effect : effects) {
        if (const auto* send = std::get_if<app::Send>(&effect)) numbers.push_back(send->number);
    }
    return numbers;
}

// What each request asks for, and an answer to the oldest that is still on its way.
struct Files {
    Story& story;
    std::vector<uint32_t> open = {};
    std::vector<std::string> asked = {};

    void note() {
        for (const app::Effect& effect : story.effects) {
            const auto* send = std::get_if<app::Send>(&effect);
            if (send == nullptr) continue;
            open.push_back(send->number);
            asked.push_back(send->request.id);
        }
    }
    void check() {
        story.on(app::FilesChecked{});
        note();
    }
    void answer(api::Answer answer) {
        const uint32_t number = open.front();
        open.erase(open.begin());
        answer.received_at_ms = 1436335200000;
        story.on(app::Answered{number, std::move(answer)});
        note();
    }
    void answer_there() {
        const std::string id = asked[asked.size() - open.size()];
        answer(answer_of(200, R"({"file":{"id":")" + id + R"(","size":1}})"));
    }
};

api::Answer gone() {
    return answer_of(404, R"({"error":{"error_code":"0x0230002",
                            "error_message":"Requested file does not exist"}})");
}

std::string headline(const app::State& state) {
    return base::with_plain_spaces(job::verdict_of(*state.loaded->job, 1783490400000,
                                                   words::TimeStyle(), {},
                                                   state.file_checks.summary)
                                       .headline);
}

std::vector<std::string> column(const app::State& state) {
    std::vector<std::string> texts;
    for (size_t index = 0; index < state.loaded->job->outputs.value.size(); ++index) {
        const job::OutputCell cell =
            app::cells_of_output(state, index).cell(job::OutputColumn::kFileState);
        texts.push_back(job::shown_text(job::OutputColumn::kFileState, cell));
    }
    return texts;
}

}  // namespace

TEST_CASE("one press asks for every file by its ID, and the result is in the verdict") {
    Story story;
    story.load(body_of(2));
    CHECK(app::can_check_files(story.state));
    CHECK(story.state.file_checks.next_round == 2);
    CHECK(headline(story.state) == "Succeeded");
    Files files{story};
    files.check();
    CHECK(files.asked == std::vector<std::string>{"f1", "f2"});
    CHECK(std::get<app::Send>(story.effects[0]).request.collection == "files");
    CHECK(story.state.busy());
    CHECK(column(story.state) == std::vector<std::string>{"Checking …", "Checking …"});
    files.answer_there();
    CHECK(story.state.file_checks.over() == 1);
    files.answer(gone());
    CHECK_FALSE(story.state.busy());
    CHECK_FALSE(story.state.file_checks.running());
    CHECK(column(story.state) ==
          std::vector<std::string>{"Available", "Gone · File not found (0x0230002)"});
    CHECK(headline(story.state) == "Succeeded 11 years ago; 1 of 2 files is gone");
    CHECK(story.state.announcement == "Files checked: 1 of 2 files available, 1 of 2 files gone");
    CHECK((story.state.outputs.columns & job::bit_of(job::OutputColumn::kFileState)) != 0);
    CHECK(story.state.spots.empty());

    files.check();  // again, all of them
    CHECK(files.asked.size() == 4);
}

TEST_CASE("each way a file can be answered for") {
    const struct {
        api::Answer answer;
        const char* cell;
    } cases[] = {
        {answer_of(200, R"({"file":{"id":"f1","finished_at":1436335151874,
                            "expires_at":1436939951874}})"),
         "Available · since 8 Jul 2015, 05:59:11 UTC · until 15 Jul 2015, 05:59:11 UTC"},
        {answer_of(200, R"({"file":{"id":"other"}})"), "Unknown · The response isn’t this file."},
        {gone(), "Gone · File not found (0x0230002)"},
        {answer_of(401, "{}"), "Not visible · The access token was rejected"},
        {answer_of(403, R"({"error":{"error_code":"0x0000003",
                            "error_message":"Invalid access token"}})"),
         "Not visible · The access token was rejected (0x0000003)"},
        {answer_of(500, "{}"), "Unknown · Server error"},
        {transport_of(api::Transport::kTimedOut), "Unknown · Request timed out"},
        {answer_of(200, ""), "Unknown · The response is empty"},
    };
    for (const auto& test : cases) {
        Story story;
        story.load(body_of(1));
        story.on(app::TimesChosen{app::Times::kUtc});
        Files files{story};
        files.check();
        files.answer(test.answer);
        CHECK(column(story.state) == std::vector<std::string>{test.cell});
    }
}

TEST_CASE("500 files are asked for four at a time, each once, and the job's request is kept") {
    Story story;
    story.load(body_of(500));
    Files files{story};
    files.check();
    size_t most = files.open.size();
    while (!files.open.empty()) {
        files.answer_there();
        most = std::max(most, files.open.size());
    }
    CHECK(most == 4);
    CHECK(files.asked.size() == 500);
    CHECK(files.asked.back() == "f500");
    CHECK(story.state.file_checks.summary.there == 500);
    CHECK(story.state.announcement == "Files checked: all 500 files available");
    CHECK(story.state.requests.back().exchange.request.collection == "jobs");
}

TEST_CASE("two outputs with one file ask for it once") {
    Story story;
    story.load(R"({"job":{"status":"SUCCESS","outputs":[{"file":{"id":"f1","href":"x/files/f1"}},
               {"file":{"id":"f1","href":"x/files/f1"}},{"file":null}]}})");
    Files files{story};
    files.check();
    CHECK(files.asked == std::vector<std::string>{"f1"});
    files.answer_there();
    CHECK(story.state.file_checks.summary.count == 2);
    CHECK(story.state.file_checks.summary.there == 2);
}

TEST_CASE("a check can be cancelled and taken up again") {
    Story story;
    story.load(body_of(12));
    Files files{story};
    files.check();
    files.answer_there();
    story.on(app::FileCheckCancelled{});
    CHECK(story.count<app::Abort>() == 4);
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.announcement == "Cancelled");
    CHECK(column(story.state)[0] == "Available");
    CHECK(column(story.state)[1] == "Not checked");
    CHECK(story.state.file_checks.next_round == 11);
    story.on(app::FileCheckCancelled{});
    CHECK(story.effects.empty());
    story.on(app::FilesChecked{});
    CHECK(sent_in(story.effects).size() == 4);
}

TEST_CASE("what concerns every request ends the round, at once or after eight in a row") {
    const struct {
        api::Answer answer;
        size_t asked;
    } cases[] = {{answer_of(429, "{}"), 4},
                 {transport_of(api::Transport::kTimedOut), 4},
                 {answer_of(403, "{}"), 11},
                 {answer_of(500, "{}"), 11},
                 {gone(), 12}};
    for (const auto& test : cases) {
        Story story;
        story.load(body_of(12));
        Files files{story};
        files.check();
        while (!files.open.empty() && story.state.file_checks.running()) files.answer(test.answer);
        CHECK(files.asked.size() == test.asked);
        CHECK(story.state.file_checks.stopped_by.has_value() == (test.asked < 12));
        CHECK_FALSE(story.state.busy());
    }
}

TEST_CASE("only a job that has ended has files to check") {
    for (const char* status : {"PROCESSING", "QUEUED", "ODD"}) {
        Story story;
        story.load(body_of(2, status));
        CHECK_FALSE(app::can_check_files(story.state));
        story.on(app::FilesChecked{});
        CHECK(sent_in(story.effects).empty());
    }
    Story story;
    story.load(body_of(2, "FAILURE"));
    CHECK(app::can_check_files(story.state));
    Story none;
    none.load(R"({"job":{"status":"SUCCESS","outputs":[{"file":null},{"file":{"id":"../x"}}]}})");
    CHECK_FALSE(app::can_check_files(none.state));
}

TEST_CASE("files that came with the job are there; the others are asked for by themselves") {
    Story story;
    story.on(app::ExpandKindToggled{"file"});
    story.load(R"({"job":{"status":"SUCCESS","finished_at":1436335151874,"outputs":[
               {"file":{"id":"f1","size":1,"finished_at":1436335151874}},
               {"file":{"id":"f2","href":"x/files/f2"}}]}})");
    CHECK(sent_in(story.effects).size() == 1);
    CHECK(story.state.file_checks.summary.there == 1);
    story.answer(gone());
    CHECK(headline(story.state) == "Succeeded 11 years ago; 1 of 2 files is gone");

    Story alone;
    alone.load(body_of(2));
    CHECK(sent_in(alone.effects).empty());
}

TEST_CASE("another job begins without what was known of the last one's files") {
    Story story;
    story.load(body_of(12));
    Files files{story};
    files.check();
    story.on(app::LoadPressed{});
    story.answer(answer_of(200, body_of(12)));
    CHECK_FALSE(story.state.file_checks.running());
    CHECK(story.state.file_checks.summary.known() == 0);
    CHECK_FALSE(story.state.busy());
}

TEST_CASE("a file that is opened where it is referred to counts as asked for") {
    Story story;
    story.load(body_of(1));
    story.on(app::ObjectToggled{{"file", "f1"}});
    story.answer(answer_of(200, R"({"file":{"id":"f1"}})"));
    CHECK(story.state.announcement == "Expanded file/f1");
    CHECK(story.state.file_checks.summary.there == 1);
}

TEST_CASE("the next round is called by what it asks for") {
    Story story;
    story.load(body_of(2));
    const auto label = [&] { return app::label_of_check(story.state.file_checks); };
    CHECK(label() == words::check_files(2));
    story.state.file_checks.next_round = 1;
    CHECK(label() == words::check_files_of(1, 2));
    story.state.file_checks.summary.there = 2;
    CHECK(label() == words::kCheckFilesAgain);
}
