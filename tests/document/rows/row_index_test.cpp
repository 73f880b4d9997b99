#include "document/rows/row_index.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <random>

#include "document/parse.h"
#include "document/query.h"
#include "document/support/visible_rows.h"

using document::Document;
using document::Folds;
using document::NodeId;
using document::Row;
using document::RowIndex;

namespace {

std::string described(const Row& row) {
    return std::to_string(row.line) + ":" + std::to_string(row.node) + "/" +
           std::to_string(row.depth) + "=+-."[static_cast<size_t>(row.kind)];
}

// The index says the same as the list of all rows, of which it is told what to leave out.
void check(const Document& document, const Folds& folds, const Folds* kept = nullptr) {
    RowIndex index;
    index.update(document, &folds, kept);
    std::vector<Row> rows;
    for (const Row& row : support::visible_rows(document, folds)) {
        if (kept == nullptr || (*kept)[row.node]) rows.push_back(row);
    }
    REQUIRE(index.size() == rows.size());
    for (size_t at = 0; at < rows.size(); ++at) {
        REQUIRE(described(index.at(document, &folds, at)) == described(rows[at]));
        if (rows[at].kind != document::RowKind::kClose) {
            REQUIRE(index.index_of(document, rows[at].node) == at);
        }
    }
}

std::vector<Document> documents() {
    std::vector<Document> all;
    for (const char* body :
         {R"({"a":[1,{"b":2}],"c":[],"d":{"e":[3]}})", "[[[]]]", "[[[1]],[[2],[]],{}]", "7", "{}",
          "<a/>", "<?xml version='1.0'?><!-- c --><a x='1'>t</a><!-- d -->",
          "<a><b c='1'><d><e f='1'>t</e></d></b><g><h/></g>x<i><j><k u='1'/></j></i></a><?p?>"}) {
        all.push_back(document::parse(body, ""));
    }
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    all.push_back(document::parse({std::istreambuf_iterator<char>(file), {}}, ""));
    return all;
}

}  // namespace

TEST_CASE("rows are found by number, whatever is folded") {
    std::mt19937 random(1);
    for (const Document& document : documents()) {
        check(document, document::no_flags(document));
        RowIndex unfolded;
        unfolded.update(document, nullptr);
        CHECK(unfolded.size() == unfolded.last_line());
        Folds folds;
        document::fold_all(document, folds);
        check(document, folds);
        for (int round = 0; round < 60; ++round) {
            Folds some = document::no_flags(document);
            const NodeId first = document[0].form == document::Form::kDocument ? 1 : 0;
            for (NodeId node = first; node < some.size(); ++node) {
                some[node] = random() % 8 < static_cast<unsigned>(round % 4);
            }
            check(document, some);
            std::vector<NodeId> selected;
            for (NodeId node = 0; node < some.size(); ++node) {
                if (random() % 16 == 0) selected.push_back(node);
            }
            const Folds kept = document::kept_nodes(document, selected);
            check(document, some, &kept);
        }
    }
    RowIndex index;
    index.update(document::parse_json(""), nullptr);
    CHECK(index.size() == 0);
}

TEST_CASE("a hidden node stands at the row before it") {
    const Document document = document::parse_json(R"({"a":[1,{"b":2}],"c":3})");
    Folds folds = document::no_flags(document);
    folds[1] = true;
    RowIndex index;
    index.update(document, &folds);
    CHECK(index.index_of(document, 4) == 1);
    CHECK(index.index_of(document, 5) == 2);
    CHECK(index.last_line() == 9);
    folds[0] = true;
    index.update(document, &folds);
    CHECK(index.index_of(document, 4) == 0);
}

TEST_CASE("kept are the selected nodes, what is in them, and the way to them") {
    const Document document = document::parse_json(R"({"a":[1,{"b":2}],"c":{"d":[3]}})");
    const auto kept = [&](std::vector<NodeId> nodes) {
        std::string all;
        const Folds folds = document::kept_nodes(document, std::move(nodes));
        for (NodeId node = 0; node < folds.size(); ++node) all += folds[node] ? "x" : ".";
        return all;
    };
    CHECK(kept({}) == "........");
    CHECK(kept({4}) == "xx.xx...");
    CHECK(kept({1}) == "xxxxx...");
    CHECK(kept({7, 2}) == "xxx..xxx");
    CHECK(kept({4, 1, 3}) == "xxxxx...");
    CHECK(kept({0, 4}) == "xxxxxxxx");
    const Document xml = document::parse_xml("<a><b x='1'><c/></b></a>");
    const Folds folds = document::kept_nodes(xml, {3});
    CHECK(folds == Folds{true, true, true, false, false});
}
