#include "ui/support/headless.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <tuple>
#include <variant>

#include "base/no_break.h"
#include "toolkit/support/fixed_font.h"

namespace headless {

void use_plain_spaces(toolkit::Semantics& semantics) {
    for (uint32_t index = 0; index < semantics.nodes().size(); ++index) {
        ui::SemanticNode& node = semantics[index];
        for (std::string* text : {&node.name, &node.value, &node.description})
            *text = base::with_plain_spaces(*text);
    }
}

Page::Page() : context_(fixed_font()), drawer_(context_) {
    view.now_ms = 1436335200000;
    dispatch(app::TokenTyped{api::AccessToken("a-token-for-tests")});
}

Page::~Page() = default;

void Page::dispatch(app::Event event) {
    effects = app::update(state, std::move(event));
}

template <typename OneEvent>
void Page::dispatch(OneEvent event) {
    dispatch(app::Event(std::move(event)));
}

// Instantiates dispatch() for all events of a group.
template <typename Group>
struct Dispatched;
template <typename... Ones>
struct Dispatched<std::variant<Ones...>> {
    static constexpr auto kAll = std::make_tuple(&Page::dispatch<Ones>...);
};
template struct Dispatched<app::WorldEvent>;
template struct Dispatched<app::JobEvent>;
template struct Dispatched<app::OutputsEvent>;
template struct Dispatched<app::RawEvent>;
template struct Dispatched<app::SettingsEvent>;
template struct Dispatched<app::HostEvent>;

void Page::load(std::string body, int status, std::string content_type) {
    dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    dispatch(app::LoadPressed{});
    api::Answer answer;
    answer.status = status;
    answer.headers = {{"content-type", std::move(content_type)}};
    answer.body = std::move(body);
    answer.duration_ms = 184;
    answer.received_at_ms = view.now_ms;
    dispatch(app::Answered{state.last_number, std::move(answer)});
}

const ui::Screen& Page::draw_once() {
    vertices = drawer_.draw(state, view, {1, 1}, screen_).TotalVtxCount;
    use_plain_spaces(screen_.semantics);
    for (ImTextureData* texture : context_.atlas().TexList) {
        if (texture->Status != ImTextureStatus_OK) texture->SetStatus(ImTextureStatus_OK);
    }
    return screen_;
}

const ui::Screen& Page::draw() {
    for (int frame = 0; frame < 3; ++frame) draw_once();
    return screen_;
}

std::vector<const ui::SemanticNode*> Page::find_all(ui::Role role, std::string_view name) const {
    std::vector<const ui::SemanticNode*> found;
    for (const ui::SemanticNode& node : screen_.semantics.nodes()) {
        if (node.role == role && node.name.find(name) != std::string::npos) found.push_back(&node);
    }
    return found;
}

const ui::SemanticNode* Page::find(ui::Role role, std::string_view name) const {
    const auto found = find_all(role, name);
    return found.empty() ? nullptr : found.front();
}

std::string Page::text_below(const ui::SemanticNode& node) const {
    const auto& nodes = screen_.semantics.nodes();
    const auto top = static_cast<uint32_t>(&node - nodes.data());
    std::vector<bool> inside(nodes.size());
    std::string text;
    for (uint32_t index = top; index < nodes.size(); ++index) {
        const uint32_t parent = nodes[index].parent;
        inside[index] = index == top || (parent != ui::kNoParent && inside[parent]);
        const bool is_text = !nodes[index].name.empty() && !nodes[index].is_sign;
        if (!inside[index] || index == top || !is_text) continue;
        if (!text.empty()) text += " | ";
        text += nodes[index].name;
    }
    return text;
}

std::string Page::text() const {
    std::string text;
    for (const ui::SemanticNode& node : screen_.semantics.nodes()) {
        if (!node.name.empty()) text += node.name + "\n";
    }
    return text;
}

void Page::press(ui::Role role, std::string_view name) {
    const ui::SemanticNode* node = find(role, name);
    REQUIRE_MESSAGE(node != nullptr, "nothing on the screen is called ", std::string(name));
    press(*node);
}

void Page::press(const ui::SemanticNode& node) {
    activate(node);
    draw();
}

void Page::activate(const ui::SemanticNode& node) {
    REQUIRE(node.active);
    for (app::Event& event : events_of(node)) dispatch(std::move(event));
}

std::vector<app::Event> Page::events_of(const ui::SemanticNode& node) {
    return events_of(press_of(node));
}

std::vector<app::Event> Page::events_of(std::span<const ui::Press> presses) {
    return drawer_.press(state, view, presses);
}

ui::Press Page::press_of(const ui::SemanticNode& node) const {
    return {node.id, screen_.semantics.row_of(node)};
}

std::string seed_body() {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace headless
