#include "server/proxy.h"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <optional>

#include "api/request.h"
#include "base/text.h"
#include "server/account.h"

namespace server {
namespace {

constexpr std::string_view kApiPrefix = "/v1/";
constexpr std::array<std::string_view, 7> kParameters = {
    "format", "human", "show_null", "expand_all", "expand", "user_data", "bin_data"};
constexpr std::array<const char*, 2> kPassedBack = {"Retry-After", "Content-Encoding"};

ApiAnswer own_error(int status, const std::string& sentence, BodyForm form) {
    return error_answer(status, {"jobglass-server", sentence}, form);
}

// The HTTP library decodes percent signs in headers and writes what it is given, so that a line
// break could smuggle in a header of its own.
bool is_printable(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= ' ' && letter <= '~'; });
}

bool is_wanted_path(std::string_view path) {
    if (!path.starts_with(kApiPrefix)) return false;
    const auto parts = base::split(path.substr(kApiPrefix.size()), '/');
    return parts.size() == 2 && find_collection(parts[0]) != nullptr && is_well_formed_id(parts[1]);
}

// The parameters that the API knows, each as it was spelled, in their order.
std::string wanted_query(std::string_view query) {
    std::vector<std::string> wanted;
    for (const std::string& entry : base::split(query, '&')) {
        const std::string_view name = std::string_view(entry).substr(0, entry.find('='));
        const auto known = std::find(kParameters.begin(), kParameters.end(), name);
        if (known != kParameters.end()) wanted.push_back(entry);
    }
    return wanted.empty() ? "" : "?" + base::join(wanted, "&");
}

// What to ask the API for, from its version's path on; nothing where the dashboard never asks so.
std::optional<std::string> wanted_target(std::string_view target) {
    const size_t mark = std::min(target.find('?'), target.size());
    const std::string_view path = target.substr(0, mark);
    if (!is_wanted_path(path)) return std::nullopt;
    const std::string_view query = target.substr(std::min(mark + 1, target.size()));
    return std::string(path.substr(kApiPrefix.size() - 1)) + wanted_query(query);
}

std::string explain(httplib::Error error, const std::string& origin, const Patience& patience) {
    switch (error) {
        case httplib::Error::Connection:
            return origin +
                   " cannot be reached from this server: its name is not known, or nothing answers "
                   "there. Check --upstream and the server's network.";
        case httplib::Error::ConnectionTimeout:
            return origin + " took no connection within " + std::to_string(patience.connection_s) +
                   " s. Check the server's network, then try again.";
        case httplib::Error::SSLConnection:
        case httplib::Error::SSLLoadingCerts:
        case httplib::Error::SSLServerVerification:
            return "No trusted TLS connection to " + origin +
                   " could be made, so nothing was sent to it. Check --upstream, the server's "
                   "clock and its CA certificates.";
        default:
            return "The answer of " + origin +
                   " did not come whole: the connection broke off, or nothing came for " +
                   std::to_string(patience.silence_s) + " s. Try again.";
    }
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

Proxy::Proxy(Upstream upstream, Patience patience)
    : upstream_(std::move(upstream)), patience_(patience) {}

ApiAnswer Proxy::answer(const ApiRequest& request) const {
    const BodyForm form = form_of(request.query, request.accept);
    if (!is_reading(request.method)) {
        return refused_method({"jobglass-server", "This proxy only reads: ask with GET."}, form);
    }
    const auto target = wanted_target(request.target);
    if (!target) {
        return own_error(404, "This proxy passes on single objects only: /v1/jobs/ID.", form);
    }
    if (!is_printable(*target) || !is_printable(request.authorization) ||
        !is_printable(request.accept)) {
        return own_error(400, "The request holds letters that no address and no header can carry.",
                         form);
    }
    return ask(request, upstream_.path + *target, form);
}

ApiAnswer Proxy::ask(const ApiRequest& request, const std::string& target, BodyForm form) const {
    httplib::Client client(upstream_.origin);
    client.set_connection_timeout(patience_.connection_s);
    client.set_read_timeout(patience_.silence_s);
    client.set_write_timeout(patience_.silence_s);
    client.enable_server_certificate_verification(true);
    client.set_follow_location(false);
    client.set_url_encode(false);
    client.set_decompress(false);

    httplib::Headers headers = {{"Accept-Encoding", "identity"}, {"User-Agent", "jobglass-server"}};
    if (!request.authorization.empty()) headers.emplace("Authorization", request.authorization);
    if (!request.accept.empty()) headers.emplace("Accept", request.accept);
    const httplib::Result result = client.Get(target, headers);
    if (!result) return own_error(502, explain(result.error(), upstream_.origin, patience_), form);
    if (result->status >= 300 && result->status < 400) {
        return own_error(502,
                         upstream_.origin + " answered " + std::to_string(result->status) +
                             " and sends to another address. This proxy does not go there, since "
                             "that could carry the token elsewhere. Check --upstream.",
                         form);
    }
    ApiAnswer answer;
    answer.status = result->status;
    answer.content_type = result->get_header_value("Content-Type");
    answer.body = result->body;
    for (const char* name : kPassedBack) {
        if (result->has_header(name)) {
            answer.headers.emplace_back(name, result->get_header_value(name));
        }
    }
    return answer;
}

}  // namespace server
