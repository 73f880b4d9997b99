#include <doctest/doctest.h>

#include "document/query.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

std::vector<const ui::SemanticNode*> output_rows(const Page& page) {
    std::vector<const ui::SemanticNode*> rows;
    for (const ui::SemanticNode* row : page.find_all(Role::kRow)) {
        if (row->position >= 2) rows.push_back(row);
    }
    return rows;
}

// The names of the outputs, from top to bottom.
std::string names(const Page& page) {
    std::string text;
    for (const ui::SemanticNode* bar : page.find_all(Role::kProgressBar, "Progress of film_")) {
        text += (text.empty() ? "" : " ") + bar->name.substr(12);
    }
    return text;
}

int sort_of(const Page& page, const char* column) {
    return find_exactly(page, Role::kColumnHeader, column)->sort;
}

}  // namespace

TEST_CASE("a press on a column's header sorts, the other way, and not at all") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    CHECK(names(page) == "film_1080p film_720p film_480p");
    page.press(Role::kButton, "Sort by Progress");
    CHECK(names(page) == "film_1080p film_480p film_720p");
    CHECK(sort_of(page, "Progress") == 1);
    CHECK(sort_of(page, "Name") == 0);
    page.press(Role::kButton, "Sort by Progress");
    CHECK(names(page) == "film_720p film_480p film_1080p");
    CHECK(sort_of(page, "Progress") == 2);
    const auto rows = output_rows(page);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->position == 2);
    CHECK(rows[2]->position == 4);
    CHECK(rows[0]->bounds.y < rows[1]->bounds.y);
    page.press(Role::kButton, "Sort by Progress");
    CHECK(names(page) == "film_1080p film_720p film_480p");
    CHECK(sort_of(page, "Progress") == 0);
    page.press(Role::kButton, "Sort by Name");
    CHECK(names(page) == "film_480p film_720p film_1080p");
    headless::check_rules(page);
}

TEST_CASE("the filter leaves matching rows, says how many, and says so when there are none") {
    Page page;
    page.load(headless::outputs_body(500));
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "film_012"});
    page.draw();
    CHECK(output_rows(page).size() == 10);
    CHECK(find_exactly(page, Role::kText, "10 of 500") != nullptr);
    CHECK(find_exactly(page, Role::kTable, "Outputs")->count == 11);
    CHECK(find_exactly(page, Role::kTextField, "Filter outputs")->value == "film_012");
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "nowhere"});
    page.draw();
    CHECK(output_rows(page).empty());
    CHECK(find_exactly(page, Role::kText, "0 of 500") != nullptr);
    CHECK(find_exactly(page, Role::kText, "No output holds “nowhere”.") != nullptr);
    headless::check_rules(page);
}

TEST_CASE("columns are chosen with check boxes") {
    Page page;
    page.load(headless::expanded_body());
    page.draw();
    CHECK(find_exactly(page, Role::kCheckBox, "Column Container") == nullptr);
    page.press(Role::kButton, "Columns");
    CHECK(find_exactly(page, Role::kButton, "Columns")->expanded == true);
    CHECK(page.find_all(Role::kCheckBox, "Column ").size() == job::kOutputColumnCount - 1);
    CHECK(find_exactly(page, Role::kCheckBox, "Column Container")->checked == false);
    CHECK(find_exactly(page, Role::kColumnHeader, "Container") == nullptr);
    page.press(Role::kCheckBox, "Column Container");
    CHECK(find_exactly(page, Role::kCheckBox, "Column Container")->checked == true);
    CHECK(find_exactly(page, Role::kColumnHeader, "Container") != nullptr);
    page.press(Role::kCheckBox, "Column Preset");
    CHECK(find_exactly(page, Role::kColumnHeader, "Preset") == nullptr);
    headless::check_rules(page);
}

TEST_CASE("cells that need an object say so and offer it once in a row, for all rows") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    CHECK(headless::count_exactly(page, Role::kText, "needs the file") == 3 * 3);
    CHECK(headless::count_exactly(page, Role::kButton,
                                  "needs the file: expand it for all outputs") == 3);
    CHECK(headless::count_exactly(page, Role::kButton,
                                  "needs the preset: expand it for all outputs") == 3);
    page.press(Role::kButton, "needs the file: expand it for all outputs");
    CHECK(page.state.form.expand == std::vector<std::string>{"file"});
    CHECK(api::url_of(page.state.pending->request).find("expand=file") != std::string::npos);
    CHECK(headless::count_exactly(page, Role::kButton,
                                  "needs the file: expand it for all outputs") == 0);
    CHECK(headless::count_exactly(page, Role::kText, "needs the file") == 4 * 3);
    CHECK(headless::count_exactly(page, Role::kButton,
                                  "needs the preset: expand it for all outputs") == 3);
}

TEST_CASE("the table is copied from the toolbar") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    page.press(Role::kButton, "Copy CSV");
    const std::string csv = std::get<app::CopyText>(page.effects.at(0)).text;
    CHECK(csv.substr(0, csv.find("\r\n")) ==
          "Name,Preset,Video,Audio,Size (bytes),Duration (ms),Progress (%)");
    CHECK(csv.find("\r\nfilm_720p,5260e39d84aea12008b60002,,,,,100\r\n") != std::string::npos);
    page.press(Role::kButton, "Copy TSV");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).what == "table as TSV");
}

TEST_CASE("numbers say on hover what they were made of") {
    Page page;
    page.load(R"({"job":{"id":"j","outputs":[{"file":{"id":"f","size":8094037}}]}})");
    page.draw();
    CHECK(find_exactly(page, Role::kText, "8.09 MB")->description == "8094037 bytes");
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
    page.press(Role::kButton, "Details of film_0001");
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
    page.press(Role::kButton, "Sort by Progress");
    CHECK(page.screen().page_height == opened);
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "film_1"});
    page.draw();
    CHECK(page.screen().page_height < closed / 2 + 2000);
}

TEST_CASE("on a narrow screen every row is a card that needs no scrolling sideways") {
    for (const float width : {320.f, 600.f, 719.f}) {
        CAPTURE(width);
        Page page;
        page.view.width = width;
        page.load(headless::processing_body());
        page.draw();
        CHECK(page.find(Role::kScroller, "Outputs table") == nullptr);
        CHECK(find_exactly(page, Role::kTable, "Outputs")->count == 4);
        const auto rows = output_rows(page);
        REQUIRE(rows.size() == 3);
        CHECK(page.text_below(*rows[0]).starts_with("film_1080p | Progress of film_1080p | 20 %"));
        CHECK(rows[0]->bounds.height == rows[2]->bounds.height);
        CHECK(rows[1]->bounds.y == rows[0]->bounds.bottom());
        CHECK(page.find_all(Role::kColumnHeader).size() == 8);
        headless::check_rules(page);
        page.press(Role::kButton, "Sort by Progress");
        CHECK(names(page) == "film_1080p film_480p film_720p");
        page.press(Role::kButton, "Details of film_720p");
        headless::check_rules(page);
    }
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

TEST_CASE("moved sideways, a row still shows its name, and nothing below it can be pressed") {
    Page page;
    page.view.width = 800;
    page.load(headless::processing_body());
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kLink});
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kThumbnails});
    page.draw();
    REQUIRE(page.find(Role::kScroller, "Outputs table") != nullptr);
    CHECK(page.find(Role::kButton, "Details of film_720p") != nullptr);
    page.view.scroll_x = 400;
    page.draw();
    CHECK(page.find(Role::kButton, "Details of film_720p") == nullptr);
    CHECK(find_exactly(page, Role::kText, "film_720p") != nullptr);
    headless::check_rules(page);
}

TEST_CASE("an output that failed says so in its row, with its error") {
    Page page;
    page.load(headless::failed_outputs_body());
    page.draw();
    const auto rows = output_rows(page);
    REQUIRE(rows.size() == 2);
    CHECK(page.text_below(*rows[0]).starts_with("hd | failed: Internal Error (0x0000001)"));
    CHECK(page.text_below(*rows[1]).starts_with("sd | failed: codec not supported"));
}

TEST_CASE("details say everything in full: the name, the pattern of thumbnails, the errors") {
    Page page;
    const std::string name(500, 'n');
    page.load(R"({"job":{"id":"j","outputs":[{"output_name":")" + name +
              R"(","percentage_completed":42.5,"error_msg":"no luck","thumbnails":[)"
              R"({"thumbnail_names":"My_{resolution}","thumbnail_preset":"small"},)"
              R"({"thumbnail_names":"plain"}],"settings":{"deep":[1,2]}}]}})");
    page.draw();
    const auto details = page.find_all(Role::kRow);
    const std::string text = page.text_below(*details.back());
    CHECK(text.starts_with("Name | " + name + " | "));
    CHECK(text.find("42.5 %") != std::string::npos);
    CHECK(text.find("no luck") != std::string::npos);
    CHECK(text.find("My_{resolution} | A pattern: MediaHub names each picture by putting "
                    "something in the place of what stands in braces. | preset small") !=
          std::string::npos);
    CHECK(text.find("plain | preset not in this answer") != std::string::npos);
    CHECK(text.find("[1]") != std::string::npos);
    headless::check_rules(page);
}

TEST_CASE("what is copied is chosen: originals, or what the table shows") {
    Page page;
    page.load(headless::expanded_body());
    page.draw();
    CHECK(find_exactly(page, Role::kRadio, "Original")->checked == true);
    page.press(Role::kRadio, "As shown");
    CHECK(find_exactly(page, Role::kRadio, "As shown")->checked == true);
    page.press(Role::kButton, "Copy CSV");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text.starts_with("Name,Preset,Video,"));
}
