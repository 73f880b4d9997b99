#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/path/paths.h"
#include "document/path/xpath.h"
#include "document/query.h"
#include "document/rows/row_text.h"
#include "document/rows/rows.h"
#include "document/support/pretty.h"
#include "document/support/visible_rows.h"

using document::Document;
using document::Folds;
using document::NodeId;
using document::Row;

namespace {

constexpr const char* kSample =
    "<?xml version='1.0'?><!-- c -->\n<job  x = \"1\"><id>5</id><size\nu='k' >7</size><list>"
    "<item/><item a='b'/></list>mixed <b>x</b><?p?></job >";

std::string text_of(const Document& parsed, const Folds& folds) {
    std::string text;
    std::vector<document::Piece> pieces;
    for (const Row& row : support::visible_rows(parsed, folds)) {
        text += std::to_string(row.line) + std::string(size_t{1} + row.depth, ' ');
        document::row_pieces(parsed, row, pieces);
        for (const document::Piece& piece : pieces)
            text += piece.ink == document::Ink::kFold ? "…" : std::string(piece.text);
        text += "\n";
    }
    return text;
}

NodeId node_with_path(const Document& parsed, const std::string& path) {
    for (NodeId node = 0; node < parsed.nodes.size(); ++node) {
        if (document::xpath(parsed, node) == path) return node;
    }
    FAIL(path);
    return document::kNoNode;
}

// The document without what only white space between tokens changes.
std::string tokens(const std::string& bytes) {
    const Document parsed = document::parse_xml(bytes);
    std::string all;
    for (NodeId node = 1; node < parsed.nodes.size(); ++node) {
        all += std::string(document::key_token(parsed, node)) + "=";
        if (document::first_child(parsed, node) == document::kNoNode) {
            all += document::token(parsed, node);
        }
        all += "|";
    }
    return all;
}

}  // namespace

TEST_CASE("rows of XML are its elements, attributes in their start tags") {
    const Document parsed = document::parse_xml(kSample);
    REQUIRE_FALSE(parsed.problem);
    CHECK(text_of(parsed, document::no_flags(parsed)) ==
          "1 <?xml version='1.0'?>\n2 <!-- c -->\n3 <job x=\"1\">\n4  <id>5</id>\n"
          "5  <size u='k'>7</size>\n6  <list>\n7   <item/>\n8   <item a='b'/>\n9  </list>\n"
          "10  mixed\n11  <b>x</b>\n12  <?p?>\n13 </job>\n");
    Folds folds;
    document::fold_all(parsed, folds);
    CHECK(text_of(parsed, folds) ==
          "1 <?xml version='1.0'?>\n2 <!-- c -->\n3 <job x=\"1\">\n4  <id>5</id>\n"
          "5  <size u='k'>7</size>\n6  <list>…</list>\n10  mixed\n11  <b>x</b>\n12  <?p?>\n"
          "13 </job>\n");
    folds[node_with_path(parsed, "/job")] = true;
    CHECK(text_of(parsed, folds) ==
          "1 <?xml version='1.0'?>\n2 <!-- c -->\n3 <job x=\"1\">…</job>\n");
    document::unfold_to(parsed, folds, node_with_path(parsed, "/job/list/item[2]/@a"));
    CHECK(text_of(parsed, folds) == text_of(parsed, document::no_flags(parsed)));
}

TEST_CASE("a visible row of XML has the line it has when nothing is folded") {
    const Document parsed = document::parse_xml(
        "<a><b c='1'><d><e f='1'>t</e></d></b><g><h/></g><i><j><k u='1'/></j></i></a>");
    const std::vector<Row> all = support::visible_rows(parsed, document::no_flags(parsed));
    for (size_t i = 0; i < all.size(); ++i) REQUIRE(all[i].line == i + 1);
    for (NodeId folded = 0; folded < parsed.nodes.size(); ++folded) {
        Folds folds = document::no_flags(parsed);
        folds[folded] = true;
        for (const Row& row : support::visible_rows(parsed, folds)) {
            CHECK(all[row.line - 1].node == row.node);
            CHECK(all[row.line - 1].depth == row.depth);
        }
    }
}

TEST_CASE("pretty XML has the same tokens") {
    const char* bodies[] = {
        kSample,
        "<a/>",
        "<a></a>",
        "<a>\n</a>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a><!-- end -->",
        "<a> x <!-- y --> <![CDATA[ z ]]></a>",
        "<a>one<b>two</b><![CDATA[three]]> four <c d='e'>five</c></a>",
        "<a\tb='1'\n c = \"2\"><d xsi:nil='true'\n/></a>",
        "<x:a xmlns:x='y'><x:b/><x:b x:c='1'/></x:a>",
    };
    for (const char* body : bodies) {
        CAPTURE(body);
        const Document parsed = document::parse_xml(body);
        REQUIRE_FALSE(parsed.problem);
        const std::string text = support::pretty(parsed);
        CHECK(tokens(text) == tokens(body));
        CHECK(support::pretty(document::parse_xml(text)) == text);
    }
    CHECK(support::pretty(document::parse_xml("<a><b x='1'><c>2")) ==
          "<a>\n  <b x='1'>\n    <c></c>\n  </b>\n</a>\n");
    CHECK(support::pretty(document::parse_xml("")) == "");
}

TEST_CASE("paths of XML are XPath") {
    const Document parsed = document::parse_xml(
        "<?xml version='1.0'?><!DOCTYPE j><!-- 1 --><j:job xmlns:j='x'><o><p a='1'/><p>2</p></o>"
        "text<o/>more<size u='k'>5</size><!-- 2 --><!-- 3 --><?p?></j:job>");
    const char* paths[] = {"/",
                           "/",
                           "/",
                           "/comment()",
                           "/j:job",
                           "/j:job/@xmlns:j",
                           "/j:job/o[1]",
                           "/j:job/o[1]/p[1]",
                           "/j:job/o[1]/p[1]/@a",
                           "/j:job/o[1]/p[2]",
                           "/j:job/text()[1]",
                           "/j:job/o[2]",
                           "/j:job/text()[2]",
                           "/j:job/size",
                           "/j:job/size/@u",
                           "/j:job/size/text()",
                           "/j:job/comment()[1]",
                           "/j:job/comment()[2]",
                           "/j:job/processing-instruction()"};
    REQUIRE(parsed.nodes.size() == std::size(paths));
    for (NodeId node = 0; node < parsed.nodes.size(); ++node) {
        CHECK(document::path(parsed, node) == paths[node]);
    }
    const Document json = document::parse_json("{\"a\":[1]}");
    CHECK(document::path(json, 2) == "$.a[0]");
}

TEST_CASE("texts of XML are numbers and words where they are spelled so") {
    const Document parsed = document::parse_xml(
        "<a><n> 12 </n><r u='1'>1.5</r><t>true</t><f> false\n</f><x>0x1F</x><e/><o><p/></o></a>");
    const NodeId root = document::top(parsed);
    const auto at = [&](const char* key) { return document::find(parsed, root, key); };
    CHECK(document::integer(parsed, at("n")) == 12);
    CHECK(document::number(parsed, at("r")) == 1.5);
    CHECK(document::integer(parsed, at("r")) == std::nullopt);
    CHECK(document::boolean(parsed, at("t")) == true);
    CHECK(document::boolean(parsed, at("f")) == false);
    for (const char* key : {"x", "e", "o", "t"}) {
        CHECK(document::number(parsed, at(key)) == std::nullopt);
        CHECK(document::integer(parsed, at(key)) == std::nullopt);
    }
    CHECK(document::boolean(parsed, at("n")) == std::nullopt);
    CHECK(document::item(parsed, at("n"), 0) == document::kNoNode);
}
