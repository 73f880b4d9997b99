// What else a body has, said at the top of the job and in the raw view.
#include <doctest/doctest.h>

#include "app/support/story.h"
#include "app/text_around.h"
#include "document/parse.h"

using namespace story;
using namespace std::string_literals;

namespace {

using Remarks = std::vector<std::string>;

Remarks remarks_of(const std::string& body, std::string_view content_type = "") {
    return app::remarks_on_text_around(document::parse(body, content_type));
}

std::string utf16(std::string_view text) {
    std::string wide = "\xFF\xFE";
    for (const char byte : text) wide += {byte, '\0'};
    return wide;
}

}  // namespace

TEST_CASE("text before and after a document is named for what it is") {
    const std::string job = R"({"id":"a"})";
    const std::string warning =
        "<br />\n<b>Warning</b>:  a(): (HY000/2002) in <b>/srv/db.php</b> on line <b>12</b><br "
        "/>\n";
    const struct {
        std::string body;
        Remarks remarks;
    } cases[] = {
        {job, {}},
        {job + "\n", {}},
        {")]}',\n" + job,
         {"The response has a prefix before the JSON (6 bytes) that prevents its use as a script: "
          "“)]}',”."}},
        {warning + job,
         {"The response has a message from PHP before the JSON (88 bytes): “Warning: a(): "
          "(HY000/2002) in /srv/db.php on line 12”."}},
        {"\nNotice: x in y on line 3\n" + job,
         {"The response has a message from PHP before the JSON (26 bytes): “Notice: x in y on line "
          "3”."}},
        {"debug <1>\n" + job, {"The response has text before the JSON (10 bytes): “debug <1>”."}},
        {"\n<?xml version='1.0'?><job/>",
         {"The response has white space before the XML declaration (1 byte), which XML doesn’t "
          "allow."}},
        {"<job/><job/>", {"The response has text after the XML (6 bytes): “<job/>”."}},
        {job + "}", {"The response has text after the JSON (1 byte): “}”."}},
        {job + job + "\n" + job,
         {"The response consists of 3 JSON documents. This is the first one."}},
        {"x" + job + "y",
         {"The response has text before the JSON (1 byte): “x”.",
          "The response has text after the JSON (1 byte): “y”."}},
        {job + " https://user:secret@host/",
         {"The response has text after the JSON (26 bytes): “https://•••@host/”."}},
        {utf16(job + "!"), {"The response has text after the JSON (2 bytes): “!”."}},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CHECK(remarks_of(test.body) == test.remarks);
    }
    const std::string latin = remarks_of(job + "\xE9", "application/json; charset=latin1").front();
    CHECK(latin == "The response has text after the JSON (1 byte): “é”.");
    CHECK(remarks_of(job + std::string(500, 'x')).front().size() < 260);
}

TEST_CASE("a job among other text is shown, with a remark") {
    const std::string warning = "<br />\n<b>Warning</b>: a in <b>b</b> on line <b>1</b><br />\n";
    for (const char* const media_type : {"application/json", "text/html; charset=UTF-8"}) {
        Story story;
        story.start();
        story.answer(answer_of(200, warning + job_body("SUCCESS"), media_type));
        REQUIRE(story.state.loaded->job.has_value());
        CHECK_FALSE(story.state.loaded->problem.has_value());
        CHECK(story.state.loaded->remarks.back() ==
              "The response has a message from PHP before the JSON (60 bytes): “Warning: a in b on "
              "line 1”.");
        CHECK(story.state.loaded->document.received() == warning + job_body("SUCCESS"));
    }
}

TEST_CASE("a body that cannot be parsed is named by the format that it has") {
    const struct {
        const char* body;
        const char* title;
    } cases[] = {
        {"<?xml version='1.0'?><job><id>a</id><user_data>Tom & Jerry</user_data></job>",
         "The XML can’t be parsed"},
        {"<?xml version='1.1'?><job><id>a</id><user_data>x&#x1;y</user_data></job>",
         "The XML can’t be parsed"},
        {"{\"job\": {id=1}}", "The JSON can’t be parsed"},
        {"It works!", "The response is not JSON"},
        {"<br /><b>Fatal error</b>: a in b on line 1", "A PHP message instead of JSON"},
        {"<?xml version='1.0'?><other/>", "No job in this response"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        Story story;
        story.start();
        story.answer(answer_of(200, test.body));
        CHECK(story.problem_title() == test.title);
    }
}
