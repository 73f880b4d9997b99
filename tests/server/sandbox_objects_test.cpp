#include <doctest/doctest.h>

#include <algorithm>

#include "document/parse.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "server/file.h"
#include "server/support/sandboxes.h"

using document::Document;
using document::NodeId;
using server::Query;

namespace {

// Two objects that refer to each other, one file that is gone.
support::Asking circle() {
    return support::small_account({
        {"jobs", "j", R"({"file": {"$ref": "files/f"}, "list": [{"$ref": "files/gone"}, null],
                          "user": {"$ref": "users/u"}, "empty": {"gone": null}, "none": null,
                          "id": "j"})"},
        {"files", "f", R"({"job": {"$ref": "jobs/j"}, "user": {"$ref": "users/u"},
                           "thumbnail": {"$binary": "data:,x"}, "none": null, "id": "f"})"},
        {"users", "u", R"({"name": "Ada", "id": "u"})"},
    });
}

// "key=token" of every node, with the vendor's address for the sandbox's.
std::vector<std::string> facts(const Document& document) {
    std::vector<std::string> list;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        std::string text = document::is_container(document, node)
                               ? std::to_string(document[node].child_count)
                               : document::text(document, node);
        const size_t at = text.find("http://mediahub.test/v1/");
        if (at != std::string::npos) text.replace(at, 24, "https://api.xvid.com/v1/");
        list.push_back(document::json_path(document, node) + "=" + text);
    }
    return list;
}

}  // namespace

TEST_CASE("references, null keys and expansion") {
    const support::Asking sandbox = circle();
    const std::string user_reference = R"({"id":"u","href":"http://mediahub.test/v1/users/u"})";
    const std::string user = R"({"name":"Ada","id":"u","href":"http://mediahub.test/v1/users/u"})";
    const std::string file_reference = R"({"id":"f","href":"http://mediahub.test/v1/files/f"})";
    const std::string job_reference = R"({"id":"j","href":"http://mediahub.test/v1/jobs/j"})";
    const std::string gone = R"({"id":"gone","href":"http://mediahub.test/v1/files/gone"})";
    const auto file = [&](const std::string& owner, const std::string& extra = "") {
        return R"({"job":)" + job_reference + R"(,"user":)" + owner + extra +
               R"(,"id":"f","href":"http://mediahub.test/v1/files/f"})";
    };
    const auto job = [&](const std::string& content, const std::string& owner,
                         const std::string& empty = "{}", const std::string& none = "") {
        return R"({"job":{"file":)" + content + R"(,"list":[)" + gone + R"(,null],"user":)" +
               owner + R"(,"empty":)" + empty + none +
               R"(,"id":"j","href":"http://mediahub.test/v1/jobs/j"}})";
    };
    struct Row {
        Query query;
        std::string body;
    };
    const Row rows[] = {
        {{}, job(file_reference, user_reference)},
        {{{"show_null", "true"}},
         job(file_reference, user_reference, R"({"gone":null})", R"(,"none":null)")},
        {{{"expand", "file"}}, job(file(user_reference), user_reference)},
        {{{"expand", "user"}}, job(file_reference, user)},
        {{{"expand", "user,file"}}, job(file(user), user)},
        {{{"expand", "files,preset"}}, job(file_reference, user_reference)},
        {{{"expand", "job"}}, job(file_reference, user_reference)},
        {{{"expand_all", "true"}}, job(file(user), user)},
        {{{"expand_all", "true"}, {"bin_data", "true"}},
         job(file(user, R"(,"thumbnail":"data:,x")"), user)},
        {{{"limit", "2"}, {"user_data", ""}}, job(file_reference, user_reference)},
    };
    for (const Row& row : rows) CHECK(sandbox.body("/v1/jobs/j", row.query) == row.body);
}

TEST_CASE("a job with other user_data than asked for is not there") {
    const support::Asking sandbox = support::small_account({
        {"jobs", "j", R"({"user_data": "a \u00e9+b", "id": "j"})"},
        {"jobs", "list", R"({"user_data": ["a"], "id": "list"})"},
        {"jobs", "none", R"({"user_data": null, "id": "none"})"},
        {"files", "f", R"({"user_data": null, "id": "f"})"},
    });
    const struct {
        const char* path;
        const char* user_data;
        int status;
    } rows[] = {
        {"/v1/jobs/j", "a é+b", 200},   {"/v1/jobs/j", "a \\u00e9+b", 404},
        {"/v1/jobs/j", "A é+b", 404},   {"/v1/jobs/j", "a", 404},
        {"/v1/jobs/j", "", 200},        {"/v1/jobs/list", "a", 404},
        {"/v1/jobs/none", "x", 404},    {"/v1/jobs/none", "null", 404},
        {"/v1/jobs/missing", "x", 404}, {"/v1/files/f", "x", 200},
    };
    for (const auto& row : rows) {
        for (const char* const format : {"json", "xml"}) {
            CAPTURE(row.path);
            CAPTURE(row.user_data);
            const auto answer =
                sandbox.get(row.path, {{"user_data", row.user_data}, {"format", format}});
            CHECK(answer.status == row.status);
            const bool says = answer.body.find("Job does not exist") != std::string::npos;
            CHECK(says == (row.status == 404));
        }
    }
}

TEST_CASE("binary data is left out even where null keys are shown") {
    const support::Asking sandbox = circle();
    CHECK(sandbox.body("/v1/files/f", {{"show_null", "true"}}).find("thumbnail") ==
          std::string::npos);
    CHECK(sandbox.body("/v1/files/f", {{"bin_data", "true"}}).find(R"("thumbnail":"data:,x")") !=
          std::string::npos);
}

TEST_CASE("human changes white space only") {
    const support::Asking sandbox = support::sample_account();
    const std::string path = "/v1/jobs/559cbbec14ea67a7cad6c7d8";
    const std::string human = sandbox.body(path, {{"human", "true"}});
    const std::string compact = sandbox.body(path);
    CHECK(human.starts_with("{\n  \"job\": {\n    \"pipeline\": {\n      \"id\": \"552b87a8"));
    CHECK(compact.starts_with(R"({"job":{"pipeline":{"id":"552b87a8)"));
    CHECK(facts(document::parse_json(human)) == facts(document::parse_json(compact)));
}

TEST_CASE("the seed's job says what the vendor's page prints") {
    const support::Asking sandbox = support::sample_account();
    const std::string printed = sandbox.body("/v1/jobs/559cbbec14ea67a7cad6c7d9");
    CHECK(printed == server::read_file(support::account_folder() + "/seed_as_printed.txt"));
    CHECK(printed.starts_with("{ job: { pipeline: { id: \"552b87a814eab3a29d1b3d90\", href:"));
    const std::string strict =
        sandbox.body("/v1/jobs/559cbbec14ea67a7cad6c7d8", {{"show_null", "true"}});
    const Document as_printed = document::parse_json(printed);
    CHECK_FALSE(as_printed.problem);
    CHECK(facts(document::parse_json(strict)) == facts(as_printed));
}

TEST_CASE("every object of the sample account answers, expanded or not, as JSON that can be read") {
    const support::Asking sandbox = support::sample_account();
    const auto account = server::read_account(support::account_folder());
    REQUIRE(account);
    for (const auto& entry : account->objects) {
        const std::string& name = entry.first;
        const bool one_of_many = name.starts_with("files/65f2c810") && !name.ends_with("001");
        if (account->misbehaviours.contains(name) || one_of_many) continue;
        for (const char* expanded : {"false", "true"}) {
            const std::string body = sandbox.body("/v1/" + name, {{"expand_all", expanded}});
            const Document document = document::parse_json(body);
            CHECK_MESSAGE(!document.problem, name);
            CHECK(document.format == document::Format::kJson);
            CHECK(body.ends_with("\"href\":\"http://mediahub.test/v1/" + name + "\"}}"));
        }
    }
}

TEST_CASE("the job with 500 outputs has 500 files of its own") {
    const support::Asking sandbox = support::sample_account();
    const Document document = document::parse_json(
        sandbox.body("/v1/jobs/65f2c81014ea67a7cad6d500", {{"expand", "file"}}));
    const NodeId job = document::find(document, document::kRoot, "job");
    const NodeId outputs = document::find(document, job, "outputs");
    CHECK(document[outputs].child_count == 500);
    const NodeId last = document::item(document, outputs, 499);
    CHECK(document::text(document, document::find(document, last, "output_name")) == "episode_500");
    const NodeId file = document::find(document, last, "file");
    CHECK(document::text(document, document::find(document, file, "name")) == "episode_500.mp4");
    CHECK(document::text(document, document::find(document, file, "size")) == "54500882");
}

TEST_CASE("numbers, keys and escapes keep their spelling") {
    const support::Asking sandbox = support::sample_account();
    const std::string body = sandbox.body("/v1/jobs/6612e4b014ea67a7cad6d006");
    const char* parts[] = {
        R"("user_data":"first of two","user_data":"second of two)",
        R"("start_time":1.50,)",
        R"([0,-0,0.0,-0.0,1.50,1E2,1e+2,1e400,-1e400,5e-324,1e-400,)",
        R"(,0.1000000000000000055511151231257827])",
        R"("percentage_completed":250,"percentage_completed":-1,)",
        R"("first_inexact_in_javascript":9007199254740993,)",
        R"("one_more":9223372036854775808,)",
        R"("largest_unsigned_64_bit":18446744073709551615,)",
        R"("beyond_64_bit":123456789012345678901234567890,)",
        R"("escaped \u006bey":)",
        R"("finished_at":1.712514151874e12,"version":1,"version":2,)",
        R"("updated_at":99999999999999999999,)",
    };
    for (const char* part : parts) CHECK_MESSAGE(body.find(part) != std::string::npos, part);
}

TEST_CASE("the sample account's cycles end, and its thumbnail is a PNG") {
    const support::Asking sandbox = support::sample_account();
    const std::string body =
        sandbox.body("/v1/pipelines/552b87a814eab3a29d1b3d90", {{"expand_all", "true"}});
    CHECK(body.find(R"("pipeline":{"id":"552b87a814eab3a29d1b3d90","href":)") != std::string::npos);
    CHECK(body.find(R"("name":"ada")") != std::string::npos);
    CHECK(body.find("s3://AKIAEXAMPLE:secretkey@eu-west-1/bucket/") != std::string::npos);
    const std::string file =
        sandbox.body("/v1/files/559cbbe7a636e56d8ae111f0", {{"bin_data", "true"}});
    CHECK(file.find(R"("thumbnail":"data:image/png;base64,iVBORw0KGgo)") != std::string::npos);
}
