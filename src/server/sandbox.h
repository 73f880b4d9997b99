// The sandbox MediaHub: one request in, one answer out, no sockets. It answers GET for single
// objects of the sample account the way the vendor's page describes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/account.h"
#include "server/clock.h"
#include "server/parameters.h"

namespace server {

struct ApiRequest {
    std::string method = "GET";
    std::string path;  // decoded, from "/v1/" on
    Query query;
    std::string authorization;
    std::string accept;
    std::string origin;  // how the client reached the server: "http://127.0.0.1:8080"
};

struct ApiAnswer {
    int status = 200;
    std::string content_type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    int delay_ms = 0;  // to wait before it is sent
};

class Sandbox {
public:
    // The rounds of the account's clock begin now.
    Sandbox(Account account, std::string token, Clock clock);

    ApiAnswer answer(const ApiRequest& request) const;

    const std::string& token() const { return token_; }

private:
    ApiAnswer answer_for(const ApiRequest& request, const Collection& collection,
                         std::string_view id) const;
    std::string compose(const ApiRequest& request, const Collection& collection,
                        std::string_view name, const Parameters& parameters) const;

    Account account_;
    std::string token_;
    Clock clock_;
    int64_t started_ms_ = 0;
};

}  // namespace server
