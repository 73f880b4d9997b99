#include "server/proxy.h"

#include <doctest/doctest.h>

#include <set>

#include "base/text.h"
#include "server/support/fake_api.h"
#include "server/support/running.h"
#include "server/support/wire.h"

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
    CHECK(base::join({names.begin(), names.end()}, " ") ==
          "Accept Accept-Encoding Authorization Connection Host User-Agent");
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
    const char* single = "This proxy serves single objects only, such as /v1/jobs/ID.";
    const char* reads = "This proxy is read-only. Use GET.";
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
        client.set_path_encode(false);
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
    const std::string head =
        "GET " + std::string(kJob) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    for (const char* header : {"Authorization: Bearer \xc3\xa9", "Accept: a\xff"}) {
        const std::string refused = running.answer_to(head + header + "\r\n\r\n");
        CHECK(refused.starts_with("HTTP/1.1 400 Bad Request\r\n"));
        CHECK(refused.ends_with(
            R"({"error":{"error_code":"jobglass-server","error_message":"The request has characters )"
            R"(that a URL or a header can't contain."}})"));
    }
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

TEST_CASE("a token arrives as it was sent") {
    const support::WireApi api("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const support::Running running(proxy_to(api.address()));
    const std::string answer = running.answer_to("GET " + std::string(kJob) +
                                                 " HTTP/1.1\r\nHost: localhost\r\n"
                                                 "Authorization: Bearer a%41b%0d%0aX: y%u0041\r\n"
                                                 "Accept: text/%78ml\r\nConnection: close\r\n\r\n");
    CHECK(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    REQUIRE(api.asked().size() == 1);
    const std::string asked = api.asked().front();
    CHECK(asked.find("\r\nAuthorization: Bearer a%41b%0d%0aX: y%u0041\r\n") != std::string::npos);
    CHECK(asked.find("\r\nAccept: text/%78ml\r\n") != std::string::npos);
}

TEST_CASE("304 and 503 are passed back as themselves") {
    const support::WireApi unchanged("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n");
    const support::Running first(proxy_to(unchanged.address()));
    const auto same = first.client().Get(kJob);
    REQUIRE(same);
    CHECK(same->status == 304);
    CHECK(same->body.empty());

    const support::WireApi busy(
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\nContent-Type: text/plain\r\n"
        "Content-Length: 4\r\n\r\nbusy");
    const support::Running second(proxy_to(busy.address()));
    const auto later = second.client().Get(kJob);
    REQUIRE(later);
    CHECK(later->status == 503);
    CHECK(later->get_header_value("Retry-After") == "7");
    CHECK(later->get_header_value("Content-Type") == "text/plain");
    CHECK(later->body == "busy");
}

TEST_CASE("the page is fixed to the proxy and gets no sandbox") {
    const support::FakeApi api(support::json("{}"));
    const support::Running running(proxy_to(api.address()), {.mount = "/some/path"});
    const auto page = running.client().Get("/some/path/");
    REQUIRE(page);
    CHECK(page->body ==
          "<head><meta name=\"jobglass-api\" content=\"v1\">"
          "<meta name=\"jobglass-hosts\" content=\"'self'\"></head>");
    CHECK(running.client().Get("/some/path/sandbox.json")->status == 404);
    CHECK(running.client().Get("/some/path/v1/jobs/a?human=true&x=y")->status == 200);
    CHECK(running.client().Get("/v1/jobs/a")->status == 404);
    REQUIRE(api.asked().size() == 1);
    CHECK(api.asked().front().target == "/v1/jobs/a?human=true");
}
