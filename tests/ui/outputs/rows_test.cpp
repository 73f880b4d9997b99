// Which rows of the table of outputs are drawn, and where: few are all recorded, of many those in
// the window, with the details that are open below them.
#include <doctest/doctest.h>

#include <algorithm>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::output_rows;
using headless::Page;
using ui::Role;

namespace {

void toggle_details(Page& page, size_t index) {
    page.dispatch(app::DetailsToggled{page.state.loaded->job->outputs.value[index].node});
}

// Each drawn row of outputs and of details begins where the one before it ends, if that is drawn.
void check_rows(const Page& page) {
    const auto rows = page.find_all(Role::kRow);
    const ui::SemanticNode* table = find_exactly(page, Role::kTable, "Outputs");
    REQUIRE(table != nullptr);
    REQUIRE_FALSE(rows.empty());
    CHECK(rows.front()->position == 1);
    CHECK(rows.front()->bounds.y == table->bounds.y);
    CHECK(rows.back()->bounds.bottom() <= table->bounds.bottom());
    for (size_t at = 2; at < rows.size(); ++at) {
        const bool follows = rows[at]->position == 0 || rows[at - 1]->position == 0 ||
                             rows[at]->position == rows[at - 1]->position + 1;
        if (follows) CHECK(rows[at]->bounds.y == rows[at - 1]->bounds.bottom());
        CHECK(rows[at]->bounds.x == table->bounds.x);
    }
}

}  // namespace

TEST_CASE("the table keeps the rules at every width and length, with details open in it") {
    for (const float width : {320.f, 360.f, 719.f, 720.f, 1280.f, 2560.f}) {
        for (const int count : {1, 2, 50, 51, 500, 10'000}) {
            CAPTURE(width);
            CAPTURE(count);
            Page page;
            page.view.width = width;
            page.load(headless::outputs_body(count));
            for (const size_t opened : {size_t{1}, size_t{2}, size_t(count) - 1})
                if (count > 1 && opened < size_t(count)) toggle_details(page, opened);
            page.draw();
            check_rows(page);
            headless::check_rules(page);
            if (count <= 50) CHECK(output_rows(page).size() == size_t(count));
            CHECK(output_rows(page).size() <= 50);
            const auto* table = find_exactly(page, Role::kTable, "Outputs");
            page.view.scroll_y = std::max(table->bounds.bottom() - page.view.height, 0.f);
            page.draw();
            check_rows(page);
            headless::check_rules(page);
            CHECK(output_rows(page).back()->position == count + 1);
        }
    }
}

TEST_CASE("sorted and filtered, a press on everything in the table asks for one thing") {
    for (const float width : {360.f, 1280.f}) {
        for (const int count : {2, 51, 10'000}) {
            CAPTURE(width);
            CAPTURE(count);
            Page page;
            page.view.width = width;
            page.load(headless::outputs_body(count));
            page.dispatch(app::OutputsSorted{job::OutputColumn::kProgress});
            page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "film_0"});
            page.dispatch(app::OutputColumnsOpened{});
            toggle_details(page, 1);
            page.draw();
            headless::check_rules(page);
            const auto nodes = page.screen().semantics.nodes();
            const uint64_t card = find_exactly(page, Role::kRegion, "Outputs")->id;
            for (const ui::SemanticNode& node : nodes) {
                bool within = false;
                for (uint32_t up = node.parent; up != ui::kNoParent; up = nodes[up].parent)
                    within = within || nodes[up].id == card;
                if (!within || !node.active) continue;
                INFO(node.name);
                CHECK(page.events_of(node).size() == 1);
            }
        }
    }
}

TEST_CASE("a press in details that have scrolled out of view is heard") {
    Page page;
    page.load(headless::outputs_body(3000));
    toggle_details(page, 2);
    page.draw();
    const auto* copy = find_exactly(page, Role::kButton, "Copy value of Name of output film_0002");
    REQUIRE(copy != nullptr);
    const ui::Press press = page.press_of(*copy);
    page.view.scroll_y = 60'000;
    page.draw();
    CHECK(page.screen().semantics.find(press.id) == nullptr);
    const auto events = page.events_of(press);
    REQUIRE(events.size() == 1);
    CHECK(app::event_as<app::TextCopied>(events.front())->text == "film_0002");
}

TEST_CASE("of thousands of open details only those in the window are drawn") {
    Page page;
    page.load(headless::outputs_body(3000));
    for (size_t index = 0; index < 3000; ++index) toggle_details(page, index);
    page.draw();
    CHECK(page.find_all(Role::kRow).size() < 20);
    CHECK(page.screen().page_height > 3000 * 200);
    page.view.scroll_y = 500'000;
    page.draw();
    CHECK(page.find_all(Role::kRow).size() < 20);
    CHECK(output_rows(page).back()->bounds.y > 500'000);
    check_rows(page);
    headless::check_rules(page);
}

TEST_CASE("in a table moved horizontally the columns keep their places when others are chosen") {
    Page page;
    page.view.width = 800;
    page.load(headless::processing_body());
    for (const job::OutputColumn column :
         {job::OutputColumn::kLink, job::OutputColumn::kFile, job::OutputColumn::kThumbnails})
        page.dispatch(app::OutputColumnToggled{column});
    page.draw();
    page.view.scroll_x = 700;
    page.draw();
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kContainer});
    page.draw();
    const float moved = find_exactly(page, Role::kColumnHeader, "File")->bounds.x;
    page.view.scroll_x = 0;
    page.draw();
    CHECK(find_exactly(page, Role::kColumnHeader, "File")->bounds.x == moved);
    const ui::SemanticNode* scroller = find_exactly(page, Role::kScroller, "Outputs table");
    REQUIRE(scroller != nullptr);
    CHECK(scroller->content_width > scroller->bounds.width);
    CHECK(output_rows(page)[0]->bounds.width == scroller->content_width);
}

TEST_CASE("of 10,000 outputs only those in the window are drawn, and read only once") {
    Page page;
    page.load(headless::outputs_body(10'000));
    page.draw_once();
    CHECK(page.screen().output_rows_read < 200 + 25);  // measured for the widths, and shown
    page.draw_once();
    CHECK(page.screen().output_rows_read == 0);
    CHECK(output_rows(page).size() < 25);
    CHECK(find_exactly(page, Role::kTable, "Outputs")->count == 10'001);
    headless::check_rules(page);

    size_t read = 0;
    size_t largest_frame = 0;
    for (int frame = 0; frame < 200; ++frame) {
        page.view.scroll_y += 100;
        page.draw_once();
        read += page.screen().output_rows_read;
        largest_frame = std::max(largest_frame, page.screen().output_rows_read);
        CHECK(output_rows(page).size() < 25);
    }
    CHECK(read < 200 * 100 / 44 + 30);  // each row once as it comes into the window
    CHECK(largest_frame < 10);

    page.view.scroll_y = 400'000;
    page.draw();
    const auto rows = output_rows(page);
    REQUIRE(rows.size() > 5);
    CHECK(rows.front()->bounds.y <= 400'000);
    CHECK(rows.front()->bounds.y > 400'000 - 4 * 44);
    CHECK(rows.back()->bounds.bottom() >= 400'800);
    for (size_t at = 1; at < rows.size(); ++at) {
        CHECK(rows[at]->position == rows[at - 1]->position + 1);
        CHECK(rows[at]->bounds.y == rows[at - 1]->bounds.bottom());
    }
}

TEST_CASE("details open in a long table, and what stands below moves by their height") {
    Page page;
    page.load(headless::outputs_body(2000));
    page.draw();
    const float closed = page.screen().page_height;
    page.press(Role::kButton, "Details of output film_0001");
    const float opened = page.screen().page_height;
    const auto details_height = [&page] {
        float height = 0;
        for (const ui::SemanticNode* row : page.find_all(Role::kRow)) {
            if (row->position == 0) height += row->bounds.height;
        }
        return height;
    };
    CHECK(details_height() > 100);
    CHECK(opened == closed + details_height());
    headless::check_rules(page);
    page.view.scroll_y = 60'000;
    page.draw();
    CHECK(details_height() == 0);
    CHECK(page.screen().page_height == opened);
    page.press(Role::kButton, "Progress, sort ascending");
    CHECK(page.screen().page_height == opened);
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "film_1"});
    page.draw();
    CHECK(page.screen().page_height < closed / 2 + 2000);
}

TEST_CASE("of 10,000 cards only those in the window are drawn") {
    Page page;
    page.view.width = 360;
    page.load(headless::outputs_body(10'000));
    page.draw();
    page.view.scroll_y = 900'000;
    page.draw();
    const auto rows = output_rows(page);
    REQUIRE(rows.size() > 3);
    CHECK(rows.size() < 15);
    CHECK(rows.front()->bounds.y <= 900'000);
    CHECK(rows.back()->bounds.bottom() >= 900'800);
    headless::check_rules(page);
}
