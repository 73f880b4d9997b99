// A page without a browser: draws states with ImGui and glyphs of fixed width, and finds things in
// what was drawn by role and name, as a screen reader would. Spaces at which no line breaks are
// plain ones here.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/update.h"
#include "ui/screen_drawer.h"

namespace headless {

// As people type them, in all texts of the nodes.
void use_plain_spaces(toolkit::Semantics& semantics);

class Page {
public:
    Page();
    ~Page();
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    app::State state;
    ui::View view;
    app::Effects effects;  // of the last event

    void dispatch(app::Event event);
    // Any one event becomes an app::Event in headless.cpp alone: a test that makes one itself takes
    // several times as long to compile.
    template <typename OneEvent>
    void dispatch(OneEvent event);

    // Loads the seed's job, or any body, as an answer of the API.
    void load(std::string body, int status = 200, std::string content_type = "application/json");

    // Draws until nothing moves any more, as a page does before it comes to rest.
    const ui::Screen& draw();
    const ui::Screen& draw_once();

    int vertices = 0;  // of the last drawn frame

    const ui::Screen& screen() const { return screen_; }  // as last drawn

    // In the last drawn frame. A name matches when it contains the wanted one.
    const ui::SemanticNode* find(ui::Role role, std::string_view name) const;
    std::vector<const ui::SemanticNode*> find_all(ui::Role role, std::string_view name = {}) const;
    // Everything below `node` that has a name and is no sign, in reading order.
    std::string text_below(const ui::SemanticNode& node) const;
    std::string text() const;

    void press(ui::Role role, std::string_view name);  // and draws again
    void press(const ui::SemanticNode& node);          // the same, of the last drawn frame
    void activate(const ui::SemanticNode& node);       // the same, without drawing again
    // What a press on the node asks for, without doing it.
    std::vector<app::Event> events_of(const ui::SemanticNode& node);
    // The same, of nodes that may have gone or scrolled away since they were asked for.
    std::vector<app::Event> events_of(const ui::Press& press) { return events_of({&press, 1}); }
    std::vector<app::Event> events_of(std::span<const ui::Press> presses);
    ui::Press press_of(const ui::SemanticNode& node) const;  // of the last drawn frame
    // The one event of that kind that a press on the node asks for; null for any other.
    template <typename Event>
    std::optional<Event> event_of(const ui::SemanticNode& node);

private:
    ui::Context context_;
    ui::ScreenDrawer drawer_;
    ui::Screen screen_;
};

template <typename Event>
std::optional<Event> Page::event_of(const ui::SemanticNode& node) {
    const std::vector<app::Event> events = events_of(node);
    if (events.size() != 1) return std::nullopt;
    const Event* event = app::event_as<Event>(events.front());
    return event == nullptr ? std::nullopt : std::optional<Event>(*event);
}

std::string seed_body();  // as the vendor prints it, with bare keys

}  // namespace headless
