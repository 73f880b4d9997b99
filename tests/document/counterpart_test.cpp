#include "document/counterpart.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/path/paths.h"

namespace {

// The path of what the value at `path` is in `after`; empty where it is gone.
std::string counterpart_of(const char* before, const std::string& path, const char* after) {
    const document::Document old = document::parse(before, "");
    const document::Document next = document::parse(after, "");
    for (document::NodeId node = 0; node < old.nodes.size(); ++node) {
        if (document::json_path(old, node) != path) continue;
        const document::NodeId found = document::counterpart(old, node, next);
        return found == document::kNoNode ? std::string() : document::json_path(next, found);
    }
    FAIL("no such path: ", path);
    return {};
}

}  // namespace

TEST_CASE("a value is found again by its keys, and by what items are known by") {
    const struct {
        const char* before;
        const char* path;
        const char* after;
        const char* found;
    } cases[] = {
        {R"({"a":1})", "$", R"({"b":2})", "$"},
        {R"({"a":{"b":1}})", "$.a.b", R"({"x":0,"a":{"y":[],"b":[1]}})", "$.a.b"},
        {R"({"a":{"b":1}})", "$.a.b", R"({"a":{"c":1}})", ""},
        {R"({"a":{"b":1}})", "$.a.b", R"({"a":5})", ""},
        {R"([1,2,3])", "$[1]", R"([3,4])", "$[1]"},
        {R"([1,2,3])", "$[2]", R"([3,4])", ""},
        {R"([{"id":"p"},{"id":"q"}])", "$[0].id", R"([{"id":"q"},{"id":"p"}])", "$[1].id"},
        {R"([{"output_name":"n","id":"p"}])", "$[0]", R"([{"id":"p"},{"output_name":"n"}])",
         "$[1]"},
        {R"([{"name":"n"}])", "$[0]", R"([{"name":"m"}])", "$[0]"},
        {R"({"job":{"a":1}})", "$.job.a", "<job><b/><a>2</a></job>", "$.job.a"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.before);
        CAPTURE(test.path);
        CHECK(counterpart_of(test.before, test.path, test.after) == test.found);
    }
}

TEST_CASE("of a key that stands twice, each is found again") {
    const document::Document old = document::parse(R"({"a":1,"a":2})", "");
    const document::Document next = document::parse(R"({"b":0,"a":1,"a":2})", "");
    CHECK(document::counterpart(old, 1, next) == 2);
    CHECK(document::counterpart(old, 2, next) == 3);
    CHECK(document::counterpart(old, 2, document::parse(R"({"a":1})", "")) == document::kNoNode);
    CHECK(document::counterpart(old, 2, document::parse("", "")) == document::kNoNode);
}
