#include "document/among_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/html.h"
#include "base/text.h"
#include "document/json/reader.h"
#include "document/query.h"
#include "document/text/characters.h"
#include "document/text/position.h"
#include "document/text/tokens.h"
#include "document/xml/names.h"
#include "document/xml/reader.h"

namespace document {
namespace {

constexpr size_t kSearchedBytes = 64 * 1024;
constexpr int kMostAttempts = 16;
constexpr char kRecordSeparator = '\x1e';  // RFC 7464

std::string_view name_at(std::string_view bytes, size_t offset) {
    return bytes.substr(offset, end_of_xml_name(bytes, offset) - offset);
}

bool is_json_document(const Document& document) {
    return document.has_root() && document[kRoot].form == Form::kJson &&
           is_container(document, kRoot);
}

bool is_whole(const Document& document, std::optional<size_t> end) {
    if (!end) return false;
    return document.format == Format::kXml || is_json_document(document);
}

// Whether the fault is not within a document, but before one begins.
bool may_come_later(const Document& document) {
    if (document.format != Format::kXml) return !is_json_document(document);
    return std::none_of(document.nodes.begin(), document.nodes.end(),
                        [](const Node& node) { return node.form == Form::kElement; });
}

// Whether a document of some size seems to begin here: only those are worth an attempt.
bool begins_json(std::string_view bytes, size_t at) {
    if (bytes[at] == '[') at = skip(bytes, at + 1, is_space);
    if (at == bytes.size() || bytes[at] != '{') return false;
    at = skip(bytes, at + 1, is_space);
    return at < bytes.size() && bytes[at] == '"';
}

bool begins_xml(std::string_view bytes, size_t at) {
    if (bytes[at] != '<') return false;
    if (bytes.substr(at, 5) == "<?xml") return true;
    const std::string_view name = name_at(bytes, at + 1);
    return !name.empty() && !base::is_html_element(name);
}

std::optional<size_t> read_at(Document& document, size_t begin, size_t depth_limit) {
    document.notices.clear();
    return document.bytes[begin] == '<' ? read_xml(document, begin, depth_limit)
                                        : read_json(document, begin, depth_limit);
}

// How many whole documents of JSON `text` consists of; 0 where there is anything else in it.
size_t count_documents(std::string_view text, size_t depth_limit) {
    size_t count = 0;
    const auto separates = [](char byte) { return is_space(byte) || byte == kRecordSeparator; };
    for (size_t at = 0; (at = skip(text, at, separates)) < text.size(); ++count) {
        Tokens tokens(Format::kJson, at);
        size_t depth = 0;
        do {
            const std::string_view token = tokens.next(text);
            if (token == "{" || token == "[") ++depth;
            if (depth == 0) return 0;
            if (token == "}" || token == "]") --depth;
            if (token.empty()) return 0;
        } while (depth > 0);
        const std::string_view document = text.substr(at, tokens.end() - at);
        const bool read = !read_json(document, 0, depth_limit, BareKeys::kRefused).problem ||
                          !read_json(document, 0, depth_limit, BareKeys::kQuoted).problem;
        if (!read) return 0;
        at = tokens.end();
    }
    return count;
}

void accept(Document& document, size_t begin, size_t end, size_t depth_limit) {
    document.problem.reset();
    document.begin = begin;
    const std::string_view after = std::string_view(document.bytes).substr(end);
    if (skip(after, 0, is_space) < after.size()) document.after_bytes = after.size();
    if (document.format == Format::kXml) {
        document.nodes[kRoot].value = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    } else {
        document.more_documents = count_documents(after, depth_limit);
    }
}

}  // namespace

void find_among_text(Document& document, std::optional<size_t> end, size_t depth_limit) {
    if (is_whole(document, end)) return accept(document, 0, *end, depth_limit);
    const std::string_view bytes = document.bytes;
    const size_t first = skip(bytes, 0, is_space);
    if (!may_come_later(document) || base::starts_html_page(bytes.substr(first))) return;
    std::vector<Node> nodes = std::move(document.nodes);
    std::vector<Problem> notices = std::move(document.notices);
    Problem problem = std::move(*document.problem);
    const Format format = document.format;
    const size_t last = std::min(bytes.size(), kSearchedBytes);
    int attempts = 0;
    for (size_t at = 1; at < last && attempts < kMostAttempts; ++at) {
        if (!begins_json(bytes, at) && !begins_xml(bytes, at)) continue;
        ++attempts;
        const std::optional<size_t> end_here = read_at(document, at, depth_limit);
        if (is_whole(document, end_here)) return accept(document, at, *end_here, depth_limit);
    }
    document.nodes = std::move(nodes);
    document.notices = std::move(notices);
    document.problem = std::move(problem);
    document.format = format;
}

}  // namespace document
