#include "app/address.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "app/support/story.h"
#include "document/path/paths.h"

namespace {

using namespace story;
using app::Tab;

const std::string kJob = std::string("job=") + kJobId;
const std::string kOther = std::string("job=") + kOtherJobId;

std::string job_with_outputs(std::string_view id = kJobId) {
    return R"({"job":{"id":")" + std::string(id) +
           R"(","status":"SUCCESS","outputs":[{"output_name":"hd"},{"output_name":"sd"}]}})";
}

void open(Story& story, std::string fragment) {
    app::Started started;
    started.fragment = std::move(fragment);
    started.page_address = "https://example.com/jobglass/";
    story.on(std::move(started));
}

struct Shown {
    std::string fragment;
    bool entry;
    bool operator==(const Shown&) const = default;
};

Shown shown(const Story& story) {
    return {story.shown_in_address().fragment, story.shown_in_address().entry};
}

bool says_nothing(const Story& story) {
    return story.count<app::ShowInAddress>() == 0;
}

document::NodeId node_at(const Story& story, std::string_view path) {
    const document::Document& document = story.state.loaded->document;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        if (document::json_path(document, node) == path) return node;
    }
    FAIL("no such node");
    return document::kNoNode;
}

std::string selected_path(const Story& story) {
    return document::json_path(story.state.loaded->document, story.state.raw.selected);
}

TEST_CASE("jobs and tabs are entries of the history, all else takes the place of the present one") {
    Story story;
    open(story, "");
    story.start();
    CHECK(shown(story) == Shown{kJob, false});  // nothing leads back to an empty page
    story.answer(answer_of(200, job_with_outputs()));
    CHECK(says_nothing(story));
    story.on(app::TabChosen{Tab::kRaw});
    CHECK(shown(story) == Shown{kJob + "&tab=raw", true});
    story.on(app::NodeSelected{node_at(story, "$.job.outputs[1]")});
    CHECK(shown(story) == Shown{kJob + "&tab=raw&path=$.job.outputs[1]", false});
    story.on(app::TimesChosen{app::Times::kUtc});
    CHECK(shown(story) == Shown{kJob + "&tab=raw&path=$.job.outputs[1]&times=utc", false});
    story.on(app::TabChosen{Tab::kJob});
    CHECK(shown(story) == Shown{kJob + "&times=utc", true});
    story.start(kOtherJobId);
    CHECK(shown(story) == Shown{kOther + "&times=utc", true});
}

TEST_CASE("the options of the request are in the address") {
    Story story;
    open(story, "");
    story.load(job_with_outputs());
    story.on(app::ExpandKindToggled{"preset"});
    CHECK(shown(story) == Shown{kJob + "&expand=preset", false});
    story.answer(answer_of(200, job_with_outputs()));
    story.on(app::FormatChosen{api::BodyFormat::kXml});
    CHECK(shown(story) == Shown{kJob + "&format=xml&expand=preset", false});
}

TEST_CASE("a link that the page is opened with fills in the form") {
    Story story;
    open(story, kJob + "&tab=raw&format=xml&human=true&expand=file,codec&user_data=x&times=utc");
    CHECK(story.effects.empty());
    const app::Form& form = story.state.form;
    CHECK(form.job_id == kJobId);
    CHECK(form.options.format == api::BodyFormat::kXml);
    CHECK(form.options.human);
    CHECK(form.expand == std::vector<std::string>{"file"});
    CHECK(form.more_kinds == "codec");
    CHECK(form.user_data == "x");
    CHECK(story.state.tab == Tab::kRaw);
    CHECK(story.state.times == app::Times::kUtc);
    CHECK(form.api_address == "https://api.xvid.com/v1");

    story.on(app::TokenGiven{});
    CHECK(story.count<app::Send>() == 0);  // without a token, nothing
    story.type_token();
    CHECK(story.effects.empty());
    story.on(app::TokenGiven{});
    CHECK(story.sent_url() == "https://api.xvid.com/v1/jobs/" + std::string(kJobId) +
                                  "?format=xml&human=true&expand=file,codec&user_data=x");
    CHECK(says_nothing(story));
}

TEST_CASE("without a link nothing is loaded by itself") {
    Story story;
    app::Started started;
    started.job_id = kJobId;
    story.on(std::move(started));
    CHECK(story.state.form.job_id == kJobId);
    story.type_token();
    story.on(app::TokenGiven{});
    CHECK(story.effects.empty());
}

TEST_CASE("the job of a link comes before that of the settings") {
    Story story;
    app::Started started;
    started.job_id = kJobId;
    started.fragment = kOther;
    story.on(std::move(started));
    CHECK(story.state.form.job_id == kOtherJobId);
}

TEST_CASE("an opened link loads at once where there is a token") {
    Story story;
    open(story, kJob);
    story.on(app::AddressChanged{kOther});
    CHECK(story.effects.empty());
    CHECK(story.state.form.job_id == kOtherJobId);

    story.type_token();
    story.on(app::AddressChanged{kJob});
    CHECK(story.sent().request.id == kJobId);
    CHECK(says_nothing(story));
    story.on(app::AddressChanged{kJob});
    CHECK(story.effects.empty());
    story.on(app::AddressChanged{kJob + "&human=true"});
    CHECK(story.sent().request.options.human);
    CHECK(says_nothing(story));
}

TEST_CASE("Back and Forward lead to another job, and to another tab of the same one") {
    Story story;
    open(story, "");
    story.load(job_with_outputs());
    story.on(app::TabChosen{Tab::kRaw});
    story.on(app::AddressChanged{kJob});
    CHECK(story.effects.empty());
    CHECK(story.state.tab == Tab::kJob);
    story.on(app::AddressChanged{kJob + "&tab=raw"});
    CHECK(story.effects.empty());
    CHECK(story.state.tab == Tab::kRaw);

    story.start(kOtherJobId);
    story.answer(answer_of(200, job_body("QUEUED", kOtherJobId)));
    story.type(app::Field::kJobId, kJobId);
    story.on(app::AddressChanged{kJob});
    CHECK(story.sent().request.id == kJobId);
    CHECK(says_nothing(story));
    CHECK(story.state.tab == Tab::kJob);
}

TEST_CASE("what a link says that is not so is corrected without an entry") {
    Story story;
    open(story, "");
    story.load(job_with_outputs());
    story.on(app::AddressChanged{kJob + "&tab=changes"});  // there are none
    CHECK(shown(story) == Shown{kJob, false});
    story.on(app::AddressChanged{kJob + "&tab=nonsense&what=1"});
    CHECK(says_nothing(story));
    story.on(app::AddressChanged{""});
    CHECK(shown(story) == Shown{kJob, false});
    CHECK(story.state.form.job_id == kJobId);
}

TEST_CASE("a link that cannot be followed stays in the address until a job is asked for") {
    Story story;
    open(story, "");
    story.load(job_with_outputs());
    story.type_token("");
    story.on(app::AddressChanged{kOther});
    CHECK(story.effects.empty());
    story.on(app::TabChosen{Tab::kRaw});
    CHECK(says_nothing(story));
    story.type_token();
    story.on(app::LoadPressed{});
    CHECK(story.sent().request.id == kOtherJobId);
    CHECK(shown(story) == Shown{kOther + "&tab=raw", true});
}

TEST_CASE("a path leads to the row of the raw tree") {
    Story story;
    open(story, kJob + "&tab=raw&path=$.job.outputs[1].output_name");
    story.type_token();
    story.on(app::TokenGiven{});
    CHECK(says_nothing(story));
    story.answer(answer_of(200, job_with_outputs()));
    CHECK(says_nothing(story));
    CHECK(story.state.tab == Tab::kRaw);
    CHECK(selected_path(story) == "$.job.outputs[1].output_name");

    story.on(app::AddressChanged{kJob + "&tab=raw&path=$.job"});
    CHECK(story.effects.empty());
    CHECK(selected_path(story) == "$.job");
}

TEST_CASE("a path leads to an output of the job view") {
    Story story;
    open(story, kJob + "&path=$.job.outputs[1]");
    story.type_token();
    story.on(app::TokenGiven{});
    story.answer(answer_of(200, job_with_outputs()));
    CHECK(says_nothing(story));
    CHECK(story.state.tab == Tab::kJob);
    CHECK(story.state.scroll_target.node == node_at(story, "$.job.outputs[1]"));
}

TEST_CASE("a path that leads nowhere, or to many, is said") {
    for (const char* const path : {"$.job.outputs[9]", "$..id", "$.job.*", "nonsense"}) {
        CAPTURE(path);
        Story story;
        open(story, kJob + "&tab=raw&path=" + path);
        story.type_token();
        story.on(app::TokenGiven{});
        story.answer(answer_of(200, job_with_outputs()));
        const std::string sentence =
            "The link points to " + std::string(path) + ", which this response doesn’t have.";
        CHECK(story.state.announcement == sentence);
        REQUIRE(story.state.loaded->remarks.size() == 1);
        CHECK(story.state.loaded->remarks.front() == sentence);
        CHECK(shown(story) == Shown{kJob + "&tab=raw", false});
    }
}

TEST_CASE("a path is for the job of its link only") {
    Story story;
    open(story, kJob + "&path=$.job.outputs[1]");
    story.start(kOtherJobId);
    CHECK(shown(story) == Shown{kOther, true});
    story.answer(answer_of(200, job_with_outputs(kOtherJobId)));
    CHECK(story.state.scroll_target.node == document::kNoNode);
    CHECK(story.state.loaded->remarks.empty());
}

TEST_CASE("links to nodes can be copied, with what was asked for") {
    Story story;
    open(story, "");
    story.load(job_with_outputs());
    story.on(app::Toggled{app::Toggle::kHuman});
    story.answer(answer_of(200, job_with_outputs()));
    story.on(app::LinkCopied{Tab::kRaw, node_at(story, "$.job.status")});
    CHECK(story.copied().what == "link");
    CHECK(story.copied().text ==
          "https://example.com/jobglass/#" + kJob + "&tab=raw&path=$.job.status&human=true");
    story.on(app::LinkCopied{Tab::kJob, node_at(story, "$.job.outputs[0]")});
    CHECK(story.copied().text ==
          "https://example.com/jobglass/#" + kJob + "&path=$.job.outputs[0]&human=true");
}

TEST_CASE("where a link to the page leads nowhere, none can be copied") {
    Story story;
    story.load(job_with_outputs());
    CHECK_FALSE(app::can_copy_link(story.state));
    story.on(app::LinkCopied{Tab::kRaw, 1});
    CHECK(story.count<app::CopyText>() == 0);
}

TEST_CASE("a token that a response repeats as a key does not get into an address") {
    Story story;
    open(story, "");
    story.load(R"({"job":{"id":")" + std::string(kJobId) + R"(",")" + kToken + R"(":1}})");
    story.on(app::TabChosen{Tab::kRaw});
    const document::NodeId node = document::NodeId(story.state.loaded->document.nodes.size() - 1);
    story.on(app::NodeSelected{node});
    CHECK(says_nothing(story));
    story.on(app::LinkCopied{Tab::kRaw, node});
    CHECK(story.copied().text.find(kToken) == std::string::npos);
}

TEST_CASE("a problem of another job has that job's address; going back has that of the job shown") {
    Story story;
    open(story, "");
    story.load(job_with_outputs());
    story.start(kOtherJobId);
    story.answer(answer_of(404, ""));
    CHECK(says_nothing(story));
    story.on(app::ReturnedToJob{});
    CHECK(shown(story) == Shown{kJob, true});
}

}  // namespace
