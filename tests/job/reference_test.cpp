#include "job/reference.h"

#include <doctest/doctest.h>

#include "job/support/parse.h"

using job::Presence;

TEST_CASE("a reference is read in each of its forms") {
    const struct {
        const char* json;
        Presence presence;
        const char* kind;
        const char* id;
        const char* name;
        bool expanded;
    } cases[] = {
        {R"({"id": "a1", "href": "https://api.xvid.com/v1/presets/a1"})", Presence::kValue,
         "preset", "a1", "", false},
        {R"({"id": "a1"})", Presence::kValue, "file", "a1", "", false},
        {R"({"id": "a1", "name": "movie.mp4", "size": 3})", Presence::kValue, "file", "a1",
         "movie.mp4", true},
        {R"({"name": null, "id": "a1"})", Presence::kValue, "file", "a1", "", true},
        {R"({"id": 17})", Presence::kValue, "file", "17", "", false},
        {R"({"id": "a1", "href": "https://api.xvid.com/v1/presets/other"})", Presence::kValue,
         "file", "a1", "", false},
        {R"({"id": "a1", "href": 4})", Presence::kValue, "file", "a1", "", false},
        {R"({"href": "https://api.xvid.com/v1/presets/a1"})", Presence::kUnexpected, "file", "", "",
         false},
        {R"({"id": ""})", Presence::kUnexpected, "file", "", "", false},
        {R"({"id": null})", Presence::kUnexpected, "file", "", "", false},
        {R"({"id": {"$oid": "a1"}})", Presence::kUnexpected, "file", "", "", false},
        {R"("a1")", Presence::kUnexpected, "file", "", "", false},
        {R"([{"id": "a1"}])", Presence::kUnexpected, "file", "", "", false},
        {"null", Presence::kNull, "file", "", "", false},
        {"{}", Presence::kEmpty, "file", "", "", false},
    };
    for (const auto& test : cases) {
        CAPTURE(test.json);
        const document::Document document = test::parsed(test.json);
        const job::Reference reference = job::read_reference(document, document::kRoot, "file");
        CHECK((reference.presence == test.presence));
        CHECK(reference.kind == test.kind);
        CHECK(reference.id == test.id);
        CHECK(reference.name == test.name);
        CHECK(reference.expanded == test.expanded);
        CHECK(reference.node == document::kRoot);
    }
}

TEST_CASE("a reference that is not there is absent") {
    const document::Document document = test::parsed("{}");
    const job::Reference reference = job::read_reference(document, document::kNoNode, "user");
    CHECK((reference.presence == Presence::kAbsent));
    CHECK(reference.kind == "user");
    CHECK(reference.node == document::kNoNode);
}

TEST_CASE("what looks like a reference") {
    const struct {
        const char* json;
        bool looks;
    } cases[] = {
        {R"({"id": "a"})", true},
        {R"({"id": "a", "href": "h"})", true},
        {R"({"id": "a", "href": "h", "name": "n"})", true},
        {R"({"id": "a", "type": "folder"})", false},
        {R"({"id": 5})", false},
        {R"({"id": ""})", false},
        {R"({"href": "h"})", false},
        {R"(["id"])", false},
        {"null", false},
    };
    for (const auto& test : cases) {
        CAPTURE(test.json);
        CHECK(job::looks_like_reference(test::parsed(test.json), document::kRoot) == test.looks);
    }
    CHECK_FALSE(job::looks_like_reference(test::parsed("{}"), document::kNoNode));
}

TEST_CASE("an href names a kind and an id, never an address") {
    const struct {
        const char* href;
        const char* kind;  // null: no target
        const char* id;
    } cases[] = {
        {"https://api.xvid.com/v1/files/55f0", "file", "55f0"},
        {"https://evil.example/v1/applications/A-b_9", "application", "A-b_9"},
        {"http://localhost:8080/v1/presets/x/", "preset", "x"},
        {"/v1/users/7", "user", "7"},
        {"https://api.xvid.com/v1/jobs/55f0?human=true", "job", "55f0"},
        {"https://api.xvid.com/v1/jobs/55f0#top", "job", "55f0"},
        {"https://api.xvid.com/v1/files/downloads/?file_id=55f0", nullptr, nullptr},
        {"https://api.xvid.com/v1/users/?start=0&limit=1000", nullptr, nullptr},
        {"https://api.xvid.com/v1/files/..", nullptr, nullptr},
        {"https://api.xvid.com/v1/files/a%2Fb", nullptr, nullptr},
        {"https://api.xvid.com/v1/Files/a", nullptr, nullptr},
        {"https://api.xvid.com/v1/s/a", nullptr, nullptr},
        {"https://files/55f0", nullptr, nullptr},
        {"55f0", nullptr, nullptr},
        {"", nullptr, nullptr},
        {"/", nullptr, nullptr},
        {"javascript:alert(1)", nullptr, nullptr},
    };
    for (const auto& test : cases) {
        CAPTURE(test.href);
        const std::optional<job::Target> target = job::target_of_href(test.href);
        REQUIRE(target.has_value() == (test.kind != nullptr));
        if (target) {
            CHECK(target->kind == test.kind);
            CHECK(target->id == test.id);
            CHECK(std::string(test.href).find(job::plural_of(target->kind) + "/") !=
                  std::string::npos);
        }
    }
}

TEST_CASE("kinds and their plurals") {
    CHECK(job::plural_of("application") == "applications");
    CHECK(job::plural_of("file") == "files");
    CHECK(job::expandable_kinds() ==
          std::vector<std::string>{"file", "preset", "pipeline", "application", "user"});
}
