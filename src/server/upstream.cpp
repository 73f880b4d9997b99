#include "server/upstream.h"

#include <httplib.h>

#include <array>
#include <memory>

#include "api/request.h"

namespace server {
namespace {

constexpr std::array<const char*, 2> kPassedBack = {"Retry-After", "Content-Encoding"};
constexpr size_t kPartBytes = 64 * 1024;

// One request and its answer; the parts that are read of it replace each other.
struct Exchange {
    explicit Exchange(const std::string& origin) : client(origin) {}

    httplib::Client client;
    httplib::ClientImpl::StreamHandle answer;
    std::array<char, kPartBytes> part;
};

std::string explain(httplib::Error error, const std::string& origin, const UpstreamLimits& limits) {
    switch (error) {
        case httplib::Error::Connection:
            return "This server can't connect to " + origin +
                   ": the name doesn't resolve, or the connection is refused. Check --upstream "
                   "and the server's network.";
        case httplib::Error::ConnectionTimeout:
            return "Connecting to " + origin + " timed out after " +
                   std::to_string(limits.connection_s) +
                   " s. Check the server's network, then try again.";
        case httplib::Error::SSLConnection:
        case httplib::Error::SSLLoadingCerts:
        case httplib::Error::SSLServerVerification:
        case httplib::Error::SSLServerHostnameVerification:
            return "This server can't verify the TLS certificate of " + origin +
                   ", so it sent nothing. Check --upstream, the server's clock and its CA "
                   "certificates.";
        case httplib::Error::ExceedMaxPayloadSize:
            return "The response of " + origin + " is larger than " +
                   std::to_string(limits.body_bytes >> 20) + " MB, the limit of this proxy.";
        default:
            return "The response of " + origin +
                   " is incomplete: the connection closed early, or stalled for " +
                   std::to_string(limits.silence_s) + " s. Try again.";
    }
}

void configure(httplib::Client& client, const UpstreamLimits& limits) {
    client.set_connection_timeout(limits.connection_s);
    client.set_read_timeout(limits.silence_s);
    client.set_write_timeout(limits.silence_s);
    client.enable_server_certificate_verification(true);
    client.set_follow_location(false);
    client.set_path_encode(false);
    client.set_payload_max_length(limits.body_bytes);
}

bool has_body(const httplib::Response& response) {
    return response.status != 204 && response.status != 304 &&
           response.get_header_value("Content-Length") != "0";
}

// A body without a length and without chunks goes on until the connection ends.
bool ends_with_connection(const httplib::Response& response) {
    return !response.has_header("Content-Length") && !response.has_header("Transfer-Encoding");
}

std::optional<std::string_view> next_part(Exchange& exchange) {
    auto& [client, answer, part] = exchange;
    const ssize_t size_bytes = answer.read(part.data(), part.size());
    if (size_bytes > 0) return std::string_view(part.data(), static_cast<size_t>(size_bytes));
    const bool ended =
        size_bytes == 0 && (!answer.has_read_error() || ends_with_connection(*answer.response));
    if (!ended) return std::nullopt;
    return std::string_view();
}

// What the library would take for a good answer, or read in another way than its sender meant it.
httplib::Error fault_in(const httplib::Response& response, size_t most_bytes) {
    const std::string coding = response.get_header_value("Transfer-Encoding");
    if (response.status < 200 || (!coding.empty() && coding != "chunked")) {
        return httplib::Error::Read;
    }
    return response.get_header_value_u64("Content-Length") > most_bytes
               ? httplib::Error::ExceedMaxPayloadSize
               : httplib::Error::Success;
}

}  // namespace

base::Result<Upstream> read_upstream(std::string_view typed) {
    const auto address = api::check_api_address(typed);
    if (!address) return tl::unexpected(address.error());
    const std::string origin = api::origin_of(*address);
    const std::string_view authority = std::string_view(origin).substr(origin.find("://") + 3);
    const std::string_view host = authority.substr(0, authority.rfind(':'));
    if (!origin.starts_with("https://") && host != "localhost" && host != "127.0.0.1") {
        return base::fail("Tokens are not sent to " + origin +
                          " in the clear: the address after --upstream begins with https://.");
    }
    return Upstream{origin, address->substr(origin.size())};
}

base::Result<ApiAnswer> ask_upstream(
    const Upstream& upstream, const UpstreamLimits& limits, const std::string& target,
    const std::vector<std::pair<std::string, std::string>>& headers) {
    const auto exchange = std::make_shared<Exchange>(upstream.origin);
    configure(exchange->client, limits);
    httplib::Headers sent(headers.begin(), headers.end());
    sent.emplace("Connection", "close");
    exchange->answer = exchange->client.open_stream("GET", target, {}, sent);
    httplib::Error fault = exchange->answer.error;
    if (exchange->answer.is_valid()) {
        fault = fault_in(*exchange->answer.response, limits.body_bytes);
    }
    if (fault != httplib::Error::Success) {
        return base::fail(explain(fault, upstream.origin, limits));
    }
    const httplib::Response& response = *exchange->answer.response;
    ApiAnswer answer;
    answer.status = response.status;
    answer.content_type = response.get_header_value("Content-Type");
    for (const char* name : kPassedBack) {
        if (response.has_header(name)) {
            answer.headers.emplace_back(name, response.get_header_value(name));
        }
    }
    if (!has_body(response)) return answer;
    if (!response.has_header("Transfer-Encoding") && response.has_header("Content-Length")) {
        answer.stream_bytes = response.get_header_value_u64("Content-Length");
    }
    answer.stream = [exchange] { return next_part(*exchange); };
    return answer;
}

}  // namespace server
