#include "document/text/token_check.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "document/parse.h"
#include "document/rows/rows.h"

using document::Document;
using document::Format;
using document::TokenCheck;
using Outcome = document::TokenCheck::Outcome;

namespace {

TokenCheck check(const Document& document, size_t budget = 1 << 20) {
    TokenCheck made(document);
    while (!made.advance(document, budget)) continue;
    return made;
}

std::string tokens_of(std::string_view text, Format format) {
    document::Tokens tokens(format, 0);
    std::string all;
    for (std::string_view token = tokens.next(text); !token.empty(); token = tokens.next(text)) {
        all += std::string(token) + "|";
    }
    return all;
}

struct Expected {
    const char* body;
    Outcome outcome;
    size_t token_count;
};

}  // namespace

TEST_CASE("JSON is cut into brackets, commas, colons, strings and words") {
    const std::pair<const char*, const char*> cases[] = {
        {" { \"a\" :[1.50,-0e1 ,\ttrue]\n}", "{|\"a\"|:|[|1.50|,|-0e1|,|true|]|}|"},
        {R"(["\"],[\\"])", R"([|"\"],[\\"|]|)"},
        {"{a:b}", "{|a|:|b|}|"},
        {"\"open", "\"open|"},
        {"\"open\\", "\"open\\|"},
        {"tr\"x\"", "tr|\"x\"|"},
        {"", ""},
        {" \n", ""},
    };
    for (const auto& [text, expected] : cases) {
        const std::string body(text);
        CAPTURE(body);
        CHECK(tokens_of(body, Format::kJson) == expected);
    }
}

TEST_CASE("XML is cut into tags, names, values, markup and text") {
    const std::pair<const char*, const char*> cases[] = {
        {"<a  b = 'c>'\n>d</a >", "<a|b|=|'c>'|>|d|</a|>|"},
        {"<a/><b />", "<a|/>|<b|/>|"},
        {"<a> x </a>", "<a|>| x |</a|>|"},
        {"<a> x <b/> y </a>", "<a|>|x|<b|/>|y|</a|>|"},
        {"<a>\n <b>1</b>\n</a>", "<a|>|<b|>|1|</b|>|</a|>|"},
        {"<a>\n</a>", "<a|>|\n|</a|>|"},
        {"<!-- <a> --><?p <b> ?><![CDATA[ <c> ]]>", "<!-- <a> -->|<?p <b> ?>|<![CDATA[ <c> ]]>|"},
        {"<!DOCTYPE a [<!ENTITY b '>]'><!-- don't --><?p >?>]><a/>",
         "<!DOCTYPE a [<!ENTITY b '>]'><!-- don't --><?p >?>]>|<a|/>|"},
        {"<a", "<a|"},
        {"<a b='", "<a|b|=|'|"},
        {"<a <b>", "<a|<b|>|"},
        {"<a / >", "<a|/|>|"},
        {"<!--", "<!--|"},
        {"<!DOCTYPE a [<!ENTITY b[[ 'c'><!x ]>]><a/>",
         "<!DOCTYPE a [<!ENTITY b[[ 'c'><!x ]>]>|<a|/>|"},
        {"<!DOCTYPE a [", "<!DOCTYPE a [|"},
        {"a", "a|"},
        {"<", "<|"},
    };
    for (const auto& [text, expected] : cases) {
        const std::string body(text);
        CAPTURE(body);
        CHECK(tokens_of(body, Format::kXml) == expected);
    }
}

TEST_CASE("the pretty text has the tokens of the body") {
    const Expected cases[] = {
        {R"({ "a" :[1.50,{"b":1e400} ],"c":[ ],"\u0064":{},"e":"\/ x"})", Outcome::kSame, 27},
        {"\xEF\xBB\xBF{a:-0,a:1}", Outcome::kSame, 9},
        {" null ", Outcome::kSame, 1},
        {"<?xml version='1.0'?><a  b = '1'><c> x </c>y<d\n/><e></e><!-- z --></a >", Outcome::kSame,
         21},
        {"<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>", Outcome::kSame, 6},
        {"<!DOCTYPE a [<!ENTITY b[ SYSTEM 'c'>]><a>&b;</a>", Outcome::kSame, 6},
        {"<a>one<b>two</b><![CDATA[three]]> four <c d='e'>five</c></a>", Outcome::kSame, 20},
        {"<a>\n</a>", Outcome::kSame, 5},
        {"", Outcome::kSameToFault, 0},
        {R"({"a":[1,2)", Outcome::kSameToFault, 7},
        {R"({"a":[1,2],"b":tru)", Outcome::kSameToFault, 8},
        {R"({"a":1,)", Outcome::kSameToFault, 4},
        {R"({"a":1} x)", Outcome::kSame, 5},
        {")]}',\n{\"a\":1}\n{\"b\":2}", Outcome::kSame, 5},
        {"<br />\n{\"a\":1}", Outcome::kSame, 5},
        {"1 x", Outcome::kSameToFault, 1},
        {R"([1 2])", Outcome::kSameToFault, 2},
        {R"({"a":"\q","b":1})", Outcome::kSameToFault, 1},
        {R"([01])", Outcome::kSameToFault, 1},
        {"<a><b x='1'><c>2", Outcome::kSameToFault, 9},
        {"<a><b></a>", Outcome::kSameToFault, 4},
        {"<a b='1' b='2'>x</a>", Outcome::kSameToFault, 8},
        {"<a>&bogus;</a>", Outcome::kSameToFault, 2},
        {"<a><b>1</b>x<c d='1' e='", Outcome::kSameToFault, 12},
        {"x\n<a/><b/>", Outcome::kSame, 2},
        {"<a>1<![CDATA[2 \x01]]></a>", Outcome::kSameToFault, 3},
        {"<a>1 \x01</a>", Outcome::kSameToFault, 2},
        {"<a>1 <![]]></a>", Outcome::kSameToFault, 2},
        {"<a><b></=b>", Outcome::kSameToFault, 4},
        {"<a> <!", Outcome::kSameToFault, 2},
        {"<a>1<![CDATA[2]]>3<![CDATA[4]]><![]]></a>", Outcome::kSameToFault, 6},
    };
    for (const Expected& expected : cases) {
        CAPTURE(std::string(expected.body));
        const Document document = document::parse(expected.body, "");
        const TokenCheck made = check(document);
        CHECK(made.outcome() == expected.outcome);
        CHECK(made.token_count() == expected.token_count);
        CHECK(check(document, 1).token_count() == expected.token_count);
    }
    std::ifstream seed(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    const Document document = document::parse({std::istreambuf_iterator<char>(seed), {}}, "");
    CHECK(check(document).outcome() == Outcome::kSame);
}

TEST_CASE("a body that is shown otherwise is found out, and where") {
    const std::string body = R"({"a":[1,2],"b":{"c":"d"},"e":null})";
    const Document document = document::parse_json(body);
    const struct {
        const char* what;
        void (*spoil)(Document&);
        size_t offset;
        size_t line;
    } cases[] = {
        {"another value",
         [](Document& spoilt) {
             spoilt.nodes[2].value = {8, 9};
         },
         6, 3},
        {"a key lost", [](Document& spoilt) { spoilt.nodes[4].key = {}; }, 11, 6},
        {"the end lost", [](Document& spoilt) { spoilt.nodes[4].next_sibling = 0xffffffff; }, 24,
         9},
        {"an item lost", [](Document& spoilt) { spoilt.nodes[1].kind = document::Kind::kObject; },
         5, 2},
    };
    for (const auto& test : cases) {
        CAPTURE(test.what);
        Document spoilt = document;
        test.spoil(spoilt);
        const TokenCheck made = check(spoilt);
        CHECK(made.outcome() == Outcome::kDifferent);
        CHECK(made.offset() == test.offset);
        CHECK(made.line() == test.line);
    }
    Document cut = document::parse_json(R"([1,2,3,4,5 6])");
    REQUIRE(cut.problem);
    cut.nodes[2].next_sibling = document::kNoNode;
    CHECK(check(cut).outcome() == Outcome::kDifferent);
}

TEST_CASE("the widest row counts its indentation") {
    const auto widest = [](const char* body) {
        return check(document::parse_json(body), 1).widest_row_bytes();
    };
    CHECK(widest(R"({"a":["12345"],"bc":1})") == 11);
    CHECK(widest("7") == 1);
    CHECK(widest("") == 0);
}

TEST_CASE("a long string is compared in parts, and is one token") {
    constexpr size_t kPart = document::Tokens::kPartBytes;
    for (const size_t length : {kPart - 2, kPart - 1, kPart, kPart + 1, 3 * kPart + 5}) {
        for (const char* end : {"", R"(\")", R"(\\)"}) {
            CAPTURE(length);
            const std::string text =
                "\"" + std::string(length, 'x') + end + std::string(9, 'y') + "\"";
            const Document document = document::parse_json("[" + text + ",1]");
            const TokenCheck same = check(document, 1000);
            CHECK(same.outcome() == Outcome::kSame);
            CHECK(same.token_count() == 5);
            // What is cut off within it is missing.
            const Document cut = document::parse_json("{\"a\":1,\"b\":" + text.substr(0, length));
            CHECK(check(cut, 1000).outcome() == Outcome::kSameToFault);
        }
    }
}

TEST_CASE("a difference far within a long string is found, and said where it is") {
    constexpr size_t kPart = document::Tokens::kPartBytes;
    Document document = document::parse_json("[\"" + std::string(4 * kPart, 'x') + "\"]");
    document.nodes[1].value.end -= 3;
    const TokenCheck made = check(document, 1000);
    CHECK(made.outcome() == Outcome::kDifferent);
    CHECK(made.offset() > 3 * kPart);
}

TEST_CASE("a long number is compared in parts too") {
    const Document document = document::parse_json("[" + std::string(200'000, '7') + "]");
    CHECK(check(document, 1000).outcome() == Outcome::kSame);
    CHECK(check(document, 1000).token_count() == 3);
}
