#include "server/negotiation.h"

#include <doctest/doctest.h>

TEST_CASE("the format that weighs more is preferred, JSON where none does") {
    struct Row {
        const char* accept;
        bool xml;
    };
    const Row rows[] = {
        {"", false},
        {"*/*", false},
        {"application/json", false},
        {"application/xml", true},
        {"text/xml", true},
        {"Application/XML; charset=utf-8", true},
        {"text/xml;q=0.1", true},
        {"application/xml, application/json", false},
        {"application/xml, application/json;q=0.9", true},
        {"application/xml;q=0.899, application/json;q=0.9", false},
        {"application/xml;q=0.5,*/*;q=0.5", false},
        {"application/xml;q=0.5,*/*;q=0.4", true},
        {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true},
        {"application/json;q=0, */*", true},
        {"application/json;q=0, application/*;q=0.2", true},
        {"application/xml;q=0, */*", false},
        {"application/xml;q=0", false},
        {"text/html", false},
        {"image/png, application/pdf", false},
        {" , ,", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.accept);
        CHECK((server::preferred_format(row.accept) == api::BodyFormat::kXml) == row.xml);
    }
}

TEST_CASE("weights are read in thousandths") {
    struct Row {
        const char* element;
        int weight;
    };
    const Row rows[] = {
        {"br", 1000},         {"br;q=1", 1000},  {"br; Q=0.5", 500}, {"br;q=0.125", 125},
        {"br;q=0.1259", 125}, {"br;q=0", 0},     {"br;q=0.000", 0},  {"br;q=0.", 0},
        {"br;q=1.9", 1000},   {"br;q=", 1000},   {"br;q=x", 1000},   {"br;level=1;q=0.3", 300},
        {"br;seq=0", 1000},   {"br;q=.5", 1000}, {"", 1000},
    };
    for (const Row& row : rows) {
        CAPTURE(row.element);
        CHECK(server::weight_of(row.element) == row.weight);
    }
}
