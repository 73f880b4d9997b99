#include "server/frame_ancestors.h"

#include <algorithm>
#include <vector>

#include "api/request.h"
#include "base/text.h"

namespace server {
namespace {

constexpr std::string_view kNone = "'none'";

// One whose host may begin with "*.".
bool is_origin(std::string entry) {
    const size_t star = entry.find("://*.");
    if (star != std::string::npos) entry.erase(star + 3, 2);
    const auto address = api::check_api_address(entry);
    return address && *address == entry && api::origin_of(entry) == entry;
}

}  // namespace

base::Result<std::string> check_frame_ancestors(std::string_view typed) {
    std::vector<std::string> entries;
    for (const std::string& part : base::split(typed, ' ')) {
        if (!part.empty()) entries.push_back(part);
    }
    if (entries.size() == 1 && entries.front() == kNone) return std::string(kNone);
    for (const std::string& entry : entries) {
        if (entry == kOwnPagesOnly || entry == "*" || is_origin(entry)) continue;
        return base::fail("--frame-ancestors can't contain " + entry +
                          ": it takes 'self', 'none' alone, * and origins in lower case such as "
                          "https://console.example.com.");
    }
    if (entries.empty()) return base::fail("--frame-ancestors is empty: 'none' allows no frame.");
    return base::join(entries, " ");
}

std::string_view x_frame_options(std::string_view ancestors) {
    if (ancestors == kNone) return "DENY";
    return ancestors == kOwnPagesOnly ? "SAMEORIGIN" : "";
}

}  // namespace server
