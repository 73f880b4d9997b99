#include "app/state.h"

#include <algorithm>

#include "document/query.h"

namespace app {

bool State::busy() const {
    if (pending || going_on) return true;
    return std::any_of(objects.begin(), objects.end(),
                       [](const auto& entry) { return entry.second.number != 0; });
}

std::string object_key(const job::Target& target) {
    return target.kind + "/" + target.id;
}

api::Options options_of(const Form& form) {
    api::Options options = form.options;
    options.user_data = form.user_data;
    options.expand = form.expand;
    if (auto more = api::check_kinds(form.more_kinds)) {
        for (std::string& kind : *more) {
            auto& all = options.expand;
            if (std::find(all.begin(), all.end(), kind) == all.end())
                all.push_back(std::move(kind));
        }
    }
    return options;
}

document::NodeId resource_root(const document::Document& document) {
    using namespace document;
    if (!document.has_root()) return kNoNode;
    const Node& root = document[kRoot];
    if (root.kind == Kind::kObject && root.child_count == 1) {
        const NodeId only = first_member(document, kRoot);
        if (document[only].kind == Kind::kObject) return only;
    }
    return kRoot;
}

}  // namespace app
