#include "document/diff.h"
#include "document/paths.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "document/query.h"
#include "document/rows.h"

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
};

}  // namespace

TEST_CASE("documents are compared by what they say") {
    for (const Pair& pair : kPairs) {
        INFO(std::string(pair.before), " and ", std::string(pair.after));
        CHECK(changes_between(pair.before, pair.after) == pair.changes);
    }
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
        CHECK(document::diff(one, document::parse_json(document::pretty(one))).empty());

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
