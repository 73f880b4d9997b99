#include "toolkit/layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "toolkit/context.h"
#include "toolkit/text.h"

namespace toolkit {

float room() {
    return ImGui::GetContentRegionAvail().x;
}

void space(float height) {
    const float spacing = ImGui::GetStyle().ItemSpacing.y;
    ImGui::Dummy({0, std::max(height - 2 * spacing, 0.f)});
}

void push_right(float width) {
    const float spare = room() - width;
    if (spare > 0) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + spare);
}

void same_line_at_right(float width) {
    ImGui::SameLine(0, 0);
    push_right(width);
}

Inset::Inset(float left, float right) : left_(left), right_(right) {
    if (left_ != 0) ImGui::Indent(left_);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    window->WorkRect.Max.x -= right_;
    window->ContentRegionRect.Max.x -= right_;
}

Inset::~Inset() {
    if (left_ != 0) ImGui::Unindent(left_);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    window->WorkRect.Max.x += right_;
    window->ContentRegionRect.Max.x += right_;
}

Flow::Flow(float gap, float line_gap) : gap_(gap) {
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap, line_gap});
    ImGui::BeginGroup();
}

Flow::~Flow() {
    ImGui::PopStyleVar();
    ImGui::EndGroup();
}

void Flow::next(float width, float gap) {
    if (std::exchange(first_, false)) return;
    if (gap == kUsualGap) gap = gap_;
    const float end_of_line = ImGui::GetCursorScreenPos().x + room();
    const float at = ImGui::GetCurrentWindow()->DC.CursorPosPrevLine.x + gap;
    if (at + width <= end_of_line) ImGui::SameLine(0, gap);
}

Middle::Middle(float line_height, float height)
    : bottom_(ImGui::GetCursorScreenPos().y + line_height) {
    ImGui::BeginGroup();
    const float above = std::floor((line_height - height) / 2) - ImGui::GetStyle().ItemSpacing.y;
    if (above > 0) ImGui::Dummy({0, above});
}

Middle::~Middle() {
    const float below = bottom_ - ImGui::GetCursorScreenPos().y;
    if (below > 0) ImGui::Dummy({0, below});
    ImGui::EndGroup();
}

Scope::Scope(Frame& frame, SemanticNode node, std::string_view key) : frame_(frame) {
    frame.open(std::move(node), key);
    ImGui::PushID(static_cast<int>(frame.semantics.nodes().back().id));
    ImGui::BeginGroup();
}

Scope::Scope(Frame& frame, Role role, std::string_view name, std::string_view key)
    : Scope(frame, SemanticNode{.role = role, .name = std::string(name)}, key) {}

Scope::~Scope() {
    ImGui::EndGroup();
    ImGui::PopID();
    frame_.close();
}

Background::Background(const Look& look)
    : look_(look), right_(ImGui::GetCurrentWindow()->WorkRect.Max.x) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    splitter_.Split(list, 2);
    splitter_.SetCurrentChannel(list, 1);
    ImGui::BeginGroup();
    if (!look_.fits) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x + look_.padding.x, at.y + look_.padding.y});
    ImGui::BeginGroup();
}

Background::~Background() {
    if (look_.fits) {
        ImGui::EndGroup();
        ImGui::SetCursorScreenPos(ImGui::GetItemRectMax());
        ImGui::Dummy(look_.padding);
    }
    ImGui::EndGroup();
    ImRect bounds = last_item();
    if (!look_.fits) bounds.Max.x = right_;
    ImDrawList* list = ImGui::GetWindowDrawList();
    splitter_.SetCurrentChannel(list, 0);
    if (ImGui::IsRectVisible(bounds.Min, bounds.Max)) {
        if (look_.fill != 0) list->AddRectFilled(bounds.Min, bounds.Max, look_.fill, look_.radius);
        if (look_.outline != 0) list->AddRect(bounds.Min, bounds.Max, look_.outline, look_.radius);
        if (look_.edge != 0)
            list->AddRectFilled(bounds.Min, {bounds.Min.x + 3, bounds.Max.y}, look_.edge, 1);
    }
    splitter_.Merge(list);
    ImGui::GetCurrentContext()->LastItemData.Rect = bounds;
}

namespace {

std::string in_capitals(std::string_view words) {
    std::string capitals(words);
    for (char& letter : capitals) {
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    }
    return capitals;
}

}  // namespace

Card::Card(Frame& frame, std::string_view title, std::string_view name)
    : scope_(frame, Role::kRegion, name.empty() ? title : name),
      background_({.fill = frame.theme.card, .outline = frame.theme.line, .radius = kCardRadius}) {
    if (title.empty()) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + kCardHead - 1},
                                              {at.x + room(), at.y + kCardHead}, frame.theme.line);
    Inset inset(kGap, kGap);
    text(frame, kCardTitle, in_capitals(title),
         {.role = Role::kHeading, .level = 2, .height = kCardHead, .spoken = title});
}

Padding::Padding(float side, float top, float bottom) : inset_(side, side), bottom_(bottom) {
    if (top > 0) ImGui::Dummy({0, top - ImGui::GetStyle().ItemSpacing.y});
}

Padding::~Padding() {
    if (bottom_ > 0) ImGui::Dummy({0, bottom_ - ImGui::GetStyle().ItemSpacing.y});
}

namespace {

float room_beside_message() {
    constexpr float kMostWidth = 820;
    return std::max(std::floor((room() - kMostWidth) / 2), 0.f);
}

}  // namespace

MessageCard::MessageCard(Frame& frame, std::string_view name)
    : beside_(room_beside_message(), room_beside_message()),
      card_(frame, {}, name),
      padding_(frame.narrow() ? 20.f : 48.f, frame.narrow() ? 16.f : 40.f,
               frame.narrow() ? 16.f : 40.f) {}

namespace {

float indent_of_nested() {
    constexpr float kIndent = 14;
    constexpr float kLeastWidth = 200;  // narrower than this nothing is indented further
    return room() < kLeastWidth ? 0 : kIndent;
}

}  // namespace

Nested::Nested(const Frame& frame)
    : color_(frame.theme.line), top_(ImGui::GetCursorScreenPos()), inset_(indent_of_nested(), 0) {
    ImGui::BeginGroup();
}

Nested::~Nested() {
    ImGui::EndGroup();
    const float bottom = ImGui::GetItemRectMax().y;
    if (ImGui::GetItemRectMin().x == top_.x) return;
    ImGui::GetWindowDrawList()->AddRectFilled(top_, {top_.x + 2, bottom}, color_, 1);
}

Columns::Columns(const Frame& frame, int count) : table_(!frame.narrow()) {
    if (!table_) return;
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {kGap / 2, 0});
    ImGui::BeginTable(
        "columns", count,
        ImGuiTableFlags_SizingStretchSame | ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_NoClip);
    ImGui::PopStyleVar();
    ImGui::TableNextColumn();
}

Columns::~Columns() {
    if (table_) ImGui::EndTable();
}

void Columns::next() {
    if (!table_) return space(kGap);
    ImGui::TableNextColumn();
}

void rule(const Frame& frame) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + room(), at.y + 1}, frame.theme.line);
    ImGui::ItemSize(ImVec2{0, 1});
}

Window::Window(Frame& frame, const char* name, Layer layer, const WindowPlace& place)
    : frame_(frame), name_(name), before_(frame.surface) {
    const bool page = std::string_view(name) == kPageWindow;
    const bool fixed = layer == Layer::kFixed;
    const auto known = frame.heights.find(name);
    const float height = known == frame.heights.end() ? frame.view.height : known->second;
    const ImVec2 origin{0, fixed ? 0 : -std::trunc(frame.view.scroll_y)};
    const float top = place.at_bottom ? frame.view.height - height : origin.y + place.top;
    ImGui::SetNextWindowPos({place.side, top});
    // The page grows with what is loaded: what the browser shows of it is never cut.
    const float least = page ? frame.view.scroll_y + frame.view.height : 1;
    ImGui::SetNextWindowSize({frame.view.width - 2 * place.side, std::max(height, least)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, place.radius);
    ImGui::Begin(
        name, nullptr,
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs |
            ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoMove |
            ImGuiWindowFlags_NoFocusOnAppearing |
            (page ? ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus : 0));
    ImGui::PopStyleVar();
    frame.surface = {layer, origin};
}

Window::~Window() {
    const ImGuiWindow* window = ImGui::GetCurrentWindow();
    const float height = window->DC.CursorMaxPos.y - window->Pos.y;
    ImGui::End();
    if (std::exchange(frame_.heights[name_], height) != height) frame_.unsettle();
    frame_.surface = before_;
}

HorizontalScroll::HorizontalScroll(Frame& frame, std::string_view name, float content_width)
    : frame_(frame) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    bounds_ = {at, {at.x + room(), at.y}};
    frame.open({.role = Role::kScroller, .name = std::string(name), .content_width = content_width},
               "horizontal_scroll");
    const float furthest = std::max(0.f, content_width - bounds_.GetWidth());
    shift_ = std::floor(std::clamp(frame.view.scroll_x, 0.f, furthest));
    ImGui::PushClipRect({bounds_.Min.x, 0}, {bounds_.Max.x, frame.view.height}, true);
    frame.surface.origin.x -= shift_;
    ImGui::SetCursorScreenPos({at.x - shift_, at.y});
    ImGui::BeginGroup();
}

HorizontalScroll::~HorizontalScroll() {
    ImGui::EndGroup();
    frame_.surface.origin.x += shift_;
    ImGui::PopClipRect();
    bounds_.Max.y = ImGui::GetItemRectMax().y;
    // What it is in gets no wider by it.
    ImVec2& furthest = ImGui::GetCurrentWindow()->DC.CursorMaxPos;
    furthest.x = std::min(furthest.x, bounds_.Max.x);
    ImGui::GetCurrentContext()->LastItemData.Rect = bounds_;
    frame_.close();
}

float page_margin(const View& view) {
    if (view.width < kNarrowWidth) return kNarrowMargin;
    return std::max(kPageMargin, std::floor((view.width - kMaxContentWidth) / 2));
}

}  // namespace toolkit
