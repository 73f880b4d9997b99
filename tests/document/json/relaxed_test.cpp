#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "document/parse.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "document/support/consistency.h"

using document::Document;
using document::Format;

namespace {

Document parse_seed() {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    return document::parse_json({std::istreambuf_iterator<char>(file), {}});
}

struct Fault {
    const char* bytes;
    Format format;
    const char* description;
};

}  // namespace

TEST_CASE("the job that the vendor prints is read as it stands") {
    const Document parsed = parse_seed();
    REQUIRE_FALSE(parsed.problem);
    CHECK(parsed.format == Format::kRelaxedJson);
    support::check_consistency(parsed);
    const document::NodeId job = document::find(parsed, document::kRoot, "job");
    REQUIRE(job != document::kNoNode);
    CHECK(document::key_token(parsed, job) == "job");
    CHECK(parsed[job].child_count == 18);
    const document::NodeId finished = document::find(parsed, job, "finished_at");
    CHECK(document::integer(parsed, finished) == 1436335151874);
    const document::NodeId outputs = document::find(parsed, job, "outputs");
    const document::NodeId output = document::item(parsed, outputs, 0);
    CHECK(document::text(parsed, document::find(parsed, output, "output_name")) == "MyTest");
    const document::NodeId logos = document::find(parsed, output, "logos");
    const document::NodeId image =
        document::find(parsed, document::item(parsed, logos, 0), "logo_image");
    CHECK(document::key_token(parsed, image) == "\"logo_image\"");
    CHECK(document::json_path(parsed, image) == "$.job.outputs[0].logos[0].logo_image");
}

TEST_CASE("bare keys and quoted keys may be mixed") {
    const Document parsed =
        document::parse_json("{a:1,\"b\" :true, $c_1-x\n: [true, {é:null}] ,true:false,_:{}}");
    REQUIRE_FALSE(parsed.problem);
    CHECK(parsed.format == Format::kRelaxedJson);
    support::check_consistency(parsed);
    std::string keys;
    for (document::NodeId node = 0; node < parsed.nodes.size(); ++node) {
        keys += std::string(document::key_token(parsed, node)) + "|";
    }
    CHECK(keys == "|a|\"b\"|$c_1-x|||é|true|_|");
    CHECK(document::token(parsed, 7) == "false");
    CHECK(document::token(parsed, 8) == "{}");
}

TEST_CASE("a bare key and the same key in quotes are duplicates") {
    const Document parsed = document::parse_json("{a:1,\"a\":2,\"\\u0061\":3}");
    REQUIRE_FALSE(parsed.problem);
    CHECK_FALSE(parsed[1].duplicate_key);
    CHECK(parsed[2].duplicate_key);
    CHECK(parsed[3].duplicate_key);
}

TEST_CASE("only keys may lack their quotes") {
    const Fault cases[] = {
        {"{a:b}", Format::kRelaxedJson,
         "line 1, column 4 (byte 3): 'b' is no JSON value: without quotes only true, false, null "
         "and "
         "numbers are."},
        {"{a:1,}", Format::kRelaxedJson,
         "line 1, column 6 (byte 5): Expected a key after ',', found '}'."},
        {"{a:1, 2:3}", Format::kRelaxedJson,
         "line 1, column 7 (byte 6): Expected a key after ',', found '2'."},
        {"{a b:1}", Format::kRelaxedJson,
         "line 1, column 4 (byte 3): Expected ':' after a key, found 'b'."},
        {"{a}", Format::kRelaxedJson,
         "line 1, column 3 (byte 2): Expected ':' after a key, found '}'."},
        {"{a:1,b", Format::kRelaxedJson,
         "line 1, column 7 (byte 6): The body ends inside an object that began at line 1: it is "
         "truncated."},
        {"[1,a:2]", Format::kJson,
         "line 1, column 4 (byte 3): 'a' is no JSON value: without quotes only true, false, null "
         "and "
         "numbers are."},
        {"{\"a\":tru}", Format::kJson,
         "line 1, column 6 (byte 5): 'tru' is no JSON value: without quotes only true, false, null "
         "and "
         "numbers are."},
    };
    for (const Fault& fault : cases) {
        CAPTURE(fault.bytes);
        const Document parsed = document::parse_json(fault.bytes);
        REQUIRE(parsed.problem);
        CHECK(parsed.format == fault.format);
        CHECK(document::describe(*parsed.problem) == fault.description);
        support::check_consistency(parsed);
    }
}
