// account/LANGUAGE.md, the sandbox's language, against the code that reads it.
#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "server/account.h"
#include "server/file.h"
#include "server/support/sandboxes.h"

namespace {

using Names = std::set<std::string>;

std::string text_of(const std::string& file) {
    const auto text = server::read_file(std::string(JOBGLASS_SOURCE_DIR) + "/src/server/" + file);
    REQUIRE_MESSAGE(text, file);
    return *text;
}

// The first group of every match.
Names found_in(const std::string& text, const char* pattern) {
    const std::regex regex(pattern);
    Names names;
    for (std::sregex_iterator at(text.begin(), text.end(), regex), end; at != end; ++at) {
        names.insert((*at)[1].str());
    }
    return names;
}

std::string section(const std::string& page, const std::string& title) {
    const size_t begin = page.find("\n## " + title + "\n");
    REQUIRE(begin != std::string::npos);
    return page.substr(begin, page.find("\n## ", begin + 1) - begin);
}

}  // namespace

TEST_CASE("the page lists every directive, and the language is frozen") {
    const Names frozen = {"$ref",   "$link",   "$progress", "$time_s", "$now",    "$switch",
                          "$cycle", "$repeat", "$each",     "$family", "$number", "$binary"};
    CHECK(found_in(text_of("directives.cpp"), R"re(\{"(\$[a-z_]+)", Kind::)re") == frozen);
    const std::string page = section(text_of("account/LANGUAGE.md"), "Directives");
    CHECK(found_in(page, R"(\n\| `(\$[a-z_]+)` \|)") == frozen);
}

TEST_CASE("the page lists every key of the misbehaviours") {
    const Names frozen = {"shows",   "error",   "body",       "body_file", "content_type",
                          "append",  "charset", "encoding",   "status",    "byte_order_mark",
                          "replace", "headers", "keep_bytes", "delay_ms"};
    CHECK(found_in(text_of("misbehaviours.cpp"), R"re(key == "([a-z_]+)")re") == frozen);
    const std::string page = section(text_of("account/LANGUAGE.md"), "Misbehaviours");
    CHECK(found_in(page, R"(\n\| `([a-z_]+)` \|)") == frozen);
}

TEST_CASE("the page lists every collection") {
    const Names collections =
        found_in(text_of("account.cpp"), R"re(\n    \{"([a-z]+)", "[a-z]+", ")re");
    CHECK(collections.size() == 7);
    const std::string page = section(text_of("account/LANGUAGE.md"), "Files");
    for (const std::string& name : collections) {
        CHECK_MESSAGE(page.find("`" + name + (name == "jobs" ? "/" : "`")) != std::string::npos,
                      name);
    }
}

TEST_CASE("arguments are as the page says") {
    const std::string page = section(text_of("account/LANGUAGE.md"), "Directives");
    const std::regex row(R"(\n\| `(\$[a-z_]+)` \| ([a-z]+)?[^`|]*(`[^`]+`)? \|)");
    size_t rows = 0;
    for (std::sregex_iterator at(page.begin(), page.end(), row), end; at != end; ++at, ++rows) {
        std::string argument = (*at)[3].matched ? (*at)[3].str() : "`1`";
        argument = argument.substr(1, argument.size() - 2);
        argument = std::regex_replace(argument, std::regex(R"(\[…\])"), "[1]");
        argument = std::regex_replace(argument, std::regex(R"(\{…\})"), R"({"id": "a{count}"})");
        argument = std::regex_replace(argument, std::regex(": …"), ": 1");
        const std::string directive = "{\"" + (*at)[1].str() + "\": " + argument + "}";
        const bool whole_file = (*at)[1].str() == "$family";
        const std::string json = whole_file ? directive : R"({"id": "a", "x": )" + directive + "}";
        server::Account account;
        const auto added = server::add_objects(account, "jobs", "a", json);
        CHECK_MESSAGE(added, json);
    }
    CHECK(rows == 12);
}
