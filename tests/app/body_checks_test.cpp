#include "app/body_checks.h"

#include <doctest/doctest.h>

#include "app/support/story.h"

using app::BodyChecks;
using document::TokenCheck;
using story::answer_of;
using story::Story;

namespace {

const BodyChecks& checks_of(const Story& story) {
    return *story.state.loaded->checks;
}

std::string big_body() {
    std::string body = R"({"job":{"id":"1","status":"SUCCESS","list":[0)";
    while (body.size() < size_t{3} << 20) body += ",12345678";
    return body + "]}}";
}

}  // namespace

TEST_CASE("a small body is checked with the event that brings it") {
    Story story;
    story.load(R"({"job":{"id":"1", "status":"SUCCESS"}})");
    CHECK(story.count<app::ContinueSoon>() == 0);
    CHECK_FALSE(story.state.busy());
    CHECK(checks_of(story).sha256() ==
          "100eb120ed16a9e38241e7dbde0e44418038bf66e8a2d118de6d2469ed5ae766");
    CHECK(checks_of(story).tokens().outcome() == TokenCheck::Outcome::kSame);
}

TEST_CASE("the digest is of the bytes received, whatever they are read as") {
    Story story;
    story.start();
    story.answer(answer_of(200, std::string("\xFF\xFE{\0}\0", 6)));
    CHECK(checks_of(story).sha256() ==
          "83cd1053851a5a4b965a3272c63ffa0155543e74fc1dd91f7efca55bd7d899df");
    story.load("not JSON");
    CHECK(checks_of(story).sha256().size() == 64);
    CHECK(checks_of(story).tokens().outcome() == TokenCheck::Outcome::kSameToFault);
}

TEST_CASE("a big body is checked in slices, and the page is busy meanwhile") {
    Story story;
    story.load(big_body());
    CHECK(story.count<app::ContinueSoon>() == 1);
    CHECK(story.state.busy());
    CHECK(checks_of(story).sha256().empty());
    story.on(app::TabChosen{app::Tab::kRaw});
    CHECK(story.count<app::ContinueSoon>() == 0);
    story.on(app::TimeToContinue{});
    CHECK(story.count<app::ContinueSoon>() == 1);
    CHECK(story.work_to_the_end() > 2);
    CHECK_FALSE(story.state.busy());
    CHECK(checks_of(story).sha256().size() == 64);
    CHECK(checks_of(story).tokens().outcome() == TokenCheck::Outcome::kSame);
}

TEST_CASE("a new body during the checks has checks of its own") {
    Story story;
    story.load(big_body());
    story.load(R"({"job":{"id":"1"}})");
    CHECK(story.count<app::ContinueSoon>() == 0);
    CHECK(story.state.busy());
    story.work_to_the_end();
    CHECK(checks_of(story).tokens().token_count() == 9);
    CHECK(checks_of(story).tokens().outcome() == TokenCheck::Outcome::kSame);
    CHECK_FALSE(story.state.busy());
}
