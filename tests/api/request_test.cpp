#include "api/request.h"

#include <doctest/doctest.h>

namespace {

api::Request request(api::Options options = {}) {
    return {"https://api.xvid.com/v1", "jobs", "559cbbec14ea67a7cad6c7d8", std::move(options)};
}

}  // namespace

TEST_CASE("options become parameters in one order, those at their default are not sent") {
    using api::BodyFormat;
    const struct {
        api::Options options;
        const char* query;
    } cases[] = {
        {{}, "format=json"},
        {{.format = BodyFormat::kXml}, "format=xml"},
        {{.human = true}, "format=json&human=true"},
        {{.show_null = true}, "format=json&show_null=true"},
        {{.expand_all = true}, "format=json&expand_all=true"},
        {{.bin_data = true}, "format=json&bin_data=true"},
        {{.expand = {"file"}}, "format=json&expand=file"},
        {{.expand = {"file", "preset"}}, "format=json&expand=file,preset"},
        {{.expand = {"a,b", "ü"}}, "format=json&expand=a%2Cb,%C3%BC"},
        {{.user_data = "My Personal Marker"}, "format=json&user_data=My%20Personal%20Marker"},
        {{.user_data = "a&b=c#d+e%/?é"}, "format=json&user_data=a%26b%3Dc%23d%2Be%25%2F%3F%C3%A9"},
        {{.user_data = "A-Za_z0.9~"}, "format=json&user_data=A-Za_z0.9~"},
        {{BodyFormat::kXml, true, true, true, true, {"file", "user"}, "x"},
         "format=xml&human=true&show_null=true&expand_all=true&expand=file,user&user_data=x"
         "&bin_data=true"},
    };
    for (const auto& test : cases) {
        CHECK(api::url_of(request(test.options)) ==
              std::string("https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?") + test.query);
    }
}

TEST_CASE("an id can never leave its place in the path") {
    api::Request other = request();
    other.collection = "files";
    other.id = "../a?b#c";
    CHECK(api::url_of(other) == "https://api.xvid.com/v1/files/..%2Fa%3Fb%23c?format=json");
}

TEST_CASE("Accept follows the format") {
    using Headers = std::vector<api::Header>;
    CHECK(api::headers_of(request()) == Headers{{"Accept", "application/json"}});
    CHECK(api::headers_of(request({.format = api::BodyFormat::kXml})) ==
          Headers{{"Accept", "application/xml"}});
}
