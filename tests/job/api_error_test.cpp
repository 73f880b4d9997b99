#include "job/api_error.h"

#include <doctest/doctest.h>

#include "job/support/parse.h"

TEST_CASE("the API's error body is read, other bodies are not taken for one") {
    const struct {
        const char* body;
        bool found;
        const char* code;
        const char* message;
    } cases[] = {
        {R"({"error": {"error_code": "0x0050005", "error_message": "Job does not exist"}})", true,
         "0x0050005", "Job does not exist"},
        {R"({"error": {"error_code": 5, "error_msg": "Other spelling"}})", true, "5",
         "Other spelling"},
        {R"({"error": {"error_code": "0050001"}})", true, "0050001", ""},
        {R"({"error_code": "1", "error_message": "Bare"})", true, "1", "Bare"},
        {R"({"error_code": "1", "error_msg": "of a job", "id": "a"})", false, "", ""},
        {R"({"error": "text"})", false, "", ""},
        {R"({"error": {"error_code": null, "error_message": ""}})", false, "", ""},
        {R"({"job": {"id": "a"}})", false, "", ""},
        {"[]", false, "", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const std::optional<job::ApiError> error = job::read_api_error(test::parsed(test.body));
        REQUIRE(error.has_value() == test.found);
        if (error) {
            CHECK(error->code == test.code);
            CHECK(error->message == test.message);
        }
    }
    CHECK_FALSE(job::read_api_error(document::Document()).has_value());
}
