#include <algorithm>

#include "api/request.h"
#include "api/typed_text.h"
#include "base/text.h"
#include "words/form.h"

namespace api {

namespace {

constexpr size_t kLargestPort = 65535;

// The characters allowed in a URL (RFC 3986, 2), apart from the rules for the percent sign.
bool is_url_letter(char letter) {
    return is_letter_or_digit(letter) ||
           std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(letter) != std::string_view::npos;
}

std::string fault_of_host(std::string_view authority) {
    std::string_view host = authority;
    std::string_view port;
    const size_t colon = authority.rfind(':');
    const bool has_port = colon != std::string_view::npos && authority.back() != ']';
    if (has_port) {
        host = authority.substr(0, colon);
        port = authority.substr(colon + 1);
    }
    const bool is_ipv6 = host.size() > 2 && host.front() == '[' && host.back() == ']';
    const bool letters_fit = std::all_of(host.begin(), host.end(), [is_ipv6](char letter) {
        return is_kind_letter(letter) ||
               (is_ipv6 && (letter == ':' || letter == '[' || letter == ']'));
    });
    if (host.empty()) {
        return words::kAddressWithoutHost;
    }
    if (!letters_fit) {
        return words::kAddressHostLetters;
    }
    size_t number = 0;
    for (const char digit : port) {
        number = is_digit(digit) && number <= kLargestPort
                     ? number * 10 + static_cast<size_t>(digit - '0')
                     : kLargestPort + 1;
    }
    if (has_port && (number == 0 || number > kLargestPort)) {
        return words::kAddressPort;
    }
    return {};
}

// "https" of "HTTPS://…"; empty when `address` does not begin with one of the two schemes.
std::string_view scheme_of(std::string_view address) {
    for (const std::string_view scheme : {"https", "http"}) {
        const std::string_view rest = address.substr(std::min(scheme.size(), address.size()));
        if (base::equals_ignoring_case(address.substr(0, scheme.size()), scheme) &&
            rest.substr(0, 3) == "://") {
            return scheme;
        }
    }
    return {};
}

// The host's name without port; "[::1]" with its brackets.
std::string host_of(std::string_view origin) {
    const size_t mark = origin.find("://");
    std::string_view host = mark == std::string_view::npos ? origin : origin.substr(mark + 3);
    const size_t bracket = host.rfind(']');
    const size_t colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
    return std::string(host.substr(0, colon));
}

std::string fault_of_address(std::string_view address, std::string_view authority) {
    const std::string fault = first_fault(address, is_url_letter);
    if (!fault.empty()) {
        return words::address_cannot_hold(fault);
    }
    if (authority.find('@') != std::string_view::npos) {
        return words::kAddressCredentials;
    }
    if (address.find('#') != std::string_view::npos) {
        return words::kAddressFragment;
    }
    if (address.find('?') != std::string_view::npos) {
        return words::kAddressQuery;
    }
    return fault_of_host(authority);
}

}  // namespace

base::Result<std::string> check_api_address(std::string_view typed) {
    std::string_view address = unquoted(typed);
    if (address.empty()) {
        return base::fail(words::kEnterApiAddress);
    }
    const std::string_view scheme = scheme_of(address);
    if (scheme.empty()) {
        return base::fail(words::kAddressScheme);
    }
    const std::string_view rest = address.substr(scheme.size() + 3);
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    const std::string fault = fault_of_address(address, authority);
    if (!fault.empty()) {
        return base::fail(fault);
    }
    std::string_view path = rest.substr(authority.size());
    while (!path.empty() && path.back() == '/') {
        path.remove_suffix(1);
    }
    return std::string(scheme) + "://" + base::lower_ascii(authority) + std::string(path);
}

std::string origin_of(std::string_view url) {
    const size_t mark = url.find("://");
    if (mark == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = url.substr(mark + 3);
    std::string_view authority = rest.substr(0, rest.find_first_of("/?#\\"));
    authority.remove_prefix(authority.rfind('@') + 1);  // npos + 1 is 0
    return base::lower_ascii(std::string(url.substr(0, mark + 3)) + std::string(authority));
}

bool is_on_this_device(std::string_view url) {
    const std::string host = host_of(origin_of(url));
    return host == "localhost" || host.ends_with(".localhost") || host == "[::1]" ||
           host.starts_with("127.");
}

}  // namespace api
