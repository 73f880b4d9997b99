#include "ui/old/picture.h"

#include <algorithm>

#include "base/data_uri.h"
#include "base/text.h"
#include "base/units.h"
#include "document/query.h"
#include "document/strings.h"
#include "ui/old/copying.h"
#include "words/values.h"

namespace ui::old {
namespace {

// Room for the usual shapes; the browser fits the picture into it.
constexpr float kPictureWidth = 192;
constexpr float kPictureHeight = 108;
constexpr size_t kShownLetters = 60;
constexpr size_t kLongestHandled = 4 * base::kMaxPictureBytes;

bool stands_on_page(const Frame& frame, std::string_view uri) {
    const auto& nodes = frame.semantics.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [uri](const SemanticNode& node) {
        return node.role == Role::kImage && node.image_source == uri;
    });
}

std::string about(const base::DataUri& uri, bool shown_before) {
    std::vector<std::string> parts;
    if (!uri.media_type.empty()) parts.push_back(base::shorten(uri.media_type, kShownLetters));
    if (uri.size_bytes > 0) {
        parts.push_back(base::format_bytes(static_cast<int64_t>(uri.size_bytes)));
    }
    if (shown_before) parts.push_back(words::kPictureShownAbove);
    if (!uri.fault.empty()) parts.push_back(uri.fault);
    return base::join(parts, " · ");
}

}  // namespace

std::string_view data_uri_at(const document::Document& document, document::NodeId node,
                             std::string& storage) {
    const std::string_view inner = document::unquoted(document::token(document, node));
    if (document[node].kind != document::Kind::kString || !base::is_data_uri(inner)) return {};
    if (inner.size() > kLongestHandled || !document::needs_decoding(inner)) return inner;
    storage = document::decode_string(inner);
    return storage;
}

float draw_picture(Frame& frame, const Rect& area, std::string_view label, std::string_view uri) {
    const Rect box{area.x, area.y, std::min(area.width, kPictureWidth), kPictureHeight};
    frame.fill(box, frame.theme.track, kControlRadius);
    SemanticNode node = frame.node(Role::kImage, words::picture_in(label), box);
    node.image_source = uri;
    frame.semantics.add(std::move(node));
    return kPictureHeight + 8;
}

float draw_data_uri(Frame& frame, const Rect& area, std::string_view label, std::string_view uri,
                    const Place& place) {
    const base::DataUri read = base::read_data_uri(uri);
    const bool shown_before = read.is_picture() && stands_on_page(frame, uri);
    float y = area.y;
    if (read.is_picture() && !shown_before) y += draw_picture(frame, area, label, uri);
    const Copyable copyable{label, uri, {}, {}, place.node, 0, place.object};
    const TextStyle style = frame.code();
    const float room = area.width - copy_room(copyable);
    const std::string shown = frame.fitted(
        style, base::shorten(on_one_line(uri.substr(0, 4 * kShownLetters)), kShownLetters), room);
    frame.semantics.show(place, static_cast<uint32_t>(frame.semantics.nodes().size()));
    frame.label(area.x, y, style, shown);
    if (uri.size() <= kLongestHandled) {
        draw_copying(frame, area.x + area.width, y, copyable);
    } else {
        draw_to_raw(frame, area.x + area.width, y, label, place);
    }
    y += style.line_height();
    const TextStyle below{Face::kText, 13, frame.theme.muted};
    y += frame.paragraph(area.x, y, area.width, below, about(read, shown_before));
    return y - area.y;
}

}  // namespace ui::old
