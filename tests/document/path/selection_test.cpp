#include "document/path/selection.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/path/paths.h"

using document::Document;
using document::PathQuery;
using document::PathSelection;

namespace {

// The paths of what is selected, or the fault.
std::string selected(const Document& document, std::string_view path, size_t budget = 1 << 20) {
    auto query = PathQuery::compile(path);
    if (!query) return query.error().sentence;
    PathSelection selection(std::move(*query), document);
    while (!selection.advance(document, budget)) continue;
    std::string all;
    for (const document::NodeId node : selection.nodes()) {
        all += document::json_path(document, node).substr(1) + " ";
    }
    return all;
}

struct Case {
    const char* path;
    const char* selected;
};

constexpr const char* kStore = R"({"store":{"book":[
    {"category":"reference","author":"Nigel Rees","title":"Sayings","price":8.95},
    {"category":"fiction","author":"Evelyn Waugh","title":"Sword","price":12.99},
    {"category":"fiction","author":"Herman Melville","title":"Moby","isbn":"0-553","price":8.99},
    {"category":"fiction","author":"J. R. R. Tolkien","title":"Lord","isbn":"0-395","price":22.99}],
    "bicycle":{"color":"red","price":399}}})";

}  // namespace

TEST_CASE("the examples of RFC 9535's first section select what they should") {
    const Document store = document::parse_json(kStore);
    REQUIRE_FALSE(store.problem);
    const Case cases[] = {
        {"$", " "},
        {"$.store.book[*].author",
         ".store.book[0].author .store.book[1].author .store.book[2].author "
         ".store.book[3].author "},
        {"$..author",
         ".store.book[0].author .store.book[1].author .store.book[2].author "
         ".store.book[3].author "},
        {"$.store.*", ".store.book .store.bicycle "},
        {"$.store..price",
         ".store.book[0].price .store.book[1].price .store.book[2].price .store.book[3].price "
         ".store.bicycle.price "},
        {"$..book[2]", ".store.book[2] "},
        {"$..book[2].author", ".store.book[2].author "},
        {"$..book[2].publisher", ""},
        {"$..book[-1]", ".store.book[3] "},
        {"$..book[0,1]", ".store.book[0] .store.book[1] "},
        {"$..book[:2]", ".store.book[0] .store.book[1] "},
        {"$..book[?@.isbn]", ".store.book[2] .store.book[3] "},
        {"$..book[?@.price<10]", ".store.book[0] .store.book[2] "},
        {"$.store.book[?@.price < 10].title", ".store.book[0].title .store.book[2].title "},
        {"$.store.book[?@.author=='Herman Melville']", ".store.book[2] "},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.path));
        CHECK(selected(store, test.path) == test.selected);
        CHECK(selected(store, test.path, 1) == test.selected);
    }
}

TEST_CASE("names, indexes, slices and wildcards select as RFC 9535 has it") {
    const Document document = document::parse_json(
        R"({"o":{"j j":{"k.k":3}},"'":{"@":2},"a":["a","b","c","d","e","f","g"],"\u263a":1,"e":[]})");
    const Case cases[] = {
        {"$.o['j j']", ".o['j j'] "},
        {"$.o['j j']['k.k']", ".o['j j']['k.k'] "},
        {"$.o[\"j j\"][\"k.k\"]", ".o['j j']['k.k'] "},
        {"$[\"'\"]['@']", "['\\'']['@'] "},
        {"$['\\'']['\\u0040']", "['\\'']['@'] "},
        {"$.☺", ".☺ "},
        {"$['\\u263A']", ".☺ "},
        {"$.a[1]", ".a[1] "},
        {"$.a[-2]", ".a[5] "},
        {"$.a[7]", ""},
        {"$.a[-8]", ""},
        {"$.o[0]", ""},
        {"$.a.length", ""},
        {"$.a[1:3]", ".a[1] .a[2] "},
        {"$.a[5:]", ".a[5] .a[6] "},
        {"$.a[1:5:2]", ".a[1] .a[3] "},
        {"$.a[5:1:-2]", ".a[5] .a[3] "},
        {"$.a[::-1]", ".a[6] .a[5] .a[4] .a[3] .a[2] .a[1] .a[0] "},
        {"$.a[:-9:-3]", ".a[6] .a[3] .a[0] "},
        {"$.a[-2:]", ".a[5] .a[6] "},
        {"$.a[9:]", ""},
        {"$.a[2:1]", ""},
        {"$.a[1:3:0]", ""},
        {"$.a[ 1 : 3 : 1 ]", ".a[1] .a[2] "},
        {"$.a[:9007199254740991:9007199254740991]", ".a[0] "},
        {"$.e[0]", ""},
        {"$.e[-1:]", ""},
        {"$ .o [ 'j j' , 'x' ]", ".o['j j'] "},
        {"$.a[0, 0]", ".a[0] "},
        {"$.a[1,-1]", ".a[1] .a[6] "},
        {"$.o.*.*", ".o['j j']['k.k'] "},
        {"$.o[*]", ".o['j j'] "},
        {"$..['@']", "['\\'']['@'] "},
        {"$..[6]", ".a[6] "},
        {"$.e..*", ""},
        {"$.o..*", ".o['j j'] .o['j j']['k.k'] "},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.path));
        CHECK(selected(document, test.path) == test.selected);
        CHECK(selected(document, test.path, 1) == test.selected);
    }
    const Document twice = document::parse_json(R"({"a":1,"b":2,"a":3})");
    CHECK(selected(twice, "$.a") == ".a .a ");
    CHECK(selected(twice, "$[?@ == 3]") == ".a ");
    CHECK(selected(document::parse_json(""), "$") == "");
    CHECK(selected(document::parse_json("[1,2"), "$[*]") == "[0] [1] ");
}

TEST_CASE("filters compare, test and combine as RFC 9535 has it") {
    const Document document = document::parse_json(R"({"a":[3,5,1,2,4,6,
        {"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}],
        "o":{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}},"e":"f","n":null,"yes":true,"no":false,
        "big":9007199254740993,"same":[1.50,{"x":[1,"é"],"y":null}],
        "also":[15e-1,{"y":null,"x":[1,"\u00e9"]}]})");
    REQUIRE_FALSE(document.problem);
    const Case cases[] = {
        {"$.a[?@.b == 'kilo']", ".a[9] "},
        {"$.a[?(@.b == 'kilo')]", ".a[9] "},
        {"$.a[?@>3.5]", ".a[1] .a[4] .a[5] "},
        {"$.a[?@.b]", ".a[6] .a[7] .a[8] .a[9] "},
        {"$[?@.*]", ".a .o .same .also "},
        {"$[?@[?@.b]]", ".a "},
        {"$.o[?@<3, ?@<3]", ".o.p .o.q "},
        {"$.a[?@<2 || @.b == \"k\"]", ".a[2] .a[7] "},
        {"$.a[?match(@.b, \"[jk]\")]", ".a[6] .a[7] "},
        {"$.a[?search(@.b, \"[jk]\")]", ".a[6] .a[7] .a[9] "},
        {"$.o[?@>1 && @<4]", ".o.q .o.r "},
        {"$.o[?@.u || @.x]", ".o.t "},
        {"$.a[?@.b == $.x]", ".a[0] .a[1] .a[2] .a[3] .a[4] .a[5] "},
        {"$.a[?@ == @]", ".a[0] .a[1] .a[2] .a[3] .a[4] .a[5] .a[6] .a[7] .a[8] .a[9] "},
        {"$.a[?!@.b]", ".a[0] .a[1] .a[2] .a[3] .a[4] .a[5] "},
        {"$.a[?!(@.b || @ > 1)]", ".a[2] "},
        {"$.a[?@.b >= 'k']", ".a[7] .a[9] "},
        {"$.a[?@.b != 'k' && @.b]", ".a[6] .a[8] .a[9] "},
        {"$[?@ == null]", ".n "},
        {"$[?@ == true]", ".yes "},
        {"$[?@ == false || @ <= null]", ".n .no "},
        {"$[?@ < true]", ""},
        {"$[?@ == 9007199254740993]", ".big "},
        {"$[?@ == 9007199254740992]", ""},
        {"$[?@ == -0.0e+1]", ""},
        {"$[?@ == $.same]", ".same .also "},
        {"$.same[?@ == $.also[1]]", ".same[1] "},
        {"$.same[?@ == $.also[0]]", ".same[0] "},
        {"$[?length(@) == 10]", ".a "},
        {"$[?length(@) == 1]", ".e "},
        {"$.same[1].x[?length(@) == 1]", ".same[1].x[1] "},
        {"$[?length(@) > 4]", ".a .o "},
        {"$[?count(@.*) == 2]", ".same .also "},
        {"$[?count(@..*) > 9]", ".a "},
        {"$.a[?value(@..b) == 'j']", ".a[6] "},
        {"$.o[?length(value(@.u)) == length($.nothing)]", ".o.p .o.q .o.r .o.s .o.t "},
        {"$[?match(@, $.e)]", ".e "},
        {"$[?match(@, 'f.*')]", ".e "},
        {"$[?search(@, '')]", ".e "},
        {"$.a[?count($..b) == 4 && @ == 6]", ".a[5] "},
        {"$..[?@.b == 'k']", ".a[7] "},
        {"$.a[?@ == 1 || @ == 2 && @ == 3]", ".a[2] "},
        {"$.a[?( @ == 1 ||\n@ == 2 ) && @ > 1]", ".a[3] "},
        {"$.a[?@['b'] == 'j', 0]", ".a[6] .a[0] "},
        {"$.o[?@ < 'a']", ""},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.path));
        CHECK(selected(document, test.path) == test.selected);
        CHECK(selected(document, test.path, 1) == test.selected);
    }
}

TEST_CASE("the same paths lead through XML, whose texts are numbers where they are compared so") {
    const Document document = document::parse_xml(
        "<job><!-- c --><outputs><output id='1'><size>5</size><ok>true</ok></output>"
        "<output id='2'><size>17</size><ok>false</ok></output></outputs></job>");
    REQUIRE_FALSE(document.problem);
    const Case cases[] = {
        {"$.job.outputs[1].size", ".job.outputs[1].size "},
        {"$.job.outputs[?@.size > 10]", ".job.outputs[1] "},
        {"$.job.outputs[?@.size == 5.0]", ".job.outputs[0] "},
        {"$.job.outputs[?@.size == '5']", ".job.outputs[0] "},
        {"$.job.outputs[?@.ok == true].id", ".job.outputs[0].id "},
        {"$..id", ".job.outputs[0].id .job.outputs[1].id "},
        {"$.job.outputs.output", ""},
        {"$.job.*", ".job.outputs "},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.path));
        CHECK(selected(document, test.path) == test.selected);
    }
}

TEST_CASE("a wrong path says where and why") {
    const Document document = document::parse_json("{}");
    const Case cases[] = {
        {"", "Position 1: a path begins with $, which is the whole body."},
        {"a", "Position 1: a path begins with $, which is the whole body."},
        {"$a", "Position 2: here . or [ has to follow, or the end."},
        {"$.a ", "Position 4: here . or [ has to follow, or the end."},
        {"$.", "Position 3: after . a name or * has to follow."},
        {"$.1", "Position 3: after . a name or * has to follow."},
        {"$. a", "Position 3: after . a name or * has to follow."},
        {"$.é..", "Position 6: after .. a name, * or [ has to follow."},
        {"$[", "Position 2: this [ is never closed."},
        {"$[1", "Position 2: this [ is never closed."},
        {"$[1,", "Position 2: this [ is never closed."},
        {"$[1 2]", "Position 5: here , or ] has to follow."},
        {"$[a]",
         "Position 3: in brackets stands a name in quotes, a number, a slice, * or a filter that "
         "begins with ?."},
        {"$[]",
         "Position 3: in brackets stands a name in quotes, a number, a slice, * or a filter that "
         "begins with ?."},
        {"$['a]", "Position 3: this string is never closed."},
        {"$['\\q']", "Position 4: this is no escape of a string."},
        {"$['\\\"']", "Position 4: this is no escape of a string."},
        {"$['\\ud800']", "Position 4: this is no escape of a string."},
        {"$['\\u12']", "Position 4: this is no escape of a string."},
        {"$['a\n']", "Position 5: control characters are written as escapes."},
        {"$[01]", "Position 3: numbers in brackets are whole, without zeros before them."},
        {"$[-0]", "Position 3: numbers in brackets are whole, without zeros before them."},
        {"$[-]", "Position 3: numbers in brackets are whole, without zeros before them."},
        {"$[1:-:2]", "Position 5: numbers in brackets are whole, without zeros before them."},
        {"$[9007199254740992]", "Position 3: numbers in brackets are 9007199254740991 at most."},
        {"$[1.5]", "Position 4: here , or ] has to follow."},
        {"$[?]", "Position 4: here a path that begins with @ or $, or a value has to follow."},
        {"$[?@.a", "Position 2: this [ is never closed."},
        {"$[?(@.a]", "Position 8: here && or ||, or ) has to follow."},
        {"$[?@.a ==]",
         "Position 10: here a path that begins with @ or $, or a value has to follow."},
        {"$[?@.a = 1]", "Position 8: here , or ] has to follow."},
        {"$[?@.a & 1]", "Position 8: here , or ] has to follow."},
        {"$[?1]", "Position 4: a value alone is no condition: compare it, as in @.size > 5."},
        {"$[?'a' && @.b]",
         "Position 4: a value alone is no condition: compare it, as in @.size > 5."},
        {"$[?length(@)]",
         "Position 4: a value alone is no condition: compare it, as in @.size > 5."},
        {"$[?!1]", "Position 5: after ! a path, a test or ( has to follow."},
        {"$[?@.* == 1]",
         "Position 4: only paths to one node can be compared: of names and numbers."},
        {"$[?1 == @..a]",
         "Position 9: only paths to one node can be compared: of names and numbers."},
        {"$[?@['a','b'] == 1]",
         "Position 4: only paths to one node can be compared: of names and numbers."},
        {"$[?match(@,'a') == true]", "Position 4: what this gives is no value to compare."},
        {"$[?@.a == b]", "Position 11: texts stand in quotes, and paths begin with @ or $."},
        {"$[?@.a == 01]", "Position 11: this number is not written as in JSON."},
        {"$[?@.a == 1.]", "Position 11: this number is not written as in JSON."},
        {"$[?@.a == -]", "Position 11: this number is not written as in JSON."},
        {"$[?@.a == 1e]", "Position 11: this number is not written as in JSON."},
        {"$[?size(@) == 1]",
         "Position 4: there is no function size(): known are count, length, match, search and "
         "value."},
        {"$[?length(@.a, 1) == 1]",
         "Position 14: length() takes one argument: here ) has to follow."},
        {"$[?match(@.a)]", "Position 13: match() takes two arguments: here , has to follow."},
        {"$[?count(1) == 1]", "Position 10: this function takes a path."},
        {"$[?length(@.*) == 1]",
         "Position 11: only paths to one node can be compared: of names and numbers."},
        {"$[?match(@.a, 'x(')]",
         "Position 15: in this expression, Position 2: this ( is never closed."},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.path));
        CHECK(selected(document, test.path) == test.selected);
    }
    const std::string deep = "$[?" + std::string(65, '(') + "@.a" + std::string(65, ')') + "]";
    CHECK(selected(document, deep) ==
          "Position 68: more than 64 filters and brackets stand in each other.");
    std::string chain = "$[?@.a";
    for (int count = 0; count < 20000; ++count) chain += " || @.a";
    CHECK(selected(document, chain + "]") == "");
}

TEST_CASE("a path that would look at too much is given up") {
    const Document document = document::parse_json("[[1,2,3],[1,2,3],[1,2,3],[1,2,3]]");
    const auto select = [&](std::string_view path, uint64_t steps_most) {
        PathSelection selection(*PathQuery::compile(path), document, steps_most);
        while (!selection.advance(document, 10)) {
            CHECK(selection.progress() >= 0);
            CHECK(selection.progress() <= 1);
        }
        return selection;
    };
    CHECK_FALSE(select("$[?@ == $[0]]", 1000).gave_up());
    CHECK(select("$[?@ == $[0]]", 1000).nodes().size() == 4);
    CHECK(select("$[?@ == $[0]]", 20).gave_up());
    CHECK(select("$..[?count(@..*) == 0]", 20).gave_up());
    CHECK(select("$[*][?search('aaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a*)*b')]", 200).gave_up());
}

TEST_CASE("what is done of a path never becomes less, nor more than all") {
    const Document document = document::parse_json(R"({"o":[{"a":1},{"b":[{"a":null}]}],"p":[]})");
    for (const char* path : {"$", "$..*[?@.a]", "$.o[*].a", "$.none.none", "$.p[*]", "$..a..*"}) {
        CAPTURE(std::string(path));
        PathSelection selection(*PathQuery::compile(path), document);
        double progress = 0;
        while (!selection.advance(document, 1)) {
            CHECK(selection.progress() >= progress);
            progress = selection.progress();
        }
        CHECK(progress <= 1);
        CHECK(selection.progress() == 1);
    }
}
