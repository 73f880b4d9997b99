#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

void load_meanings(Page& page) {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/src/words/key_meanings.txt");
    page.dispatch(app::KeyMeaningsLoaded{{std::istreambuf_iterator<char>(file), {}}});
    page.draw();
}

std::string hint_of(const Page& page, Role role, const char* name) {
    const ui::SemanticNode* node = page.find(role, name);
    REQUIRE_MESSAGE(node != nullptr, name);
    return node->description;
}

// A label may be on the screen more than once; one of them is that of the key.
bool explains(const Page& page, const char* label, const std::string& explanation) {
    const auto found = page.find_all(Role::kText, label);
    return std::any_of(found.begin(), found.end(), [&](const ui::SemanticNode* node) {
        return node->name == label && node->description == explanation;
    });
}

}  // namespace

TEST_CASE("labels of the job view explain their keys once that is loaded") {
    const std::pair<const char*, const char*> cases[] = {
        {"Output prefix",
         "What the paths of the outputs begin with. In a request, {job_id} becomes the job’s ID. "
         "Source: MediaHub’s manual, “Create a Job”."},
        {"Pipeline",
         "The pipeline that the job was created for. Source: MediaHub’s manual, “Create a Job”."},
        {"Created",
         "When this was created, in milliseconds since 1970 (UTC). Source: MediaHub’s manual, “Get "
         "info on a specific Job”."},
    };
    Page page;
    page.load(headless::seed_body());
    page.draw();
    for (const auto& [label, explanation] : cases) {
        REQUIRE(find_exactly(page, Role::kText, label) != nullptr);
        CHECK_FALSE(explains(page, label, explanation));
    }
    load_meanings(page);
    for (const auto& [label, explanation] : cases) {
        const std::string of = label;
        INFO(of);
        const bool is_explained = explains(page, label, explanation);
        CHECK(is_explained);
    }
}

TEST_CASE("rows of the raw view explain their keys, and keys of no manual have no explanation") {
    Page page;
    open_raw(page, headless::other_fields_body());
    CHECK(hint_of(page, Role::kTreeItem, "\"status\"").empty());
    load_meanings(page);
    const std::string status = hint_of(page, Role::kTreeItem, "\"status\"");
    CHECK(status.find("The state of the job: ") != std::string::npos);
    CHECK(status.ends_with(" Source: MediaHub’s manual, “Jobs, DELETE”."));
    CHECK(hint_of(page, Role::kTreeItem, "\"priority_class\"").empty());
}
