// A whole document in a body that holds other text too.
#include <doctest/doctest.h>

#include <string>

#include "document/parse.h"
#include "document/query.h"
#include "document/rows/row_text.h"
#include "document/support/consistency.h"

using document::Document;
using document::Format;
using namespace std::string_literals;

namespace {

struct Found {
    std::string body;
    const char* before;
    const char* root;  // of XML its content, markup and all
    std::string after;
    size_t more_documents = 0;
    Format format = Format::kJson;
};

const char* const kWarning =
    "<br />\n<b>Warning</b>:  a() [function.a]: {x} in <b>/b.php</b> on line <b>1</b><br />\n";

}  // namespace

TEST_CASE("a whole document is found among other text, and every byte stays where it is") {
    const std::string warned = std::string(kWarning) + R"({"a":1})";
    const Found cases[] = {
        {")]}',\n{\"a\":1}", ")]}',\n", "{\"a\":1}", ""},
        {"while(1);[{\"a\":1}]", "while(1);", "[{\"a\":1}]", ""},
        {"{\"a\":1}\0\0"s, "", "{\"a\":1}", "\0\0"s},
        {"{\"a\":1} x", "", "{\"a\":1}", " x"},
        {"{\"a\":1}\n \t", "", "{\"a\":1}", ""},
        {"{a:1}}", "", "{a:1}", "}", 0, Format::kRelaxedJson},
        {"\xEF\xBB\xBF\xEF\xBB\xBF{\"a\":1}", "\xEF\xBB\xBF\xEF\xBB\xBF", "{\"a\":1}", ""},
        {"\x1e{\"a\":1}\n\x1e{\"b\":2}\n", "\x1e", "{\"a\":1}", "\n\x1e{\"b\":2}\n", 1},
        {"{\"a\":1}\n{\"a\":2}\n{a:3}\n", "", "{\"a\":1}", "\n{\"a\":2}\n{a:3}\n", 2},
        {"{\"a\":1}[]{\"b\"}", "", "{\"a\":1}", "[]{\"b\"}", 0},
        {"{\"a\":1}[]{\"b\":", "", "{\"a\":1}", "[]{\"b\":", 0},
        {warned, kWarning, "{\"a\":1}", ""},
        {"Notice: [{\"x] in a on line 1\n{ \"a\": [] }", "Notice: [{\"x] in a on line 1\n",
         "{ \"a\": [] }", ""},
        {"\n<?xml version='1.0'?><a>1</a>", "\n", "<?xml version='1.0'?><a>1</a>", "", 0,
         Format::kXml},
        {"<br>oops <p>\n<?xml version='1.0'?><a>1</a><!--x--> y", "<br>oops <p>\n",
         "<?xml version='1.0'?><a>1</a><!--x-->", " y", 0, Format::kXml},
        {"oops <a>1</a>", "oops ", "<a>1</a>", "", 0, Format::kXml},
        {"<a>1</a><b>2</b>", "", "<a>1</a>", "<b>2</b>", 0, Format::kXml},
        {"<a>1</a></b>", "", "<a>1</a>", "</b>", 0, Format::kXml},
    };
    for (const Found& test : cases) {
        CAPTURE(test.body);
        const Document parsed = document::parse(test.body, "");
        REQUIRE_FALSE(parsed.problem);
        CHECK(parsed.bytes == test.body);
        CHECK(parsed.format == test.format);
        CHECK(test.body.substr(0, parsed.begin) == test.before);
        CHECK(document::token(parsed, document::kRoot) == test.root);
        CHECK(test.body.substr(parsed.end()) == test.after);
        CHECK(parsed.more_documents == test.more_documents);
        support::check_consistency(parsed);
    }
}

TEST_CASE("a part of a broken document is not taken for the whole, nor a word for a document") {
    const char* const cases[] = {
        "{\"a\":1,,\"b\":{\"c\":2}}",
        "[1,{\"a\":2}",
        "<a><b>1</b> & <c/></a>",
        "<?xml version='1.0'?><a><b>1</b>",
        "It works!",
        "1 2",
        "error [1] {} in [x]",
        "oops {\"a\":",
        "<html><script>{\"a\":1}</script></html>",
        "<!DOCTYPE html><p>{\"a\":1}",
        "<br /><b>Fatal error</b>: x on line 1",
    };
    for (const char* const body : cases) {
        CAPTURE(body);
        const Document parsed = document::parse(body, "");
        CHECK(parsed.problem.has_value());
        CHECK(parsed.begin == 0);
        CHECK(parsed.after_bytes == 0);
    }
}

TEST_CASE("text before a document is searched so far, and so often") {
    const std::string job = R"({"a":1})";
    CHECK_FALSE(document::parse(std::string(60'000, 'x') + job, "").problem);
    CHECK(document::parse(std::string(70'000, 'x') + job, "").problem);
    std::string attempts;
    for (int count = 0; count < 15; ++count) attempts += "{\"x ";
    CHECK_FALSE(document::parse("y " + attempts + job, "").problem);
    CHECK(document::parse("y {\"x {\"x " + attempts + job, "").problem);
}
