// Sandboxes to ask: the sample account, or a small one made of JSON texts, on a clock that a test
// moves.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>

#include "server/sandbox.h"

namespace support {

inline constexpr const char* kToken = "token-of-the-test";
inline constexpr int64_t kStartedMs = 1'700'000'000'000;

std::string account_folder();

// Asks like a client that has the token and reached the server as http://mediahub.test.
class Asking {
public:
    explicit Asking(server::Account account);

    server::ApiAnswer get(const std::string& path, server::Query query = {}) const;
    std::string body(const std::string& path, server::Query query = {}) const;
    server::ApiAnswer send(const server::ApiRequest& request) const;
    void move_clock_to_s(int64_t second) { *now_ms_ = kStartedMs + second * 1000; }

private:
    std::shared_ptr<int64_t> now_ms_;
    server::Sandbox sandbox_;
};

Asking sample_account();

struct Text {
    const char* collection;
    const char* id;
    const char* json;
};
Asking small_account(std::initializer_list<Text> texts);

}  // namespace support
