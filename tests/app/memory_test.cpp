#include "app/memory.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "app/choice_names.h"
#include "app/support/story.h"

namespace {

using namespace story;
using app::Remembered;
using job::OutputColumn;

const std::string kEmpty = R"({"version":1})";

void open(Story& story, std::string memory, bool possible = true) {
    app::Started started;
    started.api_address = "https://site.example/v1";
    started.memory = std::move(memory);
    started.memory_possible = possible;
    story.on(std::move(started));
}

std::string stored(const Story& story) {
    for (const app::Effect& effect : story.effects) {
        if (const auto* remember = std::get_if<app::Remember>(&effect)) return remember->text;
    }
    FAIL("nothing is stored");
    return {};
}

bool stores_nothing(const Story& story) {
    return story.count<app::Remember>() == 0;
}

TEST_CASE("every choice has a name of its own") {
    for (size_t number = 0; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<OutputColumn>(number);
        CHECK(app::column_named(app::name_of(column)) == column);
    }
    for (const auto times : {app::Times::kLocal, app::Times::kUtc, app::Times::kRelative})
        CHECK(app::times_named(app::name_of(times)) == times);
    using Theme = app::ThemeChoice;
    for (const auto theme : {Theme::kAuto, Theme::kLight, Theme::kDark})
        CHECK(app::theme_named(app::name_of(theme)) == theme);
    CHECK_FALSE(app::times_named(""));
    CHECK_FALSE(app::theme_named("Dark"));
}

TEST_CASE("what is remembered is read back") {
    Remembered all;
    all.api_address = "https://hub.example/v1";
    all.times = app::Times::kUtc;
    all.theme = app::ThemeChoice::kDark;
    all.columns = job::bit_of(OutputColumn::kName) | job::bit_of(OutputColumn::kFrameRate);
    all.jobs = {{"a1", "Succeeded in 1 min 8 s"}, {"b2", "“q” \"q\" \\ \n é"}};
    for (const Remembered& each : {Remembered{}, all})
        CHECK(app::read_memory(app::memory_text(each)) == each);
    CHECK(app::memory_text({}) == kEmpty);
    CHECK(app::memory_text(all).find(
              R"({"version":1,"times":"utc","theme":"dark","columns":["name","frame_rate"],)"
              R"("api_address":"https://hub.example/v1","jobs":[{"id":"a1",)") == 0);
}

TEST_CASE("of a damaged memory, what can be read is") {
    struct Row {
        const char* text;
        const char* read;  // as it would be stored; empty: none of ours
    };
    const Row rows[] = {
        {"", ""},
        {"nonsense", ""},
        {"null", ""},
        {"[]", ""},
        {"{}", ""},
        {R"({"version":2})", ""},
        {R"({"version":"1"})", ""},
        {R"({"version":1)", R"({"version":1})"},
        {R"({"version":1,"theme":"pink","times":7,"columns":"name","jobs":{}})",
         R"({"version":1})"},
        {R"({"version":1,"theme":"dark","times":"utc","jobs":[{"id":)",
         R"({"version":1,"times":"utc","theme":"dark"})"},
        {R"({"version":1,"columns":[]})", R"({"version":1})"},
        {R"({"version":1,"columns":["nothing",3,null]})", R"({"version":1})"},
        {R"({"version":1,"columns":["size","nothing"]})",
         R"({"version":1,"columns":["name","size"]})"},
        {R"({"version":1,"api_address":"ftp://hub.example/v1"})", R"({"version":1})"},
        {R"({"version":1,"api_address":"https://user:pass@hub.example/v1"})", R"({"version":1})"},
        {R"({"version":1,"api_address":["https://hub.example"]})", R"({"version":1})"},
        {R"({"version":1,"jobs":[1,null,"a",{},{"id":7},{"id":"a b"},{"id":"a1"}]})",
         R"({"version":1,"jobs":[{"id":"a1","verdict":""}]})"},
        {R"({"version":1,"access_token":"secret"})", R"({"version":1})"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto read = app::read_memory(row.text);
        CHECK((read ? app::memory_text(*read) : std::string()) == row.read);
    }
    CHECK_FALSE(app::read_memory(R"({"version":1,"x":")" + std::string(200'000, 'x') + R"("})"));
}

TEST_CASE("no more than ten jobs are read, and no endless verdict") {
    std::string jobs;
    for (int number = 0; number < 30; ++number)
        jobs += (number == 0 ? "" : ",") + (R"({"id":"j)" + std::to_string(number)) +
                R"(","verdict":")" + std::string(300, 'v') + R"("})";
    const auto read = app::read_memory(R"({"version":1,"jobs":[)" + jobs + "]}");
    REQUIRE(read.has_value());
    CHECK(read->jobs.size() == 10);
    CHECK(read->jobs.front().id == "j0");
    CHECK(read->jobs.front().verdict.size() < 210);
}

TEST_CASE("nothing is stored until that is switched on") {
    Story story;
    open(story, "");
    CHECK(stores_nothing(story));
    story.start();
    CHECK(stores_nothing(story));
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(stores_nothing(story));
    story.on(app::ThemeChosen{app::ThemeChoice::kDark});
    CHECK(stores_nothing(story));

    story.on(app::MemorySwitched{});
    CHECK(stored(story) ==
          R"({"version":1,"theme":"dark","jobs":[{"id":"559cbbec14ea67a7cad6c7d8",)"
          R"("verdict":"Succeeded"}]})");
    story.on(app::TabChosen{app::Tab::kRaw});
    CHECK(stores_nothing(story));
    story.on(app::TimesChosen{app::Times::kUtc});
    CHECK(stored(story).find(R"("times":"utc")") != std::string::npos);
}

TEST_CASE("the last ten jobs are remembered, the newest first and each once") {
    Story story;
    open(story, kEmpty);
    CHECK(stores_nothing(story));
    for (int number = 0; number < 12; ++number) {
        const std::string id = "job" + std::to_string(number);
        story.start(id);
        story.answer(answer_of(200, job_body("SUCCESS", id)));
    }
    story.start("job5");
    story.answer(answer_of(200, job_body("FAILURE", "job5")));
    const auto& jobs = story.state.memory.jobs;
    REQUIRE(jobs.size() == 10);
    CHECK(jobs[0].id == "job5");
    CHECK(jobs[0].verdict.find("Failed") == 0);
    CHECK(jobs[1].id == "job11");
    CHECK(jobs[9].id == "job2");
    story.start("missing");
    story.answer(answer_of(404, ""));
    CHECK(story.state.memory.jobs.size() == 10);
    CHECK(story.state.memory.jobs[0].id == "job5");
}

TEST_CASE("the API address is remembered once it answered, where it is not the site's own") {
    Story story;
    open(story, kEmpty);
    story.type(app::Field::kApiAddress, "https://hub.exa");
    CHECK(stores_nothing(story));
    story.type(app::Field::kApiAddress, "https://hub.example/v1");
    story.load(job_body("SUCCESS"));
    CHECK(stored(story).find(R"("api_address":"https://hub.example/v1")") != std::string::npos);
    const std::string memory = story.state.memory.stored;

    Story next;
    open(next, memory);
    CHECK(next.state.form.api_address == "https://hub.example/v1");
    CHECK(stores_nothing(next));

    Story fixed;
    app::Started started;
    started.api_address = "https://site.example/v1";
    started.api_address_fixed = true;
    started.memory = memory;
    started.memory_possible = true;
    fixed.on(std::move(started));
    CHECK(fixed.state.form.api_address == "https://site.example/v1");
}

TEST_CASE("the page opens as the device remembers it, and a link comes first") {
    const std::string memory =
        R"({"version":1,"times":"utc","theme":"dark","columns":["name","size"],"jobs":[{"id":"a1"}]})";
    Story story;
    open(story, memory);
    CHECK(story.state.memory.on);
    CHECK(story.state.times == app::Times::kUtc);
    CHECK(story.state.theme == app::ThemeChoice::kDark);
    CHECK(story.count<app::ShowTheme>() == 1);
    CHECK(story.state.outputs.columns ==
          (job::bit_of(OutputColumn::kName) | job::bit_of(OutputColumn::kSize)));
    CHECK(story.state.memory.jobs == std::vector<app::RememberedJob>{{"a1", ""}});

    Story linked;
    app::Started started;
    started.memory = memory;
    started.memory_possible = true;
    started.fragment = "job=b2&times=relative";
    linked.on(std::move(started));
    CHECK(linked.state.times == app::Times::kRelative);
    CHECK(linked.state.theme == app::ThemeChoice::kDark);
}

TEST_CASE("one press forgets all, and stops remembering") {
    for (const bool by_switch : {false, true}) {
        Story story;
        open(story, kEmpty);
        story.load(job_body("SUCCESS"));
        if (by_switch) {
            story.on(app::MemorySwitched{});
        } else {
            story.on(app::MemoryForgotten{});
        }
        CHECK(stored(story).empty());
        CHECK(story.state.memory.jobs.empty());
        CHECK_FALSE(story.state.memory.on);
        CHECK(story.state.announcement == "This device has forgotten all jobs and settings");
        story.on(app::TimesChosen{app::Times::kUtc});
        CHECK(stores_nothing(story));
    }
}

TEST_CASE("what cannot be stored is said, and nothing more is tried") {
    Story story;
    open(story, "", false);
    story.on(app::MemorySwitched{});
    CHECK_FALSE(story.state.memory.on);
    CHECK(stores_nothing(story));

    Story full;
    open(full, "");
    full.on(app::MemorySwitched{});
    CHECK(stored(full) == kEmpty);
    full.on(app::MemoryFailed{});
    CHECK(full.state.announcement ==
          "This browser doesn’t let the page store anything, so it can’t remember jobs or "
          "settings.");
    CHECK_FALSE(full.state.memory.on);
    full.load(job_body("SUCCESS"));
    CHECK(stores_nothing(full));
}

TEST_CASE("pages of one site follow each other without an echo") {
    Story story;
    open(story, kEmpty);
    story.load(job_body("SUCCESS"));
    story.on(app::MemoryChanged{R"({"version":1,"theme":"dark","jobs":[{"id":"a1"}]})"});
    CHECK(stores_nothing(story));
    CHECK(story.state.memory.jobs == std::vector<app::RememberedJob>{{"a1", ""}});
    CHECK(story.state.theme == app::ThemeChoice::kAuto);
    story.on(app::MemoryChanged{""});
    CHECK(stores_nothing(story));
    CHECK_FALSE(story.state.memory.on);
    CHECK(story.state.memory.jobs.empty());

    Story off;
    open(off, "");
    off.on(app::MemoryChanged{kEmpty});
    CHECK_FALSE(off.state.memory.on);
}

TEST_CASE("a remembered job is loaded where there is a token") {
    Story story;
    open(story, R"({"version":1,"jobs":[{"id":"a1"}]})");
    story.on(app::RememberedJobChosen{"a1"});
    CHECK(story.count<app::Send>() == 0);
    CHECK(story.state.form.job_id == "a1");
    CHECK(story.state.form.token_fault == "Enter an access token. MediaHub requires one.");
    story.type_token();
    story.on(app::RememberedJobChosen{"a1"});
    CHECK(story.sent().request.id == "a1");
}

TEST_CASE("no token and no credential is remembered") {
    Story story;
    open(story, kEmpty);
    story.load(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":")" + std::string(kToken) +
               R"("}})");
    CHECK(stored(story).find(kToken) == std::string::npos);
}

}  // namespace
