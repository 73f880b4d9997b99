#include "server/negotiation.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "document/text/characters.h"

namespace server {
namespace {

constexpr int kFullWeight = 1000;

// The media ranges that take in a format, the most telling first: its names, then the wider ones.
using Ranges = std::array<std::string_view, 4>;
constexpr Ranges kJsonRanges = {"application/json", "text/json", "application/*", "*/*"};
constexpr Ranges kXmlRanges = {"application/xml", "text/xml", "application/*", "*/*"};

std::string_view range_of(std::string_view element) {
    return base::trim(element.substr(0, element.find(';')));
}

// A more telling range counts even if it weighs less: "application/json;q=0, */*" refuses JSON.
int weight_of_format(const std::vector<std::string>& elements, const Ranges& ranges) {
    for (const std::string_view range : ranges) {
        const auto found =
            std::find_if(elements.begin(), elements.end(), [&](const std::string& element) {
                return base::equals_ignoring_case(range_of(element), range);
            });
        if (found != elements.end()) return weight_of(*found);
    }
    return 0;
}

}  // namespace

int weight_of(std::string_view element) {
    for (const std::string& parameter : base::split(element, ';')) {
        const std::string_view trimmed = base::trim(parameter);
        if (!base::equals_ignoring_case(trimmed.substr(0, 2), "q=")) continue;
        const std::string_view digits = trimmed.substr(2);
        if (digits.empty() || (digits[0] != '0' && digits[0] != '1')) return kFullWeight;
        int weight = (digits[0] - '0') * kFullWeight;
        int place = 100;
        for (size_t at = 2; at < digits.size() && document::is_digit(digits[at]); ++at) {
            weight += (digits[at] - '0') * place;
            place /= 10;
        }
        return std::min(weight, kFullWeight);
    }
    return kFullWeight;
}

api::BodyFormat preferred_format(std::string_view accept) {
    const std::vector<std::string> elements = base::split(accept, ',');
    const bool xml =
        weight_of_format(elements, kXmlRanges) > weight_of_format(elements, kJsonRanges);
    return xml ? api::BodyFormat::kXml : api::BodyFormat::kJson;
}

}  // namespace server
