#include <doctest/doctest.h>

#include "app/support/story.h"
#include "words/keys.h"

namespace {

using namespace story;

TEST_CASE("a theme is chosen for the canvas and for the page's own elements") {
    Story story;
    CHECK(story.state.theme == app::ThemeChoice::kAuto);
    story.on(app::ThemeChosen{app::ThemeChoice::kDark});
    CHECK(story.state.theme == app::ThemeChoice::kDark);
    REQUIRE(story.count<app::ShowTheme>() == 1);
    CHECK(std::get<app::ShowTheme>(story.effects.front()).theme == app::ThemeChoice::kDark);
}

TEST_CASE("the settings open and close") {
    Story story;
    story.on(app::SettingsToggled{});
    CHECK(story.state.settings_open);
    story.on(app::SettingsToggled{});
    CHECK_FALSE(story.state.settings_open);
}

TEST_CASE("the keys are shown when someone asks") {
    Story story;
    story.on(app::KeysAsked{});
    REQUIRE(story.count<app::ShowKeys>() == 1);
    CHECK(std::get<app::ShowKeys>(story.effects.front()).sheet == words::keys_sheet());
    CHECK(words::keys_sheet().find("\n?\tShow these keys\n") != std::string::npos);
}

TEST_CASE("Escape empties a search and the filters, and nothing else") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.on(app::TabChosen{app::Tab::kRaw});
    story.type(app::Field::kSearch, "SUCCESS");
    story.type(app::Field::kPathFilter, "$.job.id");
    story.type(app::Field::kOutputFilter, "hd");
    story.type(app::Field::kUserData, "x");
    for (const app::Field field :
         {app::Field::kSearch, app::Field::kPathFilter, app::Field::kOutputFilter,
          app::Field::kUserData, app::Field::kJobId, app::Field::kAccessToken})
        story.on(app::FieldEscaped{field});
    CHECK(story.state.raw.search.text.empty());
    CHECK_FALSE(story.state.raw.search.found.has_value());
    CHECK(story.state.raw.filter.text.empty());
    CHECK(story.state.outputs.filter.empty());
    CHECK(story.state.form.user_data == "x");
    CHECK(story.state.form.job_id == kJobId);
    CHECK_FALSE(story.state.form.token.empty());
}

}  // namespace
