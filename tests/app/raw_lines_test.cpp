#include "app/raw_lines.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "document/parse.h"

using namespace story;

namespace {

document::TextLines lines_of(const document::Document& document) {
    document::TextLines lines;
    while (!lines.advance(document.bytes, 1000)) {
    }
    return lines;
}

std::string_view at(const document::Document& document, document::Span span) {
    return std::string_view(document.bytes).substr(span.begin, span.end - span.begin);
}

}  // namespace

TEST_CASE("a node has its key with it") {
    const document::Document document = document::parse(R"({"a": {"b": 1}, "c": [2]})", "");
    CHECK(at(document, app::span_of(document, 1)) == R"("a": {"b": 1})");
    CHECK(at(document, app::span_of(document, 2)) == R"("b": 1)");
    CHECK(at(document, app::span_of(document, 4)) == "2");
}

TEST_CASE("reading stops in one line") {
    const document::Document whole = document::parse("{\n\"a\": 1\n}", "");
    CHECK_FALSE(app::span_of_fault(whole).has_value());
    CHECK_FALSE(app::stopped_in(whole, lines_of(whole), 0));

    for (const char* body : {"{\n\"a\": é\n}", "{\n\"a\": 1\n", "{\n\"a\" 1\n}"}) {
        CAPTURE(body);
        const document::Document broken = document::parse(body, "");
        const document::TextLines lines = lines_of(broken);
        REQUIRE(app::span_of_fault(broken).has_value());
        size_t stopped = 0;
        for (size_t line = 0; line < lines.all().size(); ++line)
            stopped += app::stopped_in(broken, lines, line) ? 1 : 0;
        CHECK(stopped == 1);
    }
    const document::Document letter = document::parse("{\n\"a\": é\n}", "");
    CHECK(at(letter, *app::span_of_fault(letter)) == "é");
}

TEST_CASE("what is to be seen is in a line") {
    Story story;
    story.load("{\"job\": {\n\"id\": \"1\",\n\"status\": \"SUCCESS\"\n}}");
    story.on(app::TabChosen{app::Tab::kRaw});
    story.on(app::RawModeChosen{app::RawMode::kAsReceived});
    CHECK_FALSE(app::revealed_line(story.state).has_value());
    story.on(app::NodeSelected{3});
    CHECK(app::revealed_line(story.state) == 2);
    story.state.raw.revealed = app::Revealed::kFault;
    CHECK_FALSE(app::revealed_line(story.state).has_value());
    story.state.raw.revealed = app::Revealed::kInvalidByte;
    CHECK(app::revealed_line(story.state) == 0);
}
