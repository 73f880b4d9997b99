#include "server/directives.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"

using document::Document;
using server::MeaningKind;

namespace {

constexpr int64_t kBegan = 1'000'000;

server::Meaning meaning(const Document& document, int64_t second, const std::string& index = "") {
    const server::Surroundings surroundings = {
        {kBegan, kBegan + second * 1000}, "http://mediahub.test/v1", false};
    return server::meaning_of(document, document::kRoot, surroundings, {index, ""});
}

}  // namespace

TEST_CASE("each directive makes its token, by the clock where it follows it") {
    struct Row {
        const char* json;
        int64_t second;
        const char* token;
    };
    const Row rows[] = {
        {R"({"$link": "files/downloads/?file_id=1"})", 0,
         R"("http://mediahub.test/v1/files/downloads/?file_id=1")"},
        {R"({"$progress": {"from_s": -10, "to_s": 90}})", -60, "0"},
        {R"({"$progress": {"from_s": -10, "to_s": 90}})", 0, "10"},
        {R"({"$progress": {"from_s": -10, "to_s": 90}})", 89, "99"},
        {R"({"$progress": {"from_s": -10, "to_s": 90}})", 90, "100"},
        {R"({"$progress": {"from_s": -10, "to_s": 90}})", 900, "100"},
        {R"({"$progress": {"from_s": 5, "to_s": 5}})", 6, "100"},
        {R"({"$time_s": -38})", 7, "962000"},
        {R"({"$now": {"until_s": 10}})", 7, "1007000"},
        {R"({"$now": {"until_s": 10}})", 70, "1010000"},
        {R"({"$switch": {"at_s": 9, "before": null, "after": {"$time_s": 9}}})", 9, "1009000"},
        {R"({"$number": "12{index}"})", 0, "12007"},
        {R"({"$cycle": {"every_s": 2, "of": [{"$time_s": 1}, {"$time_s": 2}]}})", -1, "1001000"},
        {R"({"$cycle": {"every_s": 2, "of": [{"$time_s": 1}, {"$time_s": 2}]}})", 1, "1001000"},
        {R"({"$cycle": {"every_s": 2, "of": [{"$time_s": 1}, {"$time_s": 2}]}})", 3, "1002000"},
        {R"({"$cycle": {"every_s": 2, "of": [{"$time_s": 1}, {"$time_s": 2}]}})", 4, "1001000"},
    };
    for (const Row& row : rows) {
        const Document document = document::parse_json(row.json);
        const server::Meaning found = meaning(document, row.second, "007");
        CHECK_MESSAGE(found.kind == MeaningKind::kToken, row.json);
        CHECK(found.text == row.token);
    }
}

TEST_CASE("references, repetitions, switches and binary data have meanings of their own") {
    const Document reference = document::parse_json(R"({"$ref": "files/a{index}"})");
    CHECK(meaning(reference, 0, "05").kind == MeaningKind::kReference);
    CHECK(meaning(reference, 0, "05").text == "files/a05");

    const Document repetition = document::parse_json(R"({"$repeat": {"count": 3, "item": 1}})");
    CHECK(meaning(repetition, 0).kind == MeaningKind::kRepeat);
    CHECK(meaning(repetition, 0).count == 3);

    const Document counted =
        document::parse_json(R"({"$repeat": {"count": "{count}", "item": 1}})");
    const server::Meaning many = server::meaning_of(counted, document::kRoot, {}, {"", "120"});
    CHECK(many.count == 120);
    CHECK(server::marks_of_item(counted, many, 6, {"outer", "120"}).index == "007");
    CHECK(server::marks_of_item(counted, many, 6, {"outer", "120"}).count == "120");

    const Document named = document::parse_json(R"({"$each": {"of": ["a", "b"], "item": 1}})");
    CHECK(meaning(named, 0).count == 2);
    CHECK(server::marks_of_item(named, meaning(named, 0), 1, {}).index == "b");

    const Document family = document::parse_json(R"({"$family": {"most": 9, "object": {}}})");
    CHECK(meaning(family, 0).kind == MeaningKind::kFamily);
    CHECK(meaning(family, 0).count == 9);

    const Document nothing = document::parse_json(R"({"$cycle": {"every_s": 2, "of": []}})");
    CHECK(meaning(nothing, 0).kind == MeaningKind::kLeftOut);

    const Document change =
        document::parse_json(R"({"$switch": {"at_s": 9, "before": "one", "after": "two"}})");
    CHECK(document::text(change, meaning(change, 8).node) == "one");
    CHECK(document::text(change, meaning(change, 9).node) == "two");

    const Document binary = document::parse_json(R"({"$binary": "data:,x"})");
    CHECK(meaning(binary, 0).kind == MeaningKind::kLeftOut);
    CHECK(server::meaning_of(binary, 0, {{}, "", true}, {}).text == R"("data:,x")");

    const Document ordinary = document::parse_json(R"({"id": "files/a"})");
    CHECK(meaning(ordinary, 0).kind == MeaningKind::kLiteral);
}

TEST_CASE("an index is as wide as the last one") {
    CHECK(server::index_text(0, 9) == "1");
    CHECK(server::index_text(0, 500) == "001");
    CHECK(server::index_text(499, 500) == "500");
}

TEST_CASE("directives that are misspelled or incomplete are told by their path") {
    struct Row {
        const char* json;
        const char* sentence;
    };
    const Row rows[] = {
        {R"({"a": {"$reff": "files/1"}})", "$.a['$reff'] is no directive that is known here."},
        {R"({"a": {"$ref": "files/1", "b": 1}})",
         "$.a['$ref'] must be the only key of its object."},
        {R"({"a": {"$ref": 1}})", "$.a['$ref'] has an argument of the wrong type."},
        {R"({"a": {"$switch": {"at_s": 1, "before": 2}}})",
         "$.a['$switch'] lacks the key \"after\"."},
        {R"({"a": {"$now": {"until_s": 1, "from_s": 2}}})",
         "$.a['$now'] has a key that it does not take."},
    };
    for (const Row& row : rows) {
        const auto checked = server::check_directives(document::parse_json(row.json));
        REQUIRE_FALSE(checked);
        CHECK(checked.error().sentence == row.sentence);
    }
    CHECK(server::check_directives(document::parse_json(R"({"a": {"$time_s": 1}})")));
}
