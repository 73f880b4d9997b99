#include "server/parameters.h"

#include <algorithm>

#include "base/text.h"

namespace server {
namespace {

constexpr const char* kInvalidInput = "Invalid Input";
constexpr const char* kJsonOnly =
    "Invalid Input: this sandbox answers JSON only; ask with format=json.";

// Empty when the parameter is not given.
std::string_view last(const Query& query, std::string_view name) {
    const auto found = std::find_if(query.rbegin(), query.rend(),
                                    [&](const auto& entry) { return entry.first == name; });
    return found == query.rend() ? std::string_view() : std::string_view(found->second);
}

bool is_given(const Query& query, std::string_view name) {
    return std::any_of(query.begin(), query.end(),
                       [&](const auto& entry) { return entry.first == name; });
}

// Whoever takes anything ("*/*") takes JSON.
bool accepts_only_xml(std::string_view accept) {
    return base::contains_ignoring_case(accept, "xml") &&
           !base::contains_ignoring_case(accept, "json") &&
           accept.find('*') == std::string_view::npos;
}

bool read_boolean(const Query& query, std::string_view name, bool& into) {
    if (!is_given(query, name)) return true;
    const std::string_view value = last(query, name);
    into = value == "true";
    return into || value == "false";
}

}  // namespace

base::Result<Parameters> read_parameters(const Query& query, std::string_view accept) {
    Parameters parameters;
    const bool valid = read_boolean(query, "human", parameters.human) &&
                       read_boolean(query, "show_null", parameters.show_null) &&
                       read_boolean(query, "expand_all", parameters.expand_all) &&
                       read_boolean(query, "bin_data", parameters.bin_data);
    if (!valid) return base::fail(kInvalidInput);

    const bool format_given = is_given(query, "format");
    const std::string_view format = last(query, "format");
    if (format == "xml" || (!format_given && accepts_only_xml(accept))) {
        return base::fail(kJsonOnly);
    }
    if (format_given && format != "json") return base::fail(kInvalidInput);

    for (const std::string& name : base::split(last(query, "expand"), ',')) {
        const std::string_view trimmed = base::trim(name);
        if (!trimmed.empty()) parameters.expand.emplace_back(trimmed);
    }
    return parameters;
}

bool wants_human(const Query& query) {
    return last(query, "human") == "true";
}

}  // namespace server
