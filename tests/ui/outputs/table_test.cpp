#include <doctest/doctest.h>

#include "document/query.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::output_rows;
using headless::Page;
using ui::Role;

namespace {

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
    const uint64_t button = find_exactly(page, Role::kButton, "Progress, sort ascending")->id;
    page.press(Role::kButton, "Progress, sort ascending");
    CHECK(names(page) == "film_1080p film_480p film_720p");
    CHECK(sort_of(page, "Progress") == 1);
    CHECK(sort_of(page, "Name") == 0);
    CHECK(find_exactly(page, Role::kButton, "Progress, sort descending")->id == button);
    page.press(Role::kButton, "Progress, sort descending");
    CHECK(names(page) == "film_720p film_480p film_1080p");
    CHECK(sort_of(page, "Progress") == 2);
    const auto rows = output_rows(page);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->position == 2);
    CHECK(rows[2]->position == 4);
    CHECK(rows[0]->bounds.y < rows[1]->bounds.y);
    page.press(Role::kButton, "Progress, restore response order");
    CHECK(names(page) == "film_1080p film_720p film_480p");
    CHECK(sort_of(page, "Progress") == 0);
    page.press(Role::kButton, "Name, sort ascending");
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
    CHECK(find_exactly(page, Role::kText, "No output contains “nowhere”.") != nullptr);
    headless::check_rules(page);
}

TEST_CASE("columns are chosen with check boxes") {
    Page page;
    page.load(headless::expanded_body());
    page.draw();
    CHECK(find_exactly(page, Role::kCheckBox, "Container column") == nullptr);
    page.press(Role::kButton, "Columns");
    CHECK(find_exactly(page, Role::kButton, "Columns")->expanded == true);
    CHECK(page.find_all(Role::kCheckBox, " column").size() == job::kOutputColumnCount - 1);
    CHECK(find_exactly(page, Role::kCheckBox, "Container column")->checked == false);
    CHECK(find_exactly(page, Role::kColumnHeader, "Container") == nullptr);
    page.press(Role::kCheckBox, "Container column");
    CHECK(find_exactly(page, Role::kCheckBox, "Container column")->checked == true);
    CHECK(find_exactly(page, Role::kColumnHeader, "Container") != nullptr);
    page.press(Role::kCheckBox, "Preset column");
    CHECK(find_exactly(page, Role::kColumnHeader, "Preset") == nullptr);
    headless::check_rules(page);
}

TEST_CASE("objects that cells are read from are offered once, for all rows") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    CHECK(headless::count_exactly(page, Role::kText, "…") == 4 * 3);
    CHECK(page.find(Role::kText, "…")->description == "File details not loaded");
    CHECK(find_exactly(page, Role::kText, "5260e39d84aea12008b60001")->description ==
          "Preset details not loaded");
    CHECK(page.find_all(Role::kButton, "details for 3 outputs").size() == 2);
    CHECK(find_exactly(page, Role::kButton, "Load file details for 3 outputs")->description ==
          "Reloads the job with expand=file");
    page.press(Role::kButton, "Load file details for 3 outputs");
    CHECK(page.state.form.expand == std::vector<std::string>{"file"});
    CHECK(api::url_of(page.state.pending->request).find("expand=file") != std::string::npos);
    CHECK(page.find(Role::kButton, "Load file details for 3") == nullptr);
    CHECK(page.find(Role::kButton, "Load preset details for 3 outputs") != nullptr);
    headless::check_rules(page);
}

TEST_CASE("nothing is offered that is loaded, or that no shown column needs") {
    Page page;
    page.load(headless::expanded_body());
    page.draw();
    CHECK(page.find(Role::kButton, "Load ") != nullptr);  // the job
    CHECK(page.find(Role::kButton, " details for ") == nullptr);
    page.load(headless::processing_body());
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kPreset});
    page.draw();
    CHECK(page.find(Role::kButton, "Load preset details") == nullptr);
    CHECK(page.find(Role::kButton, "Load file details for 3 outputs") != nullptr);
    page.dispatch(app::ExpandKindToggled{"file"});
    page.draw();
    CHECK(page.find(Role::kButton, " details for ") == nullptr);
}

TEST_CASE("an output that is incomplete in a job that succeeded has a sign and a word") {
    Page page;
    page.load(R"({"job":{"id":"j","status":"SUCCESS","outputs":[)"
              R"({"output_name":"hd","percentage_completed":100},)"
              R"({"output_name":"sd","percentage_completed":40},{"output_name":"none"}]}})");
    page.draw();
    const auto rows = output_rows(page);
    REQUIRE(rows.size() == 3);
    CHECK(find_exactly(page, Role::kText, "100 %")->description == "");
    CHECK(find_exactly(page, Role::kText, "40 % !")->description ==
          "Incomplete, although the job succeeded");
    CHECK(find_exactly(page, Role::kProgressBar, "Progress of sd")->now == 40.0);
    CHECK_FALSE(find_exactly(page, Role::kProgressBar, "Progress of none")->now.has_value());
    const float right = find_exactly(page, Role::kText, "100 %")->bounds.right();
    CHECK(find_exactly(page, Role::kText, "40 % !")->bounds.right() > right);
    CHECK(find_exactly(page, Role::kText, "40 % !")->bounds.x >
          find_exactly(page, Role::kText, "100 %")->bounds.x);
    headless::check_rules(page);
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

TEST_CASE("on a narrow screen every row is a card that needs no scrolling horizontally") {
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
        CHECK(
            page.text_below(*rows[0]).starts_with("film_1080p | Details of output film_1080p | "
                                                  "Progress of film_1080p | 20 %"));
        CHECK(rows[0]->bounds.height == rows[2]->bounds.height);
        CHECK(rows[1]->bounds.y == rows[0]->bounds.bottom());
        CHECK(page.find_all(Role::kColumnHeader).size() == 8);
        headless::check_rules(page);
        page.press(Role::kButton, "Progress, sort ascending");
        CHECK(names(page) == "film_1080p film_480p film_720p");
        page.press(Role::kButton, "Details of output film_720p");
        headless::check_rules(page);
    }
}

TEST_CASE("in a card only those lines are high in which some output says more") {
    const auto height_of_card = [](const std::string& output, const std::string& status = "") {
        Page page;
        page.view.width = 360;
        page.load(R"({"job":{"id":"j",)" + status + R"("outputs":[{"output_name":"a"},)" + output +
                  "]}}");
        page.draw();
        return output_rows(page).at(0)->bounds.height;
    };
    constexpr float kBelowName = 8;
    constexpr float kSecondLine = 20;
    const float plain = height_of_card(R"({"output_name":"b"})");
    CHECK(height_of_card(R"({"settings":{"video":1}})") == plain + kBelowName);
    CHECK(height_of_card(R"({"preset":{"id":"p","name":"HD"}})") == plain + kSecondLine);
    CHECK(height_of_card(R"({"file":{"id":"f","size":1}})") == plain + 2 * kSecondLine);
    constexpr float kFileState = 46;  // whether the file is there, and since when
    CHECK(height_of_card(R"({"file":{"id":"f","storage":"intern","finished_at":1}})",
                         R"("status":"SUCCESS",)") == plain + 2 * kSecondLine + kFileState);
}

TEST_CASE("moved horizontally, a row still shows its name, and nothing below it can be pressed") {
    Page page;
    page.view.width = 800;
    page.load(headless::processing_body());
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kLink});
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kThumbnails});
    page.draw();
    REQUIRE(page.find(Role::kScroller, "Outputs table") != nullptr);
    CHECK(page.find(Role::kButton, "Details of output film_720p") != nullptr);
    page.press(Role::kButton, "Details of output film_1080p");
    page.view.scroll_x = 400;
    page.draw();
    CHECK(page.find(Role::kButton, "Details of output film_720p") == nullptr);
    const auto* fact = find_exactly(page, Role::kButton, "Expand file of output film_1080p");
    REQUIRE(fact != nullptr);  // the details are not moved
    CHECK(fact->bounds.x > 400);
    CHECK(fact->bounds.right() < 400 + page.view.width);
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
    CHECK(text.find("My_{resolution} | A pattern: MediaHub replaces the part in braces for each "
                    "picture. | preset small") != std::string::npos);
    CHECK(text.find("plain | Settings") != std::string::npos);  // its preset is not there
    CHECK(text.find("[1]") != std::string::npos);
    headless::check_rules(page);
}

TEST_CASE("of what the answer leaves out, one line of the details says the keys") {
    Page page;
    page.load(R"({"job":{"id":"j","outputs":[{"output_name":"hd","percentage_completed":null,)"
              R"("thumbnails":[],"settings":null}]}})");
    page.draw();
    const std::string text = page.text_below(*page.find_all(Role::kRow).back());
    CHECK(text ==
          "Name | hd | Progress | null | Thumbnails | empty | Settings | null | "
          "Not in this response: status, error_code, error_msg, preset, file, "
          "thumbnail_zip, logos");
    page.load(R"({"job":{"id":"j","outputs":[{"output_name":"hd","percentage_completed":1,)"
              R"("status":"a","error_code":"b","error_msg":"c","preset":null,"file":null,)"
              R"("thumbnail_zip":null,"thumbnails":[],"logos":[],"settings":null}]}})");
    page.draw();
    CHECK(page.find(Role::kText, "Not in this response") == nullptr);
}

TEST_CASE("buttons within details say whose they are") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    page.press(Role::kButton, "Details of output film_720p");
    page.press(Role::kButton, "Details of output film_480p");
    for (const char* name :
         {"Hide details of output film_720p", "Expand file of output film_720p",
          "Copy file ID of output film_480p", "Copy value of Progress of output film_480p",
          "Show Name of output film_720p in raw", "Show file of output film_720p in raw"}) {
        INFO(std::string(name));
        CHECK(headless::count_exactly(page, Role::kButton, name) == 1);
    }
    const auto* button = find_exactly(page, Role::kButton, "Hide details of output film_720p");
    CHECK(button->expanded == true);
    const uint64_t id = button->id;
    page.press(*button);
    CHECK(find_exactly(page, Role::kButton, "Details of output film_720p")->id == id);
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
