#include "ui/picture.h"

#include "base/data_uri.h"
#include "base/text.h"
#include "document/json/strings.h"
#include "document/query.h"
#include "ui/copying.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace ui {
namespace {

// Room for the usual shapes; the browser fits the picture into it.
constexpr float kPictureWidth = 192;
constexpr float kPictureHeight = 108;
constexpr size_t kShownLetters = 60;
constexpr size_t kLongestHandled = 4 * base::kMaxPictureBytes;

bool is_on_page(const Ui& ui, std::string_view uri) {
    const auto& nodes = ui.semantics.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [uri](const SemanticNode& node) {
        return node.role == Role::kImage && node.image_source == uri;
    });
}

std::string about(const base::DataUri& uri, bool shown_before) {
    const auto size = static_cast<int64_t>(uri.size_bytes);
    return joined({base::shorten(uri.media_type, kShownLetters),
                   size > 0 ? words::format_bytes(size) : "",
                   shown_before ? words::kPictureShownAbove : "",
                   uri.is_picture() ? "" : words::not_shown_as_picture(uri)});
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

void draw_picture(Ui& ui, std::string_view label, std::string_view uri) {
    const ImRect box = item({std::min(room(), kPictureWidth), kPictureHeight});
    if (ImGui::IsItemVisible())
        ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, ui.theme.track, kControlRadius);
    ui.record(
        {.role = Role::kImage, .name = words::picture_in(label), .image_source = std::string(uri)});
}

void draw_data_uri(Ui& ui, std::string_view label, std::string_view uri, const Place& place) {
    const base::DataUri read = base::read_data_uri(uri);
    const bool shown_before = read.is_picture() && is_on_page(ui, uri);
    if (read.is_picture() && !shown_before) draw_picture(ui, label, uri);
    const Copyable copyable{label, uri, place};
    const std::string beginning(
        base::shorten(on_one_line(uri.substr(0, 4 * kShownLetters)), kShownLetters));
    const std::string shown = fitted(kCode, beginning, room() - copy_room(copyable));
    text(ui, kCode, shown);
    ui.show(place);
    if (uri.size() <= kLongestHandled) {
        copy_buttons(ui, copyable);
    } else {
        to_raw_button(ui, label, place);
    }
    paragraph(ui, kNote, about(read, shown_before));
}

}  // namespace ui
