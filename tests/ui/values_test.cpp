#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

std::string copied_by(Page& page, const char* button) {
    page.press(Role::kButton, button);
    REQUIRE(page.effects.size() == 1);
    const auto* copied = std::get_if<app::CopyText>(&page.effects[0]);
    REQUIRE(copied != nullptr);
    return copied->text;
}

}  // namespace

TEST_CASE("values are shown as people read them, with the original one keystroke away") {
    const struct {
        const char* label;
        const char* value;
        const char* original;
    } cases[] = {
        {"size", "8.09 MB", "8094037"},
        {"duration", "24.6 s", "24576"},
        {"storage", "internal storage", "intern"},
        {"is_root", "no", "false"},
        {"framerate", "23.98 fps", "23.98"},
        {"aspect_ratio", "16:9", "1.7778"},
        {"video_bitrate", "2,503 kbit/s", "2503"},
        {"orientation", "rotated by 90°", "rotate-90"},
        {"force_framerate", "25 fps", "25"},
        {"Duration", "24.6 s", "24576"},
        {"Size", "8.09 MB", "8094037"},
    };
    Page page;
    page.load(headless::values_body());
    page.draw();
    for (const auto& test : cases) {
        INFO(std::string(test.label));
        const ui::SemanticNode* text = find_exactly(page, Role::kText, test.value);
        REQUIRE(text != nullptr);
        CHECK(text->description == test.original);
        const std::string of = std::string(" of ") + test.label;
        CHECK(copied_by(page, ("Copy value" + of).c_str()) == test.value);
        CHECK(copied_by(page, ("Copy original" + of).c_str()) == test.original);
    }
}

TEST_CASE("where value and original are the same, one button copies it") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    CHECK(copied_by(page, "Copy value of Status") == "SUCCESS");
    CHECK(page.find(Role::kButton, "Copy original of Status") == nullptr);
    CHECK(copied_by(page, "Copy value of File") ==
          "uploads/vnaqaHDKsCfX6X1UNN1iU97aSpkspyPP/movie.mp4");
}

TEST_CASE("credentials are copied only once they are shown") {
    Page page;
    page.load(headless::credentials_body());
    page.draw();
    CHECK(copied_by(page, "Copy value of File") == "ftp://•••@ftp.example/in/movie.mp4");
    CHECK(page.find(Role::kButton, "Copy original of File") == nullptr);
    page.press(Role::kButton, "Show credentials");
    CHECK(copied_by(page, "Copy value of File") == "ftp://studio:hunter2@ftp.example/in/movie.mp4");
}

TEST_CASE("what is missing has nothing to copy, and its words say what they mean") {
    Page page;
    page.load(headless::values_body());
    page.draw();
    CHECK(page.find(Role::kButton, "Copy value of title") == nullptr);
    CHECK(page.find(Role::kButton, "Copy value of note") == nullptr);
    const auto meaning = [&page](const char* word) {
        const ui::SemanticNode* text = find_exactly(page, Role::kText, word);
        REQUIRE(text != nullptr);
        return text->description;
    };
    CHECK(meaning("null") == "The response has this key, but its value is null.");
    CHECK(meaning("empty") == "An empty text, list or object.");
    CHECK(
        meaning("not in this response") ==
        "The response doesn’t have this key. “Show null keys” also requests keys without a value.");
    // By keyboard: on the button of what is there, on the word of what is not.
    CHECK(find_exactly(page, Role::kButton, "Show title in raw")->description == meaning("null"));
    CHECK_FALSE(find_exactly(page, Role::kText, "null")->stop);
    CHECK(find_exactly(page, Role::kText, "not in this response")->stop);
    page.dispatch(app::Toggled{app::Toggle::kShowNull});
    page.dispatch(app::Answered{page.state.last_number, [] {
                                    api::Answer answer;
                                    answer.status = 200;
                                    answer.body = R"({"job":{"status":"QUEUED"}})";
                                    return answer;
                                }()});
    page.draw();
    CHECK(meaning("not in this response") == "The response doesn’t have this key.");
}
