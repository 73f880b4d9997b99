#include "job/path_words.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/credentials.h"
#include "base/text.h"
#include "document/query.h"

namespace job {
namespace {

using document::Kind;
using document::kNoNode;
using document::NodeId;

constexpr size_t kLongestName = 40;

constexpr std::pair<std::string_view, std::string_view> kWords[] = {
    {"percentage_completed", "progress"},
    {"error_msg", "error message"},
    {"created_at", "created"},
    {"finished_at", "finished"},
    {"started_at", "started"},
    {"updated_at", "updated"},
    {"input_name", "name"},
    {"output_name", "name"},
    {"thumbnail_zip", "zipped thumbnails"},
    {"thumbnail_names", "names"},
    {"href", "address"},
    {"id", "ID"},
};

std::string item_words(const document::Document& document, NodeId list, NodeId item) {
    const std::string key = document::key_text(document, list);
    const std::string number = std::to_string(document::index_in_parent(document, item) + 1);
    if (key.empty()) return number;
    if (key != "outputs") return words_for_key(key) + " " + number;
    const NodeId name = document::find(document, item, "output_name");
    if (name == kNoNode || document[name].kind != Kind::kString) return "output " + number;
    const std::string text = document::text(document, name);
    if (text.empty()) return "output " + number;
    return "output " + base::shorten(base::mask_credentials(text), kLongestName);
}

bool is_wrapper(const document::Document& document, NodeId node) {
    return document[node].parent == document::kRoot && document[node].kind == Kind::kObject &&
           document::key_is(document, node, "job");
}

}  // namespace

std::string words_for_key(std::string_view key) {
    for (const auto& [name, words] : kWords) {
        if (name == key) return std::string(words);
    }
    std::string words = base::shorten(base::mask_credentials(key), kLongestName);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string words_for(const document::Document& document, NodeId node) {
    std::vector<std::string> parts;
    while (document[node].parent != kNoNode && !is_wrapper(document, node)) {
        const NodeId parent = document[node].parent;
        const bool is_item = document[parent].kind == Kind::kArray;
        parts.push_back(is_item ? item_words(document, parent, node)
                                : words_for_key(document::key_text(document, node)));
        // An item is called by the key of its list, which is then said already.
        const bool list_has_key = is_item && !document[parent].key.empty();
        node = list_has_key ? document[parent].parent : parent;
    }
    std::reverse(parts.begin(), parts.end());
    std::string words = parts.empty() ? "The whole answer" : base::join(parts, " · ");
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

}  // namespace job
