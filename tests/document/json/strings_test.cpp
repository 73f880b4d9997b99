// Strings of RFC 8259, section 7, as values and as keys.
#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"
#include "document/support/consistency.h"
#include "document/support/faults.h"

using document::Document;
using document::Kind;
using namespace std::string_literals;

TEST_CASE("strings keep their token and decode to what they spell") {
    const std::string lost = "\xEF\xBF\xBD";
    struct Row {
        std::string inner;  // between the quotes
        std::string decoded;
    };
    const Row rows[] = {
        {"", ""},
        {" ", " "},
        {"plain", "plain"},
        {"[{,:}]", "[{,:}]"},
        {"// no /* comment */", "// no /* comment */"},
        {R"(\"\\\/\b\f\n\r\t)", "\"\\/\b\f\n\r\t"},
        {R"(a\/b/c)", "a/b/c"},
        {R"(\\u0041)", "\\u0041"},
        {R"(\\\\n)", "\\\\n"},
        {R"(\\\")", "\\\""},
        {R"(\u0041\u00e9\u00E9)", "Aéé"},
        {R"(\u0022\u005C\u002f)", "\"\\/"},
        {R"(\u0000)", "\0"s},
        {R"(\u001F)", "\x1F"},
        {R"(\u4e2d\u6587)", "中文"},
        {R"(\uD834\uDD1E\uD83d\uDe00)", "𝄞😀"},
        {R"(\uDBFF\uDFFF)", "\xF4\x8F\xBF\xBF"},
        {R"(\uFEFF\uFFFE\uFFFF)", "\xEF\xBB\xBF\xEF\xBF\xBE\xEF\xBF\xBF"},
        {R"(\uD83D)", lost},
        {R"(\uDE00)", lost},
        {R"(\uDE00\uD83D)", lost + lost},
        {R"(\uD83Dx)", lost + "x"},
        {R"(\uD83D\n)", lost + "\n"},
        {R"(\uD83D\uD83D\uDE00)", lost + "😀"},
        {"é 映画 😀", "é 映画 😀"},
        {"\x7F", "\x7F"},
        {"\xC2\x80\xC2\xA0\xC2\xAD", "\xC2\x80\xC2\xA0\xC2\xAD"},
        {"\xE2\x80\xA8\xE2\x80\xA9", "\xE2\x80\xA8\xE2\x80\xA9"},
        {"\xEF\xBB\xBF", "\xEF\xBB\xBF"},
        {"\xFF", lost},
        {"\xC3", lost},
        {"caf\xE9", "caf" + lost},
        {"\xC0\xAF", lost + lost},
        {"\xED\xA0\x80", lost + lost + lost},
        {"\xF4\x90\x80\x80", lost + lost + lost + lost},
    };
    for (const Row& row : rows) {
        CAPTURE(row.inner);
        const std::string token = "\"" + row.inner + "\"";
        const Document value = document::parse_json(" [ " + token + "\n]");
        REQUIRE_FALSE(value.problem);
        CHECK(value[1].kind == Kind::kString);
        CHECK(document::token(value, 1) == token);
        CHECK(document::text(value, 1) == row.decoded);
        support::check_consistency(value);

        const Document key = document::parse_json("{" + token + ":1}");
        REQUIRE_FALSE(key.problem);
        CHECK(document::key_token(key, 1) == token);
        CHECK(document::key_text(key, 1) == row.decoded);
        CHECK(document::find(key, 0, row.decoded) == 1);
        support::check_consistency(key);

        CHECK(document::text(document::parse_json(token), 0) == row.decoded);
    }
}

TEST_CASE("what may not stand in a string") {
    const std::string escape = "A backslash in a string must be followed by one of \"\\/bfnrtu, ";
    const std::string hex = "'\\u' in a string must be followed by four hexadecimal digits, ";
    const auto raw = [](const std::string& code_point) {
        return "A string holds the invisible character " + code_point +
               ", which has to be written as an escape.";
    };
    support::check_faults({
        {R"(["\a"])", "line 1, column 4 (byte 3): " + escape + "found 'a'."},
        {R"(["\'"])", "line 1, column 4 (byte 3): " + escape + "found '''."},
        {R"(["\0"])", "line 1, column 4 (byte 3): " + escape + "found '0'."},
        {R"(["\v"])", "line 1, column 4 (byte 3): " + escape + "found 'v'."},
        {R"(["\x41"])", "line 1, column 4 (byte 3): " + escape + "found 'x'."},
        {R"(["\U0041"])", "line 1, column 4 (byte 3): " + escape + "found 'U'."},
        {R"(["\N"])", "line 1, column 4 (byte 3): " + escape + "found 'N'."},
        {R"(["\ "])", "line 1, column 4 (byte 3): " + escape + "found ' '."},
        {R"(["é\é"])", "line 1, column 5 (byte 5): " + escape + "found 'é'."},
        {"[\"\\\xFF\"]",
         "line 1, column 4 (byte 3): " + escape + "found the byte 0xFF, which is not UTF-8."},
        {"[\"\\\n\"]",
         "line 1, column 4 (byte 3): " + escape + "found the invisible character U+000A."},
        {R"({"\q":1})", "line 1, column 4 (byte 3): " + escape + "found 'q'."},
        {R"(["\u"])", "line 1, column 5 (byte 4): " + hex + "found '\"'."},
        {R"(["\u1"])", "line 1, column 6 (byte 5): " + hex + "found '\"'."},
        {R"(["\u123"])", "line 1, column 8 (byte 7): " + hex + "found '\"'."},
        {R"(["\u 123"])", "line 1, column 5 (byte 4): " + hex + "found ' '."},
        {R"(["\u-123"])", "line 1, column 5 (byte 4): " + hex + "found '-'."},
        {R"(["\u{41}"])", "line 1, column 5 (byte 4): " + hex + "found '{'."},
        {R"(["\u00G0"])", "line 1, column 7 (byte 6): " + hex + "found 'G'."},
        {R"(["\uD83D\u"])", "line 1, column 11 (byte 10): " + hex + "found '\"'."},
        {R"(["\uD83D\uDE0x"])", "line 1, column 14 (byte 13): " + hex + "found 'x'."},
        {"[\"\t\"]", "line 1, column 3 (byte 2): " + raw("U+0009")},
        {"[\"a\r\nb\"]", "line 1, column 4 (byte 3): " + raw("U+000D")},
        {"{\n\"a\nb\":1}", "line 2, column 3 (byte 4): " + raw("U+000A")},
        {"[\"\x1F\"]", "line 1, column 3 (byte 2): " + raw("U+001F")},
        {"[\"a\0b\"]"s, "line 1, column 4 (byte 3): " + raw("U+0000")},
    });
}

TEST_CASE("what is no string, whatever stands around it") {
    const std::string value = "Expected a value or ']', found ";
    support::check_faults({
        {"['a']", "line 1, column 2 (byte 1): " + value + "'''."},
        {"[`a`]", "line 1, column 2 (byte 1): " + value + "'`'."},
        {"[“a”]", "line 1, column 2 (byte 1): " + value + "'“'."},
        {"[\\n]", "line 1, column 2 (byte 1): " + value + "'\\'."},
        {"[\\u0022a\\u0022]", "line 1, column 2 (byte 1): " + value + "'\\'."},
        {"[\"a\" \"b\"]",
         "line 1, column 6 (byte 5): Expected ',' or ']' after a value, found '\"'."},
        {"[\"a\"b]", "line 1, column 5 (byte 4): Expected ',' or ']' after a value, found 'b'."},
        {"[\"a\"\"]", "line 1, column 5 (byte 4): Expected ',' or ']' after a value, found '\"'."},
        {"\"a\" \"b\"", "line 1, column 5 (byte 4): More text follows the end of the document."},
        {"\"\"\"", "line 1, column 3 (byte 2): More text follows the end of the document."},
        {"{'a':1}", "line 1, column 2 (byte 1): Expected a key in quotes or '}', found '''."},
    });
}

TEST_CASE("strings that the end of the body cuts off") {
    const std::string sentence =
        "The body ends inside a string that began at line 1: it is truncated.";
    support::check_faults({
        {"\"", "line 1, column 2 (byte 1): " + sentence, true},
        {"\"abc", "line 1, column 5 (byte 4): " + sentence, true},
        {"[\"a\\", "line 1, column 5 (byte 4): " + sentence, true},
        {"[\"a\\\"]", "line 1, column 7 (byte 6): " + sentence, true},
        {"[\"\\u", "line 1, column 5 (byte 4): " + sentence, true},
        {"[\"\\u12", "line 1, column 7 (byte 6): " + sentence, true},
        {"[\"\\ud83d", "line 1, column 9 (byte 8): " + sentence, true},
        {"{\"a", "line 1, column 4 (byte 3): " + sentence, true},
        {"[\"\xC3", "line 1, column 4 (byte 3): " + sentence, true},
    });
}
