// A request to the API: which object, with which parameters, as URL and headers. Source: the
// vendor's page "Get info on a specific Job", section on parameters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace api {

enum class BodyFormat : uint8_t { kJson, kXml };

// Defaults are what the API does when a parameter is not sent; a parameter at its default is not
// sent, except `format`, which is always sent because it overrides the Accept header.
struct Options {
    BodyFormat format = BodyFormat::kJson;
    bool human = false;
    bool show_null = false;
    bool expand_all = false;
    bool bin_data = false;
    std::vector<std::string> expand{};  // kinds, in the order they are sent
    std::string user_data{};
    bool operator==(const Options&) const = default;
};

// `collection` is the plural in the path: "jobs", "files", …
struct Request {
    std::string api_address;  // "https://api.xvid.com/v1", checked by check_api_address
    std::string collection = "jobs";
    std::string id;
    Options options;
    bool operator==(const Request&) const = default;
};

using Header = std::pair<std::string, std::string>;

std::string url_of(const Request& request);
std::string request_line(const Request& request);        // "GET /v1/files/55…?format=json"
std::vector<Header> headers_of(const Request& request);  // without the token

// A job ID as typed: letters, digits, "-" and "_"; of a pasted job URL the ID is taken.
base::Result<std::string> check_job_id(std::string_view typed);

// An absolute http(s) address without credentials, query or fragment; a trailing slash is dropped.
base::Result<std::string> check_api_address(std::string_view typed);

// "file, preset" -> {"file", "preset"}; names are letters, digits, "_", "-" and ".".
base::Result<std::vector<std::string>> check_kinds(std::string_view typed);

std::string origin_of(std::string_view url);

// Whether the host is this device: browsers trust it like https (Secure Contexts, 3.1), and it is
// reached without a network.
bool is_on_this_device(std::string_view url);

}  // namespace api
