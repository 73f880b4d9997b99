#include "server/proxy.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "server/account.h"

namespace server {
namespace {

constexpr std::string_view kApiPrefix = "/v1/";
constexpr std::array<std::string_view, 7> kParameters = {
    "format", "human", "show_null", "expand_all", "expand", "user_data", "bin_data"};

ApiAnswer own_error(int status, const std::string& sentence, BodyForm form) {
    return error_answer(status, {"jobglass-server", sentence}, form);
}

// What a request line and a header can carry: a line break could smuggle in a header of its own.
bool is_printable(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= ' ' && letter <= '~'; });
}

// 304 is no redirect: it has no body, and says that the client's is still good.
bool is_redirect(int status) {
    return status >= 300 && status < 400 && status != 304;
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

}  // namespace

Proxy::Proxy(Upstream upstream, UpstreamLimits limits)
    : upstream_(std::move(upstream)), limits_(limits) {}

ApiAnswer Proxy::answer(const ApiRequest& request) const {
    const BodyForm form = form_of(request.query, request.accept);
    if (!is_reading(request.method)) {
        return refused_method({"jobglass-server", "This proxy is read-only. Use GET."}, form);
    }
    const auto target = wanted_target(request.target);
    if (!target) {
        return own_error(404, "This proxy serves single objects only, such as /v1/jobs/ID.", form);
    }
    if (!is_printable(*target) || !is_printable(request.authorization) ||
        !is_printable(request.accept)) {
        return own_error(400, "The request has characters that a URL or a header can't contain.",
                         form);
    }
    return ask(request, upstream_.path + *target, form);
}

ApiAnswer Proxy::ask(const ApiRequest& request, const std::string& target, BodyForm form) const {
    std::vector<std::pair<std::string, std::string>> headers = {{"Accept-Encoding", "identity"},
                                                                {"User-Agent", "jobglass-server"}};
    if (!request.authorization.empty()) {
        headers.emplace_back("Authorization", request.authorization);
    }
    if (!request.accept.empty()) headers.emplace_back("Accept", request.accept);
    auto answer = ask_upstream(upstream_, limits_, target, headers);
    if (!answer) return own_error(502, answer.error().sentence, form);
    if (is_redirect(answer->status)) {
        return own_error(502,
                         upstream_.origin + " answered " + std::to_string(answer->status) +
                             " and sends to another address. This proxy does not go there, since "
                             "that could carry the token elsewhere. Check --upstream.",
                         form);
    }
    return std::move(*answer);
}

}  // namespace server
