#include "app/outputs_view.h"

#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;
using job::OutputColumn;

namespace {

std::string output(const std::string& name, const std::string& members) {
    return R"({"output_name":")" + name + "\"," + members + "}";
}

// Sizes 300, none, 20 and 300; progress 10 to 40.
std::string body() {
    const auto file = [](const char* id, const char* size) {
        return R"("file":{"id":")" + std::string(id) + R"(","size":)" + size + "}";
    };
    return R"({"job":{"id":")" + std::string(kJobId) + R"(","status":"SUCCESS","outputs":[)" +
           output("film_10", file("f1", "300") + R"(,"percentage_completed":10)") + "," +
           output(
               "film_2",
               R"("file":{"id":"f2","href":"https://a/v1/files/f2"},"percentage_completed":20)") +
           "," + output("Teaser", file("f3", "20") + R"(,"percentage_completed":30)") + "," +
           output("=evil, \\\"quoted\\\"", file("f4", "300") + R"(,"percentage_completed":40)") +
           "]}}";
}

using Rows = std::vector<uint32_t>;

}  // namespace

TEST_CASE("a column sorts upwards, downwards, and then stands as answered again") {
    Story story;
    story.load(body());
    CHECK(story.state.outputs.rows == Rows{0, 1, 2, 3});
    story.on(app::OutputsSorted{OutputColumn::kName});
    CHECK(story.state.outputs.rows == Rows{3, 1, 0, 2});
    CHECK(story.state.announcement == "Outputs sorted by Name, ascending");
    story.on(app::OutputsSorted{OutputColumn::kName});
    CHECK(story.state.outputs.rows == Rows{2, 0, 1, 3});
    CHECK(story.state.announcement == "Outputs sorted by Name, descending");
    story.on(app::OutputsSorted{OutputColumn::kName});
    CHECK(story.state.outputs.rows == Rows{0, 1, 2, 3});
    CHECK_FALSE(story.state.outputs.sorted_by.has_value());
    CHECK(story.state.announcement == "Outputs in response order");
}

TEST_CASE("numbers sort as numbers, equals stay as answered, what is missing comes last") {
    Story story;
    story.load(body());
    story.on(app::OutputsSorted{OutputColumn::kSize});
    CHECK(story.state.outputs.rows == Rows{2, 0, 3, 1});
    CHECK(story.state.outputs.positions == Rows{1, 3, 0, 2});
    story.on(app::OutputsSorted{OutputColumn::kSize});
    CHECK(story.state.outputs.rows == Rows{0, 3, 2, 1});
    story.on(app::OutputsSorted{OutputColumn::kProgress});
    CHECK(story.state.outputs.sorted_by == OutputColumn::kProgress);
    CHECK_FALSE(story.state.outputs.descending);
}

TEST_CASE("the filter finds what any cell shows or is made of, without case, and keeps the order") {
    Story story;
    story.load(body());
    story.type(app::Field::kOutputFilter, "FILM");
    CHECK(story.state.outputs.rows == Rows{0, 1});
    CHECK(story.state.outputs.positions == Rows{0, 1, app::kNotShown, app::kNotShown});
    CHECK(story.state.announcement == "2 of 4 outputs shown");
    story.on(app::OutputsSorted{OutputColumn::kName});
    CHECK(story.state.outputs.rows == Rows{1, 0});
    story.type(app::Field::kOutputFilter, "300 B");
    CHECK(story.state.outputs.rows == Rows{3, 0});
    story.type(app::Field::kOutputFilter, "20");
    CHECK(story.state.outputs.rows == Rows{1, 2});
    story.type(app::Field::kOutputFilter, "f4");
    CHECK(story.state.outputs.rows == Rows{3});
    story.on(app::OutputColumnToggled{OutputColumn::kFile});
    CHECK(story.state.outputs.rows == Rows{3});
    story.type(app::Field::kOutputFilter, "f4 300");
    CHECK(story.state.outputs.rows.empty());
    story.type(app::Field::kOutputFilter, "");
    CHECK(story.state.outputs.rows.size() == 4);
    story.on(app::FieldSubmitted{app::Field::kOutputFilter});
    CHECK(story.effects.empty());
}

TEST_CASE("a new answer is filtered and sorted as the last one was") {
    Story story;
    story.load(body());
    story.on(app::OutputsSorted{OutputColumn::kProgress});
    story.on(app::OutputsSorted{OutputColumn::kProgress});
    story.type(app::Field::kOutputFilter, "film");
    const uint32_t revision = story.state.outputs.revision;
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, body()));
    CHECK(story.state.outputs.rows == Rows{1, 0});
    CHECK(story.state.outputs.revision > revision);
    story.on(app::ReloadPressed{});
    story.answer(answer_of(404, "{}"));
    CHECK(story.state.outputs.rows == Rows{1, 0});
    story.start(kOtherJobId);
    story.answer(answer_of(200, job_body("QUEUED", kOtherJobId)));
    CHECK(story.state.outputs.rows.empty());
}

TEST_CASE("an object read by itself fills the cells of its output") {
    Story story;
    story.load(body());
    story.on(app::OutputsSorted{OutputColumn::kSize});
    CHECK(story.state.outputs.rows == Rows{2, 0, 3, 1});
    story.on(app::ObjectToggled{{"file", "f2"}});
    story.answer(answer_of(200, R"({"file":{"id":"f2","size":7}})"));
    CHECK(story.state.outputs.rows == Rows{1, 2, 0, 3});
}

TEST_CASE("columns come and go, but the name stays") {
    Story story;
    story.load(body());
    const auto count = [&story] { return app::shown_columns(story.state.outputs).size(); };
    CHECK(count() == 8);  // the usual ones, and whether the files are there
    story.on(app::OutputColumnToggled{OutputColumn::kContainer});
    CHECK(app::shown_columns(story.state.outputs).at(2) == OutputColumn::kContainer);
    story.on(app::OutputColumnToggled{OutputColumn::kContainer});
    story.on(app::OutputColumnToggled{OutputColumn::kName});
    CHECK(count() == 8);
    story.on(app::OutputsSorted{OutputColumn::kSize});
    story.on(app::OutputColumnToggled{OutputColumn::kSize});
    CHECK_FALSE(story.state.outputs.sorted_by.has_value());
    CHECK(story.state.outputs.rows == Rows{0, 1, 2, 3});
    story.on(app::OutputColumnsOpened{});
    CHECK(story.state.outputs.columns_open);
}

TEST_CASE("rows and columns are copied in their order, as the answer spells them or as shown") {
    Story story;
    story.load(body());
    for (const OutputColumn column :
         {OutputColumn::kPreset, OutputColumn::kVideo, OutputColumn::kAudio,
          OutputColumn::kDuration, OutputColumn::kFileState}) {
        story.on(app::OutputColumnToggled{column});
    }
    story.on(app::OutputsSorted{OutputColumn::kSize});
    story.on(app::OutputsCopied{job::TableFormat::kCsv});
    CHECK(story.copied().what == "table as CSV");
    CHECK(story.copied().text ==
          "Name,Size (bytes),Progress (%)\r\n"
          "Teaser,20,30\r\n"
          "film_10,300,10\r\n"
          "\"'=evil, \"\"quoted\"\"\",300,40\r\n"
          "film_2,,20\r\n");
    story.on(app::OutputsCopyingChosen{true});
    story.on(app::OutputsCopied{job::TableFormat::kCsv});
    CHECK(story.copied().text ==
          "Name,Size,Progress\r\n"
          "Teaser,20 bytes,30 %\r\n"
          "film_10,300 bytes,10 %\r\n"
          "\"'=evil, \"\"quoted\"\"\",300 bytes,40 %\r\n"
          "film_2,,20 %\r\n");
    story.on(app::OutputsCopyingChosen{false});
    story.type(app::Field::kOutputFilter, "film");
    story.on(app::OutputsCopied{job::TableFormat::kTsv});
    CHECK(story.copied().what == "table as TSV");
    CHECK(story.copied().text ==
          "Name\tSize (bytes)\tProgress (%)\nfilm_10\t300\t10\nfilm_2\t\t20\n");
}

TEST_CASE("without a job there is nothing to sort, filter or copy") {
    Story story;
    story.type(app::Field::kOutputFilter, "film");
    story.on(app::OutputsSorted{OutputColumn::kSize});
    story.on(app::OutputsCopied{job::TableFormat::kCsv});
    CHECK(story.copied().text.substr(0, 5) == "Name,");
    CHECK(story.state.outputs.rows.empty());
}
