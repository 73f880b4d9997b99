#include "base/text.h"

#include <doctest/doctest.h>

using namespace std::string_literals;

namespace {

struct Decoded {
    std::string bytes;
    char32_t value;
    int size_bytes;
    bool valid;
};

}  // namespace

TEST_CASE("UTF-8 is decoded one code point or one wrong byte at a time") {
    const Decoded cases[] = {
        {"A", U'A', 1, true},
        {"é", U'é', 2, true},
        {"€", U'€', 3, true},
        {"😀", U'😀', 4, true},
        {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4, true},
        {"\x80", 0xFFFD, 1, false},              // a tail without a head
        {"\xC3", 0xFFFD, 1, false},              // cut off
        {"\xC3(", 0xFFFD, 1, false},             // no tail
        {"\xC1\x81", 0xFFFD, 1, false},          // overlong
        {"\xE0\x80\xAF", 0xFFFD, 1, false},      // overlong
        {"\xED\xA0\x80", 0xFFFD, 1, false},      // a surrogate
        {"\xF4\x90\x80\x80", 0xFFFD, 1, false},  // beyond U+10FFFF
        {"\xFF", 0xFFFD, 1, false},
    };
    for (const Decoded& expected : cases) {
        CAPTURE(expected.bytes);
        const base::CodePoint point = base::decode_utf8(expected.bytes, 0);
        CHECK(point.value == expected.value);
        CHECK(point.size_bytes == expected.size_bytes);
        CHECK(point.valid == expected.valid);
        CHECK(base::is_valid_utf8("ok" + expected.bytes) == expected.valid);
        if (!expected.valid) continue;
        std::string encoded;
        base::append_utf8(encoded, expected.value);
        CHECK(encoded == expected.bytes);
    }
}

TEST_CASE("text is trimmed, joined and split") {
    CHECK(base::trim(" \t\r\n a b \v\f") == "a b");
    CHECK(base::trim(" \n ") == "");
    CHECK(base::join({}, ", ") == "");
    CHECK(base::join({"a"}, ", ") == "a");
    CHECK(base::join({"a", "", "c"}, ", ") == "a, , c");
    CHECK(base::split("a,,c", ',') == std::vector<std::string>{"a", "", "c"});
    CHECK(base::split("", ',') == std::vector<std::string>{""});
    CHECK(base::split("a,", ',') == std::vector<std::string>{"a", ""});
}

TEST_CASE("case is ignored in ASCII only") {
    CHECK(base::lower_ascii("ABC Z[É") == "abc z[É");
    CHECK(base::equals_ignoring_case("Content-Type", "content-TYPE"));
    CHECK_FALSE(base::equals_ignoring_case("abc", "abcd"));
    CHECK_FALSE(base::equals_ignoring_case("É", "é"));
    CHECK(base::contains_ignoring_case("one SUCCESS two", "success"));
    CHECK(base::contains_ignoring_case("anything", ""));
    CHECK_FALSE(base::contains_ignoring_case("succes", "success"));
}

TEST_CASE("everything but unreserved characters is percent-encoded") {
    CHECK(base::percent_encode("AZaz09-._~") == "AZaz09-._~");
    CHECK(base::percent_encode("a b&c=d/é+%") == "a%20b%26c%3Dd%2F%C3%A9%2B%25");
    CHECK(base::percent_encode("\0\x1F"s) == "%00%1F");
}

TEST_CASE("what is percent-encoded is decoded, and what only looks like it stays") {
    CHECK(base::percent_decode("a%20b%26c%3dd%2F%C3%A9%2B%25") == "a b&c=d/é+%");
    CHECK(base::percent_decode("a+b") == "a b");
    CHECK(base::percent_decode("%00%1F") == "\0\x1F"s);
    for (const char* text : {"", "%", "%2", "%2g", "%%", "%g2", "100%"}) {
        CHECK(base::percent_decode(text) == text);
    }
}

TEST_CASE("a shell word survives quotes") {
    CHECK(base::quote_for_shell("") == "''");
    CHECK(base::quote_for_shell("a $b `c`") == "'a $b `c`'");
    CHECK(base::quote_for_shell("it's") == R"('it'\''s')");
}

TEST_CASE("a string literal of a script survives quotes, backslashes and line breaks") {
    CHECK(base::quote_for_script("") == R"("")");
    CHECK(base::quote_for_script("it's ${a} `b` %s é") == R"("it's ${a} `b` %s é")");
    CHECK(base::quote_for_script(R"(a "b" \c)") == R"("a \"b\" \\c")");
    CHECK(base::quote_for_script("a\nb\0\x1F"s) == R"("a\u000Ab\u0000\u001F")");
}

TEST_CASE("shortening counts code points and keeps to the limit") {
    CHECK(base::shorten("abc", 3) == "abc");
    CHECK(base::shorten("abcd", 3) == "ab…");
    CHECK(base::shorten("äöüß", 3) == "äö…");
    CHECK(base::shorten("äöü", 3) == "äöü");
    CHECK(base::shorten("abc", 1) == "…");
    CHECK(base::shorten("abc", 0) == "");
    CHECK(base::shorten("", 5) == "");
}

TEST_CASE("every part is replaced once") {
    struct Row {
        const char* text;
        const char* part;
        const char* replacement;
        const char* replaced;
    };
    const Row rows[] = {
        {"", "a", "b", ""},          {"banana", "an", "", "ba"}, {"aaa", "aa", "b", "ba"},
        {"a.a", "a", "aa", "aa.aa"}, {"abc", "x", "y", "abc"},
    };
    for (const Row& row : rows) {
        std::string text = row.text;
        base::replace_all(text, row.part, row.replacement);
        CHECK(text == row.replaced);
    }
}

TEST_CASE("a beginning ends between two code points") {
    CHECK(base::beginning("abc", 3) == "abc");
    CHECK(base::beginning("abc", 2) == "ab");
    CHECK(base::beginning("aé", 2) == "a");
    CHECK(base::beginning("a🎬b", 4) == "a");
    CHECK(base::beginning("a🎬b", 5) == "a🎬");
    CHECK(base::beginning("", 0) == "");
    CHECK(base::beginning("\x80\x80\x80\x80\x80\x80\x80\x80", 6) == "\x80\x80\x80");
    CHECK(base::cut_short("abc", 3) == "abc");
    CHECK(base::cut_short("abc", 2) == "ab…");
}
