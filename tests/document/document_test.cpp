
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "document/parse.h"
#include "document/query.h"
#include "document/support/consistency.h"
#include "document/support/faults.h"

using document::Document;
using document::Kind;
using namespace std::string_literals;

namespace {

Document parse(const std::string& bytes) {
    return document::parse_json(bytes);
}

// Every token of the document in order, keys as `key=`, containers as their brackets' token sizes.
std::string tokens(const Document& parsed) {
    std::string all;
    for (document::NodeId node = 0; node < parsed.nodes.size(); ++node) {
        if (!parsed[node].key.empty()) all += std::string(document::key_token(parsed, node)) + "=";
        all += std::string(document::token(parsed, node)) + "|";
    }
    return all;
}

}  // namespace

TEST_CASE("every node's span is exactly its token") {
    const std::pair<std::string, std::string> cases[] = {
        {"1", "1|"},
        {"12 ", "12|"},
        {" -0\n", "-0|"},
        {"\"\"", "\"\"|"},
        {"true", "true|"},
        {" null ", "null|"},
        {"[]", "[]|"},
        {"\xEF\xBB\xBF[1]", "[1]|1|"},
        {"[1,23,456,7890]", "[1,23,456,7890]|1|23|456|7890|"},
        {"[1 , 22 ,333\n]", "[1 , 22 ,333\n]|1|22|333|"},
        {"{\"a\":1}", "{\"a\":1}|\"a\"=1|"},
        {"{ \"a\" : [ true,false ,null ] }",
         "{ \"a\" : [ true,false ,null ] }|\"a\"=[ true,false ,null ]|true|false|null|"},
        {"[-1.50,1e400,-1E-400,0.0,12345678901234567890123]",
         "[-1.50,1e400,-1E-400,0.0,12345678901234567890123]|-1.50|1e400|-1E-400|0.0|"
         "12345678901234567890123|"},
        {"[\"a\\\"b\",\"\\\\\",\"\\u00e9\",\"\\ud83d\\ude00\"]",
         "[\"a\\\"b\",\"\\\\\",\"\\u00e9\",\"\\ud83d\\ude00\"]|\"a\\\"b\"|\"\\\\\"|\"\\u00e9\"|"
         "\"\\ud83d\\ude00\"|"},
        {"[\"\\ud800\",\"\xFF\xC3\",\"\\udc00x\"]",
         "[\"\\ud800\",\"\xFF\xC3\",\"\\udc00x\"]|\"\\ud800\"|\"\xFF\xC3\"|\"\\udc00x\"|"},
        {"{\"\":{},\"b\":\"\"}", "{\"\":{},\"b\":\"\"}|\"\"={}|\"b\"=\"\"|"},
    };
    for (const auto& [bytes, expected] : cases) {
        const Document parsed = parse(bytes);
        CAPTURE(parsed.bytes);
        CHECK_FALSE(parsed.problem);
        CHECK(parsed.bytes == bytes);
        CHECK(parsed.format == document::Format::kJson);
        CHECK(tokens(parsed) == expected);
        support::check_consistency(parsed);
    }
}

TEST_CASE("a number may have any size") {
    for (const std::string& digits :
         {std::string(5000, '7'), "0." + std::string(5000, '0') + "1",
          "-1e" + std::string(5000, '9'), std::string(400, '1') + ".5"}) {
        const Document parsed = parse("{\"n\":" + digits + "}");
        REQUIRE_FALSE(parsed.problem);
        CHECK(document::token(parsed, 1) == digits);
        CHECK(parsed[1].kind == Kind::kNumber);
    }
}

TEST_CASE("kinds, parents and siblings are linked") {
    const Document parsed = parse(R"({"a":[1,"x"],"b":null,"c":true})");
    REQUIRE(parsed.nodes.size() == 6);
    const Kind kinds[] = {Kind::kObject, Kind::kArray, Kind::kNumber,
                          Kind::kString, Kind::kNull,  Kind::kBoolean};
    const document::NodeId parents[] = {document::kNoNode, 0, 1, 1, 0, 0};
    const document::NodeId nexts[] = {document::kNoNode, 4, 3,
                                      document::kNoNode, 5, document::kNoNode};
    for (document::NodeId node = 0; node < 6; ++node) {
        CHECK(parsed[node].kind == kinds[node]);
        CHECK(parsed[node].parent == parents[node]);
        CHECK(parsed[node].next_sibling == nexts[node]);
    }
    CHECK(parsed[0].child_count == 3);
    CHECK(parsed[1].child_count == 2);
}

TEST_CASE("duplicate keys are kept and flagged, compared as they decode") {
    const Document few = parse(R"({"a":1,"b":2,"\u0061":3,"A":4,"b":5})");
    REQUIRE_FALSE(few.problem);
    std::string flags;
    for (const document::Node& node : few.nodes) flags += node.duplicate_key ? 'x' : '.';
    CHECK(flags == "...x.x");

    std::string bytes = "{";
    for (int i = 0; i < 1000; ++i)
        bytes += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    const Document many = parse(bytes + R"("k7":0,"\u006b8":0,"k1000":0,"k7":1})");
    REQUIRE_FALSE(many.problem);
    std::vector<document::NodeId> flagged;
    for (document::NodeId node = 0; node < many.nodes.size(); ++node) {
        if (many[node].duplicate_key) flagged.push_back(node);
    }
    CHECK(flagged == std::vector<document::NodeId>{1001, 1002, 1004});
}

TEST_CASE("each fault has its place and its sentence") {
    support::check_faults({
        {"", "line 1, column 1 (byte 0): The body is empty.", true},
        {" \n ", "line 2, column 2 (byte 3): The body is empty.", true},
        {"\xEF\xBB\xBF", "line 1, column 1 (byte 3): The body is empty.", true},
        {"<html>", "line 1, column 1 (byte 0): Expected a value, found '<'.", false},
        {"}", "line 1, column 1 (byte 0): Expected a value, found '}'.", false},
        {"{\"a\":1} x", "line 1, column 9 (byte 8): More text follows the end of the document.",
         false},
        {"1 2", "line 1, column 3 (byte 2): More text follows the end of the document.", false},
        {"[]\0"s, "line 1, column 3 (byte 2): More text follows the end of the document.", false},
        {"[1\0]"s,
         "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found the invisible "
         "character "
         "U+0000.",
         false},
        {"{\n\"é\": 1 x}",
         "line 2, column 8 (byte 10): Expected ',' or '}' after a value, found 'x'.", false},
        {"{\"a\" 1}", "line 1, column 6 (byte 5): Expected ':' after a key, found '1'.", false},
        {"{\"a\":}", "line 1, column 6 (byte 5): Expected a value after ':', found '}'.", false},
        {"{\"a\":1,}", "line 1, column 8 (byte 7): Expected a key in quotes after ',', found '}'.",
         false},
        {"{1:2}", "line 1, column 2 (byte 1): Expected a key in quotes or '}', found '1'.", false},
        {"[1,]", "line 1, column 4 (byte 3): Expected a value after ',', found ']'.", false},
        {"[,1]", "line 1, column 2 (byte 1): Expected a value or ']', found ','.", false},
        {"[1 2]", "line 1, column 4 (byte 3): Expected ',' or ']' after a value, found '2'.",
         false},
        {"[01]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found '1'.", false},
        {"[1-2]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found '-'.",
         false},
        {"[-a]", "line 1, column 3 (byte 2): A number needs a digit after '-', found 'a'.", false},
        {"[12.]", "line 1, column 5 (byte 4): A number needs a digit after '.', found ']'.", false},
        {"[1e+]", "line 1, column 5 (byte 4): A number needs a digit after '+', found ']'.", false},
        {"[1.5E]", "line 1, column 6 (byte 5): A number needs a digit after 'E', found ']'.",
         false},
        {"[NaN]",
         "line 1, column 2 (byte 1): 'NaN' is not a JSON value: only true, false, null and numbers "
         "have no quotes.",
         false},
        {"[1,nul]",
         "line 1, column 4 (byte 3): 'nul' is not a JSON value: only true, false, null and numbers "
         "have no quotes.",
         false},
        {"['a']", "line 1, column 2 (byte 1): Expected a value or ']', found '''.", false},
        {"[\"a\nb\"]",
         "line 1, column 4 (byte 3): A string contains the invisible character U+000A, which must "
         "be escaped.",
         false},
        {"[\"\0\"]"s,
         "line 1, column 3 (byte 2): A string contains the invisible character U+0000, which must "
         "be escaped.",
         false},
        {"[\"\\x\"]",
         "line 1, column 4 (byte 3): A backslash in a string must be followed by one of "
         "\"\\/bfnrtu, "
         "found 'x'.",
         false},
        {"[\"\\u00g0\"]",
         "line 1, column 7 (byte 6): '\\u' in a string must be followed by four hexadecimal "
         "digits, "
         "found 'g'.",
         false},
        {"[\xFF]",
         "line 1, column 2 (byte 1): Expected a value or ']', found the byte 0xFF, which is not "
         "UTF-8.",
         false},
        {"\xEF\xBB\xBF\xEF\xBB\xBF[]",
         "line 1, column 1 (byte 3): Expected a value, found the invisible character U+FEFF.",
         false},
        {"[1]\r\n]", "line 2, column 1 (byte 5): More text follows the end of the document.",
         false},
        {"{",
         "line 1, column 2 (byte 1): The body ends inside an object that began at line 1: it is "
         "truncated.",
         true},
        {"{\"a\":\n[1,\n",
         "line 3, column 1 (byte 10): The body ends inside an array that began at "
         "line 2: it is truncated.",
         true},
        {"\n[\"ab",
         "line 2, column 5 (byte 5): The body ends inside a string that began at line 2: it "
         "is truncated.",
         true},
        {"[\"a\\u00",
         "line 1, column 8 (byte 7): The body ends inside a string that began at line 1: "
         "it is truncated.",
         true},
        {"-", "line 1, column 2 (byte 1): The body ends inside a number: it is truncated.", true},
        {"[1.", "line 1, column 4 (byte 3): The body ends inside a number: it is truncated.", true},
        {"[fal",
         "line 1, column 5 (byte 4): The body ends inside the word 'false': it is truncated.",
         true},
    });
}

TEST_CASE("what stands before a problem stays readable") {
    const Document parsed = parse(R"({"a":[1,{"b":2},x)");
    REQUIRE(parsed.problem);
    CHECK(parsed.problem->offset == 16);
    CHECK(parsed.nodes.size() == 5);
    CHECK(document::token(parsed, 0) == R"({"a":[1,{"b":2},)");
    CHECK(document::token(parsed, 1) == R"([1,{"b":2},)");
    CHECK(document::token(parsed, 3) == R"({"b":2})");
}

TEST_CASE("a depth of 512 is read, 513 is not") {
    const auto nested = [](size_t levels) {
        return std::string(levels, '[') + std::string(levels, ']');
    };
    const Document deepest = parse(nested(512));
    CHECK_FALSE(deepest.problem);
    CHECK(deepest.nodes.size() == 512);
    const Document deeper = parse(nested(513));
    REQUIRE(deeper.problem);
    CHECK(document::describe(*deeper.problem) ==
          "line 1, column 513 (byte 512): The body nests more than 512 levels deep, which is the "
          "limit.");
    CHECK_FALSE(deeper.problem->truncated);
    CHECK(deeper.nodes.size() == 512);
    support::check_consistency(deeper);
    CHECK(parse(std::string(1000000, '[')).problem->offset == 512);
}

TEST_CASE("a body over the size limit is kept but not read") {
    document::Limits limits;
    limits.size_bytes = 4;
    CHECK_FALSE(document::parse_json("[12]", limits).problem);
    const Document parsed = document::parse_json("[123]", limits);
    REQUIRE(parsed.problem);
    CHECK(parsed.problem->sentence == "The body is 5\u00A0bytes; the limit is 4\u00A0bytes.");
    CHECK(parsed.bytes == "[123]");
    CHECK_FALSE(parsed.has_root());
}

TEST_CASE("a body cut off anywhere is told to be truncated") {
    const std::string strict =
        R"({"a\u00e9\n":[1.5e+10,-0,true,false,null,{}],"\ud83d\ude00é":{"k":"v"},"z":[]})";
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    const std::string relaxed(std::istreambuf_iterator<char>(file), {});
    for (const std::string& whole : {strict, relaxed}) {
        REQUIRE_FALSE(parse(whole).problem);
        const size_t end = whole.find_last_of('}');
        for (size_t size = 0; size <= end; ++size) {
            const Document parsed = parse(whole.substr(0, size));
            CAPTURE(parsed.bytes);
            REQUIRE(parsed.problem);
            REQUIRE(parsed.problem->truncated);
            REQUIRE(parsed.problem->offset == size);
            support::check_consistency(parsed);
        }
    }
}

TEST_CASE("no single wrong byte upsets the reader") {
    const std::string whole = R"({"a":[1.5e+1,-0,true,null],b:{"k\u00e9":"v"}})";
    for (size_t at = 0; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = whole;
            changed[at] = static_cast<char>(byte);
            support::check_consistency(parse(changed));
        }
    }
}
