#include "server/known_hosts.h"

#include <algorithm>

#include "base/text.h"

namespace server {
namespace {

// What comes before the port; empty where there is something else than a port.
std::string_view name_in(std::string_view host) {
    const size_t bracket = host.starts_with('[') ? host.find(']') : 0;
    if (bracket == std::string_view::npos) return {};
    const size_t colon = std::min(host.find(':', bracket), host.size());
    const std::string_view port = host.substr(std::min(colon + 1, host.size()));
    const bool is_port = std::all_of(port.begin(), port.end(),
                                     [](char letter) { return letter >= '0' && letter <= '9'; });
    return is_port ? host.substr(0, colon) : std::string_view();
}

// An IPv4 client of an IPv6 socket comes in on "::ffff:192.0.2.1".
std::string_view without_ipv4_prefix(std::string_view address) {
    constexpr std::string_view kPrefix = "::ffff:";
    return address.starts_with(kPrefix) ? address.substr(kPrefix.size()) : address;
}

}  // namespace

KnownHosts::KnownHosts(const std::vector<std::string>& names)
    : names_{"localhost", "127.0.0.1", "[::1]"} {
    for (const std::string& name : names) names_.push_back(bracketed(name));
}

bool KnownHosts::knows(std::string_view host, std::string_view local_address) const {
    const std::string_view name = name_in(host);
    if (name.empty()) return false;
    if (base::equals_ignoring_case(name, bracketed(without_ipv4_prefix(local_address))))
        return true;
    return std::any_of(names_.begin(), names_.end(), [&](const std::string& known) {
        return base::equals_ignoring_case(name, known);
    });
}

std::string bracketed(std::string_view name) {
    const bool bare_ipv6 = name.find(':') != std::string_view::npos && !name.starts_with('[');
    return bare_ipv6 ? "[" + std::string(name) + "]" : std::string(name);
}

}  // namespace server
