#include "document/path/paths.h"

#include <doctest/doctest.h>

#include "document/item_label.h"
#include "document/parse.h"
#include "document/query.h"

using document::Document;
using document::NodeId;
using document::PathLanguage;

namespace {

// In all languages, one after the other.
std::string paths_of(const Document& document, NodeId node) {
    std::string all;
    for (const auto language : {PathLanguage::kJsonPath, PathLanguage::kJsonPointer,
                                PathLanguage::kJq, PathLanguage::kXPath}) {
        all += document::path_of(document, node, language) + "|";
    }
    return all;
}

}  // namespace

TEST_CASE("a node of JSON has a path in each language") {
    const struct {
        const char* body;
        NodeId node;
        const char* paths;
    } cases[] = {
        {"{}", 0, "$||.|.|"},
        {R"({"job":{"outputs":[{"odd key":1}]}})", 4,
         "$.job.outputs[0]['odd key']|/job/outputs/0/odd key|.job.outputs[0][\"odd "
         "key\"]|?job?outputs?1?(\"odd key\")|"},
        {R"({"odd key":1})", 1, "$['odd key']|/odd key|.[\"odd key\"]|?(\"odd key\")|"},
        {"[[1]]", 2, "$[0][0]|/0/0|.[0][0]|?1?1|"},
        {R"({"a/b~c":1})", 1, "$['a/b~c']|/a~1b~0c|.[\"a/b~c\"]|?(\"a/b~c\")|"},
        {R"({"~1":1})", 1, "$['~1']|/~01|.[\"~1\"]|?(\"~1\")|"},
        {R"({"":{"":1}})", 2, "$['']['']|//|.[\"\"][\"\"]|?(\"\")?(\"\")|"},
        {R"({"it's":1})", 1, R"($['it\'s']|/it's|.["it's"]|?("it's")|)"},
        {R"({"a\"\\\n":1})", 1,
         "$['a\"\\\\\\u000a']|/a\"\\\n|.[\"a\\\"\\\\\\u000A\"]|?(\"a\"\"\\\n\")|"},
        {R"({"é":{"_1":0}})", 2, "$.é._1|/é/_1|.[\"é\"]._1|?(\"é\")?_1|"},
        {R"({"1a":{"a-b":0}})", 2,
         "$['1a']['a-b']|/1a/a-b|.[\"1a\"][\"a-b\"]|?(\"1a\")?(\"a-b\")|"},
        {R"({"caf\u00e9":0})", 1, "$.café|/café|.[\"café\"]|?(\"café\")|"},
        {R"({"\u0001\ufffe":0})", 1,
         "$['\\u0001\ufffe']|/\u0001\ufffe|.[\"\\u0001\ufffe\"]|?(\"\ufffd\ufffd\")|"},
        {"{a:{b:0}}", 2, "$.a.b|/a/b|.a.b|?a?b|"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CHECK(paths_of(document::parse_json(test.body), test.node) == test.paths);
    }
}

TEST_CASE("a node of XML has a path in each language") {
    const Document document = document::parse_xml(
        "<?xml version='1.0'?><job><outputs a='1'><!-- x --><output><n>1</n></output>"
        "<output><n u='k'>2</n></output></outputs>more</job>");
    REQUIRE_FALSE(document.problem);
    std::string all;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        all += paths_of(document, node) + "\n";
    }
    CHECK(
        all ==
        "$||.|/|\n"
        "$||.|/|\n"
        "$.job|/job|.job|/job|\n"
        "$.job.outputs|/job/outputs|.job.outputs|/job/outputs|\n"
        "$.job.outputs|/job/outputs|.job.outputs|/job/outputs/@a|\n"
        "$.job.outputs|/job/outputs|.job.outputs|/job/outputs/comment()|\n"
        "$.job.outputs[0]|/job/outputs/0|.job.outputs[0]|/job/outputs/output[1]|\n"
        "$.job.outputs[0].n|/job/outputs/0/n|.job.outputs[0].n|/job/outputs/output[1]/n|\n"
        "$.job.outputs[1]|/job/outputs/1|.job.outputs[1]|/job/outputs/output[2]|\n"
        "$.job.outputs[1].n|/job/outputs/1/n|.job.outputs[1].n|/job/outputs/output[2]/n|\n"
        "$.job.outputs[1].n.u|/job/outputs/1/n/u|.job.outputs[1].n.u|/job/outputs/output[2]/n/@u|\n"
        "$.job.outputs[1].n|/job/outputs/1/n|.job.outputs[1].n|/job/outputs/output[2]/n/text()|\n"
        "$.job|/job|.job|/job/text()|\n");
}

TEST_CASE("items are called by the key that people know them by") {
    const std::pair<const char*, const char*> cases[] = {
        {R"([{"id":"5","name":"b","output_name":"a.mp4"}])", "a.mp4"},
        {R"([{"id":"5","name":"b"}])", "b"},
        {R"([{"name":"","id":"5"}])", "5"},
        {R"([{"name":null,"id":17}])", "17"},
        {R"([{"output_name":{"a":1},"id":true}])", "true"},
        {R"([{"name":"  a  b "}])", "a  b"},
        {R"([{"name":"caf\u00e9"}])", "café"},
        {R"([{"name":"ftp://user:secret@host/a"}])", "ftp://•••@host/a"},
        {R"([{"name":"0123456789012345678901234567890123456789!"}])",
         "012345678901234567890123456789012345678…"},
        {R"([{"file":1}])", ""},
        {R"([["name"]])", ""},
        {"[1]", ""},
        {R"({"a":{"name":"b"}})", ""},
        {"<l><item><id>5</id><name>b</name></item></l>", ""},
    };
    for (const auto& [body, label] : cases) {
        const Document parsed = document::parse(body, "");
        CAPTURE(parsed.bytes);
        CHECK(document::item_label(parsed, 1) == label);
    }
    const Document document = document::parse_xml(
        "<outputs><output><id>1</id><name lang='en'>Film</name></output><output "
        "id='2'/></outputs>");
    CHECK(document::item_label(document, 2) == "Film");
    CHECK(document::item_label(document, document[2].next_sibling) == "2");
    CHECK(document::item_label(document, document::kRoot) == "");
}

TEST_CASE("an item of very many keys is called by what is among the first of them") {
    const auto label_behind = [](int keys) {
        std::string item;
        for (int key = 0; key < keys; ++key) item += "\"k" + std::to_string(key) + "\":0,";
        return document::item_label(document::parse("[{" + item + R"("name":"Film"}])", ""), 1);
    };
    CHECK(label_behind(0) == "Film");
    CHECK(label_behind(document::kLabelledBy - 1) == "Film");
    CHECK(label_behind(document::kLabelledBy) == "");
}
