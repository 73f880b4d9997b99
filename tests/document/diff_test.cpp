#include "document/diff.h"
#include "document/path/paths.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "document/parse.h"
#include "document/query.h"
#include "document/rows/rows.h"
#include "document/support/pretty.h"

using document::Change;
using document::ChangeKind;
using document::Diff;
using document::Document;
using document::kNoNode;

namespace {

// "+ path", "- path" and "path: before -> after", one a line.
std::string told(const Document& before, const Document& after, const Diff& diff) {
    std::string text;
    for (const Change& change : diff.changes) {
        if (!text.empty()) text += "\n";
        if (change.kind == ChangeKind::kAdded) {
            CHECK(change.before == kNoNode);
            text += "+ " + document::json_path(after, change.after);
        } else if (change.kind == ChangeKind::kRemoved) {
            CHECK(change.after == kNoNode);
            text += "- " + document::json_path(before, change.before);
        } else {
            text += document::json_path(after, change.after) + ": ";
            text += document::token(before, change.before);
            text += " -> ";
            text += document::token(after, change.after);
        }
    }
    return text;
}

std::string changes_between(const std::string& left, const std::string& right) {
    const Document before = document::parse_json(left);
    const Document after = document::parse_json(right);
    const Diff diff = document::diff(before, after);
    CHECK(diff.count == diff.changes.size());
    return told(before, after, diff);
}

struct Pair {
    const char* before;
    const char* after;
    const char* changes;
};

const Pair kPairs[] = {
    {R"({"a":1})", R"({"a":1})", ""},
    {R"({"a":1})", R"({"a":2})", "$.a: 1 -> 2"},
    {R"({"a":1,"b":2})", R"({"a":1})", "- $.b"},
    {R"({"a":1})", R"({"a":1,"b":{"c":[1,2]}})", "+ $.b"},
    {R"({"b":2,"c":3})", R"({"a":1,"b":2,"c":4})", "+ $.a\n$.c: 3 -> 4"},
    {R"([1,2,3])", R"([1,5])", "$[1]: 2 -> 5\n- $[2]"},
    {R"([1])", R"([1,2,3])", "+ $[1]\n+ $[2]"},
    {R"({"a":{"b":1}})", R"({"a":[1]})", R"($.a: {"b":1} -> [1])"},
    {R"({"a":null})", R"({"a":{"b":1}})", R"($.a: null -> {"b":1})"},
    {R"({"a":true,"b":null})", R"({"a":false,"b":0})", "$.a: true -> false\n$.b: null -> 0"},
    {R"({"a":{}})", R"({"a":{"b":1}})", "+ $.a.b"},
    {R"({"a":[1]})", R"({"a":[]})", "- $.a[0]"},
    {R"({"a":1,"a":2,"a":3})", R"({"a":1,"a":3})", "$.a: 2 -> 3\n- $.a"},
    {R"({"x":0,"a":1,"a":2})", R"({"a":1,"a":9,"x":0})", "$.a: 2 -> 9"},
    {"1", "2", "$: 1 -> 2"},
    {"{a:1,b:[2]}", "{ \"b\" : [ 2 ],\n \"a\" : 1 }", ""},
    {R"(["caf\u00e9"])", R"(["café"])", ""},
    {R"({"caf\u00e9":1})", R"({"café":1})", ""},
    {R"([1.50,1e2,-0,10])", R"([15e-1,100,0.0,1E+1])", ""},
    {"[9007199254740992]", "[9007199254740993]", "$[0]: 9007199254740992 -> 9007199254740993"},
    {"[1]", "[-1]", "$[0]: 1 -> -1"},
    {R"(["1"])", "[1]", R"($[0]: "1" -> 1)"},
    {"", "1", ""},
    // Named items are the same wherever they stand.
    {R"([{"name":"a","v":1},{"name":"b","v":2}])", R"([{"name":"b","v":2},{"name":"a","v":1}])",
     ""},
    {R"([{"name":"a","v":1},{"name":"b","v":2}])", R"([{"name":"b","v":3},{"name":"a","v":1}])",
     "$[0].v: 2 -> 3"},
    {R"([{"id":1},{"id":2}])", R"([{"id":0},{"id":1},{"id":2}])", "+ $[0]"},
    {R"([{"id":1},{"id":2},{"id":3}])", R"([{"id":3},{"id":1}])", "- $[1]"},
    {R"([{"output_name":"a","id":1},{"output_name":"b","id":2}])",
     R"([{"output_name":"b","id":1},{"output_name":"a","id":2}])",
     "$[0].id: 2 -> 1\n$[1].id: 1 -> 2"},
    {R"([{"name":"a","v":1},{"name":"b","v":2}])", R"([{"name":"c","v":1},{"name":"b","v":2}])",
     R"($[0].name: "a" -> "c")"},
    {R"([{"name":"a"},{"name":"b"}])", R"([{"name":"c"}])", "+ $[0]\n- $[0]\n- $[1]"},
    {R"([{"name":"a","v":1},{"name":"a","v":2}])", R"([{"name":"a","v":2},{"name":"a","v":1}])",
     "$[0].v: 1 -> 2\n$[1].v: 2 -> 1"},
    {R"([{"name":"a","id":1},{"name":"","id":2}])", R"([{"name":"","id":2},{"name":"a","id":1}])",
     ""},
    {R"([{"name":null,"v":1},7])", R"([7,{"name":null,"v":1}])",
     R"($[0]: {"name":null,"v":1} -> 7)"
     "\n"
     R"($[1]: 7 -> {"name":null,"v":1})"},
};

}  // namespace

TEST_CASE("documents are compared by what they say") {
    for (const Pair& pair : kPairs) {
        INFO(std::string(pair.before), " and ", std::string(pair.after));
        CHECK(changes_between(pair.before, pair.after) == pair.changes);
    }
}

TEST_CASE("XML is compared with XML and with JSON by what both can say") {
    const std::string json = R"({"job":{"id":"j1","outputs":[{"output_name":"a","n":1.50},)"
                             R"({"output_name":"b","n":2}],"done":true,"none":null,"empty":{}}})";
    const auto xml = [](const std::string& outputs, const std::string& more) {
        return "<job><id>j1</id><outputs>" + outputs + "</outputs><done>true</done>" + more +
               "<!-- for nobody --></job>";
    };
    const std::string a = "<output><output_name>a</output_name><n>1.5</n></output>";
    const std::string b = "<output><output_name>b</output_name><n>2</n></output>";
    const struct {
        std::string before;
        std::string after;
        const char* changes;
    } cases[] = {
        {json, xml(a + b, "<none></none><empty/>"), ""},
        {xml(a + b, "<none></none><empty/>"), json, ""},
        {json, xml(b + a, "<none/><empty/>"), ""},
        {json, xml(b + a, "<none/><empty>1</empty>"), "$.job.empty: {} -> 1"},
        {json, xml(a, "<none/><empty/>"), "- $.job.outputs[1]"},
        {xml(a + b, ""), xml(b + a, ""), ""},
        {xml(a + b, "<n>1.0</n>"), xml(a + b, "<n>1</n>"), "$.job.n: 1.0 -> 1"},
        {xml(a + b, "<n k='1'/>"), xml(a + b, "<n k='2'/>"), "$.job.n.k: '1' -> '2'"},
        {xml(a + b, "<n k='1'>t</n>"), xml(a + b, "<n k=\"1\"><![CDATA[t]]></n>"), ""},
        {xml(a, R"(<n xmlns:xsi="x" xsi:nil="true"/>)"),
         xml(a, R"(<n xsi:nil='true' xmlns:xsi='x'/>)"), ""},
    };
    for (const auto& each : cases) {
        const Document before = document::parse(each.before, "");
        const Document after = document::parse(each.after, "");
        INFO(each.before, " and ", each.after);
        CHECK(told(before, after, document::diff(before, after)) == each.changes);
    }
}

TEST_CASE("what was removed is known to be missing from a container of the newer document") {
    const Document before = document::parse_json(R"({"a":[{"id":1},{"id":2}],"b":3})");
    const Document after = document::parse_json(R"({"a":[{"id":2}]})");
    const Diff diff = document::diff(before, after);
    REQUIRE(diff.changes.size() == 2);
    CHECK(document::json_path(after, diff.changes[0].within) == "$.a");
    CHECK(document::json_path(after, diff.changes[1].within) == "$");
}

TEST_CASE("counterparts stand for one another wherever they went") {
    const Document before = document::parse_json(
        R"({"x":{"deep":[1,2]},"a":[{"id":1,"v":{"w":0}},{"id":2}],"gone":0})");
    const Document after =
        document::parse_json(R"({"new":0,"a":[{"id":2},{"id":1,"v":{"w":9}}],"x":{"deep":[1,2]}})");
    const auto counterparts = document::counterparts(before, after);
    REQUIRE(counterparts.size() == before.nodes.size());
    std::string text;
    for (document::NodeId node = 0; node < before.nodes.size(); ++node) {
        text += document::json_path(before, node) + " ";
        text +=
            counterparts[node] == kNoNode ? "gone" : document::json_path(after, counterparts[node]);
        text += "\n";
    }
    CHECK(text ==
          "$ $\n$.x $.x\n$.x.deep $.x.deep\n$.x.deep[0] $.x.deep[0]\n$.x.deep[1] $.x.deep[1]\n"
          "$.a $.a\n$.a[0] $.a[1]\n$.a[0].id $.a[1].id\n$.a[0].v $.a[1].v\n"
          "$.a[0].v.w $.a[1].v.w\n$.a[1] $.a[0]\n$.a[1].id $.a[0].id\n$.gone gone\n");
}

TEST_CASE("numbers are the same when their values are, to the last digit") {
    CHECK(document::same_number("0.1", "1e-1"));
    CHECK(document::same_number("1000e-3", "1"));
    CHECK(document::same_number("-0", "0e999"));
    CHECK(document::same_number("1e99999999999999999999", "1e99999999999999999999"));
    CHECK_FALSE(document::same_number("1e99999999999999999999", "2e99999999999999999999"));
    CHECK_FALSE(document::same_number("0.1", "0.1000000000000000055"));
    CHECK_FALSE(document::same_number("1e400", "1e401"));
    CHECK_FALSE(document::same_number("2", "-2"));
}

TEST_CASE("all changes are counted, as many as wanted are kept") {
    const Document before = document::parse_json("[1,2,3,4,5]");
    const Document after = document::parse_json("[0,0,0,0,0,0]");
    const Diff diff = document::diff(before, after, 2);
    CHECK(diff.count == 6);
    CHECK(told(before, after, diff) == "$[0]: 1 -> 0\n$[1]: 2 -> 0");
}

namespace {

std::string random_value(std::mt19937& random, int depth) {
    const auto shape = random() % (depth > 3 ? 4 : 7);
    if (shape == 0) return "null";
    if (shape == 1) return std::to_string(static_cast<int>(random() % 50) - 25) + ".5";
    if (shape == 2) return "\"t" + std::to_string(random() % 9) + "\"";
    if (shape == 3) return random() % 2 == 0 ? "true" : "[]";
    const bool object = shape < 6;
    std::string text = object ? "{" : "[";
    for (auto count = random() % 5; count > 0; --count) {
        if (object) text += "\"k" + std::to_string(random() % 6) + "\":";
        text += random_value(random, depth + 1) + (count > 1 ? "," : "");
    }
    return text + (object ? "}" : "]");
}

}  // namespace

TEST_CASE(
    "nothing differs from itself, however it is formatted, and what came one way goes the other") {
    std::mt19937 random(20150708);
    for (int round = 0; round < 400; ++round) {
        const Document one = document::parse_json(random_value(random, 0));
        const Document other = document::parse_json(random_value(random, 0));
        INFO(one.bytes, " and ", other.bytes);
        CHECK(document::diff(one, one).empty());
        CHECK(document::diff(one, document::parse_json(support::pretty(one))).empty());

        const Diff forth = document::diff(one, other);
        const Diff back = document::diff(other, one);
        CHECK(forth.count == back.count);
        const auto count = [](const Diff& diff, ChangeKind kind) {
            size_t found = 0;
            for (const Change& change : diff.changes) found += change.kind == kind ? 1 : 0;
            return found;
        };
        CHECK(count(forth, ChangeKind::kAdded) == count(back, ChangeKind::kRemoved));
        CHECK(count(forth, ChangeKind::kChanged) == count(back, ChangeKind::kChanged));
    }
}
