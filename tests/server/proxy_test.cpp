#include "server/proxy.h"

#include <doctest/doctest.h>

#include <set>

#include "server/support/fake_api.h"
#include "server/support/running.h"

namespace {

constexpr const char* kAuthorization = "Bearer s3cr3t-of-the-test";
constexpr const char* kJob = "/v1/jobs/559cbbec14ea67a7cad6c7d8";

server::Proxy proxy_to(const std::string& address) {
    const auto upstream = server::read_upstream(address);
    REQUIRE(upstream);
    return server::Proxy(*upstream);
}

server::ApiRequest request_for(const std::string& target) {
    server::ApiRequest request;
    request.target = target;
    request.authorization = kAuthorization;
    request.accept = "application/json";
    return request;
}

}  // namespace

TEST_CASE("tokens go to an address that is safe for them, or to none") {
    struct Row {
        const char* typed;
        const char* told;
    };
    const Row rows[] = {
        {"https://api.xvid.com/v1", "https://api.xvid.com + /v1"},
        {"HTTPS://API.xvid.com:8443/v1/", "https://api.xvid.com:8443 + /v1"},
        {"https://hub.example", "https://hub.example + "},
        {"http://localhost:9000/v1", "http://localhost:9000 + /v1"},
        {"http://127.0.0.1/v1", "http://127.0.0.1 + /v1"},
        {"http://api.xvid.com/v1",
         "Tokens are not sent to http://api.xvid.com in the clear: the address after --upstream "
         "begins with https://."},
        {"http://localhost.evil.example/v1",
         "Tokens are not sent to http://localhost.evil.example in the clear: the address after "
         "--upstream begins with https://."},
        {"https://me:word@api.xvid.com/v1",
         "The API address can’t contain a user name or password. Remove everything up to the @, "
         "and the @."},
        {"api.xvid.com/v1",
         "The API address must begin with https:// or http://, such as https://api.xvid.com/v1."},
    };
    for (const Row& row : rows) {
        const auto upstream = server::read_upstream(row.typed);
        CHECK((upstream ? upstream->origin + " + " + upstream->path : upstream.error().sentence) ==
              row.told);
    }
}

TEST_CASE("one object is asked for, as it was spelled") {
    const support::FakeApi api(support::json("{}"));
    const server::Proxy proxy = proxy_to(api.address());
    const std::string all =
        "?format=xml&human=true&show_null=true&expand_all=true&expand=file,pre%73et"
        "&user_data=a%2Bb%20c+d%26e&bin_data=true";
    struct Row {
        std::string target;
        std::string asked;
    };
    const Row rows[] = {
        {"/v1/jobs/a-B_9", "/v1/jobs/a-B_9"},
        {"/v1/files/a", "/v1/files/a"},
        {"/v1/presets/a", "/v1/presets/a"},
        {"/v1/pipelines/a", "/v1/pipelines/a"},
        {"/v1/applications/a", "/v1/applications/a"},
        {"/v1/users/a", "/v1/users/a"},
        {"/v1/codecs/a", "/v1/codecs/a"},
        {"/v1/jobs/a" + all, "/v1/jobs/a" + all},
        {"/v1/jobs/a?access_token=x&human=true&limit=2&Format=xml", "/v1/jobs/a?human=true"},
        {"/v1/jobs/a?&&=&human&human=&", "/v1/jobs/a?human&human="},
        {"/v1/jobs/a?", "/v1/jobs/a"},
    };
    for (const Row& row : rows) {
        const server::ApiAnswer answer = proxy.answer(request_for(row.target));
        CHECK(answer.status == 200);
        CHECK(api.asked().back().target == row.asked);
    }
    CHECK(api.asked().size() == std::size(rows));

    const std::string origin = api.address().substr(0, api.address().size() - 3);
    proxy_to(origin + "/hub/v2").answer(request_for("/v1/jobs/a?human=true"));
    CHECK(api.asked().back().target == "/hub/v2/jobs/a?human=true");
}

TEST_CASE("of the caller's headers, two are passed on") {
    const support::FakeApi api(support::json("{}"));
    const support::Running running(proxy_to(api.address()));
    const httplib::Headers sent = {
        {"Authorization", kAuthorization}, {"Accept", "application/xml"},  {"Cookie", "a=b"},
        {"Origin", "http://page.example"}, {"X-Forwarded-For", "1.2.3.4"}, {"Referer", "http://p"},
        {"If-None-Match", "\"etag\""},     {"Accept-Encoding", "br"}};
    const auto answer = running.client().Get(kJob, sent);
    REQUIRE(answer);
    CHECK(answer->status == 200);

    REQUIRE(api.asked().size() == 1);
    const support::Asked asked = api.asked().front();
    std::set<std::string> names;
    for (const auto& [name, value] : asked.headers) names.insert(name);
    // The library adds the addresses of both ends to what it received.
    for (const char* own : {"LOCAL_ADDR", "LOCAL_PORT", "REMOTE_ADDR", "REMOTE_PORT"}) {
        names.erase(own);
    }
    CHECK(names == std::set<std::string>{"Accept", "Accept-Encoding", "Authorization", "Connection",
                                         "Host", "User-Agent"});
    const auto value = [&](const char* name) { return asked.headers.find(name)->second; };
    CHECK(value("Authorization") == kAuthorization);
    CHECK(value("Accept") == "application/xml");
    CHECK(value("Accept-Encoding") == "identity");
    CHECK(value("Host") == "127.0.0.1:" + std::to_string(api.port()));
}

TEST_CASE("what the dashboard never asks for goes no further") {
    const support::FakeApi api(support::json("{}"));
    const support::Running running(proxy_to(api.address()));
    struct Row {
        const char* method;
        const char* path;
        int status;
        const char* message;
    };
    const char* single = "This proxy passes on single objects only: /v1/jobs/ID.";
    const char* reads = "This proxy only reads: ask with GET.";
    const Row rows[] = {
        {"POST", kJob, 405, reads},
        {"PUT", kJob, 405, reads},
        {"PATCH", kJob, 405, reads},
        {"DELETE", kJob, 405, reads},
        {"GET", "/v1/", 404, single},
        {"GET", "/v1/jobs", 404, single},
        {"GET", "/v1/jobs/", 404, single},
        {"GET", "/v1/jobs/?limit=2", 404, single},
        {"GET", "/v1/oauth2/token", 404, single},
        {"GET", "/v1/files/downloads/?file_id=a", 404, single},
        {"GET", "/v1/jobs/templates/a", 404, single},
        {"GET", "/v1/jobs/../files", 404, single},
        {"GET", "/v1/jobs/%61", 404, single},
        {"GET", "/v1//jobs/a", 404, single},
        {"GET", "/%761/jobs/a", 404, single},
        {"GET", "/v1/jobs/a@evil.example", 404, single},
    };
    for (const Row& row : rows) {
        httplib::Request request;
        request.method = row.method;
        request.path = row.path;
        request.headers.emplace("Authorization", kAuthorization);
        httplib::Client client = running.client();
        client.set_url_encode(false);
        const auto result = client.send(request);
        REQUIRE_MESSAGE(result, row.path);
        CHECK_MESSAGE(result->status == row.status, row.path);
        CHECK(result->body == R"({"error":{"error_code":"jobglass-server","error_message":")" +
                                  std::string(row.message) + "\"}}");
    }
    const auto preflight = running.client().Options(kJob, {{"Origin", "http://page.example"}});
    REQUIRE(preflight);
    CHECK(preflight->status == 204);
    CHECK(preflight->get_header_value("Access-Control-Allow-Headers") == "Authorization, Accept");
    CHECK(api.asked().empty());
}

TEST_CASE("a header or a query that would end its line is refused") {
    const support::FakeApi api(support::json("{}"));
    const support::Running running(proxy_to(api.address()));
    const auto smuggled =
        running.client().Get(kJob, {{"Authorization", "Bearer a%0d%0aX-Injected: yes"}});
    REQUIRE(smuggled);
    CHECK(smuggled->status == 400);
    CHECK(smuggled->body ==
          R"({"error":{"error_code":"jobglass-server","error_message":"The request holds )"
          R"(letters that no address and no header can carry."}})");
    CHECK(running.client().Get(kJob, {{"Accept", "a%0aX: b"}})->status == 400);
    const server::Proxy proxy = proxy_to(api.address());
    CHECK(proxy.answer(request_for("/v1/jobs/a?user_data=\rX:b")).status == 400);
    CHECK(api.asked().empty());
}

TEST_CASE("the answer comes back byte for byte") {
    const std::string body("\xef\xbb\xbf{\"a\" : 1.50 ,\r\n\t\"\xff\":\"\0\"}\n\n", 24);
    const support::FakeApi api([&](httplib::Response& response) {
        response.status = 429;
        response.set_content(body, "application/json; charset=odd");
        response.set_header("Retry-After", "20");
        response.set_header("Content-Encoding", "gzip");
        response.set_header("Set-Cookie", "a=b");
        response.set_header("Server", "upstream");
    });
    const support::Running running(proxy_to(api.address()));
    const auto read = [&](const char* method) {
        httplib::Request request;
        request.method = method;
        request.path = kJob;
        httplib::Client client = running.client();
        client.set_decompress(false);
        auto result = client.send(request);
        REQUIRE(result);
        CHECK(result->status == 429);
        CHECK(result->get_header_value("Content-Type") == "application/json; charset=odd");
        CHECK(result->get_header_value("Content-Length") == std::to_string(body.size()));
        return result;
    };
    const auto answer = read("GET");
    CHECK(answer->body == body);
    CHECK(answer->get_header_value("Retry-After") == "20");
    CHECK(answer->get_header_value("Content-Encoding") == "gzip");
    CHECK(answer->get_header_value("Access-Control-Allow-Origin") == "*");
    CHECK(answer->get_header_value("Cache-Control") == "no-store");
    CHECK_FALSE(answer->has_header("Set-Cookie"));
    CHECK_FALSE(answer->has_header("Server"));
    CHECK(read("HEAD")->body.empty());
}

TEST_CASE("the page is fixed to the proxy and gets no sandbox") {
    const support::Running running(proxy_to("https://api.xvid.com/v1"), "/some/path");
    const auto page = running.client().Get("/some/path/");
    REQUIRE(page);
    CHECK(page->body == "<head><meta name=\"jobglass-api\" content=\"/v1\"></head>");
    CHECK(running.client().Get("/some/path/sandbox.json")->status == 404);
}
