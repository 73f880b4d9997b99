#include <doctest/doctest.h>

#include <string>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

namespace {

using headless::Page;
using ui::Role;

constexpr const char* kSecret = "hunter2";

std::string uri(int number) {
    return "ftp://me:hunter2" + std::to_string(number) + "@host/" + std::to_string(number) +
           "?X-Amz-Signature=hunter2";
}

// A job in which every text that the API may send holds credentials.
std::string body_of_secrets(const std::string& status, int first) {
    int number = first;
    const auto text = [&](const char* key) {
        return "\"" + std::string(key) + "\":\"" + uri(++number) + "\"";
    };
    const auto reference = [&](const char* key, const std::string& more = {}) {
        return "\"" + std::string(key) + "\":{" + text("id") + "," + text("href") + more + "}";
    };
    const std::string media = "," + text("name") + "," + text("uri") + "," + text("container") +
                              ",\"size\":5,\"video_tracks\":[{" + text("video_codec") +
                              "}],\"audio_tracks\":[{" + text("audio_codec") +
                              "}],\"password\":\"hunter2\"";
    const std::string output =
        "{" + text("output_name") + "," + text("status") + "," + text("error_code") + "," +
        text("error_msg") + "," + reference("preset", "," + text("name")) + "," +
        reference("file", media) + ",\"thumbnails\":[{" + text("thumbnail_names") + "," +
        text("thumbnail_preset") + "}],\"logos\":[{" + text("logo_image") + "," +
        text("logo_preset") + "}],\"settings\":{" + text("inner") + "}}";
    return "{\"job\":{\"status\":\"" + status + "\"," + text("error_code") + "," +
           text("error_msg") + "," + text("user_data") + "," + text("output_prefix") + "," +
           text("version") + "," + text("id") + "," + text("href") + "," + reference("pipeline") +
           "," + reference("application") + "," + reference("user") + ",\"autograph\":{" +
           text("strength") + "},\"input\":{" + text("input_name") + "," + text("force_container") +
           "," + reference("file", media) + "},\"outputs\":[" + output + "," + output +
           "],\"token\":\"hunter2\",\"ftp://a:hunter2@b\":7," + text("other") + ",\"deep\":[{" +
           text("deeper") + "}]}}";
}

void open_everything(Page& page) {
    for (size_t column = 0; column < job::kOutputColumnCount; ++column) {
        const auto each = static_cast<job::OutputColumn>(column);
        if ((job::kUsualOutputColumns & job::bit_of(each)) == 0)
            page.dispatch(app::OutputColumnToggled{each});
    }
    for (const job::Output& output : page.state.loaded->job->outputs.value) {
        page.dispatch(app::DetailsToggled{output.node});
    }
    page.draw();
}

void check_nothing_told(Page& page) {
    std::vector<ui::Press> presses;
    for (const ui::SemanticNode& node : page.screen().semantics.nodes()) {
        if (node.field) continue;  // what the user typed
        CAPTURE(node.name);
        CHECK(node.name.find(kSecret) == std::string::npos);
        CHECK(node.value.find(kSecret) == std::string::npos);
        CHECK(node.description.find(kSecret) == std::string::npos);
        if (node.active) presses.push_back(page.press_of(node));
    }
    for (const app::Event& event : page.events_of(presses)) {
        const auto* copied = app::event_as<app::TextCopied>(event);
        if (copied != nullptr) CHECK(copied->text.find(kSecret) == std::string::npos);
    }
    CHECK(page.state.announcement.find(kSecret) == std::string::npos);
}

size_t count_secrets(const Page& page) {
    size_t count = 0;
    for (const ui::SemanticNode& node : page.screen().semantics.nodes()) {
        if (node.name.find(kSecret) != std::string::npos) ++count;
    }
    return count;
}

std::string copied_by(Page& page, app::Event event) {
    page.dispatch(std::move(event));
    REQUIRE(page.effects.size() == 1);
    return std::get<app::CopyText>(page.effects[0]).text;
}

}  // namespace

TEST_CASE("no credential is told in any field of any state, until it is asked for") {
    for (const char* status : {"FAILURE", "SUCCESS", "PROCESSING", "QUEUED", "ftp://a:hunter2@b"}) {
        for (const float width : {360.f, 1280.f}) {
            CAPTURE(status);
            CAPTURE(width);
            Page page;
            page.view.width = width;
            page.load(body_of_secrets(status, 0));
            open_everything(page);
            check_nothing_told(page);
            page.load(body_of_secrets("SUCCESS", 1000));
            page.dispatch(app::ChangesUnfolded{});
            open_everything(page);
            check_nothing_told(page);
            page.press(Role::kButton, "Show credentials");
            CHECK(count_secrets(page) > 60);
            page.press(Role::kButton, "Hide credentials");
            check_nothing_told(page);
        }
    }
}

TEST_CASE("copies of the table follow what is shown, the report never tells") {
    Page page;
    page.load(body_of_secrets("FAILURE", 0));
    open_everything(page);
    const auto table = [&] { return copied_by(page, app::OutputsCopied{}); };
    const auto told = [](const std::string& text) {
        return text.find(kSecret) != std::string::npos;
    };
    CHECK_FALSE(told(table()));
    page.dispatch(app::SecretsToggled{});
    CHECK(told(table()));
    CHECK_FALSE(told(copied_by(page, app::ReportCopied{})));
    page.draw();
    CHECK(page.find(Role::kCell, "") != nullptr);
}

TEST_CASE("the rows of the table are masked and shown together with the rest") {
    Page page;
    page.load(headless::credentials_body());
    page.dispatch(app::OutputColumnToggled{job::OutputColumn::kLogos});
    page.draw();
    CHECK(headless::find_exactly(page, Role::kText, "https://•••@cdn.example/a.png") != nullptr);
    page.press(Role::kButton, "Show credentials");
    CHECK(headless::find_exactly(page, Role::kText, "https://logo:l0g0pass@cdn.example/a.png") !=
          nullptr);
}

TEST_CASE("what the API says of a refused request is masked too") {
    Page page;
    api::Answer answer;
    answer.status = 400;
    answer.body = R"({"error":{"error_code":"ftp://a:hunter2@b","error_message":"token=hunter2"}})";
    headless::load_answer(page, std::move(answer));
    page.draw();
    CHECK(page.find(Role::kText, "ftp://•••@b · token=•••") != nullptr);
    check_nothing_told(page);
}

TEST_CASE("the raw body is shown as it came") {
    Page page;
    page.load(headless::credentials_body());
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.draw();
    CHECK(page.text().find("studio:hunter2@ftp.example") != std::string::npos);
}
