#define DOCTEST_CONFIG_IMPLEMENT
#include "fuzz/support/invariants.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/text.h"
#include "document/json/reader.h"
#include "document/parse.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "document/rows/row_index.h"
#include "document/rows/rows.h"
#include "document/support/consistency.h"
#include "document/support/pretty.h"
#include "document/support/visible_rows.h"
#include "document/text/lines.h"
#include "document/text/search.h"
#include "document/text/token_check.h"
#include "fuzz/support/check.h"

namespace support {
namespace {

using document::Document;
using document::NodeId;

// Paths cost as much as the nodes before them: more than these are not asked for.
constexpr size_t kMostPaths = 64;

void stop_with(const doctest::AssertData& fault) {
    std::fprintf(stderr, "%s:%d: %s is not so\n", fault.m_file, fault.m_line, fault.m_expr);
    std::abort();
}

// Assertions outside of test cases go to the handler of a context that has to stay alive.
void route_assertions() {
    static doctest::Context context;
    context.setAsDefaultForAssertsOutOfTestCases();
    context.setAssertHandler(stop_with);
}

// What every node is called, means and says; the white space between tokens has no part in it.
std::string contents(const Document& document) {
    std::string text;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const document::Node& it = document[node];
        text += static_cast<char>('a' + static_cast<int>(it.kind));
        text += std::to_string(it.child_count);
        text += document::key_token(document, node);
        text += '\n';
        if (!document::is_container(document, node)) text += document::token(document, node);
        text += '\n';
    }
    return text;
}

void check_paths(const Document& document, NodeId node) {
    REQUIRE(document::json_path(document, node).front() == '$');
    REQUIRE_FALSE(document::path(document, node).empty());
}

void check_values(const Document& document) {
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        REQUIRE(base::is_valid_utf8(document::key_text(document, node)));
        const bool leaf = !document::is_container(document, node);
        const bool note = document[node].kind == document::Kind::kNote;
        if (leaf && !note) REQUIRE(base::is_valid_utf8(document::text(document, node)));
        if (leaf) document::number(document, node);
        if (leaf) document::integer(document, node);
        if (node < kMostPaths) check_paths(document, node);
    }
}

void check_views(const Document& document) {
    const auto rows = visible_rows(document, document::no_flags(document));
    const bool json = document.format != document::Format::kXml;
    if (json) REQUIRE(rows.size() >= document.nodes.size());
    for (size_t at = 0; at < rows.size(); ++at) REQUIRE(rows[at].line == at + 1);
    document::Folds folds;
    document::fold_all(document, folds);
    REQUIRE(visible_rows(document, folds).size() <= rows.size());
    for (const bool expression : {false, true}) {
        auto search = document::Search::begin("a", {false, false, expression});
        while (!search->advance(document, {}, nullptr, 1000)) continue;
        for (const document::Match& match : search->matches()) {
            REQUIRE(match.span.begin <= match.span.end);
            REQUIRE(match.span.end <= document.bytes.size());
        }
    }
    document::RowIndex index;
    index.update(document, &folds);
    const auto visible = visible_rows(document, folds);
    REQUIRE(index.size() == visible.size());
    for (size_t at = 0; at < visible.size(); ++at) {
        REQUIRE(index.at(document, &folds, at).node == visible[at].node);
    }
    document::TokenCheck check(document);
    while (!check.advance(document, 1000)) continue;
    REQUIRE(check.outcome() != document::TokenCheck::Outcome::kDifferent);

    size_t shown = 0;
    document::TextLines lines;
    while (!lines.advance(document.bytes, 1000)) continue;
    for (const document::TextLine& line : lines.all()) {
        REQUIRE(line.begin >= shown);
        REQUIRE(line.end >= line.begin);
        shown = line.end;
    }
    REQUIRE(shown <= document.bytes.size());
}

void check_tokens(const Document& document) {
    document::TokenCheck check(document);
    constexpr size_t kBudget = 64;
    while (!check.advance(document, kBudget)) {
    }
    REQUIRE(check.outcome() != document::TokenCheck::Outcome::kRunning);
    if (!document.problem) REQUIRE(check.outcome() == document::TokenCheck::Outcome::kSame);
}

}  // namespace

Document read_one_way(std::string bytes, document::BareKeys bare_keys) {
    Document document;
    document.bytes = std::move(bytes);
    document::Attempt attempt =
        document::read_json(document.bytes, 0, document::Limits().depth, bare_keys);
    document.nodes = std::move(attempt.nodes);
    document.problem = std::move(attempt.problem);
    return document;
}

void check_reader(Reader read, const std::string& bytes) {
    const Document document = read(bytes);
    check(document.bytes == bytes);
    check_document(document, read);
}

void check_document(const Document& document, Reader read_again) {
    route_assertions();
    check_consistency(document);
    check_values(document);
    check_views(document);
    check_tokens(document);
    if (document.problem) {
        REQUIRE_FALSE(document::describe(*document.problem).empty());
        return;
    }
    const Document again = read_again(pretty(document));
    REQUIRE_FALSE(again.problem);
    REQUIRE(contents(again) == contents(document));
}

}  // namespace support
