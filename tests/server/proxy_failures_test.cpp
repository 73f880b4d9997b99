#include <doctest/doctest.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <iostream>

#include "server/file.h"
#include "server/proxy.h"
#include "server/support/fake_api.h"
#include "server/support/temporary_folder.h"
#include "server/support/wire.h"

namespace {

constexpr const char* kSecret = "s3cr3t-of-the-test";
constexpr const char* kTrustNothing = "/dev/null";

// Standard output and error go into a file while this lives.
class Captured {
public:
    explicit Captured(const std::string& file)
        : output_(dup(STDOUT_FILENO)), error_(dup(STDERR_FILENO)) {
        write_out();
        const int into = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(into, STDOUT_FILENO);
        dup2(into, STDERR_FILENO);
        close(into);
    }
    ~Captured() {
        write_out();
        dup2(output_, STDOUT_FILENO);
        dup2(error_, STDERR_FILENO);
        close(output_);
        close(error_);
    }
    Captured(const Captured&) = delete;
    Captured& operator=(const Captured&) = delete;

private:
    static void write_out() {
        std::cout.flush();
        std::fflush(nullptr);
    }

    int output_;
    int error_;
};

// The whole body, or what came before it broke off, and that it did.
std::string whole(const server::BodyStream& stream) {
    std::string body;
    for (;;) {
        const auto part = stream();
        if (!part) return body + " and broke off";
        if (part->empty()) return body;
        body += *part;
    }
}

// What is answered, and that nothing is written anywhere on the way.
server::ApiAnswer ask(const std::string& address) {
    const support::TemporaryFolder folder;
    const std::string file = (folder.path() / "output").string();
    const auto upstream = server::read_upstream(address);
    REQUIRE(upstream);
    server::ApiRequest request;
    request.target = "/v1/jobs/a?access_token=" + std::string(kSecret);
    request.authorization = "Bearer " + std::string(kSecret);
    server::ApiAnswer answer;
    {
        const Captured captured(file);
        answer = server::Proxy(*upstream, {1, 1}).answer(request);
        if (answer.stream) answer.body = whole(answer.stream);
    }
    CHECK(server::read_file(file).value_or("no file") == "");
    CHECK(answer.body.find(kSecret) == std::string::npos);
    return answer;
}

std::string error_body(const std::string& message) {
    return R"({"error":{"error_code":"jobglass-server","error_message":")" + message + "\"}}";
}

void check_failure(const std::string& address, const std::string& message) {
    const server::ApiAnswer answer = ask(address);
    CHECK(answer.status == 502);
    CHECK(answer.content_type == "application/json");
    CHECK(answer.body == error_body(message));
}

std::string origin_of(const support::FakeApi& api) {
    return "http://127.0.0.1:" + std::to_string(api.port());
}

// The certificates that TLS trusts, for as long as a test lasts.
class Trusting {
public:
    explicit Trusting(const std::string& file) {
        setenv("SSL_CERT_FILE", file.c_str(), 1);
        setenv("SSL_CERT_DIR", kTrustNothing, 1);
    }
    ~Trusting() {
        unsetenv("SSL_CERT_FILE");
        unsetenv("SSL_CERT_DIR");
    }
};

}  // namespace

TEST_CASE("a good answer leaves no trace either") {
    const support::FakeApi api(support::json("{}"));
    CHECK(ask(api.address()).status == 200);
}

TEST_CASE("a redirect is refused, and the token goes no further") {
    const support::FakeApi elsewhere(support::json("{}"));
    for (const int status : {300, 301, 302, 303, 307, 308}) {
        const support::FakeApi api([&](httplib::Response& response) {
            response.status = status;
            response.set_header("Location", elsewhere.address() + "/jobs/a?t=" + kSecret);
        });
        check_failure(api.address(),
                      origin_of(api) + " answered " + std::to_string(status) +
                          " and sends to another address. This proxy does not go there, since "
                          "that could carry the token elsewhere. Check --upstream.");
        CHECK(api.asked().size() == 1);
    }
    CHECK(elsewhere.asked().empty());
}

TEST_CASE("an API that is not there is said so") {
    int port = 0;
    { port = support::FakeApi(support::json("{}")).port(); }
    const std::string origin = "http://127.0.0.1:" + std::to_string(port);
    check_failure(origin + "/v1",
                  "This server can't connect to " + origin +
                      ": the name doesn't resolve, or the connection is refused. Check --upstream "
                      "and the server's network.");
}

TEST_CASE("an answer that does not come, or is not understood, is said so") {
    const auto told = [](const std::string& origin) {
        return "The response of " + origin +
               " is incomplete: the connection closed early, or stalled for 1 s. Try again.";
    };
    const support::FakeApi silent(
        [](httplib::Response&) { std::this_thread::sleep_for(std::chrono::milliseconds(2000)); });
    check_failure(silent.address(), told(origin_of(silent)));

    for (const char* bytes : {
             "",
             "HTTP/1.1 200 OK\r\nContent-Type: a",
             "HTTP/1.1 103 Early Hints\r\n\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
             "not HTTP\r\n\r\n",
         }) {
        const support::WireApi odd{std::string(bytes)};
        check_failure(odd.address(), told(odd.address().substr(0, odd.address().size() - 3)));
    }
}

TEST_CASE("a body is given as it comes, and it is known whether it came whole") {
    struct Row {
        const char* rest;  // behind the status line
        const char* body;
    };
    const Row rows[] = {
        {"Content-Length: 3\r\n\r\nabcd", "abc"},
        {"Content-Length: 0\r\n\r\n", ""},
        {"Content-Length: 9\r\n\r\nabc", "abc and broke off"},
        {"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde"},
        {"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nd", "abcd and broke off"},
        {"\r\nuntil the end", "until the end"},
    };
    for (const Row& row : rows) {
        const support::WireApi api("HTTP/1.1 200 OK\r\n" + std::string(row.rest));
        CHECK_MESSAGE(ask(api.address()).body == row.body, std::string(row.rest));
    }
}

TEST_CASE("a body beyond the limit is refused, or broken off where its length was not known") {
    const auto upstream_of = [](const support::WireApi& api) {
        return *server::read_upstream(api.address());
    };
    const server::UpstreamLimits limits = {1, 1, 2 << 20};
    const support::WireApi announced("HTTP/1.1 200 OK\r\nContent-Length: 2097153\r\n\r\n");
    const auto refused = server::ask_upstream(upstream_of(announced), limits, "/v1/jobs/a", {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence == "The response of " + upstream_of(announced).origin +
                                          " is larger than 2 MB, the limit of this proxy.");

    const support::WireApi endless([](support::Wire& wire) {
        wire.send("HTTP/1.1 200 OK\r\n\r\n");
        while (wire.send(std::string(65536, 'x'))) {
        }
    });
    const auto begun = server::ask_upstream(upstream_of(endless), limits, "/v1/jobs/a", {});
    REQUIRE(begun);
    const std::string body = whole(begun->stream);
    CHECK(body.ends_with("x and broke off"));
    CHECK(body.size() <= limits.body_bytes + 20);
}

TEST_CASE("over TLS, only a trusted certificate of the right name is believed") {
    support::Certified certified = support::certified_server();
    const support::TemporaryFolder folder;
    folder.write("trusted.pem", certified.certificate_pem);
    const support::FakeApi api(std::move(certified.server), support::json("{\"over\":\"TLS\"}"));
    const std::string port = std::to_string(api.port());
    const auto told = [](const std::string& origin) {
        return "This server can't verify the TLS certificate of " + origin +
               ", so it sent nothing. Check --upstream, the server's clock and its CA "
               "certificates.";
    };
    {
        const Trusting nobody(kTrustNothing);
        check_failure("https://localhost:" + port + "/v1", told("https://localhost:" + port));
    }
    const Trusting trusting((folder.path() / "trusted.pem").string());
    check_failure("https://127.0.0.1:" + port + "/v1", told("https://127.0.0.1:" + port));
    CHECK(api.asked().empty());
    CHECK(ask("https://localhost:" + port + "/v1").body == "{\"over\":\"TLS\"}");

    const support::FakeApi plain(support::json("{}"));
    const std::string origin = "https://localhost:" + std::to_string(plain.port());
    check_failure(origin + "/v1", told(origin));
}
