#include "document/search.h"

#include <doctest/doctest.h>

TEST_CASE("text is found in keys and leaves, as it stands and as decoded, without case") {
    const document::Document parsed = document::parse_json(
        R"({"Name":"Movie.MP4","caf\u00e9":[1.50,null,true],"x":{"path":"a\/b"},"name":{}})");
    REQUIRE_FALSE(parsed.problem);
    const std::pair<const char*, std::vector<document::NodeId>> cases[] = {
        {"name", {1, 8}}, {"mp4", {1}},  {"café", {2}},   {"\\u00E9", {2}},
        {"1.5", {3}},     {"NULL", {4}}, {"a/b", {7}},    {"a\\/b", {7}},
        {"\"x\"", {6}},   {"", {}},      {"missing", {}}, {"{", {}},
    };
    for (const auto& [wanted, expected] : cases) {
        CAPTURE(wanted);
        CHECK(document::search(parsed, wanted) == expected);
    }
    CHECK(document::search(document::parse_json("7"), "7") == std::vector<document::NodeId>{0});
}
