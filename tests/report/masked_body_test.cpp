#include "report/masked_body.h"

#include <doctest/doctest.h>

#include "api/access_token.h"
#include "document/parse.h"

using Paths = std::vector<std::string>;

namespace {

constexpr const char* kToken = "tok-3f9c2a71-secret";

report::MaskedBody masked(std::string body) {
    return report::mask_body(document::parse(std::move(body), {}), [](std::string text) {
        return api::AccessToken(kToken).removed_from(std::move(text));
    });
}

}  // namespace

TEST_CASE("credentials are masked where they are, and all else is as received") {
    struct Row {
        const char* what;
        std::string body;
        std::string text;
        Paths paths;
    };
    const Row rows[] = {
        {"nothing", "{ job : {\"id\":\"1\", n:0.10} }\n", "{ job : {\"id\":\"1\", n:0.10} }\n", {}},
        {"a URI",
         R"({"a": "ftp://me:pw@h/x", "b":1})",
         R"({"a": "ftp://•••@h/x", "b":1})",
         {"$.a"}},
        {"escaped",
         R"({"a":["x","ftp:\/\/me:pw@h\/x"]})",
         R"({"a":["x","ftp://•••@h/x"]})",
         {"$.a[1]"}},
        {"a secret key",
         R"({"password":"hunter2","pin":"1"})",
         R"({"password":"•••","pin":"1"})",
         {"$.password"}},
        {"a secret number", R"({"password":12})", R"({"password":"•••"})", {"$.password"}},
        {"the token", R"({"a":"sent tok-3f9c2a71-secret"})", R"({"a":"sent •••"})", {"$.a"}},
        {"a key",
         R"({"ftp://me:pw@h":1})",
         R"({"ftp://•••@h":1})",
         {"outside of any value, after byte 0"}},
        {"behind a fault",
         R"({"a":1} ftp://me:pw@h/x)",
         R"({"a":1} ftp://•••@h/x)",
         {"outside of any value, after byte 6"}},
        {"no format",
         "see ftp://me:pw@h/x",
         "see ftp://•••@h/x",
         {"outside of any value, after byte 0"}},
        {"XML",
         "<job><a>ftp://me:pw@h/x?a&amp;b</a><b c='ftp://me:pw@h'>1</b></job>",
         "<job><a>ftp://•••@h/x?a&amp;b</a><b c=\"ftp://•••@h\">1</b></job>",
         {"/job/a", "/job/b/@c"}},
        {"XML's secret element",
         "<job><password>x</password></job>",
         "<job><password>•••</password></job>",
         {"/job/password"}},
        {"a comment",
         "<job><!-- ftp://me:pw@h --><a>1</a></job>",
         "<job><!-- ftp://•••@h --><a>1</a></job>",
         {"outside of any value, after byte 0"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const report::MaskedBody body = masked(row.body);
        CHECK(body.text == row.text);
        CHECK(body.paths == row.paths);
    }
}

TEST_CASE("a masked body has no credentials and can be parsed as before") {
    const report::MaskedBody body =
        masked(R"({"a":{"password":"x\"y"},"b":["Bearer abcdefghijklmnop"]})");
    CHECK_FALSE(document::parse(body.text, {}).problem);
    CHECK(masked(body.text).text == body.text);
}
