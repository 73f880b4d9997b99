// Numbers of RFC 8259, section 6: every spelling is kept, and what is none is told at the byte that
// makes it so.
#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"
#include "document/support/consistency.h"
#include "document/support/faults.h"

using document::Document;
using document::Kind;

TEST_CASE("every spelling of a number is read, alone and in containers") {
    const std::string spellings[] = {
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "9876543210",
        "0.0",
        "-0.0",
        "0.10",
        "1.50",
        "123.456",
        "-99.99",
        "0.00000000000000000001",
        "0e0",
        "-0e-0",
        "0E+7",
        "0.0e0",
        "1e0",
        "1E0",
        "1e+0",
        "1e-0",
        "1e0007",
        "12e34",
        "1.25E-10",
        "-1.25e+10",
        "1e400",
        "-1e400",
        "1e-400",
        "5e-324",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "1e99999999999999999999",
        "9007199254740991",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
        "1" + std::string(300, '0'),
        "0." + std::string(300, '0') + "1",
    };
    for (const std::string& number : spellings) {
        struct Place {
            const char* before;
            const char* after;
            document::NodeId node;
        };
        const Place places[] = {{"", "", 0},         {" ", "\n", 0},           {"[", "]", 1},
                                {"[\t", " , 1]", 1}, {"{\"a\":", "}", 1},      {"[1,", "]", 2},
                                {"[[", "]]", 2},     {"{\"a\" : ", "\r\n}", 1}};
        for (const Place& place : places) {
            const Document parsed = document::parse_json(place.before + number + place.after);
            CAPTURE(parsed.bytes);
            REQUIRE_FALSE(parsed.problem);
            CHECK(parsed.format == document::Format::kJson);
            CHECK(parsed[place.node].kind == Kind::kNumber);
            CHECK(document::token(parsed, place.node) == number);
            support::check_consistency(parsed);
        }
    }
}

TEST_CASE("what looks like a number and is none") {
    support::check_faults({
        {"+1", "line 1, column 1 (byte 0): Expected a value, found '+'."},
        {"[+1]", "line 1, column 2 (byte 1): Expected a value or ']', found '+'."},
        {"[.5]", "line 1, column 2 (byte 1): Expected a value or ']', found '.'."},
        {"[-]", "line 1, column 3 (byte 2): A number needs a digit after '-', found ']'."},
        {"[--1]", "line 1, column 3 (byte 2): A number needs a digit after '-', found '-'."},
        {"[- 1]", "line 1, column 3 (byte 2): A number needs a digit after '-', found ' '."},
        {"[-.5]", "line 1, column 3 (byte 2): A number needs a digit after '-', found '.'."},
        {"[-Infinity]", "line 1, column 3 (byte 2): A number needs a digit after '-', found 'I'."},
        {"[-NaN]", "line 1, column 3 (byte 2): A number needs a digit after '-', found 'N'."},
        {"[1.]", "line 1, column 4 (byte 3): A number needs a digit after '.', found ']'."},
        {"[1.e1]", "line 1, column 4 (byte 3): A number needs a digit after '.', found 'e'."},
        {"[1..2]", "line 1, column 4 (byte 3): A number needs a digit after '.', found '.'."},
        {"[1.-2]", "line 1, column 4 (byte 3): A number needs a digit after '.', found '-'."},
        {"[1e]", "line 1, column 4 (byte 3): A number needs a digit after 'e', found ']'."},
        {"[1ee2]", "line 1, column 4 (byte 3): A number needs a digit after 'e', found 'e'."},
        {"[1e.5]", "line 1, column 4 (byte 3): A number needs a digit after 'e', found '.'."},
        {"[1E-]", "line 1, column 5 (byte 4): A number needs a digit after '-', found ']'."},
        {"[1e+-2]", "line 1, column 5 (byte 4): A number needs a digit after '+', found '-'."},
        {"[0.5e+,1]", "line 1, column 7 (byte 6): A number needs a digit after '+', found ','."},
        {"[00]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found '0'."},
        {"[-01]", "line 1, column 4 (byte 3): Expected ',' or ']' after a value, found '1'."},
        {"[0x1F]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found 'x'."},
        {"[1_000]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found '_'."},
        {"[1,000]", "line 1, column 5 (byte 4): Expected ',' or ']' after a value, found '0'."},
        {"[1 000]", "line 1, column 4 (byte 3): Expected ',' or ']' after a value, found '0'."},
        {"[1.2.3]", "line 1, column 5 (byte 4): Expected ',' or ']' after a value, found '.'."},
        {"[1e1.5]", "line 1, column 5 (byte 4): Expected ',' or ']' after a value, found '.'."},
        {"[1e2e3]", "line 1, column 5 (byte 4): Expected ',' or ']' after a value, found 'e'."},
        {"[1+2]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found '+'."},
        {"[1n]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found 'n'."},
        {"[1%]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found '%'."},
        {"[1é]", "line 1, column 3 (byte 2): Expected ',' or ']' after a value, found 'é'."},
        {"[１]", "line 1, column 2 (byte 1): Expected a value or ']', found '１'."},
        {"[½]", "line 1, column 2 (byte 1): Expected a value or ']', found '½'."},
        {"{\"a\":01}", "line 1, column 7 (byte 6): Expected ',' or '}' after a value, found '1'."},
        {"{\"a\":-}", "line 1, column 7 (byte 6): A number needs a digit after '-', found '}'."},
        {"1 2", "line 1, column 3 (byte 2): More text follows the end of the document."},
        {"01", "line 1, column 2 (byte 1): More text follows the end of the document."},
        {"1.5.2", "line 1, column 4 (byte 3): More text follows the end of the document."},
        {"1a", "line 1, column 2 (byte 1): More text follows the end of the document."},
    });
}

TEST_CASE("numbers that the end of the body cuts off") {
    const std::string sentence = "The body ends inside a number: it is truncated.";
    support::check_faults({
        {"-", "line 1, column 2 (byte 1): " + sentence, true},
        {"1.", "line 1, column 3 (byte 2): " + sentence, true},
        {"1e", "line 1, column 3 (byte 2): " + sentence, true},
        {"1E+", "line 1, column 4 (byte 3): " + sentence, true},
        {"[\n-", "line 2, column 2 (byte 3): " + sentence, true},
        {"[0.", "line 1, column 4 (byte 3): " + sentence, true},
        {"{\"a\": 1.5e-", "line 1, column 12 (byte 11): " + sentence, true},
        {"[12",
         "line 1, column 4 (byte 3): The body ends inside an array that began at line 1: it is "
         "truncated.",
         true},
    });
}
