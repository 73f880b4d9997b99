#include "api/access_token.h"

#include <doctest/doctest.h>

#include <ostream>
#include <sstream>
#include <type_traits>

using api::AccessToken;

namespace {

template <typename T>
concept Printable = requires(std::ostringstream& out, const T& value) {
    out << value;
};
template <typename T>
concept Comparable = requires(const T& left, const T& right) {
    left == right;
};

// The one way out is the header of a request.
static_assert(!Printable<AccessToken>);
static_assert(!Comparable<AccessToken>);
static_assert(!std::is_convertible_v<AccessToken, std::string>);
static_assert(!std::is_constructible_v<std::string, AccessToken>);
static_assert(!std::is_convertible_v<std::string, AccessToken>);

}  // namespace

TEST_CASE("a pasted token loses what came along with it") {
    const struct {
        const char* typed;
        const char* header;
    } cases[] = {
        {"um9VmyJK-_4j", "Bearer um9VmyJK-_4j"},
        {"  um9VmyJK\n", "Bearer um9VmyJK"},
        {"Bearer um9VmyJK", "Bearer um9VmyJK"},
        {"bearer   um9VmyJK ", "Bearer um9VmyJK"},
        {"Authorization: Bearer um9VmyJK", "Bearer um9VmyJK"},
        {"Bearerum9", "Bearer Bearerum9"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.typed);
        CHECK(api::TokenReader::authorization(AccessToken(test.typed)) == test.header);
    }
}

TEST_CASE("a token that cannot be sent says why") {
    const struct {
        const char* typed;
        const char* fault;
    } cases[] = {
        {"abc-._~+/=", ""},
        {"", ""},
        {"ab\ncd", "The access token contains a line break. Copy it again as a single line."},
        {"ab\r\ncd", "The access token contains a line break. Copy it again as a single line."},
        {"ab cd", "The access token contains a space. Copy it again without any text around it."},
        {"ab\tcd", "The access token contains a space. Copy it again without any text around it."},
        {"ab\x01"
         "cd",
         "The access token contains a control character. Copy it again from its source."},
        {"ab\x7f", "The access token contains a control character. Copy it again from its source."},
        {"ab–cd",
         "The access token contains a character that tokens can’t have, such as an accented letter "
         "or a typographic dash. Copy it again from its source."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.typed);
        CHECK(AccessToken(test.typed).fault() == test.fault);
    }
}

TEST_CASE("tokens are copied and replaced whole") {
    AccessToken token("first-and-longer");
    const AccessToken copy = token;
    token = AccessToken("second");
    const AccessToken& same = token;
    token = same;
    CHECK(api::TokenReader::authorization(token) == "Bearer second");
    CHECK(api::TokenReader::authorization(copy) == "Bearer first-and-longer");
    token = AccessToken();
    CHECK(token.empty());
    CHECK_FALSE(copy.empty());
    CHECK(AccessToken(" Bearer ").empty() == false);
}

TEST_CASE("a text is freed of the token wherever it stands") {
    const AccessToken token("um9VmyJK-_4j");
    CHECK(token.removed_from("Token um9VmyJK-_4j (um9VmyJK-_4j) is bad") ==
          "Token ••• (•••) is bad");
    CHECK(token.removed_from("um9VmyJK") == "um9VmyJK");
    CHECK(AccessToken("job").removed_from("no such job") == "no such job");
    CHECK(AccessToken().removed_from("text") == "text");
}
