#include "server/frame_ancestors.h"

#include <doctest/doctest.h>

#include <string>

#include "server/support/running.h"

TEST_CASE("frame ancestors are 'none', 'self', * and exact origins") {
    const struct {
        const char* typed;
        const char* read;  // empty: refused
        const char* for_old_browsers;
    } cases[] = {
        {"'self'", "'self'", "SAMEORIGIN"},
        {"'none'", "'none'", "DENY"},
        {"*", "*", ""},
        {"https://console.example.com", "https://console.example.com", ""},
        {" 'self'  http://localhost:8080 ", "'self' http://localhost:8080", ""},
        {"https://*.example.com:8443", "https://*.example.com:8443", ""},
        {"", "", ""},
        {"'none' 'self'", "", ""},
        {"self", "", ""},
        {"console.example.com", "", ""},
        {"https://", "", ""},
        {"https://*", "", ""},
        {"https://a.*.example.com", "", ""},
        {"https://Console.example.com", "", ""},
        {"https://console.example.com/", "", ""},
        {"https://console.example.com/path", "", ""},
        {"https://user@console.example.com", "", ""},
        {"https://console.example.com;script-src", "", ""},
        {"https://console.example.com\r\nX-Header:", "", ""},
        {"https://console.example.com\"", "", ""},
        {"javascript:", "", ""},
    };
    for (const auto& each : cases) {
        INFO(std::string(each.typed));
        const auto read = server::check_frame_ancestors(each.typed);
        CHECK(read.value_or("") == each.read);
        if (read) CHECK(server::x_frame_options(*read) == each.for_old_browsers);
    }
    CHECK(
        server::check_frame_ancestors("example.com").error().sentence ==
        "--frame-ancestors can't contain example.com: it takes 'self', 'none' alone, * and origins "
        "in lower case such as https://console.example.com.");
    CHECK(server::check_frame_ancestors(" ").error().sentence ==
          "--frame-ancestors is empty: 'none' allows no frame.");
}

TEST_CASE("the page says who may show it in a frame, and hand over a job") {
    server::ServerOptions options;
    options.frame_ancestors = "'self' https://console.example.com";
    const support::Running running(server::Backend(), std::move(options));
    const auto page = running.client().Get("/");
    REQUIRE(page);
    CHECK(page->get_header_value("Content-Security-Policy") ==
          "frame-ancestors 'self' https://console.example.com");
    CHECK_FALSE(page->has_header("X-Frame-Options"));
    CHECK(page->body ==
          "<head><meta name=\"jobglass-hosts\" content=\"'self' https://console.example.com\">"
          "</head>");
    const auto missing = running.client().Get("/missing");
    REQUIRE(missing);
    CHECK(missing->get_header_value("Content-Security-Policy") == "sandbox; default-src 'none'");
}
