// Lists of millions of rows: only those around the window are drawn, a whole row apart.
#include "toolkit/rows.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "toolkit/support/canvas.h"

using headless::Canvas;
using toolkit::Frame;
using toolkit::kRowHeight;

namespace {

constexpr size_t kMillions = 2'500'000;
constexpr float kWidth = 300;
constexpr toolkit::Recorded kRecorded{1500, 5000};

struct List {
    Canvas canvas;
    toolkit::LongScroll scroll;
    size_t count = kMillions;
    std::vector<size_t> included;

    const std::vector<toolkit::SemanticNode>& draw_at(float scroll_y) {
        canvas.view.scroll_y = scroll_y;
        canvas.view.now_ms += 16;
        return canvas.draw([this](Frame& frame) { draw(frame); });
    }

    void draw(Frame& frame) {
        toolkit::Rows rows(frame, scroll, count, kWidth, kRecorded);
        for (const size_t row : included) rows.include(row);
        rows.draw([&frame](size_t row) {
            const ImVec2 at = ImGui::GetCursorScreenPos();
            ImGui::ItemSize(ImVec2{kWidth, kRowHeight});
            ImGui::ItemAdd({at, {at.x + kWidth, at.y + kRowHeight}}, 0);
            const std::string name = std::to_string(row);
            frame.record({.role = toolkit::Role::kListItem, .name = name}, name);
        });
    }

    float furthest() const { return canvas.screen().page_height - canvas.view.height; }
};

// From the first row to the last, none left out.
void check_pitch(const std::vector<toolkit::SemanticNode>& nodes) {
    for (size_t index = 1; index < nodes.size(); ++index) {
        CHECK(std::stoul(nodes[index].name) == std::stoul(nodes[index - 1].name) + 1);
        CHECK(nodes[index].bounds.y == nodes[index - 1].bounds.y + kRowHeight);
    }
}

}  // namespace

TEST_CASE("of millions of rows those in the window are drawn, a whole row apart") {
    List list;
    list.draw_at(0);
    CHECK(list.canvas.screen().page_height >= toolkit::kLongestPage);
    CHECK(list.canvas.screen().page_height < toolkit::kLongestPage + 100);
    for (const float share : {0.f, 0.01f, 0.3f, 0.5f, 0.77f, 1.f}) {
        CAPTURE(share);
        const float scroll_y = list.furthest() * share;
        const auto& nodes = list.draw_at(scroll_y);
        CHECK(nodes.size() >= 34);
        CHECK(nodes.size() <= 40);
        CHECK(nodes.front().bounds.y <= scroll_y);
        CHECK(nodes.back().bounds.bottom() + 30 >= scroll_y + list.canvas.view.height);
        check_pitch(nodes);
    }
    CHECK(list.draw_at(list.furthest()).back().name == std::to_string(kMillions - 1));
}

TEST_CASE("rows do not move on the page while it is scrolled a little") {
    List list;
    list.draw_at(0);
    list.draw_at(2'000'000);
    const toolkit::SemanticNode row = list.draw_at(2'000'000)[20];
    for (const float step : {0.25f, 0.5f, 3.f, 40.75f, 120.f}) {
        CAPTURE(step);
        list.draw_at(2'000'000 + step);
        CHECK(list.canvas[row.name].bounds == row.bounds);
    }
}

TEST_CASE("a row is drawn wherever it is, and takes no room of the page") {
    List list;
    list.draw_at(0);
    const float height = list.canvas.screen().page_height;
    list.included = {3, kMillions - 2};
    const auto& nodes = list.draw_at(2'000'000);
    CHECK(nodes.front().name == "3");
    CHECK(nodes.back().name == std::to_string(kMillions - 2));
    CHECK(nodes.size() <= 42);
    CHECK(list.canvas.layouts == 1);
    CHECK(list.canvas.screen().page_height == height);
}

TEST_CASE("few rows are all drawn, and what is below them follows") {
    for (const size_t count : {size_t{0}, size_t{1}, size_t{1500}}) {
        CAPTURE(count);
        List list;
        list.count = count;
        CHECK(list.draw_at(0).size() == count);
        check_pitch(list.canvas.screen().semantics.nodes());
        const float rows = static_cast<float>(count) * kRowHeight;
        CHECK(list.canvas.screen().page_height >= rows);
        CHECK(list.canvas.screen().page_height < rows + 10);
    }
}
