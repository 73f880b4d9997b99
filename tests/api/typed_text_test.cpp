#include <doctest/doctest.h>

#include "api/request.h"
#include "base/text.h"

namespace {

std::string told(const base::Result<std::string>& result) {
    return result ? *result : "! " + result.error().sentence;
}

}  // namespace

TEST_CASE("a job ID is found in what people paste") {
    const char* const pasted[] = {
        "559cbbec",
        "  559cbbec\n",
        "\"559cbbec\"",
        "'559cbbec'",
        "“559cbbec”",
        "<559cbbec>",
        "`559cbbec`",
        "\"559cbbec",
        "https://api.xvid.com/v1/jobs/559cbbec",
        "https://api.xvid.com/v1/jobs/559cbbec/",
        "https://api.xvid.com/v1/jobs/559cbbec?human=true&show_null=true",
        "https://api.xvid.com/v1/jobs/559cbbec#x",
        "\"https://api.xvid.com/v1/jobs/559cbbec?human=true\"",
        "api.xvid.com/v1/jobs/559cbbec",
        "/v1/jobs/559cbbec",
        "jobs/559cbbec",
        "http://localhost:8080/#job=559cbbec",
        "#job=559cbbec",
        "https://glass.example/jobs/#job=559cbbec&tab=raw",
        "curl -H \"Authorization: Bearer x\" \"https://api.xvid.com/v1/jobs/559cbbec?limit=2\"",
    };
    for (const char* text : pasted) {
        CAPTURE(text);
        CHECK(told(api::check_job_id(text)) == "559cbbec");
    }
    CHECK(told(api::check_job_id("A-b_9")) == "A-b_9");
}

TEST_CASE("what is no job ID is refused with a sentence") {
    const std::string holds =
        "! A job ID can contain only letters, digits, - and _. This one contains ";
    const struct {
        std::string typed;
        std::string sentence;
    } cases[] = {
        {"", "! Enter a job ID, such as 559cbbec14ea67a7cad6c7d8."},
        {" \t\n", "! Enter a job ID, such as 559cbbec14ea67a7cad6c7d8."},
        {"\"\"", "! Enter a job ID, such as 559cbbec14ea67a7cad6c7d8."},
        {"559 cb", holds + "a space at position 4."},
        {"559\tcb", holds + "a tab at position 4."},
        {"559\ncb", holds + "a line break at position 4."},
        {"a/b", holds + "a slash at position 2."},
        {"..", holds + "“.” at position 1."},
        {"éa", holds + "“é” at position 1."},
        {"aé😀", holds + "“é” at position 2."},
        {"a😀", holds + "“😀” at position 2."},
        {"ab\x01", holds + "a control character at position 3."},
        {"a\xff", holds + "a byte that is not UTF-8 at position 2."},
        {"a%20b", holds + "“%” at position 2."},
        {"https://api.xvid.com/v1/jobs/a%20b", holds + "“%” at position 2."},
        {"https://api.xvid.com/v1/jobs/",
         "! This URL ends before the job ID: nothing follows “/jobs/”."},
        {"https://api.xvid.com/v1/jobs/?limit=2",
         "! This URL ends before the job ID: nothing follows “/jobs/”."},
        {"#job=", "! This URL ends before the job ID: nothing follows “#job=”."},
        {"jobs/", "! This URL ends before the job ID: nothing follows “jobs/”."},
        {"https://api.xvid.com/v1/files/559cbbec",
         "! This URL contains no job ID: it has no “/jobs/ID” part."},
        {std::string(49, 'a'),
         "! This is too long for a job ID: it has 49 characters instead of 24. Did you enter the "
         "access token?"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.typed);
        CHECK(told(api::check_job_id(test.typed)) == test.sentence);
    }
    CHECK(api::check_job_id(std::string(48, 'a')).has_value());
}

TEST_CASE("API addresses are checked and brought into one form") {
    const std::string host =
        "! The host name in the API address can contain only letters, digits, dots and hyphens.";
    const std::string scheme =
        "! The API address must begin with https:// or http://, such as https://api.xvid.com/v1.";
    const struct {
        std::string typed;
        std::string told;
    } cases[] = {
        {"https://api.xvid.com/v1", "https://api.xvid.com/v1"},
        {" https://api.xvid.com/v1/ ", "https://api.xvid.com/v1"},
        {"https://api.xvid.com/v1///", "https://api.xvid.com/v1"},
        {"HTTPS://API.Xvid.com/V1", "https://api.xvid.com/V1"},
        {"\"https://api.xvid.com\"", "https://api.xvid.com"},
        {"http://localhost:8080/v1", "http://localhost:8080/v1"},
        {"http://127.0.0.1:65535", "http://127.0.0.1:65535"},
        {"http://[::1]:8080/v1", "http://[::1]:8080/v1"},
        {"http://[::1]/v1", "http://[::1]/v1"},
        {"", "! Enter the API address, such as https://api.xvid.com/v1."},
        {"api.xvid.com/v1", scheme},
        {"ftp://api.xvid.com", scheme},
        {"https:/api.xvid.com", scheme},
        {"httpsx://a", scheme},
        {"javascript:alert(1)", scheme},
        {"https://",
         "! The API address has no host. An example with one is https://api.xvid.com/v1."},
        {"https:///v1",
         "! The API address has no host. An example with one is https://api.xvid.com/v1."},
        {"https://:80/",
         "! The API address has no host. An example with one is "
         "https://api.xvid.com/v1."},
        {"https://me:secret@api.xvid.com/v1",
         "! The API address can’t contain a user name or password. Remove everything up to the @, "
         "and the @."},
        {"https://api.xvid.com/v1?access_token=x",
         "! The API address can’t have a query. Remove the ? and everything after it."},
        {"https://api.xvid.com/v1#x",
         "! The API address can’t have a fragment. Remove the # and everything after it."},
        {"https://api.xvid.com/v 1",
         "! The API address contains a space at position 23, which isn’t allowed there."},
        {"https://api.xvid.com\\v1",
         "! The API address contains “\\” at position 21, which isn’t allowed there."},
        {"https://äpi.xvid.com",
         "! The API address contains “ä” at position 9, which isn’t allowed there."},
        {"https://a*b.com", host},
        {"https://a:b:80/", host},
        {"https://a%2fb/", host},
        {"https://api.xvid.com:0",
         "! The port in the API address must be a number from 1 to 65535."},
        {"https://api.xvid.com:/v1",
         "! The port in the API address must be a number from 1 to 65535."},
        {"https://api.xvid.com:65536",
         "! The port in the API address must be a number from 1 to 65535."},
        {"https://api.xvid.com:99999999999999999999999",
         "! The port in the API address must be a number from 1 to 65535."},
        {"https://api.xvid.com:8x",
         "! The port in the API address must be a number from 1 to 65535."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.typed);
        CHECK(told(api::check_api_address(test.typed)) == test.told);
    }
}

TEST_CASE("kinds come as a list between commas") {
    const struct {
        const char* typed;
        const char* kinds;  // joined by "|"
    } cases[] = {
        {"", ""},
        {" , ,", ""},
        {"file", "file"},
        {"file, preset", "file|preset"},
        {"file,,file , codec_2.x-y", "file|codec_2.x-y"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.typed);
        const auto kinds = api::check_kinds(test.typed);
        REQUIRE(kinds.has_value());
        CHECK(base::join(*kinds, "|") == test.kinds);
    }
    const auto spaced = api::check_kinds("file, codec user");
    REQUIRE_FALSE(spaced.has_value());
    CHECK(spaced.error().sentence ==
          "A kind can contain only letters, digits, _, - and dots. “codec user” contains a space "
          "at position 6. Separate kinds with commas.");
}

TEST_CASE("the origin of an address holds no path, no query and no credentials") {
    const struct {
        const char* url;
        const char* origin;
    } cases[] = {
        {"https://api.xvid.com/v1/jobs/a?b=c", "https://api.xvid.com"},
        {"HTTP://LocalHost:8080", "http://localhost:8080"},
        {"https://me:secret@host.example:1/x@y", "https://host.example:1"},
        {"https://host?x=a@b", "https://host"},
        {"/v1/jobs", ""},
        {"", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.url);
        CHECK(api::origin_of(test.url) == test.origin);
    }
}
