#include <algorithm>

#include "api/request.h"
#include "api/typed_text.h"
#include "base/text.h"
#include "words/form.h"

namespace api {

namespace {

// Longer than any ID, shorter than an access token: pasted into the wrong field, a token must not
// end up in a URL.
constexpr size_t kLongestJobId = 48;
constexpr size_t kLongestQuote = 40;
constexpr std::string_view kRelativeMark = "jobs/";

// The text after `mark` up to whatever ends a part of an address; nothing when `mark` is not there.
std::string_view part_after(std::string_view text, std::string_view mark, bool& found) {
    const size_t at = text.find(mark);
    found = at != std::string_view::npos;
    if (!found) {
        return {};
    }
    const std::string_view rest = text.substr(at + mark.size());
    return rest.substr(0, rest.find_first_of("/?#&\"'` \t\r\n"));
}

// The part of a pasted address that should be the ID, or the text itself if it is no address.
base::Result<std::string_view> id_part(std::string_view text) {
    for (const std::string_view mark : {"#job=", "/jobs/"}) {
        bool found = false;
        const std::string_view part = part_after(text, mark, found);
        if (found && part.empty()) {
            return base::fail(words::address_ends_before_id(mark));
        }
        if (found) {
            return part;
        }
    }
    if (text.substr(0, kRelativeMark.size()) == kRelativeMark) {
        bool found = false;
        return part_after(text, kRelativeMark, found);
    }
    if (text.find("://") != std::string_view::npos) {
        return base::fail(words::kAddressNamesNoJob);
    }
    return text;
}

}  // namespace

base::Result<std::string> check_job_id(std::string_view typed) {
    const std::string_view text = unquoted(typed);
    if (text.empty()) {
        return base::fail(words::kEnterJobId);
    }
    const base::Result<std::string_view> part = id_part(text);
    if (!part) {
        return tl::unexpected(part.error());
    }
    if (part->empty()) {
        return base::fail(words::address_ends_before_id(kRelativeMark));
    }
    const std::string fault = first_fault(*part, is_id_letter);
    if (!fault.empty()) {
        return base::fail(words::job_id_cannot_hold(fault));
    }
    if (part->size() > kLongestJobId) {
        return base::fail(words::job_id_too_long(part->size()));
    }
    return std::string(*part);
}

base::Result<std::vector<std::string>> check_kinds(std::string_view typed) {
    std::vector<std::string> kinds;
    for (const std::string& part : base::split(typed, ',')) {
        const std::string kind(base::trim(part));
        if (kind.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
            continue;
        }
        const std::string fault = first_fault(kind, is_kind_letter);
        if (!fault.empty()) {
            return base::fail(words::kind_cannot_hold(base::shorten(kind, kLongestQuote), fault));
        }
        kinds.push_back(kind);
    }
    return kinds;
}

}  // namespace api
