// One request to the API and its answer, without sockets: what the sandbox and the proxy share.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/body_form.h"
#include "server/parameters.h"

namespace server {

struct ApiRequest {
    std::string method = "GET";
    std::string target;  // path and query as they were sent
    std::string path;    // decoded, from "/v1/" on
    Query query;
    std::string authorization;
    std::string accept;
    std::string api_address;  // where the client reached the API: "http://127.0.0.1:8080/v1"
};

// A body that is still on its way. Each call gives its next bytes, which hold until the following
// one: "" at its end, nothing where it broke off.
using BodyStream = std::function<std::optional<std::string_view>()>;

struct ApiAnswer {
    int status = 200;
    std::string content_type = "application/json";
    std::string body;
    BodyStream stream;                   // in place of the body
    std::optional<size_t> stream_bytes;  // its length, where that is known
    std::vector<std::pair<std::string, std::string>> headers;
    int delay_ms = 0;  // to wait before it is sent
};

struct ApiError {
    std::string code;
    std::string message;
};

// The vendor's form of an error: {"error": {"error_code", "error_message"}}.
ApiAnswer error_answer(int status, const ApiError& error, BodyForm form);

// 405, with the methods that read.
ApiAnswer refused_method(const ApiError& error, BodyForm form);

bool is_reading(std::string_view method);

// Letters, digits, "-" and "_", and at least one of them.
bool is_well_formed_id(std::string_view id);

}  // namespace server
