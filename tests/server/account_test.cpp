#include "server/account.h"

#include <doctest/doctest.h>

#include "document/query.h"
#include "server/file.h"
#include "server/support/sandboxes.h"
#include "server/support/temporary_folder.h"

using server::Account;

TEST_CASE("the sample account holds what its README lists, and the README lists every job") {
    const auto account = server::read_account(support::account_folder());
    REQUIRE_MESSAGE(account, account.error().sentence);
    const auto readme = server::read_file(support::account_folder() + "/README.md");
    REQUIRE(readme);
    for (const auto& entry : account->objects) {
        const std::string& name = entry.first;
        if (!name.starts_with("jobs/")) continue;
        CHECK_MESSAGE(readme->find("`" + name.substr(5) + "`") != std::string::npos, name);
    }
    for (const server::Family& family : account->families) {
        if (!family.names.starts_with("jobs/")) continue;
        CHECK_MESSAGE(readme->find("`" + family.names.substr(5) + "`") != std::string::npos,
                      family.names);
    }
    for (const auto& entry : account->misbehaviours) {
        const std::string& name = entry.first;
        const bool is_job = name.starts_with("jobs/");
        const std::string listed = is_job ? name.substr(5) : name;
        CHECK_MESSAGE(readme->find("`" + listed + "`") != std::string::npos, name);
    }
    CHECK(account->objects.contains("files/65f2c810a636e56d8ae15001"));
    CHECK(account->objects.contains("files/65f2c810a636e56d8ae15500"));
    CHECK(account->period_s == 900);
}

// Those that lead nowhere are the pruned files of the contradictory job, of the odd one and of the
// one whose files are to be checked, and of the latter those that are refused.
TEST_CASE("every reference of the sample account leads to an object of it") {
    const auto account = server::read_account(support::account_folder());
    REQUIRE(account);
    std::vector<std::string> dangling;
    for (const auto& entry : account->objects) {
        const server::Object& object = entry.second;
        const document::Document& document = *object.document;
        const document::NodeId end = document::subtree_end(document, object.node);
        for (document::NodeId node = object.node; node < end; ++node) {
            if (!document::key_is(document, node, "$ref")) continue;
            std::string name = document::text(document, node);
            const size_t mark = name.find("{index}");
            if (mark != std::string::npos) name.replace(mark, 7, "042");
            if (!account->objects.contains(name)) dangling.push_back(name);
        }
    }
    for (const std::string& name : dangling) {
        const bool meant =
            name == "files/65e1a0c4a636e56d8ae14002" || name == "files/6634f000a636e56d8ae18404" ||
            name == "files/667a1c00a636e56d8ae19003" || account->misbehaviours.contains(name);
        CHECK_MESSAGE(meant, name);
    }
    CHECK_FALSE(dangling.empty());
}

TEST_CASE("what is wrong with an object is said") {
    struct Row {
        const char* name;
        const char* json;
        const char* sentence;
    };
    const Row rows[] = {
        {"a", R"({"id": "b"})", "the \"id\" in it must be the file's name."},
        {"a", R"({})", "the \"id\" in it must be the file's name."},
        {"a", R"([])", "the file must hold one object."},
        {"a", R"({"id": "a", "x": {"$no": 1}})", "$.x['$no'] is no directive that is known here."},
        {"many", R"({"$repeat": {"count": 2, "item": {"id": "same"}}})",
         "the ID same is given twice."},
        {"many", R"({"$repeat": {"count": 2, "item": {}}})", "the object has no \"id\"."},
        {"many", R"({"$each": {"of": ["a", "a"], "item": {"id": "{index}"}}})",
         "the ID a is given twice."},
        {"many", R"({"$family": {"most": 2, "object": {}}})", "the object has no \"id\"."},
        {"many", R"({"$family": {"most": 2, "object": 1}})", "the object has no \"id\"."},
        {"many", R"({"$family": {"most": 2, "object": {"id": "same"}}})",
         "the \"id\" of a family must hold {count}."},
    };
    for (const Row& row : rows) {
        Account account;
        const auto added = server::add_objects(account, "jobs", row.name, row.json);
        REQUIRE_FALSE(added);
        CHECK(added.error().sentence == row.sentence);
    }
}

TEST_CASE("what is wrong with a folder is said with the file's name") {
    struct Row {
        const char* file;
        const char* text;
        const char* sentence;
    };
    const Row rows[] = {
        {"jobs/a.json", R"({"id": "b"})", "the \"id\" in it must be the file's name."},
        {"clock.json", "{}", "\"starts_over_every_s\" must be whole seconds."},
        {"misbehaviours.json", R"({"jobs/a": {"stauts": 500}})",
         "$['jobs/a'].stauts: the key is not known here."},
        {"misbehaviours.json", R"({"jobs/a": {"body_file": "none.txt"}})",
         "$['jobs/a'].body_file: the body file cannot be read."},
        {"misbehaviours.json", R"({"jobs/a": {"encoding": "utf-7"}})",
         "$['jobs/a'].encoding: the encoding is not known here."},
        {"misbehaviours.json", R"({"jobs/a": {"replace": {"x": "C3 2G"}}})",
         "$['jobs/a'].replace: a text is replaced with bytes written like \"C3 28\"."},
        {"misbehaviours.json", R"({"jobs/a": {"replace": {"": "00"}}})",
         "$['jobs/a'].replace: a text is replaced with bytes written like \"C3 28\"."},
    };
    for (const Row& row : rows) {
        const support::TemporaryFolder folder;
        folder.write(row.file, row.text);
        const auto account = server::read_account(folder.path());
        REQUIRE_FALSE(account);
        CHECK(account.error().sentence ==
              (folder.path() / row.file).string() + ": " + row.sentence);
    }
    const auto missing = server::read_account("/no/such/folder");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().sentence ==
          "There is no account folder at /no/such/folder. Set it with --account.");
}

TEST_CASE("JSON that cannot be read is told with its position") {
    Account account;
    const auto added = server::add_objects(account, "jobs", "a", "{\"id\": \"a\",\n \"b\": }");
    REQUIRE_FALSE(added);
    CHECK(added.error().sentence.starts_with("line 2, column 7 "));
}
