#include "job/path_words.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/credentials.h"
#include "base/text.h"
#include "document/query.h"
#include "words/common.h"
#include "words/facts.h"

namespace job {
namespace {

using document::Kind;
using document::kNoNode;
using document::NodeId;

constexpr size_t kLongestName = 40;

constexpr std::pair<std::string_view, std::string_view> kWords[] = {
    {"percentage_completed", words::kPathProgress},
    {"error_msg", words::kPathErrorMessage},
    {"created_at", words::kPathCreated},
    {"finished_at", words::kPathFinished},
    {"started_at", words::kPathStarted},
    {"updated_at", words::kPathUpdated},
    {"input_name", words::kPathName},
    {"output_name", words::kPathName},
    {"thumbnail_zip", words::kPathZippedThumbnails},
    {"thumbnail_names", words::kPathNames},
    {"href", words::kPathAddress},
    {"id", words::kPathId},
};

std::string item_words(const document::Document& document, NodeId list, NodeId item) {
    const std::string key = document::key_text(document, list);
    const std::string number = std::to_string(document::index_in_parent(document, item) + 1);
    if (key.empty()) return number;
    if (key != "outputs") return words::path_item(words_for_key(key), number);
    const NodeId name = document::find(document, item, "output_name");
    const bool is_string = name != kNoNode && document[name].kind == Kind::kString;
    const std::string text = is_string ? document::text(document, name) : std::string();
    return words::output_called(text.empty() ? number : base::shorten_masked(text, kLongestName));
}

bool is_wrapper(const document::Document& document, NodeId node) {
    return document[node].parent == document::kRoot && document[node].kind == Kind::kObject &&
           document::key_is(document, node, "job");
}

}  // namespace

std::string words_for_key(std::string_view key) {
    for (const auto& [name, called] : kWords) {
        if (name == key) return std::string(called);
    }
    std::string called = base::shorten_masked(key, kLongestName);
    std::replace(called.begin(), called.end(), '_', ' ');
    return called;
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
    return parts.empty() ? words::kWholeAnswer : words::begin_sentence(base::join(parts, " · "));
}

}  // namespace job
