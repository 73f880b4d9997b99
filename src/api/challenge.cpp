#include "api/challenge.h"

#include "base/text.h"

namespace api {
namespace {

constexpr size_t kLongestDescription = 500;

// The value of `name="…"` or `name=…`; quoted pairs lose their backslash (RFC 9110, 5.6.4).
std::string parameter(std::string_view header, std::string_view name) {
    size_t at = 0;
    while ((at = header.find(name, at)) != std::string_view::npos) {
        const bool begins = at == 0 || header[at - 1] == ' ' || header[at - 1] == ',';
        at += name.size();
        if (!begins || at >= header.size() || header[at] != '=') continue;
        ++at;
        if (at >= header.size() || header[at] != '"')
            return std::string(header.substr(at, header.find_first_of(" ,", at) - at));
        std::string value;
        for (++at; at < header.size() && header[at] != '"'; ++at) {
            if (header[at] == '\\' && at + 1 < header.size()) ++at;
            value += header[at];
        }
        return value;
    }
    return {};
}

}  // namespace

Challenge read_challenge(std::string_view header) {
    if (!base::starts_ignoring_case(base::trim(header), "Bearer")) return {};
    return {parameter(header, "error"),
            base::shorten(parameter(header, "error_description"), kLongestDescription)};
}

}  // namespace api
