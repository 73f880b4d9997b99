#include "app/link.h"

#include <utility>

#include "app/choice_names.h"
#include "base/text.h"

namespace app {
namespace {

struct TabName {
    Tab tab;
    std::string_view name;
};
constexpr TabName kTabs[] = {
    {Tab::kRaw, "raw"}, {Tab::kRequest, "request"}, {Tab::kChanges, "changes"}};

bool is_text(std::string_view text) {
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) < 0x20) return false;
    }
    return base::is_valid_utf8(text);
}

void read_kinds(Link& link, std::string_view value) {
    if (auto kinds = api::check_kinds(value)) link.options.expand = std::move(*kinds);
}

void read_part(Link& link, std::string_view key, std::string value) {
    api::Options& options = link.options;
    const bool on = value == "true";
    for (const TabName& each : kTabs) {
        if (key == "tab" && value == each.name) link.tab = each.tab;
    }
    if (const auto times = times_named(value); key == "times" && times) link.times = times;
    if (key == "format" && value == "xml") options.format = api::BodyFormat::kXml;
    if (key == "human") options.human = on;
    if (key == "show_null") options.show_null = on;
    if (key == "expand_all") options.expand_all = on;
    if (key == "bin_data") options.bin_data = on;
    if (key == "expand") read_kinds(link, value);
    if (key == "user_data") options.user_data = std::move(value);
    if (key == "path") link.path = std::move(value);
    if (key == "job") link.job_id = std::move(value);
}

// Readable in the address: what a path and a list of kinds are made of stays as it is.
std::string encoded(std::string_view text) {
    constexpr std::string_view kKept = "$[],*:@/";
    std::string encoded;
    for (const char byte : text) {
        const bool kept = kKept.find(byte) != std::string_view::npos;
        encoded += kept ? std::string(1, byte) : base::percent_encode({&byte, 1});
    }
    return encoded;
}

void add(std::string& fragment, std::string_view key, std::string_view value) {
    if (value.empty()) return;
    fragment += base::concat({fragment.empty() ? "" : "&", key, "=", encoded(value)});
}

std::string_view flag(bool on) {
    return on ? "true" : "";
}

}  // namespace

Link read_link(std::string_view fragment) {
    Link link;
    for (const std::string& part : base::split(fragment, '&')) {
        const size_t equals = part.find('=');
        if (equals == std::string::npos) continue;
        std::string value = base::percent_decode(std::string_view(part).substr(equals + 1));
        if (is_text(value)) read_part(link, part.substr(0, equals), std::move(value));
    }
    return link;
}

std::string fragment_of(const Link& link) {
    std::string fragment;
    const api::Options& options = link.options;
    add(fragment, "job", link.job_id);
    for (const TabName& each : kTabs) {
        if (each.tab == link.tab) add(fragment, "tab", each.name);
    }
    add(fragment, "path", link.path);
    if (options.format == api::BodyFormat::kXml) add(fragment, "format", "xml");
    add(fragment, "human", flag(options.human));
    add(fragment, "show_null", flag(options.show_null));
    add(fragment, "expand_all", flag(options.expand_all));
    add(fragment, "expand", base::join(options.expand, ","));
    add(fragment, "user_data", options.user_data);
    add(fragment, "bin_data", flag(options.bin_data));
    if (link.times) add(fragment, "times", name_of(*link.times));
    return fragment;
}

}  // namespace app
