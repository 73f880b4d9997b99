#include "app/body_words.h"

#include <doctest/doctest.h>

#include "base/no_break.h"
#include "document/parse.h"
#include "words/raw.h"

namespace {

std::string format_of(const char* body) {
    return std::string(app::format_of(document::parse(body, "")));
}

}  // namespace

TEST_CASE("a body that is read to its end is called by its format") {
    CHECK(format_of(R"({"a":1})") == "JSON");
    CHECK(format_of("<a/>") == "XML");
    CHECK(format_of(R"({"a":1)").empty());
    CHECK(format_of("").empty());
}

TEST_CASE("what is not of the encoding is counted, and the encoding said not to hold") {
    const document::Document valid = document::parse(R"({"a":"é"})", "");
    CHECK(app::encoding_of(valid) == "UTF-8");
    CHECK(app::remark_on_invalid(valid).empty());
    const document::Document invalid = document::parse("{\"a\":\"\xE9\"}", "");
    CHECK(app::encoding_of(invalid) == "not valid UTF-8");
    CHECK(
        base::with_plain_spaces(app::remark_on_invalid(invalid)) ==
        "1 byte is not valid UTF-8. The first is byte 6; each is shown as \\x and two hexadecimal "
        "digits.");
}

TEST_CASE("the pretty text is said to have the tokens of the body once that is known") {
    const document::Document document = document::parse(R"({"a":1})", "");
    document::TokenCheck check(document);
    CHECK(app::words_on_tokens(check) == words::kComparingTokens);
    while (!check.advance(document, 1000)) {
    }
    CHECK(app::words_on_tokens(check).starts_with("Pretty and received have the same "));
    CHECK(app::remark_on_tokens(check).empty());
}
