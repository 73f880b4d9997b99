// The compliance test suite of RFC 9535: see data/jsonpath-compliance-test-suite.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/parse.h"
#include "document/path/selection.h"
#include "document/query.h"

using document::Document;
using document::NodeId;
using document::PathQuery;
using document::PathSelection;

namespace {

using Paths = std::vector<std::string>;

std::string read_suite() {
    std::ifstream file(JOBGLASS_SOURCE_DIR
                       "/tests/document/data/jsonpath-compliance-test-suite/cts.json");
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

NodeId child(const Document& suite, NodeId test, const char* key) {
    return document::find(suite, test, key);
}

// The normalized path of RFC 9535, section 2.7: $['a'][0].
std::string normalized_path(const Document& tested, NodeId node) {
    const NodeId parent = tested[node].parent;
    if (parent == document::kNoNode) return "$";
    const std::string above = normalized_path(tested, parent);
    if (tested[parent].kind == document::Kind::kArray) {
        return above + "[" + std::to_string(document::index_in_parent(tested, node)) + "]";
    }
    std::string name;
    for (const char byte : document::key_text(tested, node)) {
        constexpr std::string_view kEscaped = "\b\t\n\f\r'\\";
        const size_t at = kEscaped.find(byte);
        if (at != std::string_view::npos) name += '\\';
        name += at == std::string_view::npos ? byte : "btnfr'\\"[at];
    }
    return above + "['" + name + "']";
}

// A node is selected once here, even where the path leads to it twice.
Paths first_of_each(const Paths& paths) {
    Paths once;
    for (const std::string& path : paths) {
        if (std::find(once.begin(), once.end(), path) == once.end()) once.push_back(path);
    }
    return once;
}

Paths texts_of(const Document& suite, NodeId array) {
    Paths texts;
    for (NodeId item = document::first_member(suite, array); item != document::kNoNode;
         item = document::next_member(suite, item)) {
        texts.push_back(document::text(suite, item));
    }
    return texts;
}

// Each of the results that the standard allows.
std::vector<Paths> allowed_results(const Document& suite, NodeId test) {
    const NodeId only = child(suite, test, "result_paths");
    if (only != document::kNoNode) return {texts_of(suite, only)};
    std::vector<Paths> all;
    const NodeId several = child(suite, test, "results_paths");
    for (NodeId item = document::first_member(suite, several); item != document::kNoNode;
         item = document::next_member(suite, item)) {
        all.push_back(texts_of(suite, item));
    }
    return all;
}

Paths selected(const PathQuery& query, const Document& tested) {
    PathSelection selection(query, tested);
    while (!selection.advance(tested, 1000)) continue;
    Paths paths;
    for (const NodeId node : selection.nodes()) paths.push_back(normalized_path(tested, node));
    return paths;
}

}  // namespace

TEST_CASE("the compliance test suite of RFC 9535 passes") {
    const Document suite = document::parse_json(read_suite());
    REQUIRE_FALSE(suite.problem);
    const NodeId tests = child(suite, document::kRoot, "tests");
    size_t refused = 0;
    size_t compared = 0;
    size_t without_categories = 0;
    for (NodeId test = document::first_member(suite, tests); test != document::kNoNode;
         test = document::next_member(suite, test)) {
        const std::string name = document::text(suite, child(suite, test, "name"));
        const std::string selector = document::text(suite, child(suite, test, "selector"));
        CAPTURE(name);
        CAPTURE(selector);
        const auto query = PathQuery::compile(selector);
        if (child(suite, test, "invalid_selector") != document::kNoNode) {
            CHECK_FALSE(query);
            ++refused;
            continue;
        }
        // Categories of Unicode, which the regular expressions here do not know and refuse.
        if (selector.find("\\p{") != std::string::npos ||
            selector.find("\\P{") != std::string::npos) {
            CHECK_FALSE(query);
            ++without_categories;
            continue;
        }
        if (!query) {
            CHECK(query.error().sentence == "");
            continue;
        }
        const Document tested = document::parse_json(
            std::string(document::token(suite, child(suite, test, "document"))));
        REQUIRE_FALSE(tested.problem);
        const Paths found = selected(*query, tested);
        const std::vector<Paths> allowed = allowed_results(suite, test);
        const bool is_allowed =
            std::any_of(allowed.begin(), allowed.end(),
                        [&](const Paths& paths) { return first_of_each(paths) == found; });
        CAPTURE(found.size());
        CHECK(is_allowed);
        ++compared;
    }
    CHECK(refused == 247);
    CHECK(without_categories == 4);
    CHECK(compared == 452);
}
