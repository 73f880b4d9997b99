#include <doctest/doctest.h>

#include "server/support/sandboxes.h"

using server::ApiAnswer;
using server::ApiRequest;
using server::Query;
using namespace std::string_literals;

namespace {

std::string error_body(const std::string& code, const std::string& message) {
    return R"({"error":{"error_code":")" + code + R"(","error_message":")" + message + "\"}}";
}

}  // namespace

TEST_CASE("the documented errors of each resource") {
    const support::Asking sandbox = support::sample_account();
    const std::string single = "The sandbox serves single objects only, such as /v1/jobs/ID.";
    struct Row {
        const char* path;
        Query query;
        int status;
        std::string body;
    };
    const Row rows[] = {
        {"/v1/jobs/nobody", {}, 404, error_body("0x0050005", "Job does not exist")},
        {"/v1/files/nobody", {}, 404, error_body("0x0230002", "Requested file does not exist")},
        {"/v1/pipelines/nobody", {}, 404, error_body("0x0170002", "Pipeline does not exist")},
        {"/v1/presets/nobody", {}, 404, error_body("0x0180002", "Preset does not exist")},
        {"/v1/applications/nobody", {}, 404, error_body("0x0190002", "Application does not exist")},
        {"/v1/users/nobody", {}, 404, error_body("0x0200002", "User does not exist")},
        {"/v1/codecs/nobody", {}, 404, error_body("0x0210002", "Codec does not exist")},
        {"/v1/jobs/a.b", {}, 400, error_body("0050001", "Invalid Input")},
        {"/v1/jobs/a/b", {}, 400, error_body("0050001", "Invalid Input")},
        {"/v1/jobs/é", {}, 400, error_body("0050001", "Invalid Input")},
        {"/v1/files/a b", {}, 400, error_body("0x0230001", "Invalid Input")},
        {"/v1/pipelines/x", {{"human", "maybe"}}, 400, error_body("0x0170001", "Invalid Input")},
        {"/v1/jobs/559cbbec14ea67a7cad6c7d8",
         {{"show_null", "1"}},
         400,
         error_body("0050001", "Invalid Input")},
        {"/v1/jobs/559cbbec14ea67a7cad6c7d8",
         {{"format", "yaml"}},
         400,
         error_body("0050001", "Invalid Input")},
        {"/v1/jobs/500000000000000000000500", {}, 500, error_body("0x0000001", "Internal Error")},
        {"/v1/jobs/", {}, 404, error_body("0x0000002", single)},
        {"/v1/jobs", {}, 404, error_body("0x0000002", single)},
        {"/v1/titles/1", {}, 404, error_body("0x0000002", single)},
        {"/v1/", {}, 404, error_body("0x0000002", single)},
    };
    for (const Row& row : rows) {
        const ApiAnswer answer = sandbox.get(row.path, row.query);
        CHECK_MESSAGE(answer.status == row.status, row.path);
        CHECK(answer.body == row.body);
        CHECK(answer.content_type == "application/json");
    }
}

TEST_CASE("an error's body is indented for people, too") {
    const support::Asking sandbox = support::sample_account();
    const std::string indented =
        "{\n  \"error\": {\n    \"error_code\": \"0x0050005\",\n"
        "    \"error_message\": \"Job does not exist\"\n  }\n}";
    CHECK(sandbox.get("/v1/jobs/nobody", {{"human", "true"}}).body == indented);
    const std::string internal =
        "{\n  \"error\": {\n    \"error_code\": \"0x0000001\",\n"
        "    \"error_message\": \"Internal Error\"\n  }\n}";
    CHECK(sandbox.get("/v1/jobs/500000000000000000000500", {{"human", "true"}}).body == internal);
}

TEST_CASE("nothing is said without the token") {
    const support::Asking sandbox = support::sample_account();
    struct Row {
        const char* authorization;
        int status;
    };
    const Row rows[] = {
        {"Bearer token-of-the-test", 200},
        {"bearer token-of-the-test", 200},
        {"Bearer  token-of-the-test ", 200},
        {"", 403},
        {"Bearer", 403},
        {"Bearer ", 403},
        {"Bearer token-of-the-tes", 403},
        {"Bearer token-of-the-test2", 403},
        {"Basic token-of-the-test", 403},
        {"token-of-the-test", 403},
    };
    for (const Row& row : rows) {
        ApiRequest request;
        request.path = "/v1/jobs/559cbbec14ea67a7cad6c7d8";
        request.authorization = row.authorization;
        const ApiAnswer answer = sandbox.send(request);
        CHECK_MESSAGE(answer.status == row.status, row.authorization);
        if (row.status == 200) continue;
        CHECK(answer.body == error_body("0x0000003", "Invalid access token"));
    }
    ApiRequest unknown;
    unknown.path = "/v1/jobs/nobody";
    CHECK(sandbox.send(unknown).status == 403);
}

TEST_CASE("the sandbox only reads") {
    const support::Asking sandbox = support::sample_account();
    ApiRequest request;
    request.method = "DELETE";
    request.path = "/v1/jobs/559cbbec14ea67a7cad6c7d8";
    const ApiAnswer answer = sandbox.send(request);
    CHECK(answer.status == 405);
    CHECK(answer.body == error_body("0x0000002", "The sandbox is read-only. Use GET."));
    REQUIRE(answer.headers.size() == 1);
    CHECK(answer.headers[0] == std::pair<std::string, std::string>("Allow", "GET, HEAD, OPTIONS"));
}

TEST_CASE("jobs that misbehave do it as they are described") {
    const support::Asking sandbox = support::sample_account();
    CHECK(sandbox.get("/v1/jobs/510000000000000000000005").delay_ms == 5000);
    CHECK(sandbox.get("/v1/jobs/510000000000000000000005").status == 200);

    const ApiAnswer gateway = sandbox.get("/v1/jobs/502000000000000000000502");
    CHECK(gateway.status == 502);
    CHECK(gateway.content_type == "text/html; charset=utf-8");
    CHECK(gateway.body.starts_with("<!doctype html>"));

    const ApiAnswer login = sandbox.get("/v1/jobs/200000000000000000000200");
    CHECK(login.status == 200);
    CHECK(login.content_type == "text/html; charset=utf-8");

    const ApiAnswer busy = sandbox.get("/v1/jobs/429000000000000000000429");
    CHECK(busy.status == 429);
    REQUIRE(busy.headers.size() == 1);
    CHECK(busy.headers[0] == std::pair<std::string, std::string>("Retry-After", "20"));
    CHECK(busy.body == error_body("0x0000029", "Too many requests"));

    const auto ask = [&](const std::string& id, const char* format) {
        return sandbox.get("/v1/jobs/" + id, {{"format", format}});
    };
    CHECK(ask("utf-8-bom", "json").body.starts_with("\xEF\xBB\xBF{\"job\":"));
    CHECK(ask("utf-16-le", "json").body.starts_with("\xFF\xFE{\0\"\0j\0"s));
    CHECK(ask("utf-16-le", "json").content_type == "application/json; charset=UTF-16");
    CHECK(ask("utf-16-be", "xml").body.starts_with("\xFE\xFF\0<\0?\0x"s));
    CHECK(ask("utf-16-be", "xml").content_type == "application/xml; charset=UTF-16");
    CHECK(ask("utf-16-le-undeclared", "json").body.starts_with("{\0\"\0j\0"s));
    CHECK(ask("utf-16-le-undeclared", "json").content_type == "application/json");
    CHECK(ask("latin-1", "json").body.find("Cr\xE8me") != std::string::npos);
    CHECK(ask("latin-1", "json").content_type == "application/json; charset=ISO-8859-1");
    CHECK(ask("latin-1", "xml")
              .body.starts_with(R"(<?xml version="1.0" encoding="ISO-8859-1"?><job>)"));
    CHECK(ask("latin-1-undeclared", "xml")
              .body.starts_with(R"(<?xml version="1.0" encoding="UTF-8"?><job>)"));
    CHECK(ask("latin-1-undeclared", "xml").body.find("Cr\xE8me") != std::string::npos);
    CHECK(ask("latin-1-undeclared", "json").content_type == "application/json");
    CHECK(ask("invalid-utf-8", "json").body.find("Bient\xC3t") != std::string::npos);
    CHECK(ask("trailing-garbage", "json").body.ends_with("header information\n"));
    CHECK(ask("truncated", "json").body.size() == 1000);
    CHECK(ask("truncated", "xml").body.size() == 1000);
    CHECK(ask("mislabelled", "json").content_type == "text/html; charset=utf-8");
    CHECK(ask("doctype", "json").content_type == "application/xml; charset=utf-8");
    CHECK(ask("entity-bomb", "xml").body.find("<!DOCTYPE job [") != std::string::npos);

    const std::string broken = sandbox.body("/v1/jobs/200000000000000000000206");
    CHECK(broken.size() == 700);
    CHECK(broken.starts_with(R"({"job":{"pipeline":)"));
    CHECK(sandbox.body("/v1/jobs/204000000000000000000204").empty());
}
