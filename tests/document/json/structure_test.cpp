// Containers, words and white space of RFC 8259, sections 2 to 5.
#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"
#include "document/rows/rows.h"
#include "document/support/consistency.h"
#include "document/support/faults.h"
#include "document/support/pretty.h"

using document::Document;
using namespace std::string_literals;

namespace {

std::string repeated(const std::string& part, size_t times) {
    std::string all;
    for (size_t time = 0; time < times; ++time) all += part;
    return all;
}

}  // namespace

TEST_CASE("white space may stand between any two tokens, and changes nothing") {
    const std::string tokens[] = {"{",    "\"a\"", ":",     "[", "1", ",",     "true", ",",
                                  "null", ",",     "\"\"",  "]", ",", "\"b\"", ":",    "{",
                                  "}",    ",",     "\"c\"", ":", "[", "]",     "}"};
    std::string expected;
    for (const char* space : {"", " ", "\n", "\r\n", "\t", " \t\r\n \n"}) {
        std::string bytes = space;
        for (const std::string& token : tokens) bytes += token + space;
        const Document parsed = document::parse_json(bytes);
        CAPTURE(bytes);
        REQUIRE_FALSE(parsed.problem);
        support::check_consistency(parsed);
        if (expected.empty()) expected = support::pretty(parsed);
        CHECK(support::pretty(parsed) == expected);
    }
    CHECK(expected ==
          "{\n  \"a\": [\n    1,\n    true,\n    null,\n    \"\"\n  ],\n  \"b\": {},\n  \"c\": "
          "[]\n}\n");
}

TEST_CASE("any value may be the whole document") {
    for (const char* bytes : {"null", "true", "false", "0", "\"\"", "[]", "{}", "[null]",
                              "\xEF\xBB\xBF{}", "\xEF\xBB\xBF \n1"}) {
        const Document parsed = document::parse_json(bytes);
        CAPTURE(bytes);
        CHECK_FALSE(parsed.problem);
        CHECK(parsed.format == document::Format::kJson);
        support::check_consistency(parsed);
    }
}

TEST_CASE("containers nest down to the limit, in every mixture") {
    const auto nested = [](const std::string& open, const std::string& close, size_t times) {
        return repeated(open, times) + "0" + repeated(close, times);
    };
    const std::string sentence = "The body nests more than 512 levels deep, which is the limit.";
    for (const std::string& bytes :
         {nested("[", "]", 512), nested("{\"\":", "}", 512), nested("[{\"a\":", "}]", 256),
          nested("{\"a\":[", "]}", 256), nested(" [ ", "\n]", 512)}) {
        const Document parsed = document::parse_json(bytes);
        CHECK_FALSE(parsed.problem);
        CHECK(parsed.nodes.size() == 513);
        support::check_consistency(parsed);
    }
    support::check_faults({
        {nested("[", "]", 513), "line 1, column 513 (byte 512): " + sentence},
        {nested("{\"\":", "}", 513), "line 1, column 2049 (byte 2048): " + sentence},
        {nested("[{\"a\":", "}]", 257), "line 1, column 1537 (byte 1536): " + sentence},
        {nested("[\n", "]", 513), "line 513, column 1 (byte 1024): " + sentence},
        {repeated("[", 600), "line 1, column 513 (byte 512): " + sentence},
    });
}

TEST_CASE("a wide document is as good as a deep one") {
    const Document parsed = document::parse_json("[" + repeated("[],", 20000) + "{}]");
    REQUIRE_FALSE(parsed.problem);
    CHECK(parsed[document::kRoot].child_count == 20001);
    support::check_consistency(parsed);
}

TEST_CASE("brackets, commas and colons out of place") {
    const std::string after_item = "Expected ',' or ']' after a value, found ";
    const std::string after_member = "Expected ',' or '}' after a value, found ";
    const std::string key = "Expected a key in quotes or '}', found ";
    const std::string next_key = "Expected a key in quotes after ',', found ";
    support::check_faults({
        {"]", "line 1, column 1 (byte 0): Expected a value, found ']'."},
        {",", "line 1, column 1 (byte 0): Expected a value, found ','."},
        {":", "line 1, column 1 (byte 0): Expected a value, found ':'."},
        {"[}", "line 1, column 2 (byte 1): Expected a value or ']', found '}'."},
        {"{]", "line 1, column 2 (byte 1): " + key + "']'."},
        {"[1}", "line 1, column 3 (byte 2): " + after_item + "'}'."},
        {"{\"a\":1]", "line 1, column 7 (byte 6): " + after_member + "']'."},
        {"[{]", "line 1, column 3 (byte 2): " + key + "']'."},
        {"[1,,2]", "line 1, column 4 (byte 3): Expected a value after ',', found ','."},
        {"[1,\n]", "line 2, column 1 (byte 4): Expected a value after ',', found ']'."},
        {"[:]", "line 1, column 2 (byte 1): Expected a value or ']', found ':'."},
        {"[1:2]", "line 1, column 3 (byte 2): " + after_item + "':'."},
        {"[\"a\":1]", "line 1, column 5 (byte 4): " + after_item + "':'."},
        {"[1;2]", "line 1, column 3 (byte 2): " + after_item + "';'."},
        {"[(1)]", "line 1, column 2 (byte 1): Expected a value or ']', found '('."},
        {"{,}", "line 1, column 2 (byte 1): " + key + "','."},
        {"{:1}", "line 1, column 2 (byte 1): " + key + "':'."},
        {"{1:1}", "line 1, column 2 (byte 1): " + key + "'1'."},
        {"{[]:1}", "line 1, column 2 (byte 1): " + key + "'['."},
        {"{{}:1}", "line 1, column 2 (byte 1): " + key + "'{'."},
        {"{\"a\"}", "line 1, column 5 (byte 4): Expected ':' after a key, found '}'."},
        {"{\"a\",1}", "line 1, column 5 (byte 4): Expected ':' after a key, found ','."},
        {"{\"a\"=1}", "line 1, column 5 (byte 4): Expected ':' after a key, found '='."},
        {"{\"a\" \"b\"}", "line 1, column 6 (byte 5): Expected ':' after a key, found '\"'."},
        {"{\"a\"::1}", "line 1, column 6 (byte 5): Expected a value after ':', found ':'."},
        {"{\"a\":,}", "line 1, column 6 (byte 5): Expected a value after ':', found ','."},
        {"{\"a\":]", "line 1, column 6 (byte 5): Expected a value after ':', found ']'."},
        {"{\"a\":1,,}", "line 1, column 8 (byte 7): " + next_key + "','."},
        {"{\"a\":1,2:3}", "line 1, column 8 (byte 7): " + next_key + "'2'."},
        {"{\"a\":1 \"b\":2}", "line 1, column 8 (byte 7): " + after_member + "'\"'."},
        {"{\"a\":1;\"b\":2}", "line 1, column 7 (byte 6): " + after_member + "';'."},
        {"{\"a\":1:2}", "line 1, column 7 (byte 6): " + after_member + "':'."},
    });
}

TEST_CASE("words are spelled in one way only") {
    const auto word = [](const std::string& spelled) {
        return "'" + spelled +
               "' is no JSON value: without quotes only true, false, null and numbers are.";
    };
    support::check_faults({
        {"True", "line 1, column 1 (byte 0): " + word("True")},
        {"[TRUE]", "line 1, column 2 (byte 1): " + word("TRUE")},
        {"[Null]", "line 1, column 2 (byte 1): " + word("Null")},
        {"[nil]", "line 1, column 2 (byte 1): " + word("nil")},
        {"[None]", "line 1, column 2 (byte 1): " + word("None")},
        {"[undefined]", "line 1, column 2 (byte 1): " + word("undefined")},
        {"[Infinity]", "line 1, column 2 (byte 1): " + word("Infinity")},
        {"[tru]", "line 1, column 2 (byte 1): " + word("tru")},
        {"{\"a\":yes}", "line 1, column 6 (byte 5): " + word("yes")},
        {"[a]", "line 1, column 2 (byte 1): " + word("a")},
        {"[nulll]", "line 1, column 6 (byte 5): Expected ',' or ']' after a value, found 'l'."},
        {"[truefalse]", "line 1, column 6 (byte 5): Expected ',' or ']' after a value, found 'f'."},
        {"[true1]", "line 1, column 6 (byte 5): Expected ',' or ']' after a value, found '1'."},
        {"nullnull", "line 1, column 5 (byte 4): More text follows the end of the document."},
        {"[t", "line 1, column 3 (byte 2): The body ends inside the word 'true': it is truncated.",
         true},
        {"nul", "line 1, column 4 (byte 3): The body ends inside the word 'null': it is truncated.",
         true},
    });
}

TEST_CASE("what other formats allow between tokens") {
    const std::string value = "Expected a value, found ";
    const std::string item = "Expected a value or ']', found ";
    const std::string after_item = "Expected ',' or ']' after a value, found ";
    const std::string more = "More text follows the end of the document.";
    support::check_faults({
        {"/* comment */ 1", "line 1, column 1 (byte 0): " + value + "'/'."},
        {"// comment\n1", "line 1, column 1 (byte 0): " + value + "'/'."},
        {"# comment\n1", "line 1, column 1 (byte 0): " + value + "'#'."},
        {"[1 // one\n]", "line 1, column 4 (byte 3): " + after_item + "'/'."},
        {"[1] // one", "line 1, column 5 (byte 4): " + more},
        {"--- 1", "line 1, column 2 (byte 1): A number needs a digit after '-', found '-'."},
        {"<a/>", "line 1, column 1 (byte 0): " + value + "'<'."},
        {"a: 1",
         "line 1, column 1 (byte 0): 'a' is no JSON value: without quotes only true, "
         "false, null and numbers are."},
        {"[\f1]", "line 1, column 2 (byte 1): " + item + "the invisible character U+000C."},
        {"[\v1]", "line 1, column 2 (byte 1): " + item + "the invisible character U+000B."},
        {"[1\xE2\x80\xA8]", "line 1, column 3 (byte 2): " + after_item + "'\xE2\x80\xA8'."},
        {"[\xEF\xBB\xBF]",
         "line 1, column 2 (byte 1): " + item + "the invisible character U+FEFF."},
        {"[1]\xEF\xBB\xBF", "line 1, column 4 (byte 3): " + more},
        {"[1]\0"s, "line 1, column 4 (byte 3): " + more},
        {"[1]\x1A", "line 1, column 4 (byte 3): " + more},
        {"[\0\x31\0]"s, "line 1, column 2 (byte 1): " + item + "the invisible character U+0000."},
        {"\0[\0]"s, "line 1, column 1 (byte 0): " + value + "the invisible character U+0000."},
        {"\xFF\xFE[\0]\0"s,
         "line 1, column 1 (byte 0): " + value + "the byte 0xFF, which is not UTF-8."},
        {"{}{}", "line 1, column 3 (byte 2): " + more},
        {"[]\n[]", "line 2, column 1 (byte 3): " + more},
        {"{}}", "line 1, column 3 (byte 2): " + more},
        {"[1]]", "line 1, column 4 (byte 3): " + more},
        {"{},", "line 1, column 3 (byte 2): " + more},
        {"callback({})",
         "line 1, column 1 (byte 0): 'callback' is no JSON value: without quotes "
         "only true, false, null and numbers are."},
        {")]}',\n{}", "line 1, column 1 (byte 0): " + value + "')'."},
    });
}

TEST_CASE("containers that the end of the body cuts off") {
    const auto inside = [](const std::string& what, int line) {
        return "The body ends inside " + what + " that began at line " + std::to_string(line) +
               ": it is truncated.";
    };
    support::check_faults({
        {"[", "line 1, column 2 (byte 1): " + inside("an array", 1), true},
        {"[1", "line 1, column 3 (byte 2): " + inside("an array", 1), true},
        {"[1,", "line 1, column 4 (byte 3): " + inside("an array", 1), true},
        {"[[1]", "line 1, column 5 (byte 4): " + inside("an array", 1), true},
        {"[\n[", "line 2, column 2 (byte 3): " + inside("an array", 2), true},
        {"{\"a\"", "line 1, column 5 (byte 4): " + inside("an object", 1), true},
        {"{\"a\":", "line 1, column 6 (byte 5): " + inside("an object", 1), true},
        {"{\"a\":1", "line 1, column 7 (byte 6): " + inside("an object", 1), true},
        {"{\"a\":1,", "line 1, column 8 (byte 7): " + inside("an object", 1), true},
        {"\n{\"a\":\n[{}],\n\n", "line 5, column 1 (byte 14): " + inside("an object", 2), true},
    });
}
