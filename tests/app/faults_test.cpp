// Bodies as servers send them that are not quite what the manual says (data/faults), and what the
// page says of each: the problem, or the job's verdict with its contradictions and remarks.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "app/support/story.h"
#include "base/no_break.h"
#include "base/text.h"
#include "base/visible_text.h"
#include "job/verdict.h"

using namespace story;

namespace {

constexpr int64_t kReceivedAt_ms = 1'795'943'000'000;  // after all times in the files
constexpr const char* kAsked = "cafe00000000000000000001";

std::string file(const std::string& name) {
    std::ifstream stream(JOBGLASS_SOURCE_DIR "/tests/app/data/faults/" + name, std::ios::binary);
    REQUIRE_MESSAGE(stream.good(), name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const char* media_type_of(std::string_view name) {
    if (name.ends_with(".html")) return "text/html";
    return name.ends_with(".xml") ? "application/xml" : "application/json";
}

void add(std::string& text, std::string_view line) {
    if (!line.empty()) text += base::with_visible_marks(line) + "\n";
}

std::string told(const app::State& state) {
    std::string text;
    const app::Loaded& loaded = *state.loaded;
    if (loaded.problem) {
        add(text, loaded.problem->title);
        add(text, loaded.problem->explanation);
        add(text, loaded.problem->code);
        add(text, loaded.problem->message);
    }
    if (loaded.job) {
        const int64_t now_ms = loaded.exchange.answer.received_at_ms;
        const job::Verdict verdict = job::verdict_of(*loaded.job, now_ms, {});
        add(text, verdict.headline);
        for (const std::string& sentence : verdict.contradictions) add(text, sentence);
        for (const job::Failure& failure : loaded.failures.listed)
            add(text, job::title_of(failure));
        for (const std::string& remark : loaded.remarks) add(text, remark);
    }
    return base::with_plain_spaces(text);
}

struct Fault {
    const char* file;
    const char* asked;
    int status;
    const char* said;
};

}  // namespace

TEST_CASE("what the page says of responses that are not quite right") {
    const Fault faults[] = {
        {"other_job.json", kAsked, 200,
         "Succeeded in 1 min\n"
         "You asked for job cafe00000000000000000001, but the API returned job someone-elses-job. "
         "What you see is the latter.\n"},
        {"error_with_200.json", kAsked, 200,
         "The API reports an error\n"
         "It returned 200, which means success, but the body is an error.\n"
         "0x0050005\n"
         "Job does not exist\n"},
        {"error_with_200.xml", kAsked, 200,
         "The API reports an error\n"
         "It returned 200, which means success, but the body is an error.\n"
         "0x0050005\n"
         "Job does not exist\n"},
        {"string_500.json", kAsked, 500,
         "Server error\n"
         "The API returned 500 (Internal Server Error): it failed to handle the request. The "
         "request itself is not the cause.\n"
         "Something exploded\n"},
        {"errors_500.json", kAsked, 500,
         "Server error\n"
         "The API returned 500 (Internal Server Error): it failed to handle the request. The "
         "request itself is not the cause.\n"
         "E1\n"
         "Database down · replica lag · second\n"},
        {"error_detail_400.json", kAsked, 400,
         "The API rejected the request\n"
         "The API returned 400 (Bad Request): it did not accept the ID or one of the options.\n"
         "0x0050001\n"
         "Invalid Input · id must be 24 hex digits\n"},
        {"scope_403.json", kAsked, 403,
         "The token lacks a scope\n"
         "The API returned 403 (Forbidden): the token is valid, but it may not read this.\n"
         "insufficient_scope\n"
         "needs mediahub_read\n"},
        {"error_as_list.json", kAsked, 200,
         "Failed after 1 min\n"
         "The status is FAILURE, but its only output is at 100 %.\n"
         "first failure · second failure\n"},
        {"error_as_object.json", kAsked, 200,
         "Failed after 1 min\n"
         "The status is FAILURE, but its only output is at 100 %.\n"
         "1010 · Cannot open input · stage: demux\n"},
        {"invisible_characters.json", "a", 200,
         "Succeeded\n"
         "You asked for job a, but the API returned job a⟦U+200B⟧. What you see is the latter.\n"},
        {"bidi_controls.json", kAsked, 200, "Succeeded in 1 min\n"},
        {"control_characters.json", "a", 200,
         "Failed\n"
         "⟦U+0007⟧X · line1\n"
         "line2\ttab⟦U+000D⟧⟦U+0000⟧nul⟦U+001B⟧[31mred⟦U+009B⟧0m � lone �� pair\n"},
        {"bare_ampersand.xml", "a", 200,
         "The XML can’t be parsed\n"
         "Parsing stopped at line 1, column 77 (byte 76): Expected a name or '#' after '&', found "
         "' '.\n"},
        {"xml_1_1.xml", "a", 200,
         "The XML can’t be parsed\n"
         "Parsing stopped at line 1, column 73 (byte 72): &#x1; is not a character that XML 1.0 "
         "allows.\n"},
        {"soap_envelope.xml", "a", 200,
         "Succeeded\n"
         "The job was found at /soap:Envelope/soap:Body/job.\n"},
        {"php_warning_before.json", kAsked, 200,
         "Succeeded in 1 min\n"
         "The response has a message from PHP before the JSON (105 bytes): “Warning: "
         "mysqli_connect(): (HY000/2002) in /srv/app/db.php on line 12”.\n"},
        {"script_guard_before.json", kAsked, 200,
         "Succeeded in 1 min\n"
         "The response has a prefix before the JSON (6 bytes) that prevents its use as a script: "
         "“)]}',”.\n"},
        {"nul_behind.json", kAsked, 200,
         "Succeeded in 1 min\n"
         "The response has text after the JSON (3 bytes): “⟦U+0000⟧⟦U+0000⟧⟦U+0000⟧”.\n"},
        {"list_at_root.json", kAsked, 200,
         "Succeeded in 1 min\n"
         "The job was found at $[0].\n"},
        {"list_in_envelope.json", kAsked, 200,
         "Succeeded in 1 min\n"
         "The response is a list of 2 jobs. This is the one with the requested ID.\n"},
        {"near_100.json", "n", 200,
         "Succeeded, but its output is incomplete\n"
         "The status is SUCCESS, but output “a” stopped at 99.98 %.\n"},
        {"above_100.json", "p", 200, "Processing\n"},
        {"status_with_spaces.json", kAsked, 200,
         "Succeeded, but its output is incomplete\n"
         "The status is SUCCESS, but output “a” stopped at 40 %.\n"},
        {"spaces_around_values.xml", "a", 200, "Succeeded\n"},
        {"bare_status.json", kAsked, 200,
         "No job in this response\n"
         "The response is well-formed JSON, but there is no job in it: no object has an id, "
         "outputs or an input.\n"},
        {"repeated_keys.json", "a", 200,
         "Failed\n"
         "The status is FAILURE, but percentage_completed is 100 %.\n"
         "“status” occurs more than once, as SUCCESS and as FAILURE. This page uses the last one; "
         "other programs may use another.\n"
         "late\n"},
        {"equivalent_names.json", kAsked, 200,
         "Succeeded, but all 2 outputs are incomplete\n"
         "The status is SUCCESS, but 2 of 2 outputs are below 100 %; the lowest is output “café "
         "nfc” at 50 %.\n"},
        {"maintenance_503.html", kAsked, 503,
         "The API is unavailable\n"
         "The API returned 503 (Service Unavailable): it is overloaded or down for maintenance.\n"
         "Scheduled maintenance\n"},
        {"fraction_of_millisecond.json", "p", 200, "Succeeded in 0 ms\n"},
    };
    for (const Fault& fault : faults) {
        const std::string name = fault.file;
        CAPTURE(name);
        Story story;
        if (name.ends_with(".xml")) story.on(app::FormatChosen{api::BodyFormat::kXml});
        story.start(fault.asked);
        api::Answer answer = answer_of(fault.status, file(name), media_type_of(name));
        answer.received_at_ms = kReceivedAt_ms;
        story.answer(std::move(answer));
        CHECK(told(story.state) == fault.said);
    }
}

TEST_CASE("a job is shown wherever servers put it, and however many come along") {
    const std::string job = R"({"id":"a","status":"SUCCESS","outputs":[]})";
    const struct {
        std::string body;
        const char* said;
    } cases[] = {
        {job + "\n" + job + "\n",
         "Succeeded\nThe response consists of 2 JSON documents. This is the first one.\n"},
        {job + job + job,
         "Succeeded\nThe response consists of 3 JSON documents. This is the first one.\n"},
        {R"({"data":)" + job + "}", "Succeeded\nThe job was found at $.data.\n"},
        {R"({"data":{"jobs":[)" + job + "]}}", "Succeeded\nThe job was found at $.data.jobs[0].\n"},
        {R"({"id":"a","status":"PROCESSING","percentage_completed":"45%","outputs":[]})",
         "Processing\n"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        Story story;
        story.start("a");
        story.answer(answer_of(200, test.body));
        CHECK(told(story.state) == test.said);
    }
}

TEST_CASE("what is marked or named in the views is copied and searched as it is") {
    Story story;
    story.start("a");
    story.answer(answer_of(200, file("invisible_characters.json")));
    const document::Document& document = story.state.loaded->document;
    CHECK(document.received() == file("invisible_characters.json"));
    story.on(app::BodyCopied{});
    CHECK(story.copied().text == file("invisible_characters.json"));
    story.type(app::Field::kSearch, "pal\u200B");
    story.work_to_the_end();
    REQUIRE(story.state.raw.search.found.has_value());
    CHECK(story.state.raw.search.found->count() == 1);
}

TEST_CASE("names that look alike are filtered and searched together") {
    for (const char* const wanted : {"caf\u00E9", "cafe\u0301"}) {
        Story story;
        story.start(kAsked);
        story.answer(answer_of(200, file("equivalent_names.json")));
        story.type(app::Field::kOutputFilter, wanted);
        CHECK(story.state.outputs.rows.size() == 2);
        story.type(app::Field::kSearch, wanted);
        story.work_to_the_end();
        REQUIRE(story.state.raw.search.found.has_value());
        CHECK(story.state.raw.search.found->count() == 2);
    }
}
