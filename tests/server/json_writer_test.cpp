#include "server/json_writer.h"

#include <doctest/doctest.h>

namespace {

std::string example(bool human) {
    server::JsonWriter writer(human);
    writer.begin('{');
    writer.key("\"a\"");
    writer.value("1.50");
    writer.key("\"b\"");
    writer.begin('[');
    writer.value("-0");
    writer.begin('{');
    writer.end('}');
    writer.begin('[');
    writer.end(']');
    writer.end(']');
    writer.end('}');
    return writer.take();
}

}  // namespace

TEST_CASE("tokens are joined without white space, or indented for people") {
    CHECK(example(false) == R"({"a":1.50,"b":[-0,{},[]]})");
    CHECK(example(true) == "{\n  \"a\": 1.50,\n  \"b\": [\n    -0,\n    {},\n    []\n  ]\n}");
}

TEST_CASE("strings become tokens whatever they hold") {
    struct Row {
        const char* text;
        const char* token;
    };
    const Row rows[] = {
        {"", R"("")"},           {"plain", R"("plain")"}, {"a \"b\" \\ c\n", R"("a \"b\" \\ c\n")"},
        {"\x01", R"("\u0001")"}, {"映画", "\"映画\""},    {"\xff", "\"\xEF\xBF\xBD\""},
    };
    for (const Row& row : rows) CHECK(server::json_string(row.text) == row.token);
}
