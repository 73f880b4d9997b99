#include <doctest/doctest.h>

#include "server/support/sandboxes.h"

using server::ApiAnswer;
using server::Query;

namespace {

constexpr const char* kDeclaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";

support::Asking small() {
    return support::small_account({
        {"jobs", "j", R"({"files": [{"$ref": "files/f"}, null], "gone": null, "empty": {},
                          "share": 1.50, "live": true, "id": "j"})"},
        {"files", "f", R"({"thumbnail": {"$binary": "data:,x"}, "none": null, "id": "f"})"},
    });
}

std::string reference(const std::string& plural, const std::string& id) {
    return "<id>" + id + "</id><href>http://mediahub.test/v1/" + plural + "/" + id + "</href>";
}

// The job's body with `file` inside its reference, after null keys where they are shown.
std::string job(const std::string& file, const std::string& gone = "") {
    return std::string(kDeclaration) +
           "<job xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
           "<files><file>" +
           file + reference("files", "f") + "</file><file xsi:nil=\"true\"/></files>" + gone +
           "<empty/><share>1.50</share><live>true</live>" + reference("jobs", "j") + "</job>";
}

ApiAnswer ask(const support::Asking& sandbox, const std::string& path, const std::string& accept,
              Query query = {}) {
    server::ApiRequest request;
    request.path = path;
    request.query = std::move(query);
    request.authorization = std::string("Bearer ") + support::kToken;
    request.accept = accept;
    request.api_address = "http://mediahub.test/v1";
    return sandbox.send(request);
}

}  // namespace

TEST_CASE("every parameter combines with XML") {
    const support::Asking sandbox = small();
    const std::string thumbnail = "<thumbnail>data:,x</thumbnail>";
    const std::string gone = "<gone xsi:nil=\"true\"/>";
    struct Row {
        Query query;
        std::string body;
    };
    const Row rows[] = {
        {{}, job("")},
        {{{"show_null", "true"}}, job("", gone)},
        {{{"expand", "file"}, {"bin_data", "true"}}, job(thumbnail)},
        {{{"expand_all", "true"}, {"bin_data", "true"}}, job(thumbnail)},
        {{{"expand_all", "true"}, {"show_null", "true"}}, job("<none xsi:nil=\"true\"/>", gone)},
        {{{"user_data", ""}}, job("")},
    };
    for (Row row : rows) {
        row.query.emplace_back("format", "xml");
        const ApiAnswer answer = sandbox.get("/v1/jobs/j", row.query);
        CHECK(answer.body == row.body);
        CHECK(answer.content_type == "application/xml; charset=utf-8");
    }
    const ApiAnswer human = sandbox.get("/v1/files/f", {{"format", "xml"}, {"human", "true"}});
    CHECK(human.body == std::string(kDeclaration) +
                            "\n<file>\n  <id>f</id>\n"
                            "  <href>http://mediahub.test/v1/files/f</href>\n</file>");
}

TEST_CASE("the format parameter counts more than the Accept header") {
    const support::Asking sandbox = small();
    struct Row {
        const char* accept;
        Query query;
        bool xml;
    };
    const Row rows[] = {
        {"application/xml", {}, true},
        {"application/json", {}, false},
        {"", {}, false},
        {"application/xml", {{"format", "json"}}, false},
        {"application/json", {{"format", "xml"}}, true},
        {"application/json", {{"format", "json"}, {"format", "xml"}}, true},
    };
    for (const Row& row : rows) {
        const ApiAnswer answer = ask(sandbox, "/v1/jobs/j", row.accept, row.query);
        CHECK(answer.status == 200);
        CHECK(answer.body.starts_with(row.xml ? kDeclaration : "{\"job\":"));
        CHECK(answer.content_type ==
              (row.xml ? "application/xml; charset=utf-8" : "application/json"));
    }
}

TEST_CASE("errors are XML, too") {
    const support::Asking sandbox = support::sample_account();
    struct Row {
        const char* path;
        Query query;
        int status;
        const char* code;
        const char* message;
    };
    const Row rows[] = {
        {"/v1/jobs/nobody", {}, 404, "0x0050005", "Job does not exist"},
        {"/v1/jobs/a.b", {}, 400, "0050001", "Invalid Input"},
        {"/v1/jobs/nobody", {{"show_null", "1"}}, 400, "0050001", "Invalid Input"},
        {"/v1/jobs/500000000000000000000500", {}, 500, "0x0000001", "Internal Error"},
        {"/v1/jobs/",
         {},
         404,
         "0x0000002",
         "The sandbox serves single objects only, such as /v1/jobs/ID."},
    };
    for (Row row : rows) {
        row.query.emplace_back("format", "xml");
        const ApiAnswer answer = sandbox.get(row.path, row.query);
        CHECK(answer.status == row.status);
        CHECK(answer.content_type == "application/xml; charset=utf-8");
        CHECK(answer.body == std::string(kDeclaration) + "<error><error_code>" + row.code +
                                 "</error_code><error_message>" + row.message +
                                 "</error_message></error>");
    }
    server::ApiRequest stranger;
    stranger.path = "/v1/jobs/nobody";
    stranger.accept = "text/xml";
    CHECK(sandbox.send(stranger).content_type == "application/xml; charset=utf-8");
}

TEST_CASE("numbers and repeated keys of the account stand in XML as they are") {
    const support::Asking sandbox = support::sample_account();
    const std::string body =
        sandbox.get("/v1/jobs/6612e4b014ea67a7cad6d006", {{"format", "xml"}}).body;
    const char* parts[] = {
        "<start_time>1.50</start_time>",
        "<numbers><number>0</number><number>-0</number><number>0.0</number>",
        "<number>1E2</number><number>1e+2</number><number>1e400</number>",
        ("<percentage_completed>250</percentage_completed>"
         "<percentage_completed>-1</percentage_completed>"),
        "<beyond_64_bit>123456789012345678901234567890</beyond_64_bit>",
        "<escaped_x0020_key>the key is written with an escape</escaped_x0020_key>",
        "<finished_at>1.712514151874e12</finished_at>",
    };
    for (const char* part : parts) CHECK_MESSAGE(body.find(part) != std::string::npos, part);
}

TEST_CASE("what XML has no place for is written all the same") {
    const support::Asking sandbox = support::sample_account();
    const std::string body =
        sandbox.get("/v1/files/6612e4b0a636e56d8ae17000", {{"format", "xml"}}).body;
    const char* parts[] = {
        "<description>bell \xEF\xBF\xBD, NUL \xEF\xBF\xBD, escape \xEF\xBF\xBD, CR LF &#13;\n, "
        "U+FFFE \xEF\xBF\xBD, a lone surrogate \xEF\xBF\xBD, "
        "]]&gt; &amp; &lt;![CDATA[no section]]&gt;</description>",
        "<_x_>the key is empty</_x_>",
        "<_x0039_th>begins with a digit</_x0039_th>",
        "<ns_x003A_name>a colon</ns_x003A_name>",
        "<名前>letters of other scripts</名前>",
        "<matrix><item><item>1</item><item>0</item></item>",
        "<status><item>a list</item><item>without a plural</item><item xsi:nil=\"true\"/></status>",
        ("<entries><entry/><entry/><entry></entry><entry> </entry><entry xsi:nil=\"true\"/>"
         "<entry>false</entry><entry>0</entry></entries>"),
    };
    for (const char* part : parts) CHECK_MESSAGE(body.find(part) != std::string::npos, part);
}
