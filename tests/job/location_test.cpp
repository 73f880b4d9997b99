#include "job/location.h"

#include <doctest/doctest.h>

#include <string>

#include "document/parse.h"
#include "document/path/paths.h"

namespace {

// "$.data.job of 2, by ID"
std::string told(const std::string& body, std::string_view id) {
    const document::Document document = document::parse(body, "");
    REQUIRE_MESSAGE(!document.problem, body);
    const job::Location location = job::locate_job(document, id);
    if (location.node == document::kNoNode) return "none";
    const bool is_xml = document.format == document::Format::kXml;
    std::string text = document::path_of(
        document, location.node,
        is_xml ? document::PathLanguage::kXPath : document::PathLanguage::kJsonPath);
    if (location.envelope == document::kNoNode) return text;
    text += location.listed > 0 ? " of " + std::to_string(location.listed) : " in an envelope";
    return text + (location.by_id ? ", by ID" : "");
}

}  // namespace

TEST_CASE("a job is found at its usual places, in envelopes and in lists") {
    const struct {
        const char* body;
        const char* place;
    } cases[] = {
        {R"({"job": {"status": "QUEUED"}})", "$.job"},
        {R"({"id": "a", "data": {"job": {"id": "b", "outputs": []}}})", "$"},
        {R"({"data": {"job": {"id": "b", "outputs": []}}})", "$.data.job in an envelope"},
        {R"({"data": {"id": "b", "status": "QUEUED", "input": {}}})", "$.data in an envelope"},
        {R"([{"id": "a", "outputs": []}, {"id": "b", "outputs": []}])", "$[1] of 2, by ID"},
        {R"([{"id": "c", "outputs": []}, {"id": "d", "outputs": []}])", "$[0] of 2"},
        {R"({"jobs": [{"id": "b", "outputs": []}]})", "$.jobs[0] of 1, by ID"},
        {R"({"jobs": [{"job": {"id": "a", "outputs": []}}, {"job": {"id": "b", "outputs": []}}]})",
         "$.jobs[1].job of 2, by ID"},
        {R"({"jobs": [1, null, "b"]})", "none"},
        {R"({"jobs": []})", "none"},
        {R"({"data": {"id": "b", "status": "ready"}})", "none"},
        {R"({"data": {"result": {"status": "ERROR", "progress": 46}}})", "none"},
        {R"({"file": {"id": "b", "name": "x.mp4"}})", "none"},
        {R"({"job": null, "id": "b"})", "none"},
        {R"({"status": "SUCCESS"})", "none"},
        {"\"job\"", "none"},
        {"[]", "none"},
        {"<job><status>QUEUED</status></job>", "/job"},
        {R"(<e:Envelope xmlns:e="urn:e"><e:Body><job><id>b</id><outputs/></job></e:Body></e:Envelope>)",
         "/e:Envelope/e:Body/job in an envelope"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CHECK(told(test.body, "b") == test.place);
    }
    CHECK(job::locate_job(document::Document()).node == document::kNoNode);
}
