// The names that this server may be asked by. A page of any other name that leads to this address
// (DNS rebinding) would count as the server's own, and could read the sandbox's token.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace server {

class KnownHosts {
public:
    // Beside these, "localhost" and the loopback addresses are known.
    explicit KnownHosts(const std::vector<std::string>& names);

    // Whether a Host header, "name", "name:8080" or "[::1]:8080", names one of them or the address
    // that the connection was made to. The port is not looked at: it may be another one outside of
    // a tunnel or a container.
    bool knows(std::string_view host, std::string_view local_address) const;

private:
    std::vector<std::string> names_;
};

// An IPv6 address in its brackets, every other name as it is: "[::1]" for "::1".
std::string bracketed(std::string_view name);

}  // namespace server
