#include "app/tabs.h"

#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;
using app::Tab;

TEST_CASE("a tab with nothing to show yet gives way to the job's") {
    Story story;
    const auto has = [&](Tab tab) { return app::has_content(story.state, tab); };
    story.on(app::TabChosen{Tab::kRequest});
    CHECK(has(Tab::kJob));
    CHECK_FALSE(has(Tab::kRaw));
    CHECK_FALSE(has(Tab::kRequest));
    CHECK(app::shown_tab(story.state) == Tab::kJob);

    story.start();
    story.on(app::TabChosen{Tab::kRequest});
    CHECK_FALSE(has(Tab::kRaw));
    CHECK(has(Tab::kRequest));
    CHECK(app::shown_tab(story.state) == Tab::kRequest);

    story.answer(answer_of(200, seed_body()));
    CHECK(has(Tab::kRaw));
    story.on(app::TabChosen{Tab::kRaw});
    CHECK(app::shown_tab(story.state) == Tab::kRaw);
}
