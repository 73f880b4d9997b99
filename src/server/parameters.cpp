#include "server/parameters.h"

#include <algorithm>

#include "base/text.h"
#include "server/negotiation.h"

namespace server {
namespace {

constexpr const char* kInvalidInput = "Invalid Input";

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

bool read_boolean(const Query& query, std::string_view name, bool& into) {
    if (!is_given(query, name)) return true;
    const std::string_view value = last(query, name);
    into = value == "true";
    return into || value == "false";
}

}  // namespace

base::Result<Parameters> read_parameters(const Query& query, std::string_view accept) {
    Parameters parameters;
    const bool valid = read_boolean(query, "human", parameters.form.human) &&
                       read_boolean(query, "show_null", parameters.show_null) &&
                       read_boolean(query, "expand_all", parameters.expand_all) &&
                       read_boolean(query, "bin_data", parameters.bin_data);
    const std::string_view format = last(query, "format");
    const bool known = format == "json" || format == "xml" || !is_given(query, "format");
    if (!valid || !known) return base::fail(kInvalidInput);
    parameters.form.format = form_of(query, accept).format;

    parameters.user_data = last(query, "user_data");
    for (const std::string& name : base::split(last(query, "expand"), ',')) {
        const std::string_view trimmed = base::trim(name);
        if (!trimmed.empty()) parameters.expand.emplace_back(trimmed);
    }
    return parameters;
}

BodyForm form_of(const Query& query, std::string_view accept) {
    BodyForm form;
    form.human = last(query, "human") == "true";
    if (!is_given(query, "format")) {
        form.format = preferred_format(accept);
    } else if (last(query, "format") == "xml") {
        form.format = api::BodyFormat::kXml;
    }
    return form;
}

}  // namespace server
