// The bearer token. It cannot be printed, compared, formatted or copied into a string by accident:
// the only access is TokenReader, which only the code that sends a request may use.
#pragma once

#include <string>
#include <string_view>

namespace api {

class AccessToken {
public:
    AccessToken() = default;
    explicit AccessToken(std::string_view text);  // trims, and drops a leading "Bearer "
    ~AccessToken();
    AccessToken(const AccessToken&) = default;
    AccessToken& operator=(const AccessToken& other);

    bool empty() const { return text_.empty(); }

    // `text` with "•••" wherever it contains the token: a response may repeat what was sent. A very
    // short token is not a secret and would be found in ordinary words, so it is not replaced.
    std::string removed_from(std::string text) const;

    // Why this cannot be sent as a header value (a line break, a space, a control character); empty
    // if it can.
    std::string_view fault() const;

private:
    friend struct TokenReader;
    std::string text_;
};

struct TokenReader {
    static std::string authorization(const AccessToken& token);  // "Bearer …" (RFC 6750, 2.1)
};

}  // namespace api
