#include "document/rows/rows.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "document/parse.h"
#include "document/query.h"
#include "document/support/pretty.h"
#include "document/support/visible_rows.h"

using document::Document;
using document::Folds;
using document::NodeId;
using document::Row;
using document::RowKind;

namespace {

Document parse(const std::string& bytes) {
    return document::parse_json(bytes);
}

Document parse_seed() {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    return parse({std::istreambuf_iterator<char>(file), {}});
}

// "line:node kind" of each row, indented by depth: leaf '=', open '+', close '-', folded '.'.
std::string outline(const Document& parsed, const Folds& folds) {
    std::string text;
    for (const Row& row : support::visible_rows(parsed, folds)) {
        text += std::string(row.depth, ' ') + std::to_string(row.line) + ":" +
                std::to_string(row.node) + "=+-."[static_cast<size_t>(row.kind)] + "\n";
    }
    return text;
}

std::string without_space(const std::string& bytes) {
    std::string rest;
    for (const char byte : bytes) {
        if (byte != ' ' && byte != '\n') rest += byte;
    }
    return rest;
}

constexpr const char* kSample = R"({"a":[1,{"b":2}],"c":[],"d":{"e":[3]}})";

}  // namespace

TEST_CASE("rows are the lines of the unfolded text") {
    const Document parsed = parse(kSample);
    CHECK(outline(parsed, document::no_flags(parsed)) ==
          "1:0+\n 2:1+\n  3:2=\n  4:3+\n   5:4=\n  6:3-\n 7:1-\n 8:5.\n"
          " 9:6+\n  10:7+\n   11:8=\n  12:7-\n 13:6-\n14:0-\n");
    CHECK(outline(parse("1"), Folds(1)) == "1:0=\n");
    CHECK(outline(parse("{}"), Folds(1)) == "1:0.\n");
    CHECK(outline(parse(""), Folds()) == "");
}

TEST_CASE("folded containers skip their rows and keep the line numbers") {
    const Document parsed = parse(kSample);
    Folds folds = document::no_flags(parsed);
    folds[1] = true;
    folds[7] = true;
    CHECK(outline(parsed, folds) == "1:0+\n 2:1.\n 8:5.\n 9:6+\n  10:7.\n 13:6-\n14:0-\n");
    folds[6] = true;
    CHECK(outline(parsed, folds) == "1:0+\n 2:1.\n 8:5.\n 9:6.\n14:0-\n");
    folds[0] = true;
    CHECK(outline(parsed, folds) == "1:0.\n");
}

TEST_CASE("a visible row has the line number it has when nothing is folded") {
    const Document parsed = parse_seed();
    const std::vector<Row> all = support::visible_rows(parsed, document::no_flags(parsed));
    for (size_t i = 0; i < all.size(); ++i) REQUIRE(all[i].line == i + 1);
    for (NodeId folded = 0; folded < parsed.nodes.size(); ++folded) {
        Folds folds = document::no_flags(parsed);
        folds[folded] = true;
        for (const Row& row : support::visible_rows(parsed, folds)) {
            const Row& same = all[row.line - 1];
            REQUIRE(same.node == row.node);
            REQUIRE((same.kind == row.kind || row.kind == RowKind::kFolded));
            REQUIRE(same.depth == row.depth);
            REQUIRE(row.depth == document::depth(parsed, row.node));
        }
    }
}

TEST_CASE("folding all leaves the job's own keys in sight") {
    const Document wrapped = parse(R"({"job":{"a":[1],"b":{},"c":{"d":1}}})");
    Folds folds;
    document::fold_all(wrapped, folds);
    CHECK(outline(wrapped, folds) == "1:0+\n 2:1+\n  3:2.\n  6:4.\n  7:5.\n 10:1-\n11:0-\n");

    const Document flat = parse(R"({"a":[1],"b":{"c":[2]}})");
    document::fold_all(flat, folds);
    CHECK(outline(flat, folds) == "1:0+\n 2:1.\n 5:3.\n10:0-\n");

    const Document list = parse("[{\"a\":1},{\"a\":2}]");
    document::fold_all(list, folds);
    CHECK(outline(list, folds) == "1:0+\n 2:1.\n 5:3.\n8:0-\n");

    const Document empty = parse("");
    document::fold_all(empty, folds);
    CHECK(folds.empty());
}

TEST_CASE("unfolding a node leaves what is folded inside, and folds no leaf") {
    const Document parsed = parse(R"({"a":{"b":{"c":[1]},"d":2,"e":[]},"f":{"g":1}})");
    Folds folds(parsed.nodes.size(), true);
    document::unfold(parsed, folds, document::kRoot);
    CHECK(folds == Folds{0, 1, 1, 1, 1, 1, 1, 1, 1});
    document::unfold(parsed, folds, 1);
    CHECK(folds == Folds{0, 0, 1, 1, 1, 0, 0, 1, 1});
    CHECK(outline(parsed, folds) == "1:0+\n 2:1+\n  3:2.\n  8:5=\n  9:6.\n 10:1-\n 11:7.\n14:0-\n");
}

TEST_CASE("what can be folded has a row inside it") {
    const Document json = parse(R"({"a":[],"b":[1]})");
    CHECK(document::can_fold(json, 0));
    CHECK_FALSE(document::can_fold(json, 1));
    CHECK(document::can_fold(json, 2));
    CHECK_FALSE(document::can_fold(json, 3));
    const Document xml = document::parse_xml("<a b=\"1\"><c d=\"2\">3</c></a>");
    CHECK(document::can_fold(xml, 1));
    CHECK_FALSE(document::can_fold(xml, 3));
}

TEST_CASE("unfolding to a node opens what is above it and nothing else") {
    const Document parsed = parse(kSample);
    Folds folds(parsed.nodes.size(), true);
    document::unfold_to(parsed, folds, 4);
    CHECK(outline(parsed, folds) ==
          "1:0+\n 2:1+\n  3:2=\n  4:3+\n   5:4=\n  6:3-\n 7:1-\n 8:5.\n 9:6.\n14:0-\n");
}

TEST_CASE("pretty text has two spaces a level and the tokens as they were") {
    CHECK(support::pretty(parse(R"({ "a" :[1.50,{"b":1e400} ],"c":[ ],"\u0064":{},"e":"\/"})")) ==
          "{\n  \"a\": [\n    1.50,\n    {\n      \"b\": 1e400\n    }\n  ],\n  \"c\": [],\n"
          "  \"\\u0064\": {},\n  \"e\": \"\\/\"\n}\n");
    CHECK(support::pretty(parse("{a:-0}")) == "{\n  a: -0\n}\n");
    CHECK(support::pretty(parse(" null")) == "null\n");
    CHECK(support::pretty(parse("")) == "");
    CHECK(support::pretty(parse("[1,[2")) == "[\n  1,\n  [\n    2\n  ]\n]\n");
    const Document seed = parse_seed();
    CHECK(without_space(support::pretty(seed)) == without_space(seed.bytes));
    CHECK(support::pretty(parse(support::pretty(seed))) == support::pretty(seed));
}
