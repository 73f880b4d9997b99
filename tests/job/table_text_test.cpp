#include "job/table_text.h"

#include <doctest/doctest.h>

namespace {

std::string record(const std::vector<std::string>& fields, job::TableFormat format) {
    std::string text;
    job::append_record(text, fields, format);
    return text;
}

}  // namespace

TEST_CASE("fields are quoted as RFC 4180 says, and kept on one line as IANA says") {
    const struct {
        const char* field;
        const char* csv;
        const char* tsv;
    } cases[] = {
        {"", "", ""},
        {"film", "film", "film"},
        {"a b", "a b", "a b"},
        {"a,b", "\"a,b\"", "a,b"},
        {"say \"hi\"", "\"say \"\"hi\"\"\"", "say \"hi\""},
        {"two\nlines", "\"two\nlines\"", "two lines"},
        {"two\r\nlines", "\"two\r\nlines\"", "two  lines"},
        {"a\tb", "a\tb", "a b"},
        {"映画", "映画", "映画"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.field);
        CHECK(record({each.field}, job::TableFormat::kCsv) == std::string(each.csv) + "\r\n");
        CHECK(record({each.field}, job::TableFormat::kTsv) == std::string(each.tsv) + "\n");
    }
    CHECK(record({"a", "", "c"}, job::TableFormat::kCsv) == "a,,c\r\n");
    CHECK(record({"a", "", "c"}, job::TableFormat::kTsv) == "a\t\tc\n");
}

TEST_CASE("what a spreadsheet would take for a formula is made a text") {
    const struct {
        const char* field;
        const char* csv;
    } cases[] = {
        {"=1+1", "'=1+1"},     {"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
        {"+49", "'+49"},       {"@SUM(A1)", "'@SUM(A1)"},
        {"-cmd", "'-cmd"},     {"-2+3", "'-2+3"},
        {"-", "'-"},           {"\t=1", "'\t=1"},
        {"\r=1", "\"'\r=1\""}, {"-5", "-5"},
        {"-2.5", "-2.5"},      {"1=1", "1=1"},
        {"a@b", "a@b"},        {"  =1", "'  =1"},
        {"'=1", "''=1"},       {" ", " "},
        {"a -1", "a -1"},      {"\n=1", "\"'\n=1\""},
        {"＝1+1", "'＝1+1"},   {"＋49", "'＋49"},
        {"－5", "'－5"},       {" ＠a", "' ＠a"},
        {"映画", "映画"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.field);
        CHECK(record({each.field}, job::TableFormat::kCsv) == std::string(each.csv) + "\r\n");
    }
    // Pasted into a spreadsheet, a field in quotes loses them.
    CHECK(record({"\"=1+1\""}, job::TableFormat::kTsv) == "'\"=1+1\"\n");
}
