#include "server/request_head.h"

#include <doctest/doctest.h>

using server::read_request_head;

namespace {

// "200", or the status and the sentence of the refusal.
std::string told(const std::string& text) {
    const auto head = read_request_head(text);
    return head ? "200" : std::to_string(head.error().status) + " " + head.error().sentence;
}

std::string get(const std::string& headers) {
    return "GET / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

}  // namespace

TEST_CASE("a head is read as it was sent") {
    const auto head = read_request_head(
        "GET /v1/jobs/%61?a=b%20c HTTP/1.1\r\nHost: localhost:8080\r\n"
        "authorization:Bearer a%41b \t\r\nAccept: \r\nX: a\tb\xc3\xa9\r\nX: second\r\n\r\n");
    REQUIRE(head);
    CHECK(head->method == "GET");
    CHECK(head->target == "/v1/jobs/%61?a=b%20c");
    CHECK(head->version == "HTTP/1.1");
    CHECK(head->headers.size() == 5);
    CHECK(head->value_of("Host") == "localhost:8080");
    CHECK(head->value_of("Authorization") == "Bearer a%41b");
    CHECK(head->value_of("Accept").empty());
    CHECK(head->value_of("x") == "a\tb\xc3\xa9");
    CHECK(head->value_of("none").empty());
}

TEST_CASE("what HTTP does not allow is refused, and what this server does not do") {
    const char* no_line = "400 The first line of the request is malformed.";
    const char* no_path = "400 The target of the request is not a path.";
    const char* no_header = "400 The request has a malformed header.";
    struct Row {
        std::string text;
        std::string told;
    };
    const Row rows[] = {
        {"GET / HTTP/1.0\r\nHost: a\r\n\r\n", "200"},
        {"\r\n\r\n", no_line},
        {"GET /\r\nHost: a\r\n\r\n", no_line},
        {"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", no_line},
        {"GET / HTTP/1.1 \r\nHost: a\r\n\r\n", no_line},
        {"G\tT / HTTP/1.1\r\nHost: a\r\n\r\n", no_line},
        {"GET / HTTP/2.0\r\nHost: a\r\n\r\n",
         "505 This server supports HTTP/1.1 and HTTP/1.0 only."},
        {"GET / http/1.1\r\nHost: a\r\n\r\n",
         "505 This server supports HTTP/1.1 and HTTP/1.0 only."},
        {"get / HTTP/1.1\r\nHost: a\r\n\r\n", "501 This server doesn't support the method get."},
        {"TRACE / HTTP/1.1\r\nHost: a\r\n\r\n",
         "501 This server doesn't support the method TRACE."},
        {"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
         "501 This server doesn't support the method CONNECT."},
        {"GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", no_path},
        {"GET * HTTP/1.1\r\nHost: a\r\n\r\n", no_path},
        {"GET /# HTTP/1.1\r\nHost: a\r\n\r\n", no_path},
        {"GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n", no_path},
        {"GET / HTTP/1.1\r\n\r\n", "400 The request has no Host header."},
        {get("Host: b\r\n"), "400 The request repeats the header Host."},
        {get("authorization: a\r\nAuthorization: b\r\n"),
         "400 The request repeats the header Authorization."},
        {get("Content-Length: 1\r\nContent-Length: 1\r\n"),
         "400 The request repeats the header Content-Length."},
        {get("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"),
         "400 The request has both Content-Length and Transfer-Encoding."},
        {get("No colon\r\n"), no_header},
        {get(": nameless\r\n"), no_header},
        {get("Name : a\r\n"), no_header},
        {get("X: a\r\n folded\r\n"), no_header},
        {get("X: a\nY: b\r\n"), no_header},
        {get("X: \nY: b\r\n"), no_header},
        {get("X: a\rb\r\n"), no_header},
        {get(std::string("X: a\0b\r\n", 8)), no_header},
        {get("X: \x7f\r\n"), no_header},
    };
    for (const Row& row : rows) CHECK_MESSAGE(told(row.text) == row.told, row.text);
}

TEST_CASE("lines, their number and the whole head have limits") {
    const auto repeated = [](int count) {
        std::string headers;
        for (int index = 0; index < count; ++index) headers += "X: a\r\n";
        return get(headers);
    };
    const char* header = "431 The request has too many headers, or one that is too long.";
    CHECK(told(repeated(99)) == "200");
    CHECK(told(repeated(100)) == header);
    CHECK(told(get("X: " + std::string(server::kMaxLineBytes - 3, 'a') + "\r\n")) == "200");
    CHECK(told(get("X: " + std::string(server::kMaxLineBytes - 2, 'a') + "\r\n")) == header);
    const std::string path(server::kMaxLineBytes - 13, 'a');
    CHECK(told("GET /" + path + " HTTP/1.1\r\nHost: a\r\n\r\n") ==
          "414 The request line is too long.");
    CHECK(told("GET /" + path.substr(1) + " HTTP/1.1\r\nHost: a\r\n\r\n") == "200");
    CHECK(told(std::string(server::kMaxHeadBytes, 'a')) == "414 The request line is too long.");
    CHECK(told("GET / HTTP/1.1\r\nHost: a\r\n") == "431 The headers of the request are too long.");
}

TEST_CASE("whether a body or another request follows") {
    struct Row {
        const char* headers;
        bool has_body;
        bool keeps_open;
    };
    const Row rows[] = {
        {"", false, true},
        {"Content-Length: 0\r\n", false, true},
        {"Content-Length: 5\r\n", true, true},
        {"Content-Length: x\r\n", true, true},
        {"Transfer-Encoding: chunked\r\n", true, true},
        {"Connection: Keep-Alive\r\n", false, true},
        {"Connection: upgrade, Close\r\n", false, false},
    };
    for (const Row& row : rows) {
        const auto head = read_request_head(get(row.headers));
        REQUIRE(head);
        CHECK_MESSAGE(head->has_body() == row.has_body, row.headers);
        CHECK_MESSAGE(head->keeps_open() == row.keeps_open, row.headers);
    }
    CHECK_FALSE(read_request_head("GET / HTTP/1.0\r\nHost: a\r\n\r\n")->keeps_open());
}

TEST_CASE("a head ends with its blank line") {
    CHECK(server::head_size_bytes("") == std::string_view::npos);
    CHECK(server::head_size_bytes("GET / HTTP/1.1\r\n\r") == std::string_view::npos);
    CHECK(server::head_size_bytes("GET / HTTP/1.1\r\n\r\nGET") == 18);
}
