#include <doctest/doctest.h>

#include "base/time.h"
#include "base/units.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// The ways in which one leaf may stand on the screen.
bool is_shown(const std::string& screen, const document::Document& document,
              document::NodeId node) {
    using document::Kind;
    const std::string said = document::text(document, node);
    const std::string key = document::key_text(document, node);
    switch (document[node].kind) {
        case Kind::kNote: return true;
        case Kind::kNull: return has(screen, "null") || has(screen, "–");
        case Kind::kObject:
        case Kind::kArray: return has(screen, "empty");
        case Kind::kBoolean: return has(screen, said);
        case Kind::kNumber: {
            const auto number = document::integer(document, node);
            return has(screen, said) ||
                   (number && key == "percentage_completed" &&
                    has(screen, base::format_percent(static_cast<double>(*number))));
        }
        case Kind::kString: break;
    }
    if (said.empty()) return has(screen, "empty");
    // An address of an object of the API is shown by the ID it ends with; a path in its two parts.
    const size_t slash = said.find_last_of('/');
    if (key == "href" || key == "input_name") return has(screen, said.substr(slash + 1));
    return has(screen, said);
}

std::string text_with_descriptions(const Page& page) {
    std::string text = page.text();
    for (const ui::SemanticNode& node : page.screen().semantics.nodes())
        text += node.description + "\n";
    return text;
}

void open_all_details(Page& page) {
    for (const job::Output& output : page.state.loaded->job->outputs.value) {
        if (page.state.loaded->job->outputs.value.size() > 1)
            page.dispatch(app::DetailsToggled{output.node});
    }
}

}  // namespace

TEST_CASE("every leaf of the answer is on the job's screen") {
    const std::pair<const char*, std::string> bodies[] = {
        {"seed", headless::seed_body()},
        {"processing", headless::processing_body()},
        {"failure", headless::failure_body()},
        {"unknown status", headless::unknown_status_body()},
        {"expanded", headless::expanded_body()},
        {"failed outputs", headless::failed_outputs_body()},
        {"values", headless::values_body()},
        {"pictures", headless::pictures_body()},
        {"other fields", headless::other_fields_body()},
        {"non-Latin", headless::non_latin_body()},
        {"number oddities", headless::number_oddities_body()},
        {"unexpected", headless::unexpected_body()},
    };
    for (const auto& [name, body] : bodies) {
        const std::string tried(name);
        CAPTURE(tried);
        Page page;
        page.load(body);
        REQUIRE(page.state.loaded->job.has_value());
        open_all_details(page);
        page.draw();
        const std::string screen = text_with_descriptions(page);
        const document::Document& document = page.state.loaded->document;
        size_t leaves = 0;
        for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
            if (document[node].child_count > 0) continue;
            ++leaves;
            INFO(document::json_path(document, node));
            CHECK(is_shown(screen, document, node));
        }
        CHECK(page.state.loaded->coverage.leaves == leaves);
        const std::string count = std::to_string(leaves);
        CHECK(page.find(Role::kText, count + " of " + count + " fields shown") != nullptr);
    }
}

TEST_CASE("keys that no manual knows stand under Other fields, at their paths") {
    Page page;
    page.load(headless::other_fields_body());
    page.draw();
    const ui::SemanticNode* region = find_exactly(page, Role::kRegion, "Other fields");
    REQUIRE(region != nullptr);
    const std::string text = page.text_below(*region);
    for (const char* part :
         {"$.job.priority_class | gold", "$.job.input.trim_start | 17",
          "$.job.outputs[0].cdn_zone | zone-eu-7", "$.job.notes | deep | deeper | at the bottom",
          "$.job.labels | [0] | red | [1] | green", "$.job.nothing | null",
          "$.job.no_list | empty list [ ]", "$.job.no_object | empty object { }",
          "$.job.no_text | empty", "$.served_by | node-12"}) {
        INFO(std::string(part));
        CHECK(has(text, part));
    }
    CHECK(page.state.loaded->coverage.others.size() == 10);
}

TEST_CASE("a job all of whose keys are known has no Other fields") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    CHECK(find_exactly(page, Role::kRegion, "Other fields") == nullptr);
}

TEST_CASE("user names and passwords inside addresses are masked until they are asked for") {
    const char* const secrets[] = {"hunter2", "passw0rd", "l0g0pass"};
    Page page;
    page.load(headless::credentials_body());
    page.draw();
    for (const char* secret : secrets) {
        INFO(std::string(secret));
        CHECK_FALSE(has(text_with_descriptions(page), secret));
        for (const ui::SemanticNode* copy : page.find_all(Role::kButton, "Copy ")) {
            const auto copied = page.event_of<app::TextCopied>(*copy);
            CHECK((!copied || !has(copied->text, secret)));
        }
    }
    CHECK(find_exactly(page, Role::kText, "movie.mp4") != nullptr);
    CHECK(find_exactly(page, Role::kText, "ftp://•••@ftp.example/in/") != nullptr);
    page.press(Role::kButton, "Show credentials");
    CHECK(page.state.secrets_shown);
    for (const char* secret : secrets) {
        INFO(std::string(secret));
        CHECK(has(page.text(), secret));
    }
    page.press(Role::kButton, "Hide credentials");
    CHECK_FALSE(has(text_with_descriptions(page), "hunter2"));
}
