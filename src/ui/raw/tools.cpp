// How the tools of the raw view are arranged, and what of them stays in sight while the rows scroll
// under it: all where there is room, the search where there is less, and in narrow windows one line
// that unfolds the rest.
#include "app/raw_body.h"
#include "ui/memory.h"
#include "ui/raw/parts.h"
#include "words/raw.h"

namespace ui {
namespace {

constexpr float kMinHeightForTools = 720;
constexpr float kMinHeightForSearch = 480;
constexpr float kPadding = 8;
constexpr float kMenuGap = 4;
constexpr const char* kWindow = "raw-tools";
// Of the region with the search, so that its field keeps the focus when the window is resized.
constexpr const char* kKey = "search";

// What stays, the rows scroll away under.
template <typename Draw>
void draw_part(Ui& ui, bool stays, Draw draw) {
    const float top = ImGui::GetCursorScreenPos().y;
    const float& height = ui.heights[kWindow];
    // What begins further down comes into sight with the page.
    const bool in_sight = top + height <= ui.view.height - ui.covered_bottom;
    {
        std::optional<Window> window;
        // The edges of the card are not covered.
        if (stays && in_sight)
            window.emplace(ui, kWindow, Layer::kFixed,
                           WindowPlace{.top = std::max(top, ui.covered_top),
                                       .side = page_margin(ui.view) + 1,
                                       .radius = top > ui.covered_top ? kCardRadius : 0});
        draw();
        rule(ui);
    }
    if (stays && in_sight) ImGui::Dummy({0, height});
    if (stays) ui.covered_top += height;
}

// Without a tree there is nothing to search.
void draw_all(Ui& ui, bool has_search) {
    Scope region(ui, Role::kRegion, words::kBodyTools, kKey);
    Padding padding(kGap, kPadding, kPadding);
    draw_raw_toolbar(ui);
    if (!has_search) return;
    space(kPadding);
    draw_raw_search_line(ui, true);
}

// Without room for all of the tools, the search alone stays.
void draw_scrolled_tools(Ui& ui) {
    Scope region(ui, Role::kRegion, words::kBodyTools);
    Padding padding(kGap, kPadding, 0);
    draw_raw_toolbar(ui);
    space(kPadding);
    draw_raw_search_options(ui);
}

void draw_search(Ui& ui) {
    Scope region(ui, Role::kRegion, words::kBodySearch, kKey);
    Padding padding(kGap, kPadding, kPadding);
    draw_raw_search_line(ui, false);
}

// The field, and what unfolds the rest below it.
void draw_line(Ui& ui) {
    const std::string_view mode = name_of_raw_mode(ui);
    const float menus =
        width_of_fold_button(ui, mode) + width_of_fold_button(ui, words::kTools) + 2 * kMenuGap;
    draw_raw_search_field(ui, room() - menus);
    ImGui::SameLine(0, kMenuGap);
    menu_button(ui, mode, words::kModesHint, app::RawMenu::kModes);
    ImGui::SameLine(0, kMenuGap);
    menu_button(ui, words::kTools, words::kToolsHint, app::RawMenu::kTools);
}

void draw_unfolded(Ui& ui) {
    if (ui.state.raw.menu == app::RawMenu::kModes) return draw_raw_modes(ui);
    draw_raw_search_options(ui);
    space(kPadding);
    draw_raw_actions(ui);
}

void draw_narrow(Ui& ui) {
    {
        Scope region(ui, Role::kRegion, words::kBodySearch, kKey);
        Padding padding(kPadding, kPadding, kPadding);
        draw_line(ui);
        draw_raw_matches(ui);
    }
    const app::RawMenu menu = ui.state.raw.menu;
    if (menu != app::RawMenu::kModes && menu != app::RawMenu::kTools) return;
    Scope region(ui, Role::kRegion, words::kBodyTools);
    Padding padding(kPadding, 0, kPadding);
    draw_unfolded(ui);
}

}  // namespace

void draw_raw_tools(Ui& ui) {
    const bool has_search = app::raw_document(ui.state)->has_root();
    const bool search_stays = ui.view.height >= kMinHeightForSearch;
    const bool all_stay = ui.covered_top > 0 && ui.view.height >= kMinHeightForTools;
    if (has_search && ui.narrow()) {
        draw_part(ui, search_stays, [&] { draw_narrow(ui); });
    } else if (has_search && !all_stay) {
        draw_scrolled_tools(ui);
        draw_part(ui, search_stays, [&] { draw_search(ui); });
    } else {
        draw_part(ui, all_stay, [&] { draw_all(ui, has_search); });
    }
}

}  // namespace ui
