#include "report/evidence.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/text/sha256.h"
#include "report/evidence_reader.h"
#include "report/support/made_facts.h"

using made::Made;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string row(std::string_view label, std::string_view text) {
    return "<th scope=\"row\">" + std::string(label) + "</th>\n<td>" + std::string(text) + "</td>";
}

std::string hash_of(std::string_view text) {
    document::Sha256 hash;
    hash.add(text);
    return hash.hex();
}

}  // namespace

TEST_CASE("the evidence of a failed job has its verdict, facts, requests and body") {
    Made made(made::failed_job());
    made.facts.outputs = {{"Name", "Size"}, {{"<b>hd</b>", "1 MB"}}};
    const std::string html = evidence_file(made.facts);
    CHECK(html.starts_with(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
    CHECK(has(html, "<title>Evidence for job 65d4b3f014ea67a7cad6d003</title>"));
    CHECK(has(html, "<h1>Failed"));
    CHECK(has(html, row("Status", "FAILURE")));
    CHECK(has(html, row("Code", "0x0050012")));
    CHECK(has(html, row("Created", "2024-02-20T14:15:12.212Z (1708438512212)")));
    CHECK(has(html, "<td data-label=\"Name\">&lt;b&gt;hd&lt;/b&gt;</td>"));
    CHECK(has(html,
              "<h3>GET https://api.xvid.com/v1/jobs/65d4b3f014ea67a7cad6d003?format=json</h3>"));
    CHECK(has(html, row("Authorization", "Bearer •••")));
    CHECK(has(html, row("x-request-id", "req-1")));
    CHECK(has(html, row("SHA-256 as received", hash_of(made::failed_job()))));
    CHECK(has(html, row("Browser", "Mozilla/5.0 (Test)")));
    CHECK(has(html, "2 values are masked") == false);
    CHECK(has(html, "<p>3 values are masked with •••:</p>"));
    for (const char* path : {"$.job.input.input_name", "$.job.error_msg", "$.job.password"})
        CHECK(has(html, "<li>" + std::string(path) + "</li>"));
}

TEST_CASE("the evidence has no credential, no script and nothing that is loaded") {
    Made made(made::failed_job());
    made.answer.headers.emplace_back("x-echo", std::string("Bearer ") + made::kToken);
    const std::string html = evidence_file(made.facts);
    for (const char* secret : {"hunter2", "me:secret", "wJalrXUtnFEMI", made::kToken})
        CHECK_FALSE(has(html, secret));
    for (const char* part : {"<script", "<img", "<link", "<a ", "<iframe",
                             " src=", " href=", " style=", " onload", "url("})
        CHECK_FALSE(has(html, part));
    CHECK(has(html, "default-src 'none'; style-src 'sha256-"));
}

TEST_CASE("hostile texts are texts in every place") {
    constexpr const char* kHostile = "</pre><script>alert(1)</script>\\u0000";
    Made made(R"({"job":{"id":")" + std::string(kHostile) + R"(","status":")" + kHostile +
              R"(","user_data":")" + kHostile + R"(","outputs":[{"output_name":")" + kHostile +
              R"("}],"error_msg":")" + kHostile + R"("}})");
    made.facts.browser = kHostile;
    made.facts.outputs = {{kHostile}, {{kHostile}}};
    made.facts.responses = {{1, 2, kHostile, 3, {}, {}},
                            {3, 4, kHostile, 3, 1, {{kHostile, kHostile, ""}}}};
    made.answer.headers = {{kHostile, kHostile}};
    made.answer.status_text = kHostile;
    made.facts.requests = {made.facts.exchange, {.opened = kHostile, .status = kHostile}};
    api::Problem problem;
    problem.title = problem.explanation = problem.code = problem.message = kHostile;
    problem.ruled_out = problem.still_possible = problem.what_to_do = {kHostile};
    for (const bool fails : {false, true}) {
        CAPTURE(fails);
        if (fails) made.fail(problem);
        const std::string html = evidence_file(made.facts);
        CHECK_FALSE(has(html, "<script"));
        CHECK(html.find("</pre>") == html.rfind("</pre>"));
        CHECK(html.find('\0') == std::string::npos);
    }
}

TEST_CASE("the evidence of a problem") {
    Made made("<html>Bad gateway</html>", "text/html");
    api::Problem problem;
    problem.title = "The API has a server error";
    problem.explanation = "It returned 502.";
    problem.ruled_out = {"CORS", "the token"};
    made.fail(problem);
    made.answer.status = 502;
    const std::string html = evidence_file(made.facts);
    CHECK(has(html, "<h1>The API has a server error</h1>"));
    CHECK(has(html, row("Explanation", "It returned 502.")));
    CHECK(has(html, row("Ruled out", "CORS\nthe token")));
    CHECK_FALSE(has(html, "The job</h2>"));
    CHECK(has(html, "&lt;html&gt;Bad gateway&lt;/html&gt;</pre>"));
}

TEST_CASE("history: responses and what changed") {
    Made made(made::failed_job());
    made.facts.responses = {
        {1708438500000, 1708438510000, "PROCESSING, 10 %", 90, {}, {}},
        {1708438520000,
         1708438520000,
         "FAILURE",
         99,
         2,
         {{"$.job.status", "\"PROCESSING\"", "\"FAILURE\""}, {"$.job.x", "", "1"}}}};
    const std::string html = evidence_file(made.facts);
    CHECK(has(html, "<td data-label=\"Changes\">first response</td>"));
    CHECK(has(html, "<td data-label=\"Changes\">2 changes</td>"));
    CHECK(has(html, "<p>Changes (2)</p>"));
    CHECK(has(html, "<td data-label=\"Path\">$.job.status</td>"));
    CHECK(has(html, "<td data-label=\"Before\">&quot;PROCESSING&quot;</td>"));
    CHECK(has(html, "<td data-label=\"Before\">–</td>"));
}

TEST_CASE("an evidence file is opened again with its masked body") {
    const char* const bodies[] = {R"({"job":{"id":"1","status":"SUCCESS"}})",
                                  "\n{ job: { id: \"<&>\\\"'\" } }\r\n", "<job><id>1</id></job>",
                                  "no format & no <job>"};
    for (const char* body : bodies) {
        CAPTURE(body);
        Made made(body);
        const auto evidence = report::read_evidence(evidence_file(made.facts));
        REQUIRE(evidence);
        CHECK(evidence->body == body);
        CHECK(evidence->sha256 == hash_of(body));
        CHECK(evidence->received_at_ms == 1708438600000);
        CHECK(evidence->masked == 0);
    }
    Made made(made::failed_job());
    const auto evidence = report::read_evidence(evidence_file(made.facts));
    REQUIRE(evidence);
    CHECK(evidence->masked == 3);
    CHECK(has(evidence->body, R"("password":"•••")"));
    CHECK(evidence->sha256 == hash_of(made::failed_job()));
}

TEST_CASE("what is no evidence file is not read as one") {
    for (const char* html :
         {"", "{}", "<!DOCTYPE html><html></html>", "<pre id=\"body\">{}</pre>",
          "<html><head></head><body><meta name=\"generator\" content=\"Jobglass 1\">"}) {
        CAPTURE(html);
        CHECK_FALSE(report::read_evidence(html));
    }
    const auto cut = report::read_evidence(
        "<head><meta name=\"generator\" content=\"Jobglass 1\"></head><pre id=\"body\" "
        "data-masked=\"9");
    REQUIRE(cut);
    CHECK(cut->body.empty());
}

TEST_CASE("a body that is too large is left out, and so is one that never came") {
    Made made(R"({"job":{"id":"1"}})" + std::string(report::kMostBodyBytes, ' '));
    CHECK(has(evidence_file(made.facts), "The body (16.8\u00a0MB) is too large for this file."));
    Made empty("");
    CHECK(has(evidence_file(empty.facts), "<p>The response had no body.</p>"));
}
