#include "server/parameters.h"

#include <doctest/doctest.h>

using server::Query;
using server::read_parameters;

TEST_CASE("without parameters everything is off") {
    const auto parameters = read_parameters({}, "");
    REQUIRE(parameters);
    CHECK_FALSE(parameters->form.human);
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
    CHECK_FALSE(parameters->form.human);
    CHECK(parameters->show_null);
    CHECK(parameters->expand_all);
    CHECK(parameters->bin_data);
}

TEST_CASE("expand is a list with commas, spaces and gaps") {
    const auto parameters = read_parameters({{"expand", " file, preset,,codec "}}, "");
    REQUIRE(parameters);
    CHECK(parameters->expand == std::vector<std::string>{"file", "preset", "codec"});
}

TEST_CASE("user_data is taken as it is, of two the last") {
    const auto parameters = read_parameters({{"user_data", "a"}, {"user_data", " b,c "}}, "");
    REQUIRE(parameters);
    CHECK(parameters->user_data == " b,c ");
    CHECK(read_parameters({}, "")->user_data.empty());
}

TEST_CASE("what is asked for and cannot be had is refused") {
    struct Row {
        Query query;
        bool valid;
    };
    const Row rows[] = {
        {{}, true},
        {{{"format", "json"}}, true},
        {{{"format", "xml"}}, true},
        {{{"format", "yaml"}}, false},
        {{{"format", ""}}, false},
        {{{"format", "XML"}}, false},
        {{{"human", "1"}}, false},
        {{{"human", "TRUE"}}, false},
        {{{"show_null", ""}}, false},
        {{{"expand_all", "yes"}}, false},
        {{{"bin_data", "no"}}, false},
        {{{"limit", "2"}, {"user_data", "anything"}}, true},
    };
    for (const Row& row : rows) {
        const auto parameters = read_parameters(row.query, "application/json");
        CHECK(parameters.has_value() == row.valid);
        if (!parameters) CHECK(parameters.error().sentence == "Invalid Input");
    }
}

TEST_CASE("the form of an answer does not depend on other parameters being valid") {
    using api::BodyFormat;
    struct Row {
        Query query;
        const char* accept;
        BodyFormat format;
        bool human;
    };
    const Row rows[] = {
        {{}, "", BodyFormat::kJson, false},
        {{}, "text/xml", BodyFormat::kXml, false},
        {{{"human", "true"}, {"show_null", "1"}}, "text/xml", BodyFormat::kXml, true},
        {{{"human", "yes"}, {"format", "xml"}}, "*/*", BodyFormat::kXml, false},
        {{{"format", "json"}}, "application/xml", BodyFormat::kJson, false},
        {{{"format", "yaml"}}, "application/xml", BodyFormat::kJson, false},
    };
    for (const Row& row : rows) {
        const server::BodyForm form = server::form_of(row.query, row.accept);
        CHECK(form.format == row.format);
        CHECK(form.human == row.human);
        const auto parameters = read_parameters(row.query, row.accept);
        if (parameters) CHECK(parameters->form.format == row.format);
    }
}
