// A body as received, cut into lines.
#include "document/text/lines.h"

#include <doctest/doctest.h>

#include <string>

using document::TextLine;
using document::TextLines;

namespace {

constexpr size_t kPiece = 4;

// "1:ab 1+cd 2:" for a line of two pieces, and an empty one.
std::string outline(std::string_view bytes, size_t budget = SIZE_MAX / 2) {
    TextLines lines(kPiece);
    while (!lines.advance(bytes, budget)) CHECK_FALSE(lines.is_over());
    CHECK(lines.is_over());
    std::string text;
    for (const TextLine& line : lines.all()) {
        text += text.empty() ? "" : " ";
        text += std::to_string(line.number) + (line.continuation ? "+" : ":");
        text += bytes.substr(line.begin, line.end - line.begin);
    }
    return text;
}

}  // namespace

TEST_CASE("lines end at line feeds, and long ones go on in pieces") {
    struct Case {
        std::string bytes;
        std::string lines;
    };
    const Case cases[] = {
        {"", ""},
        {"a", "1:a"},
        {"a\n", "1:a"},
        {"\n", "1:"},
        {"\n\na", "1: 2: 3:a"},
        {"ab\r\ncd\r", "1:ab 2:cd"},
        {"\r\n\r", "1: 2:"},
        {"abcd", "1:abcd"},
        {"abcd\nx", "1:abcd 2:x"},
        {"abcd\r\nx", "1:abcd 2:x"},
        {"abcd\r", "1:abcd"},
        {"abcde", "1:abcd 1+e"},
        {"abcde\nx", "1:abcd 1+e 2:x"},
        {"abcde\r\nx", "1:abcd 1+e 2:x"},
        {"abcdefgh\nx", "1:abcd 1+efgh 2:x"},
        {"a\rb\n", "1:a\rb"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.bytes);
        CHECK(outline(each.bytes) == each.lines);
        CHECK(outline(each.bytes, 1) == each.lines);
    }
}

TEST_CASE("no code point is split, and what is no text is cut all the same") {
    CHECK(outline("abc\u00e9f") == "1:abc 1+\u00e9f");
    CHECK(outline("\U0001f600\U0001f600") == "1:\U0001f600 1+\U0001f600");
    CHECK(outline("a\U0001f600b") == "1:a 1+\U0001f600 1+b");
    CHECK(outline("\x80\x80\x80\x80\x80\x80") == "1:\x80 1+\x80 1+\x80\x80\x80\x80");
}

TEST_CASE("the longest line is known") {
    TextLines lines;
    lines.advance("abc\nabcdef\n\nab", 1);
    CHECK(lines.all().size() == 1);
    CHECK(lines.longest_bytes() == 3);
    while (!lines.advance("abc\nabcdef\n\nab", 1)) continue;
    CHECK(lines.longest_bytes() == 6);
    CHECK(TextLines().all().empty());
}
