#include "server/parameters.h"

#include <doctest/doctest.h>

using server::Query;
using server::read_parameters;

TEST_CASE("without parameters everything is off") {
    const auto parameters = read_parameters({}, "");
    REQUIRE(parameters);
    CHECK_FALSE(parameters->human);
    CHECK_FALSE(parameters->show_null);
    CHECK_FALSE(parameters->expand_all);
    CHECK_FALSE(parameters->bin_data);
    CHECK(parameters->expand.empty());
}

TEST_CASE("each boolean parameter is read, of two the last") {
    const auto parameters = read_parameters({{"human", "true"},
                                             {"show_null", "true"},
                                             {"expand_all", "true"},
                                             {"bin_data", "false"},
                                             {"bin_data", "true"},
                                             {"human", "false"}},
                                            "");
    REQUIRE(parameters);
    CHECK_FALSE(parameters->human);
    CHECK(parameters->show_null);
    CHECK(parameters->expand_all);
    CHECK(parameters->bin_data);
}

TEST_CASE("expand is a list with commas, spaces and gaps") {
    const auto parameters = read_parameters({{"expand", " file, preset,,codec "}}, "");
    REQUIRE(parameters);
    CHECK(parameters->expand == std::vector<std::string>{"file", "preset", "codec"});
}

TEST_CASE("what is asked for and cannot be had is refused") {
    const std::string invalid = "Invalid Input";
    const std::string json_only =
        "Invalid Input: this sandbox answers JSON only; ask with format=json.";
    struct Row {
        Query query;
        const char* accept;
        std::string sentence;  // empty: accepted
    };
    const Row rows[] = {
        {{}, "application/json", ""},
        {{}, "*/*", ""},
        {{}, "application/xml", json_only},
        {{}, "text/xml; q=0.9", json_only},
        {{}, "application/xml, application/json", ""},
        {{}, "text/html,application/xml;q=0.9,*/*;q=0.8", ""},
        {{{"format", "json"}}, "application/xml", ""},
        {{{"format", "xml"}}, "application/json", json_only},
        {{{"format", "yaml"}}, "", invalid},
        {{{"format", ""}}, "", invalid},
        {{{"human", "1"}}, "", invalid},
        {{{"human", "TRUE"}}, "", invalid},
        {{{"show_null", ""}}, "", invalid},
        {{{"expand_all", "yes"}}, "", invalid},
        {{{"bin_data", "no"}}, "", invalid},
        {{{"limit", "2"}, {"user_data", "anything"}}, "", ""},
    };
    for (const Row& row : rows) {
        const auto parameters = read_parameters(row.query, row.accept);
        CHECK((parameters ? std::string() : parameters.error().sentence) == row.sentence);
    }
}
