#include "server/http_server.h"

#include <doctest/doctest.h>
#include <httplib.h>

#include "server/support/running.h"
#include "server/support/sandboxes.h"

namespace {

// The sample account, behind a server of its own.
server::Sandbox sandbox() {
    auto account = server::read_account(support::account_folder());
    REQUIRE(account);
    return server::Sandbox(std::move(*account), support::kToken, server::wall_clock_ms);
}

const httplib::Headers kAuthorized = {{"Authorization", std::string("Bearer ") + support::kToken}};

}  // namespace

TEST_CASE("the page, its configuration and a job come over HTTP") {
    const support::Running running(sandbox());
    httplib::Client client = running.client();

    const auto page = client.Get("/");
    REQUIRE(page);
    CHECK(page->status == 200);
    CHECK(page->body ==
          "<head><meta name=\"jobglass-config\" content=\"sandbox.json\">"
          "<link rel=\"preload\" href=\"sandbox.json\" as=\"fetch\" crossorigin>"
          "<meta name=\"jobglass-hosts\" content=\"'self'\"></head>");
    CHECK(page->get_header_value("X-Content-Type-Options") == "nosniff");
    CHECK(page->get_header_value("Referrer-Policy") == "no-referrer");
    CHECK(page->get_header_value("Cross-Origin-Resource-Policy") == "cross-origin");
    CHECK(page->get_header_value("Access-Control-Allow-Origin") == "*");
    CHECK(page->get_header_value("X-Frame-Options") == "SAMEORIGIN");
    CHECK(page->get_header_value("Content-Security-Policy") == "frame-ancestors 'self'");
    CHECK(page->get_header_value_count("Cache-Control") == 1);
    CHECK(page->get_header_value("Cache-Control") == "no-cache");

    const auto config = client.Get("/sandbox.json");
    REQUIRE(config);
    CHECK(config->body == R"({"api_address":"v1","job_id":"559cbbec14ea67a7cad6c7d8",)"
                          R"("access_token":"token-of-the-test"})");
    CHECK(config->get_header_value("Cache-Control") == "no-store");
    CHECK_FALSE(config->has_header("Access-Control-Allow-Origin"));
    CHECK(config->get_header_value("Cross-Origin-Resource-Policy") == "same-origin");

    // Preloading, browsers name the page's own origin.
    const std::string host = "127.0.0.1:" + std::to_string(running.port());
    const auto preloaded = client.Get("/sandbox.json", {{"Origin", "http://" + host}});
    REQUIRE(preloaded);
    CHECK(preloaded->body == config->body);
    CHECK_FALSE(preloaded->has_header("Access-Control-Allow-Origin"));

    for (const std::string& origin :
         {std::string("null"), std::string("https://example.com"), "http://" + host + ".example",
          "http://a." + host, std::string("http://127.0.0.1"), host}) {
        CAPTURE(origin);
        const auto without_token = client.Get("/sandbox.json", {{"Origin", origin}});
        REQUIRE(without_token);
        CHECK(without_token->body == R"({"api_address":"v1","job_id":"559cbbec14ea67a7cad6c7d8"})");
        CHECK(without_token->get_header_value("Access-Control-Allow-Origin") == "*");
        CHECK(without_token->get_header_value("Cross-Origin-Resource-Policy") == "cross-origin");
    }

    const auto job =
        client.Get("/v1/jobs/559cbbec14ea67a7cad6c7d8?expand=file%2Cpreset", kAuthorized);
    REQUIRE(job);
    CHECK(job->status == 200);
    CHECK(job->get_header_value("Access-Control-Allow-Origin") == "*");
    CHECK(job->get_header_value("Cache-Control") == "no-store");
    CHECK(job->body.find(R"("name":"movie.mp4")") != std::string::npos);
    CHECK(job->body.ends_with("\"href\":\"http://" + running.authority() +
                              "/v1/jobs/559cbbec14ea67a7cad6c7d8\"}}"));
}

TEST_CASE("a browser on another origin may ask") {
    const support::Running running(sandbox());
    httplib::Client client = running.client();
    const auto preflight = client.Options("/v1/jobs/559cbbec14ea67a7cad6c7d8",
                                          {{"Origin", "null"},
                                           {"Access-Control-Request-Method", "GET"},
                                           {"Access-Control-Request-Headers", "authorization"}});
    REQUIRE(preflight);
    CHECK(preflight->status == 204);
    CHECK(preflight->body.empty());
    CHECK(preflight->get_header_value("Access-Control-Allow-Origin") == "*");
    CHECK(preflight->get_header_value("Access-Control-Allow-Methods") == "GET, HEAD, OPTIONS");
    CHECK(preflight->get_header_value("Access-Control-Allow-Headers") == "Authorization, Accept");
    CHECK(preflight->get_header_value("Access-Control-Max-Age") == "600");

    const auto busy = client.Get("/v1/jobs/429000000000000000000429", kAuthorized);
    REQUIRE(busy);
    CHECK(busy->status == 429);
    CHECK(busy->get_header_value("Retry-After") == "20");
    CHECK(busy->get_header_value("Access-Control-Expose-Headers") == "Allow, Retry-After");
}

TEST_CASE("methods, paths and conditions that are not the usual ones") {
    const support::Running running(sandbox());
    httplib::Client client = running.client();
    struct Row {
        const char* method;
        const char* path;
        int status;
    };
    const Row rows[] = {
        {"HEAD", "/app.js", 200},
        {"POST", "/app.js", 405},
        {"POST", "/sandbox.json", 405},
        {"DELETE", "/v1/jobs/a", 405},
        {"PUT", "/v1/jobs/a", 405},
        {"GET", "/v1/jobs/a", 403},
        {"GET", "/v1", 404},
        {"GET", "/%2e%2e/%2e%2e/etc/passwd", 404},
        {"GET", "/..%2f..%2fetc/passwd", 404},
        {"GET", "/app.js%00.html", 404},
        {"GET", "/none", 404},
    };
    for (const Row& row : rows) {
        httplib::Request request;
        request.method = row.method;
        request.path = row.path;
        const auto result = client.send(request);
        REQUIRE_MESSAGE(result, row.path);
        CHECK_MESSAGE(result->status == row.status, row.path);
    }
    const auto first = client.Get("/app.js");
    REQUIRE(first);
    const auto again = client.Get("/app.js", {{"If-None-Match", first->get_header_value("ETag")}});
    REQUIRE(again);
    CHECK(again->status == 304);
    CHECK(again->body.empty());
}

TEST_CASE("what is no file of the site may do nothing as a page") {
    const support::Running running(sandbox());
    httplib::Client client = running.client();
    for (const char* path : {"/v1/jobs/559cbbec14ea67a7cad6c7d8", "/v1/jobs/none",
                             "/v1/mislabelled", "/sandbox.json", "/none.html"}) {
        const auto answer = client.Get(path, kAuthorized);
        REQUIRE(answer);
        CHECK_MESSAGE(
            answer->get_header_value("Content-Security-Policy") == "sandbox; default-src 'none'",
            path);
        CHECK(answer->get_header_value("X-Content-Type-Options") == "nosniff");
        CHECK(answer->get_header_value("Referrer-Policy") == "no-referrer");
        CHECK(answer->get_header_value("Cache-Control") == "no-store");
        CHECK(answer->get_header_value_count("Cross-Origin-Resource-Policy") == 1);
    }
}

TEST_CASE("the site and the API may be below a path") {
    CHECK(server::normal_mount("") == "/");
    CHECK(server::normal_mount("a/b") == "/a/b/");
    CHECK(server::normal_mount("/a/b/") == "/a/b/");

    const support::Running running(sandbox(), {.mount = "/some/path"});
    CHECK(running.address() == "http://" + running.authority() + "/some/path/");
    httplib::Client client = running.client();
    struct Row {
        const char* path;
        int status;
    };
    const Row rows[] = {
        {"/some/path/", 200},     {"/some/path/app.js", 200}, {"/some/path/sandbox.json", 200},
        {"/some/path", 301},      {"/app.js", 404},           {"/", 404},
        {"/some/pathology", 404}, {"/sandbox.json", 404},     {"/v1/jobs/a", 404},
    };
    for (const Row& row : rows) {
        const auto result = client.Get(row.path);
        REQUIRE(result);
        CHECK_MESSAGE(result->status == row.status, row.path);
    }
    const auto moved = client.Get("/some/path");
    REQUIRE(moved);
    CHECK(moved->get_header_value("Location") == "/some/path/");
    CHECK(client.Get("/some/path/sandbox.json")->body.starts_with(R"({"api_address":"v1",)"));
    const auto job = client.Get("/some/path/v1/jobs/559cbbec14ea67a7cad6c7d8", kAuthorized);
    REQUIRE(job);
    CHECK(job->status == 200);
    CHECK(job->body.ends_with("\"href\":\"http://" + running.authority() +
                              "/some/path/v1/jobs/559cbbec14ea67a7cad6c7d8\"}}"));
}

TEST_CASE("a port that is taken, and a host that is none, are said plainly") {
    const support::Running running(sandbox());
    const std::string port = running.authority().substr(10);
    server::HttpServer second(server::StaticSite("."), server::Backend(),
                              {.port = std::stoi(port)});
    const auto bound = second.bind();
    REQUIRE_FALSE(bound);
    CHECK(bound.error().sentence ==
          "Port " + port +
              " on 127.0.0.1 is in use or not permitted. Choose another one with --port.");

    server::HttpServer nowhere(server::StaticSite("."), server::Backend(),
                               {.host = "192.0.2.1", .port = 0});
    const auto not_bound = nowhere.bind();
    REQUIRE_FALSE(not_bound);
    CHECK(not_bound.error().sentence == "The host 192.0.2.1 is not an address of this machine.");
}
