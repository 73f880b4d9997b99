#include <doctest/doctest.h>

#include "base/version.h"
#include "ui/job/footer.h"
#include "ui/panels.h"
#include "ui/support/bodies.h"
#include "ui/support/panel_alone.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

// What a table of outputs says in its row number `index`, from 0.
std::string output_row(const Page& page, size_t index) {
    const auto rows = headless::output_rows(page);
    REQUIRE(index < rows.size());
    return page.text_below(*rows[index]);
}

}  // namespace

TEST_CASE("the seed's job is on the screen with its verdict, input, outputs and references") {
    Page page;
    page.state.zone = {120, "CEST"};
    page.load(headless::seed_body());
    page.draw();

    const ui::SemanticNode* verdict = find_exactly(page, Role::kHeading, "Succeeded in 1 min 8 s");
    REQUIRE(verdict != nullptr);
    CHECK(verdict->level == 1);
    for (const char* text : {"1 output · finished Wed 8 Jul 2015, 07:59:11 CEST",
                             "559cbbec14ea67a7cad6c7d8",
                             "movie.mp4",
                             "uploads/vnaqaHDKsCfX6X1UNN1iU97aSpkspyPP/",
                             "559cbbe7a636e56d8ae111f0",
                             "MyTest",
                             "5260e39d84aea12008b69bc1",
                             "559cbbeca636e56d8ae111f4",
                             "559cbbeca636e56d8ae111f2",
                             "559cbbeca636e56d8ae111f3",
                             "MyTest_{resolution}",
                             "preset thumbnails_small",
                             "https://s3-us-east-1.amazonaws.com/my_logo_pngs/logo30.png",
                             "preset logo_30_bottom_right",
                             "552b87a814eab3a29d1b3d90",
                             "552cae3514ea10cb4d3ac69e",
                             "552b874d14eab3a29d1b3d8d",
                             "559cbbec14ea67a7cad6c7d8/",
                             "Wed 8 Jul 2015, 07:58:04 CEST",
                             "1436335151874 · 2015-07-08T05:59:11.874Z",
                             "SUCCESS",
                             "1",
                             "force_interlaced"}) {
        INFO(std::string(text));
        CHECK(find_exactly(page, Role::kText, text) != nullptr);
    }
    const std::string input = page.text_below(*find_exactly(page, Role::kRegion, "Input"));
    CHECK(
        input.find("force_container | null | force_aspect_ratio | null | force_framerate | null") !=
        std::string::npos);
    CHECK(find_exactly(page, Role::kTable, "Outputs")->count == 2);
    CHECK(find_exactly(page, Role::kProgressBar, "Progress of the job")->now == 100.0);
    CHECK(find_exactly(page, Role::kProgressBar, "Progress of MyTest")->now == 100.0);
}

TEST_CASE("each stage has its verdict and its progress") {
    struct Case {
        std::string body;
        const char* verdict;
        std::optional<double> percent;
    };
    const Case cases[] = {
        {headless::processing_body(), "Processing · 42 %", 42},
        {headless::queued_body(), "Queued for 1 min 56 s", 0},
        {headless::failure_body(), "Failed after 1 min 8 s", 64},
        {headless::unknown_status_body(), "ARCHIVED", {}},
        {headless::without_outputs_body(), "Queued", 0},
    };
    for (const Case& each : cases) {
        INFO(std::string(each.verdict));
        Page page;
        page.view.width = 1600;
        page.load(each.body);
        page.draw();
        const ui::SemanticNode* verdict = find_exactly(page, Role::kHeading, each.verdict);
        REQUIRE(verdict != nullptr);
        CHECK(verdict->level == 1);
        CHECK(find_exactly(page, Role::kProgressBar, "Progress of the job")->now == each.percent);
    }
}

TEST_CASE("unknown progress has no value for assistive technology") {
    for (const char* const percentage :
         {"", R"("percentage_completed":150,)", R"("percentage_completed":"45%",)",
          R"("percentage_completed":null,)"}) {
        INFO(std::string(percentage));
        Page page;
        page.load(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":"PROCESSING",)" +
                  std::string(percentage) + R"("outputs":[{)" + percentage +
                  R"("output_name":"a"}]}})");
        page.draw();
        const ui::SemanticNode* job = find_exactly(page, Role::kProgressBar, "Progress of the job");
        REQUIRE(job != nullptr);
        CHECK_FALSE(job->now.has_value());
        CHECK(job->value.empty());
        const ui::SemanticNode* output = find_exactly(page, Role::kProgressBar, "Progress of a");
        if (output != nullptr) CHECK_FALSE(output->now.has_value());
    }
}

TEST_CASE("a failure shows code and message, once, and where the answer says so") {
    Page page;
    page.load(headless::failure_body());
    page.draw();
    const char* const message = "The input file could not be decoded";
    CHECK(find_exactly(page, Role::kHeading, message) != nullptr);
    size_t times = 0;
    for (const ui::SemanticNode& node : page.screen().semantics.nodes())
        times += node.name.find(message) != std::string::npos ? 1 : 0;
    CHECK(times == 1);
    CHECK(headless::count_exactly(page, Role::kText, "0x0050005") == 1);
    page.press(Role::kButton, "Show in raw");
    CHECK(page.state.tab == app::Tab::kRaw);
    const ui::SemanticNode* row = page.find(Role::kTreeItem, "\"error_");
    REQUIRE(row != nullptr);
    CHECK(page.state.raw.selected != document::kNoNode);
}

TEST_CASE("outputs stand in a table, one row each, in the order of the answer") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    const ui::SemanticNode* table = find_exactly(page, Role::kTable, "Outputs");
    REQUIRE(table != nullptr);
    CHECK(table->count == 4);
    const char* const titles[] = {"Name", "Preset",   "Video",    "Audio",
                                  "Size", "Duration", "Progress", "Details"};
    for (const char* title : titles)
        CHECK(find_exactly(page, Role::kColumnHeader, title) != nullptr);
    CHECK(output_row(page, 0).find("film_1080p | ") != std::string::npos);
    CHECK(output_row(page, 1).find("film_720p | ") != std::string::npos);
    CHECK(output_row(page, 2).find("35 %") != std::string::npos);
    CHECK(find_exactly(page, Role::kProgressBar, "Progress of film_1080p")->now == 20.0);
    CHECK(find_exactly(page, Role::kProgressBar, "Progress of film_720p")->now == 100.0);
}

TEST_CASE("the details of one of several outputs open and close") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    CHECK(find_exactly(page, Role::kText, "559cbbeca636e56d8ae10002") == nullptr);
    page.press(Role::kButton, "Details of output film_720p");
    CHECK(find_exactly(page, Role::kText, "559cbbeca636e56d8ae10002") != nullptr);
    CHECK(find_exactly(page, Role::kText, "559cbbeca636e56d8ae10001") == nullptr);
    headless::check_rules(page);
    page.press(Role::kButton, "Hide details of output film_720p");
    CHECK(find_exactly(page, Role::kText, "559cbbeca636e56d8ae10002") == nullptr);
}

TEST_CASE("a job without outputs says so") {
    Page page;
    page.load(headless::without_outputs_body());
    page.draw();
    CHECK(find_exactly(page, Role::kText, "This job has no outputs.") != nullptr);
    CHECK(find_exactly(page, Role::kTable, "Outputs") == nullptr);
}

TEST_CASE("50 outputs are all recorded; of 5000 only those in the window") {
    Page page;
    page.load(headless::outputs_body(50));
    page.draw();
    CHECK(page.find_all(Role::kProgressBar, "Progress of film_").size() == 50);
    CHECK(find_exactly(page, Role::kTable, "Outputs")->count == 51);

    Page large;
    large.load(headless::outputs_body(5000));
    large.draw();
    const size_t at_top = large.find_all(Role::kProgressBar, "Progress of film_").size();
    CHECK(at_top > 3);
    CHECK(at_top < 40);
    CHECK(find_exactly(large, Role::kTable, "Outputs")->count == 5001);
    CHECK(find_exactly(large, Role::kProgressBar, "Progress of film_0000") != nullptr);
    CHECK(large.screen().page_height > 5000 * 40);
    headless::check_rules(large);

    large.view.scroll_y = 100000;
    large.draw();
    const auto scrolled = large.find_all(Role::kProgressBar, "Progress of film_");
    CHECK(scrolled.size() > 3);
    CHECK(scrolled.size() < 40);
    CHECK(find_exactly(large, Role::kProgressBar, "Progress of film_0000") == nullptr);
}

TEST_CASE("names of every script stand on the screen as they are") {
    Page page;
    page.load(headless::non_latin_body());
    page.draw();
    for (const char* text : {"日本語の映画.mp4", "входящие/", "فيلم", "映画", "🎬 premiere"}) {
        INFO(std::string(text));
        CHECK(find_exactly(page, Role::kText, text) != nullptr);
    }
}

TEST_CASE("a copy button hands out the job's ID") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    page.press(Role::kButton, "Copy ID");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == "559cbbec14ea67a7cad6c7d8");
}

TEST_CASE("a headline has no more than two lines on a phone") {
    const std::string bodies[] = {
        headless::seed_body(),
        headless::processing_body(),
        headless::failure_body(),
        headless::failed_outputs_body(),
        headless::unexpected_body(),
        headless::unknown_status_body(),
        R"({"job":{"status":"SUCCESS","id":"j1","outputs":[{"output_name":"film_1080p_with_sound",)"
        R"("percentage_completed":40},{"percentage_completed":100}]}})",
        R"({"job":{"status":"PROCESSING","percentage_completed":42.5,"id":"j1","outputs":[)"
        R"({"error_code":"0x7"},{"error_code":"0x8"},{"percentage_completed":1}]}})"};
    for (const std::string& body : bodies) {
        Page page;
        page.view.width = 360;
        page.load(body);
        page.draw();
        for (const ui::SemanticNode* heading : page.find_all(Role::kHeading)) {
            if (heading->level != 1) continue;
            CAPTURE(heading->name);
            CHECK(heading->bounds.height <= 2 * heading->line_height);
        }
    }
}

TEST_CASE("a success that something speaks against is explained once") {
    Page page;
    page.load(
        R"({"job":{"status":"SUCCESS","id":"j1","outputs":[{"output_name":"first",)"
        R"("percentage_completed":100},{"output_name":"second","percentage_completed":40}]}})");
    page.draw();
    CHECK(find_exactly(page, Role::kHeading, "Succeeded, but 1 of 2 outputs is incomplete") !=
          nullptr);
    CHECK(find_exactly(page, Role::kText,
                       "The status is SUCCESS, but output “second” stopped at 40 %.") != nullptr);
    CHECK(page.find_all(Role::kText, "The status is").size() == 1);
    CHECK(find_exactly(page, Role::kText, "Check output “second” before you use it.") != nullptr);
}

TEST_CASE("the vendor's own job has nothing to warn of") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    CHECK(page.find(Role::kText, "earlier than") == nullptr);
}

TEST_CASE("the media of the input is one press away, until its file is asked for") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    const ui::SemanticNode* offer = find_exactly(page, Role::kButton, "Load file details");
    REQUIRE(offer != nullptr);
    CHECK(offer->description == "Reloads the job with expand=file");
    CHECK(find_exactly(page, Role::kText, "not loaded") != nullptr);
    page.press(*offer);
    CHECK(page.state.form.expand == std::vector<std::string>{"file"});
    CHECK(page.state.pending.has_value());
    CHECK(find_exactly(page, Role::kButton, "Load file details") == nullptr);
}

TEST_CASE("the ID of the job is beside the verdict, above it in narrow windows") {
    Page page;
    page.load(headless::seed_body());
    for (const float width : {1280.f, 360.f}) {
        CAPTURE(width);
        const headless::PanelAlone panel(page, width, ui::draw_verdict);
        const ui::Rect title = panel["Succeeded in 1\u00a0min 8\u00a0s"].bounds;
        const ui::Rect id = panel["559cbbec14ea67a7cad6c7d8"].bounds;
        const ui::Rect copy = panel["Copy ID"].bounds;
        CHECK(id.right() < copy.x);
        CHECK(copy.right() < width);
        CHECK((width < 720 ? copy.bottom() < title.y : id.x > title.right()));
    }
}

TEST_CASE(
    "the footer says in which zone times are, by which Jobglass, and how big and fast the answer "
    "was") {
    Page page;
    page.state.zone = {120, "CEST"};
    page.load(headless::seed_body());
    for (const float width : {1280.f, 320.f}) {
        CAPTURE(width);
        const headless::PanelAlone panel(page, width, ui::draw_job_footer);
        const ui::Rect zone = panel["Times in local time (CEST, UTC+2)"].bounds;
        const ui::Rect answer = panel["1.73\u00a0KB · received in 184\u00a0ms"].bounds;
        const ui::Rect version = panel[std::string("Jobglass ") + base::kVersion].bounds;
        CHECK(answer.right() <= width + 1);
        if (width > 720) {
            CHECK(zone.right() < version.x);
            CHECK(version.y == answer.y);
            CHECK(zone.y == answer.y);
            CHECK(answer.right() > width - 2);
        } else {
            CHECK(zone.y < answer.y);
        }
    }
}

TEST_CASE("between two cards there is always the gap of the grid") {
    for (const float width : {360.f, 1280.f, 2560.f}) {
        CAPTURE(width);
        Page page;
        page.view.width = width;
        page.load(headless::processing_body());
        page.draw();
        const auto gap = [&page](const char* above, const char* below) {
            return find_exactly(page, Role::kRegion, below)->bounds.y -
                   find_exactly(page, Role::kRegion, above)->bounds.bottom();
        };
        CHECK(gap("Outputs", "Input") == ui::kGap);
        CHECK(gap("Input", "Times") == ui::kGap);
        CHECK(gap("References", "Status") == ui::kGap);
        if (width == 360) CHECK(gap("Times", "References") == ui::kGap);
    }
}
