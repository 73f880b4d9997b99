#include "document/text/search.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"

using document::Document;
using document::Match;
using document::Search;
using document::SearchOptions;

namespace {

// Sizes read as "… bytes", and "when" as a month.
std::string readable_of(const void*, const Document& document, document::NodeId leaf) {
    if (document::key_is(document, leaf, "size")) return document::text(document, leaf) + " bytes";
    return document::key_is(document, leaf, "when") ? "8 Jul 2015" : "";
}

Search searched(const Document& document, std::string_view wanted, const SearchOptions& options,
                size_t budget = 1 << 20) {
    auto search = Search::begin(wanted, options);
    REQUIRE(search);
    while (!search->advance(document, {readable_of, nullptr}, nullptr, budget)) continue;
    return std::move(*search);
}

// "node:place text" of each match.
std::string found(const Document& document, std::string_view wanted,
                  const SearchOptions& options = {}) {
    std::string all;
    const Search search = searched(document, wanted, options);
    for (const Match& match : search.matches()) {
        const auto& [begin, end] = match.span;
        all += std::to_string(match.node) + ":" + "kvr"[static_cast<size_t>(match.place)] + " " +
               document.bytes.substr(begin, end - begin) + "|";
    }
    const Search in_small_steps = searched(document, wanted, options, 1);
    CHECK(in_small_steps.count() == search.count());
    return all;
}

constexpr SearchOptions kCase{true, false, false};
constexpr SearchOptions kWords{false, true, false};
constexpr SearchOptions kExpression{false, false, true};

struct Case {
    const char* wanted;
    SearchOptions options;
    const char* found;
};

}  // namespace

TEST_CASE("text is found in keys and leaves, as it stands, as decoded, and as it reads") {
    const Document document = document::parse_json(
        R"({"Name":"Movie.MP4","caf\u00e9":[1.50,null,true],"x":{"path":"a\/b"},"name":{},)"
        R"("size":8094037,"when":1436335151874,"text":"to be or not to be"})");
    REQUIRE_FALSE(document.problem);
    const Case cases[] = {
        {"name", {}, "1:k Name|8:k name|"},
        {"mp4", {}, "1:v MP4|"},
        {"café", {}, "2:k \"caf\\u00e9\"|"},
        {"\\u00E9", {}, "2:k \\u00e9|"},
        {"1.5", {}, "3:v 1.5|"},
        {"NULL", {}, "4:v null|"},
        {"a/b", {}, "7:v \"a\\/b\"|"},
        {"a\\/b", {}, "7:v a\\/b|"},
        {"\"x\"", {}, "6:k \"x\"|"},
        {"", {}, ""},
        {"missing", {}, ""},
        {"{", {}, ""},
        {"jul 2015", {}, "10:r 1436335151874|"},
        {"8094037 by", {}, "9:r 8094037|"},
        {"8094037", {}, "9:v 8094037|"},
        {"be", {}, "11:v be|11:v be|"},
        {"name", kCase, "8:k name|"},
        {"Jul", kCase, "10:r 1436335151874|"},
        {"jul", kCase, ""},
        {"mp", kWords, ""},
        {"mp4", kWords, "1:v MP4|"},
        {"to", kWords, "11:v to|11:v to|"},
        {".", kWords, "1:v .|3:v .|"},
        {"b", kWords, "7:v b|"},
        {"^name$", kExpression, "1:k Name|8:k name|"},
        {"^true$", kExpression, "5:v true|"},
        {"^a/b$", kExpression, "7:v \"a\\/b\"|"},
        {"\\bb\\b", kExpression, "7:v b|"},
        {"\\d+ Jul", kExpression, "10:r 1436335151874|"},
        {"^\"", kExpression, ""},
        {"n[ao]", {true, true, true}, ""},
        {"n[ao]t?", {true, true, true}, "11:v not|"},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.wanted));
        CHECK(found(document, test.wanted, test.options) == test.found);
    }
    CHECK(found(document::parse_json("7"), "7") == "0:v 7|");
    CHECK(found(document::parse_json(""), "7") == "");
    CHECK(found(document::parse_json("{a:\"\"}"), "^$", kExpression) == "1:v |");
}

TEST_CASE("XML is searched as it stands and as it reads") {
    const Document document = document::parse_xml(
        "<?xml version='1.0'?><job a='x&amp;y'><b>caf&#233;</b><!-- note --><c><![CDATA[<d>]]></c>"
        "<size u='k'>57</size></job>");
    REQUIRE_FALSE(document.problem);
    const Case cases[] = {
        {"x&amp;y", {}, "3:v x&amp;y|"},
        {"X&Y", {}, "3:v 'x&amp;y'|"},
        {"café", {}, "4:v caf&#233;|"},
        {"#233", {}, "4:v #233|"},
        {"<d>", {}, "6:v <d>|"},
        {"note", {}, "5:v note|"},
        {"57", {}, "9:v 57|"},
        {"siz", {}, "7:k siz|"},
        {"version", {}, "1:v version|"},
        {"^x&amp;y$", kExpression, "3:v x&amp;y|"},
        {"^x&y$", kExpression, "3:v 'x&amp;y'|"},
        {"caf.$", kExpression, "4:v caf&#233;|"},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.wanted));
        CHECK(found(document, test.wanted, test.options) == test.found);
    }
}

TEST_CASE("names that look alike are found together, however they are spelled") {
    const Document document = document::parse_json(
        "{\"a\":\"Caf\u00E9 nfc\",\"b\":\"Cafe\u0301 nfd\",\"k\u00E9\":1,\"ke\u0301\":2,"
        "\"c\":\"caf\\u00e9\",\"d\":\"\u1EC7\",\"e\":\"cafes\"}");
    REQUIRE_FALSE(document.problem);
    const Case cases[] = {
        {"caf\u00E9", {}, "1:v Caf\u00E9|2:v \"Cafe\u0301 nfd\"|5:v \"caf\\u00e9\"|"},
        {"cafe\u0301", {}, "1:v \"Caf\u00E9 nfc\"|2:v Cafe\u0301|5:v \"caf\\u00e9\"|"},
        {"CAF\u00C9 N", {}, "1:v \"Caf\u00E9 nfc\"|2:v \"Cafe\u0301 nfd\"|"},
        {"CAF\u00C9", kCase, ""},
        {"caf\u00E9", kCase, "5:v \"caf\\u00e9\"|"},
        {"k\u00E9", {}, "3:k k\u00E9|4:k \"ke\u0301\"|"},
        {"e\u0302\u0323", {}, "6:v \"\u1EC7\"|"},
        {"cafes", {}, "7:v cafes|"},
        {"caf\u00E9", kExpression, "1:v Caf\u00E9|5:v \"caf\\u00e9\"|"},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.wanted));
        CHECK(found(document, test.wanted, test.options) == test.found);
    }
}

TEST_CASE("only what is kept is searched") {
    const Document document = document::parse_json(R"({"a":"x","b":["x","y"],"c":"x"})");
    const document::Flags kept{true, false, true, true, true, false};
    auto search = Search::begin("x", {});
    while (!search->advance(document, {}, &kept, 1)) continue;
    REQUIRE(search->count() == 1);
    CHECK(search->matches().front().node == 3);
}

TEST_CASE("a wrong expression is no search") {
    CHECK(Search::begin("a(", kExpression).error().sentence ==
          "Position 2: this “(” is never closed.");
    CHECK(Search::begin("a(", {}));
    CHECK(Search::begin("", kExpression));
}

TEST_CASE("all matches are counted, and not all are kept") {
    std::string body = "[\"" + std::string(Search::kMatchesKept + 5, 'a') + "\",\"a\"]";
    const Document document = document::parse_json(body);
    const Search search = searched(document, "a", {});
    CHECK(search.count() == Search::kMatchesKept + 6);
    CHECK(search.matches().size() == Search::kMatchesKept);
}

TEST_CASE("the matches in a part of the body are found by its span") {
    const Document document = document::parse_json(R"({"aa":"a","b":"xax","c":["a"]})");
    const Search search = searched(document, "a", {});
    REQUIRE(search.count() == 5);
    const auto count_in = [&](uint32_t begin, uint32_t end) {
        const auto range = document::matches_in(search.matches(), {begin, end});
        return range.last - range.first;
    };
    CHECK(count_in(0, 31) == 5);
    CHECK(count_in(2, 3) == 1);
    CHECK(count_in(1, 5) == 2);
    CHECK(count_in(6, 9) == 1);
    CHECK(count_in(9, 15) == 0);
    CHECK(count_in(16, 17) == 1);
    CHECK(count_in(15, 16) == 0);
    CHECK(count_in(28, 31) == 0);
}

TEST_CASE("a long value is searched in slices, and every match in it is found") {
    const std::string filler(100'000, 'x');
    // Around the edges of what is looked at in one slice.
    for (const size_t before : {0, 7, 8, 9, 799, 800, 801, 16'383, 16'384, 99'999}) {
        CAPTURE(before);
        const std::string text = std::string(before, '.') + "needle" + filler + "Needle";
        const Document document = document::parse_json("[\"" + text + "\"]");
        auto search = Search::begin("needle", {});
        REQUIRE(search);
        int slices = 0;
        while (!search->advance(document, {}, nullptr, 100)) ++slices;
        CHECK(slices > 100);
        REQUIRE(search->count() == 2);
        CHECK(search->matches()[0].span.begin == before + 2);
        CHECK(search->matches()[1].span.begin == before + 8 + filler.size());
    }
}

TEST_CASE("a long value is found as it is decoded, and in an equivalent spelling") {
    const std::string filler(40'000, 'x');
    const std::pair<const char*, const char*> cases[] = {{R"(caf\u00e9)", "café"},
                                                         {R"(a\nb)", "a\nb"},
                                                         {"cafe\u0301", "café"},
                                                         {"café", "cafe\u0301"},
                                                         {R"(\"q\")", "\"q\""}};
    for (const auto& [spelled, wanted] : cases) {
        for (const size_t before : {size_t{0}, size_t{16'380}, size_t{16'384}, size_t{50'000}}) {
            const std::string text(spelled);
            CAPTURE(text);
            CAPTURE(before);
            const Document document = document::parse_json("[\"" + std::string(before, '.') + " " +
                                                           text + " " + filler + "\"]");
            CHECK(searched(document, wanted, {}).count() == 1);
            CHECK(searched(document, "nowhere", {}).count() == 0);
        }
    }
    const Document plain = document::parse_json("[\"" + filler + "\"]");
    document::SearchOptions expression;
    expression.regular_expression = true;
    CHECK(searched(plain, "y*", expression).count() == 0);
}
