#include "server/guarded_server.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <list>
#include <stdexcept>

#include "base/text.h"
#include "server/support/running.h"
#include "server/support/sandboxes.h"
#include "server/support/wire.h"

namespace {

using support::Running;
using support::Wire;

server::Sandbox sandbox() {
    auto account = server::read_account(support::account_folder());
    REQUIRE(account);
    return server::Sandbox(std::move(*account), support::kToken, server::wall_clock_ms);
}

std::string request(const std::string& line, const std::string& headers = "") {
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

std::string status_of(const std::string& answer) {
    return answer.substr(0, answer.find("\r\n"));
}

// How often the body of /app.js is in `answers`.
size_t scripts_in(const std::string& answers) {
    std::string rest = answers;
    const size_t size = rest.size();
    base::replace_all(rest, "\r\n\r\nscript", "\r\n\r\n");
    return (size - rest.size()) / std::string_view("script").size();
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

server::ServerOptions few_workers(std::chrono::seconds patience) {
    server::ServerOptions options;
    options.limits = {6, 3, patience};
    return options;
}

class Stopwatch {
public:
    int64_t elapsed_ms() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now() - began_)
            .count();
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

}  // namespace

TEST_CASE("what is refused is answered with the headers of every answer, and is the last answer") {
    const Running running(sandbox());
    const std::string long_line(9000, 'a');
    struct Row {
        std::string sent;
        const char* status;
    };
    const Row rows[] = {
        {"nonsense\r\n\r\n", "HTTP/1.1 400 Bad Request"},
        {request("GET /" + long_line), "HTTP/1.1 414 URI Too Long"},
        {request("GET /", "X: " + long_line + "\r\n"),
         "HTTP/1.1 431 Request Header Fields Too Large"},
        {std::string(40'000, 'a'), "HTTP/1.1 414 URI Too Long"},
        {request("GET /v1/jobs/a", "Host: localhost\r\n"), "HTTP/1.1 400 Bad Request"},
        {request("PROPFIND /v1/jobs/a"), "HTTP/1.1 501 Not Implemented"},
        {"GET / HTTP/1.1\r\nHost: evil.example:8080\r\n\r\n", "HTTP/1.1 421 Misdirected Request"},
        {"GET /sandbox.json HTTP/1.1\r\nHost: evil.example\r\n\r\n",
         "HTTP/1.1 421 Misdirected Request"},
    };
    for (const Row& row : rows) {
        const std::string answer = running.answer_to(row.sent + request("GET /app.js"));
        CHECK(status_of(answer) == row.status);
        CHECK(holds(answer, "\r\nX-Content-Type-Options: nosniff\r\n"));
        CHECK(holds(answer, "\r\nReferrer-Policy: no-referrer\r\n"));
        CHECK(holds(answer, "\r\nContent-Security-Policy: sandbox; default-src 'none'\r\n"));
        CHECK(holds(answer, "\r\nAccess-Control-Allow-Origin: *\r\n"));
        CHECK(holds(answer, "\r\nConnection: close\r\n"));
        CHECK_FALSE(holds(answer, support::kToken));
        CHECK(scripts_in(answer) == 0);
    }
}

TEST_CASE("the library's own errors have the same headers") {
    server::GuardedServer broken({}, server::KnownHosts({}),
                                 {{"X-Content-Type-Options", "nosniff"}},
                                 [](const httplib::Request&, httplib::Response&) {
                                     throw std::runtime_error("out of order");
                                 });
    const int port = broken.bind_to_any_port("127.0.0.1");
    REQUIRE(port > 0);
    std::thread thread([&] { broken.serve(); });
    Wire wire(port);
    wire.send(request("GET /", "Connection: close\r\n"));
    const std::string answer = wire.read_all();
    broken.end();
    thread.join();
    CHECK(status_of(answer) == "HTTP/1.1 500 Internal Server Error");
    CHECK(holds(answer, "\r\nX-Content-Type-Options: nosniff\r\n"));
    CHECK_FALSE(holds(answer, "out of order"));
}

TEST_CASE("a name that the server was told of is answered") {
    server::ServerOptions options;
    options.allowed_hosts = {"jobs.example"};
    const Running running(sandbox(), options);
    for (const std::string host :
         {"jobs.example", "jobs.example:443", "localhost", "127.0.0.1:1"}) {
        const std::string answer = running.answer_to("GET /app.js HTTP/1.1\r\nHost: " + host +
                                                     "\r\nConnection: close\r\n\r\n");
        CHECK_MESSAGE(status_of(answer) == "HTTP/1.1 200 OK", host);
    }
}

TEST_CASE("ranges are not served, however many") {
    const Running running(sandbox());
    std::string many = "bytes=0-0";
    for (int index = 1; index < 1000; ++index) many += ",0-" + std::to_string(index);
    for (const std::string& range : {std::string("bytes=0-1"), many, std::string("bytes=9-1")}) {
        for (const char* path : {"/app.js", "/v1/jobs/559cbbec14ea67a7cad6c7d8"}) {
            const auto answer = running.client().Get(
                path,
                {{"Range", range}, {"Authorization", std::string("Bearer ") + support::kToken}});
            REQUIRE(answer);
            CHECK(answer->status == 200);
            CHECK(answer->get_header_value("Accept-Ranges") == "none");
            CHECK_FALSE(answer->has_header("Content-Range"));
            CHECK((std::string(path) != "/app.js" || answer->body == "script"));
        }
    }
    const auto head = running.client().Head("/app.js");
    REQUIRE(head);
    CHECK(head->get_header_value("Accept-Ranges") == "none");
    CHECK(head->get_header_value("Content-Length") == "6");
}

TEST_CASE("requests that come in a row are answered in a row, errors too") {
    const Running running(sandbox());
    const std::string answers =
        running.answer_to(request("GET /app.js") + request("GET /none") + request("HEAD /app.js") +
                          request("POST /app.js") + request("OPTIONS /v1/jobs/a") +
                          request("GET /", "Connection: close\r\n") + request("GET /app.js"));
    std::vector<std::string> statuses;
    for (const std::string& part : base::split(answers, '\n')) {
        const size_t at = part.find("HTTP/1.1 ");
        if (at != std::string::npos) statuses.push_back(part.substr(at + 9, 3));
    }
    CHECK(statuses == std::vector<std::string>{"200", "404", "200", "405", "204", "200"});
    CHECK(answers.ends_with("</head>"));

    // Cut anywhere, two requests are the same two.
    const std::string both =
        request("GET /app.js") + request("GET /app.js", "Connection: close\r\n");
    for (size_t at = 1; at < both.size(); at += 7) {
        Wire wire(running.port());
        wire.send(both.substr(0, at));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        wire.send(both.substr(at));
        CHECK(scripts_in(wire.read_all()) == 2);
    }
}

TEST_CASE("a client of HTTP/1.0 gets one answer") {
    const Running running(sandbox());
    const std::string answer = running.answer_to("GET /app.js HTTP/1.0\r\nHost: localhost\r\n\r\n" +
                                                 request("GET /app.js"));
    CHECK(scripts_in(answer) == 1);
    CHECK(answer.ends_with("script"));
}

TEST_CASE("a body is not waited for, and never taken for a request") {
    const Running running(sandbox());
    const std::string body = request("GET /app.js");
    struct Row {
        std::string sent;
        const char* status;
    };
    const std::string length = "Content-Length: " + std::to_string(body.size()) + "\r\n";
    const Row rows[] = {
        {request("POST /v1/jobs/a", "Content-Length: 1000000\r\n"), "405"},
        {request("PUT /v1/jobs/a", "Transfer-Encoding: chunked\r\n"), "405"},
        {request("PUT /app.js", "Content-Length: 5\r\nExpect: 100-continue\r\n"), "405"},
        {request("DELETE /v1/jobs/a", length) + body, "405"},
        {request("GET /none", length) + body, "404"},
        {request("GET /none", "Transfer-Encoding: chunked\r\n") + body, "404"},
    };
    for (const Row& row : rows) {
        const Stopwatch stopwatch;
        Wire wire(running.port());
        wire.send(row.sent);
        const std::string answer = wire.read_all();
        CHECK(stopwatch.elapsed_ms() < 3000);
        CHECK(status_of(answer).substr(9, 3) == row.status);
        CHECK(holds(answer, "\r\nConnection: close\r\n"));
        CHECK(scripts_in(answer) == 0);
    }
}

TEST_CASE("an answer arrives although its client still sends") {
    const Running running(sandbox());
    Wire wire(running.port());
    wire.send(request("POST /app.js", "Content-Length: 200000\r\n") + std::string(100'000, 'x'));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    wire.send(std::string(50'000, 'x'));
    CHECK(holds(wire.read_all(), "This site is read-only. Use GET."));
}

TEST_CASE("clients that do not finish their requests keep no one else from being answered") {
    const Running running(sandbox(), few_workers(std::chrono::seconds(30)));
    std::list<Wire> slow;
    for (int index = 0; index < 40; ++index) {
        slow.emplace_back(running.port());
        slow.back().send("GET /app.js HTTP/1.1\r\nHost:");
    }
    for (int round = 0; round < 10; ++round) {
        const std::string answer =
            running.answer_to(request("GET /app.js", "Connection: close\r\n"));
        CHECK(status_of(answer) == "HTTP/1.1 200 OK");
    }
    const auto ended =
        std::count_if(slow.begin(), slow.end(), [](Wire& wire) { return wire.ends_within_ms(50); });
    CHECK(ended >= 37);
}

TEST_CASE("a client that sends byte by byte is not waited for without end") {
    const Running running(sandbox(), few_workers(std::chrono::seconds(1)));
    const Stopwatch stopwatch;
    Wire wire(running.port());
    while (wire.send("G") && !wire.ends_within_ms(50) && stopwatch.elapsed_ms() < 8000) {
    }
    CHECK(stopwatch.elapsed_ms() > 900);
    CHECK(stopwatch.elapsed_ms() < 7000);
}

TEST_CASE("clients that do not take their answers keep no one else from being answered") {
    const Running running(sandbox(), few_workers(std::chrono::seconds(30)));
    running.site().write("big.bin", std::string(8 << 20, 'x'));
    std::list<Wire> slow;
    for (int index = 0; index < 12; ++index) {
        slow.emplace_back(running.port());
        slow.back().send(request("GET /big.bin"));
    }
    for (int round = 0; round < 5; ++round) {
        const std::string answer =
            running.answer_to(request("GET /app.js", "Connection: close\r\n"));
        CHECK(status_of(answer) == "HTTP/1.1 200 OK");
    }
    CHECK(running.client().Get("/big.bin")->body.size() == 8 << 20);
}

TEST_CASE("a body of the API is passed on while it still comes") {
    struct Row {
        const char* headers;
        const char* first;
        const char* second;
        const char* version;
        const char* passed_on;
    };
    const Row rows[] = {
        {"Content-Length: 10\r\n", "first", "later", "1.1", "first|later"},
        {"Transfer-Encoding: chunked\r\n", "5\r\nfirst\r\n", "5\r\nlater\r\n0\r\n\r\n", "1.1",
         "5\r\nfirst|\r\n5\r\nlater\r\n0\r\n\r\n"},
        {"", "first", "later", "1.1", "5\r\nfirst|\r\n5\r\nlater\r\n0\r\n\r\n"},
        {"Transfer-Encoding: chunked\r\n", "5\r\nfirst\r\n", "5\r\nlater\r\n0\r\n\r\n", "1.0",
         "first|later"},
    };
    for (const Row& row : rows) {
        std::atomic<bool> first_arrived = false;
        const support::WireApi api([&](Wire& wire) {
            wire.send("HTTP/1.1 200 OK\r\n" + std::string(row.headers) + "\r\n" + row.first);
            const Stopwatch stopwatch;
            while (!first_arrived && stopwatch.elapsed_ms() < 5000) std::this_thread::yield();
            wire.send(row.second);
        });
        const Running running(server::Proxy(*server::read_upstream(api.address())));
        Wire wire(running.port());
        wire.send("GET /v1/jobs/a HTTP/" + std::string(row.version) +
                  "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        wire.read_until("\r\n\r\n");
        const std::string begin = wire.read_until("first");
        first_arrived = true;
        CHECK(begin + "|" + wire.read_all() == row.passed_on);
    }
}

TEST_CASE("a body of the API that breaks off is broken off here as well") {
    for (const char* rest :
         {"Content-Length: 10\r\n\r\nfirst", "Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"}) {
        const support::WireApi api("HTTP/1.1 200 OK\r\n" + std::string(rest));
        const Running running(server::Proxy(*server::read_upstream(api.address())));
        CHECK_FALSE(running.client().Get("/v1/jobs/a"));
        const std::string answer = running.answer_to(request("GET /v1/jobs/a"));
        CHECK(holds(answer, "first"));
        CHECK_FALSE(answer.ends_with("0\r\n\r\n"));
    }
}
