#include "job/api_error.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "job/support/parse.h"

namespace {

std::string told(const std::optional<job::ServerWords>& words) {
    return words ? words->code + " | " + words->message : "nothing";
}

document::Document body(const std::string& text) {
    document::Document document = document::parse(text, "");
    REQUIRE_MESSAGE(!document.problem, text);
    return document;
}

}  // namespace

TEST_CASE("what a server says of a failure is read in whatever shape it comes") {
    const struct {
        const char* body;
        const char* words;
    } cases[] = {
        {R"({"error": {"error_code": "0x0050005", "error_message": "Job does not exist"}})",
         "0x0050005 | Job does not exist"},
        {R"({"error": {"error_code": 5, "error_msg": "Other spelling"}})", "5 | Other spelling"},
        {R"({"error": {"error_code": "0050001"}})", "0050001 | "},
        {R"({"error": {"error_code": "0x0050001", "error_message": "Invalid Input",
            "error_detail": "id must be 24 hex digits"}})",
         "0x0050001 | Invalid Input · id must be 24 hex digits"},
        {R"({"error": "Something exploded"})", " | Something exploded"},
        {R"({"error": "insufficient_scope", "error_description": "needs mediahub_read"})",
         "insufficient_scope | needs mediahub_read"},
        {R"({"error": "insufficient_scope"})", " | insufficient_scope"},
        {R"({"error": "Not Found", "status": 404, "message": "No route", "path": "/v1"})",
         " | Not Found · No route"},
        {R"({"error": "Not Found", "status": 404, "path": "/v1/jobs/a"})", " | Not Found"},
        {R"({"errors": [{"code": "E1", "title": "Database down", "detail": "replica lag"},
            {"message": "second"}]})",
         "E1 | Database down · replica lag · second"},
        {R"({"errors": ["first", "second"]})", " | first · second"},
        {R"({"errors": {"id": ["is invalid"], "format": "unknown"}})",
         " | id: is invalid · format: unknown"},
        {R"({"type": "about:blank", "title": "Gone", "status": 410, "detail": "Purged"})",
         " | Gone · Purged"},
        {R"({"message": "Job was deleted"})", " | Job was deleted"},
        {R"({"fault": {"faultstring": "Spike arrest", "detail": {"errorcode": "policies.limit"}}})",
         "policies.limit | Spike arrest"},
        {R"({"data": {"error": "inside an envelope"}})", " | inside an envelope"},
        {R"({"error_code": "1", "error_message": "Bare"})", "1 | Bare"},
        {R"("Only a text")", " | Only a text"},
        {"<error><error_code>0x0050005</error_code><error_message>No job</error_message></error>",
         "0x0050005 | No job"},
        {"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
         "AccessDenied | Access Denied"},
        {R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
            <faultcode>s:Server</faultcode><faultstring>Down</faultstring>
            </s:Fault></s:Body></s:Envelope>)",
         "s:Server | Down"},
        {R"({"error": {"error_code": null, "error_message": ""}})", "nothing"},
        {R"({"error": null})", "nothing"},
        {R"({"job": {"id": "a"}})", "nothing"},
        {R"({"status": 404, "path": "/v1/jobs/a"})", "nothing"},
        {"{}", "nothing"},
        {"[]", "nothing"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CHECK(told(job::read_api_error(body(test.body))) == test.words);
    }
    CHECK(told(job::read_api_error(document::Document())) == "nothing");
}

TEST_CASE("with a status of success only what calls itself an error is one") {
    const struct {
        const char* body;
        const char* words;
    } cases[] = {
        {R"({"error": {"error_code": "0x0050005", "error_message": "Job does not exist"}})",
         "0x0050005 | Job does not exist"},
        {R"({"error_code": "1", "error_message": "Bare"})", "1 | Bare"},
        {R"({"errors": ["first"]})", " | first"},
        {R"({"error_code": "1", "error_msg": "of a job"})", "nothing"},
        {R"({"message": "It works!"})", "nothing"},
        {R"({"title": "A film"})", "nothing"},
        {R"("Only a text")", "nothing"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CHECK(told(job::read_reported_error(body(test.body))) == test.words);
    }
    CHECK(told(job::read_reported_error(document::Document())) == "nothing");
}

TEST_CASE("no message of a server is longer than a screen, and no list of them endless") {
    const std::string many = R"({"errors": ["a", "b", "c", "d", "e", "f", "a"]})";
    CHECK(told(job::read_api_error(body(many))) == " | a · b · c · d");
    const std::string text(10'000, 'x');
    const auto words = job::read_api_error(body(R"({"error": ")" + text + "\"}"));
    REQUIRE(words.has_value());
    CHECK(words->message == std::string(499, 'x') + "…");
    std::string deep = R"("end")";
    for (int level = 0; level < 20; ++level) deep = R"({"detail": )" + deep + "}";
    CHECK(told(job::read_api_error(body(R"({"error": )" + deep + "}"))) == "nothing");
}
