#include "document/query.h"
#include "document/parse.h"
#include "document/path/paths.h"

#include <doctest/doctest.h>

using document::Document;
using document::kNoNode;
using document::kRoot;

namespace {

Document parse(const std::string& bytes) {
    return document::parse_json(bytes);
}

struct Number {
    const char* token;
    std::optional<double> real;
    std::optional<int64_t> whole;
};

}  // namespace

TEST_CASE("children are found by key and by index") {
    const Document parsed = parse(R"({"a":1,"b":[10,20],"a":3,"caf\u00e9":4})");
    CHECK(document::find(parsed, kRoot, "a") == 5);
    CHECK(document::find(parsed, kRoot, "b") == 2);
    CHECK(document::find(parsed, kRoot, "café") == 6);
    CHECK(document::find(parsed, kRoot, "c") == kNoNode);
    CHECK(document::find(parsed, 1, "a") == kNoNode);
    CHECK(document::find(parsed, 2, "") == kNoNode);
    CHECK(document::item(parsed, 2, 1) == 4);
    CHECK(document::item(parsed, 2, 2) == kNoNode);
    CHECK(document::item(parsed, kRoot, 0) == kNoNode);
    CHECK(document::first_child(parsed, kRoot) == 1);
    CHECK(document::first_child(parsed, 1) == kNoNode);
}

TEST_CASE("strings are decoded on demand") {
    const std::pair<const char*, const char*> cases[] = {
        {R"("")", ""},
        {R"("plain é")", "plain é"},
        {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
        {R"("\u00e9\u00E9\u20ac")", "éé€"},
        {R"("\ud83d\ude00!")", "😀!"},
        {R"("\ud800")", "\uFFFD"},
        {R"("\ud800x")", "\uFFFDx"},
        {R"("\ud800\n")", "\uFFFD\n"},
        {R"("\ud800\ud83d\ude00")", "\uFFFD😀"},
        {R"("\ude00\ud83d")", "\uFFFD\uFFFD"},
        {R"("\\u00e9")", "\\u00e9"},
        {"\"\xFF\xC3(\"", "\uFFFD\uFFFD("},
    };
    for (const auto& [token, expected] : cases) {
        const Document parsed = parse(std::string("{") + token + ":" + token + "}");
        CAPTURE(parsed.bytes);
        REQUIRE_FALSE(parsed.problem);
        CHECK(document::text(parsed, 1) == expected);
        CHECK(document::key_text(parsed, 1) == expected);
        CHECK(document::key_is(parsed, 1, expected));
        CHECK(document::token(parsed, 1) == token);
    }
    CHECK(document::text(parse("[1.50]"), 1) == "1.50");
    CHECK(document::text(parse("[{\"a\": 1}]"), 1) == "{\"a\": 1}");
    CHECK(document::text(parse("\"\\u0000\""), kRoot) == std::string(1, '\0'));
    CHECK_FALSE(document::key_is(parse("[1]"), 1, ""));
    CHECK(document::key_is(parse("{\"\":1}"), 1, ""));
}

TEST_CASE("whether there is a text is known without decoding it") {
    for (const char* body :
         {R"({"a": "", "b": "x", "c": "\u0000", "d": "\\", "e": 0, "f": null, "g": [], "h": {}})",
          R"({"a": "cut)", R"(["", "é", ")",
          "<a b='' c='d'><e/><f> </f><g><!-- h --></g><i>j</i></a>",
          "<a><b><![CDATA[]]></b><c><![CDATA[d]]></c> e </a>"}) {
        const Document document = document::parse(body, "");
        for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
            CAPTURE(body);
            CAPTURE(node);
            CHECK(document::has_text(document, node) == !document::text(document, node).empty());
        }
    }
}

TEST_CASE("numbers have a value only where C++ has one") {
    const Number cases[] = {
        {"0", 0.0, 0},
        {"-0", 0.0, 0},
        {"1.50", 1.5, std::nullopt},
        {"100.0", 100.0, 100},
        {"1e3", 1000.0, 1000},
        {"1436335151874", 1436335151874.0, 1436335151874},
        {"9223372036854775807", 9223372036854775808.0, 9223372036854775807},
        {"9223372036854775808", 9223372036854775808.0, std::nullopt},
        {"-9223372036854775808", -9223372036854775808.0, INT64_MIN},
        {"1e17", 1e17, std::nullopt},
        {"1e400", std::nullopt, std::nullopt},
        {"-1e400", std::nullopt, std::nullopt},
        {"1e-400", 0.0, 0},
    };
    for (const Number& expected : cases) {
        CAPTURE(expected.token);
        const Document parsed = parse(expected.token);
        CHECK(document::number(parsed, kRoot) == expected.real);
        CHECK(document::integer(parsed, kRoot) == expected.whole);
    }
    const Document others = parse(R"(["1",true,false,null])");
    CHECK(document::number(others, 1) == std::nullopt);
    CHECK(document::integer(others, 1) == std::nullopt);
    CHECK(document::boolean(others, 1) == std::nullopt);
    CHECK(document::boolean(others, 2) == true);
    CHECK(document::boolean(others, 3) == false);
    CHECK(document::boolean(others, 4) == std::nullopt);
}

TEST_CASE("a node knows where it stands") {
    const Document parsed = parse(R"({"a":[1,{"b":2}],"c":[]})");
    CHECK(document::depth(parsed, kRoot) == 0);
    CHECK(document::depth(parsed, 4) == 3);
    CHECK(document::index_in_parent(parsed, kRoot) == 0);
    CHECK(document::index_in_parent(parsed, 3) == 1);
    CHECK(document::index_in_parent(parsed, 5) == 1);
    CHECK(document::subtree_end(parsed, kRoot) == 6);
    CHECK(document::subtree_end(parsed, 1) == 5);
    CHECK(document::subtree_end(parsed, 2) == 3);
    CHECK(document::subtree_end(parsed, 3) == 5);
    CHECK(document::subtree_end(parsed, 5) == 6);
    CHECK(document::is_container(parsed, 5));
    CHECK_FALSE(document::is_container(parsed, 4));
}

TEST_CASE("paths are those of RFC 9535") {
    const std::pair<const char*, const char*> cases[] = {
        {R"({"percentage_completed":1})", "$.percentage_completed"},
        {R"({"é1":1})", "$.é1"},
        {R"({"a b":1})", "$['a b']"},
        {R"({"1a":1})", "$['1a']"},
        {R"({"":1})", "$['']"},
        {R"({"it's \\":1})", R"($['it\'s \\'])"},
        {R"({"\n\u001f":1})", R"($['\u000a\u001f'])"},
        {"[1]", "$[0]"},
    };
    for (const auto& [bytes, expected] : cases) {
        CHECK(document::json_path(parse(bytes), 1) == expected);
    }
    const Document parsed = parse(R"({"job":{"outputs":[{"a":1},{"b-c":[1,2]}]}})");
    CHECK(document::json_path(parsed, kRoot) == "$");
    CHECK(document::json_path(parsed, 7) == "$.job.outputs[1]['b-c'][0]");
}

TEST_CASE("of a long value the beginning is read, cut between two characters") {
    struct {
        const char* body;
        size_t limit;
        const char* expected;
    } const cases[] = {
        {R"(["abcdef"])", 3, "abc"},        {R"(["abcdef"])", 6, "abcdef"},
        {R"(["aébc"])", 2, "aé"},           {R"(["a\u00e9bc"])", 2, "aé"},
        {R"(["a\ud83c\udfacb"])", 5, "a🎬"}, {R"(["\\\\\\"])", 3, "\\\\"},
        {R"(["a\"b"])", 2, "a\""},          {"[12345]", 2, "12"},
    };
    for (const auto& [body, limit, expected] : cases) {
        const std::string text(body);
        CAPTURE(text);
        CHECK(document::text(parse(text), 1, limit) == expected);
    }
    const std::string body = "[\"" + std::string(2 * document::kBeginningBytes, 'x') + "\"]";
    CHECK(document::text(parse(body), 1).size() == document::kBeginningBytes);
    CHECK(document::whole_text(parse(body), 1).size() == 2 * document::kBeginningBytes);
}

TEST_CASE("of a long text of XML the beginning is read, cut between two characters") {
    struct {
        const char* content;
        size_t limit;
        const char* expected;
    } const cases[] = {
        {"abcdef", 3, "abc"},         {"aébc", 2, "a"},
        {"a&amp;b", 4, "a"},          {"a&amp;b", 6, "a&"},
        {"<![CDATA[abc]]>", 10, "a"}, {"a<!--x-->b", 6, "a"},
        {"  a<!--x-->b", 12, "  ab"},
    };
    for (const auto& [content, limit, expected] : cases) {
        const std::string text(content);
        CAPTURE(text);
        const Document parsed = document::parse_xml("<a>" + text + "</a>");
        CHECK(document::text(parsed, 1, limit) == expected);
    }
}

TEST_CASE("a key that is longer than any spelling of a name is not that name") {
    const Document parsed =
        parse("{\"\\u0069" + std::string(1000, 'd') + R"(":1,"\u0069\u0064":2})");
    CHECK(document::find(parsed, kRoot, "id") == 2);
}

TEST_CASE("a number that no double needs is no number") {
    CHECK(document::number(parse("[" + std::string(2000, '0').replace(0, 1, "1") + "]"), 1) ==
          std::nullopt);
    CHECK(document::number(parse("[0." + std::string(1500, '0') + "1]"), 1) == 0.0);
    CHECK(document::number(parse("[0." + std::string(5000, '0') + "1]"), 1) == std::nullopt);
}
