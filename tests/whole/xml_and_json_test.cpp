// From the sandbox's answer to the job that is shown: whichever of the two formats was asked for,
// and whatever else, it is the same job.
#include <doctest/doctest.h>

#include "document/parse.h"
#include "job/api_error.h"
#include "job/support/same_job.h"
#include "server/support/sandboxes.h"

namespace {

// Every parameter that shapes an answer, in every combination; `user_data` only filters lists.
std::vector<server::Query> all_queries() {
    const std::pair<const char*, const char*> parameters[] = {
        {"human", "true"},  {"show_null", "true"}, {"expand_all", "true"},
        {"expand", "file"}, {"expand", "preset"},  {"bin_data", "true"},
    };
    std::vector<server::Query> queries{{}};
    for (const auto& parameter : parameters) {
        const size_t count = queries.size();
        for (size_t index = 0; index < count; ++index) {
            queries.push_back(queries[index]);
            queries.back().emplace_back(parameter.first, parameter.second);
        }
    }
    return queries;
}

std::string described(const server::Query& query) {
    std::string text;
    for (const auto& parameter : query) text += parameter.first + "=" + parameter.second + " ";
    return text;
}

document::Document asked_for(const support::Asking& sandbox, const std::string& id,
                             server::Query query, const char* format) {
    query.emplace_back("format", format);
    const server::ApiAnswer answer = sandbox.get("/v1/jobs/" + id, std::move(query));
    return document::parse(answer.body, answer.content_type);
}

// Jobs of the account that exist in both formats, one of each family among them.
std::vector<std::string> jobs_in_both_formats() {
    const auto account = server::read_account(support::account_folder());
    REQUIRE(account);
    std::vector<std::string> ids{"big-7", "utf-8-bom", "utf-16-le", "utf-16-be", "latin-1"};
    for (const auto& entry : account->objects) {
        const bool misbehaves = account->misbehaviours.contains(entry.first);
        // Its 500 outputs are alike, as those of big-7 are.
        const bool is_long = entry.first == "jobs/65f2c81014ea67a7cad6d500";
        const bool is_job = entry.first.starts_with("jobs/");
        if (is_job && !misbehaves && !is_long) ids.push_back(entry.first.substr(5));
    }
    return ids;
}

}  // namespace

TEST_CASE("every job of the sandbox is the same in XML as in JSON, whatever is asked for") {
    const support::Asking sandbox = support::sample_account();
    const std::vector<server::Query> queries = all_queries();
    const std::vector<std::string> ids = jobs_in_both_formats();
    REQUIRE(ids.size() >= 13);
    for (const std::string& id : ids) {
        for (const server::Query& query : queries) {
            const std::string what = id + " " + described(query);
            const document::Document json = asked_for(sandbox, id, query, "json");
            const document::Document xml = asked_for(sandbox, id, query, "xml");
            REQUIRE_MESSAGE(!json.problem, what);
            REQUIRE_MESSAGE(!xml.problem, what);
            REQUIRE_MESSAGE(json.format == document::Format::kJson, what);
            REQUIRE_MESSAGE(xml.format == document::Format::kXml, what);
            const auto from_json = job::read(json);
            const auto from_xml = job::read(xml);
            REQUIRE_MESSAGE(from_json, what);
            REQUIRE_MESSAGE(from_xml, what);
            CHECK_MESSAGE(test::facts_of(*from_xml) == test::facts_of(*from_json), what);
        }
    }
}

TEST_CASE("errors of the sandbox say the same in XML as in JSON") {
    const support::Asking sandbox = support::sample_account();
    for (const char* id : {"missing", "not.an.id", "500000000000000000000500"}) {
        const auto from_json = job::read_api_error(asked_for(sandbox, id, {}, "json"));
        const auto from_xml = job::read_api_error(asked_for(sandbox, id, {}, "xml"));
        REQUIRE_MESSAGE(from_json, id);
        REQUIRE_MESSAGE(from_xml, id);
        CHECK_FALSE(from_json->code.empty());
        CHECK(from_xml->code == from_json->code);
        CHECK(from_xml->message == from_json->message);
    }
}
