#include "ui/field_count.h"

#include <algorithm>

#include "document/query.h"
#include "words/facts.h"

namespace ui {
namespace {

enum Mark : uint8_t { kUnseen, kHeldBack, kShown };

std::vector<uint8_t> marks_of(const document::Document& document,
                              const std::vector<ShownPlace>& places) {
    std::vector<uint8_t> marks(document.nodes.size(), kUnseen);
    for (const bool held_back : {true, false}) {
        for (const ShownPlace& each : places) {
            const document::NodeId node = each.place.node;
            if (each.held_back != held_back || !each.place.object.empty() || node >= marks.size())
                continue;
            const document::NodeId end =
                held_back ? document::subtree_end(document, node) : node + 1;
            std::fill(marks.begin() + node, marks.begin() + end,
                      static_cast<uint8_t>(held_back ? kHeldBack : kShown));
        }
    }
    return marks;
}

}  // namespace

FieldCount count_fields(const document::Document& document, const std::vector<ShownPlace>& places) {
    const std::vector<uint8_t> marks = marks_of(document, places);
    FieldCount count;
    for (document::NodeId node = 0; node < marks.size(); ++node) {
        const document::Node& each = document[node];
        if (each.child_count > 0 || each.kind == document::Kind::kNote) continue;
        ++count.all;
        count.shown += marks[node] != kUnseen ? 1 : 0;
        count.held_back += marks[node] == kHeldBack ? 1 : 0;
    }
    return count;
}

std::string field_count_text(const FieldCount& count) {
    const auto all = static_cast<int64_t>(count.all);
    const auto shown = static_cast<int64_t>(count.shown);
    const auto held_back = static_cast<int64_t>(count.held_back);
    const std::string sentence = held_back > 0
                                     ? words::fields_shown_or_closed(shown, all, held_back)
                                     : words::fields_shown(shown, all);
    return shown < all ? words::all_fields_in_raw(sentence) : "✓ " + sentence;
}

}  // namespace ui
