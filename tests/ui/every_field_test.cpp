// Nothing hidden: with everything opened, the screen shows every leaf of every answer.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "app/objects.h"
#include "document/parse.h"
#include "document/path/paths.h"
#include "server/account.h"
#include "server/support/sandboxes.h"
#include "ui/job/footer.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::Page;
using ui::Role;

namespace {

// What opens without a request: details of outputs, embedded objects, long lists.
bool opens(const app::Event& event) {
    if (const auto* spot = app::event_as<app::SpotOpened>(event)) return spot->open;
    return app::event_as<app::DetailsToggled>(event) != nullptr;
}

void open_everything(Page& page) {
    std::set<uint64_t> tried;
    for (int depth = 0; depth < 12; ++depth) {
        page.draw_once();
        std::vector<ui::Press> presses;
        for (const ui::SemanticNode& node : page.screen().semantics.nodes()) {
            const bool lists_more = node.name.find(" more of ") != std::string::npos;
            if (node.active && (node.expanded == false || lists_more) &&
                tried.insert(node.id).second)
                presses.push_back(page.press_of(node));
        }
        if (presses.empty()) return;
        std::vector<app::Event> events = page.events_of(presses);
        std::erase_if(events, [](const app::Event& event) { return !opens(event); });
        if (events.empty()) return;
        for (app::Event& event : events) page.dispatch(std::move(event));
    }
    FAIL("something on the screen opens without end");
}

// The paths of the leaves of an answer that the screen does not show.
std::string missing(const Page& page, const document::Document& document,
                    const std::string& object) {
    std::set<document::NodeId> shown;
    for (const ui::ShownPlace& each : page.screen().places) {
        if (!each.held_back && each.place.object == object) shown.insert(each.place.node);
    }
    std::string paths;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        if (document[node].child_count > 0 || document[node].kind == document::Kind::kNote)
            continue;
        if (shown.count(node) == 0) paths += document::path(document, node) + " ";
    }
    return paths;
}

void check_every_field(std::string body, std::string content_type = "application/json") {
    Page page;
    page.load(std::move(body), 200, std::move(content_type));
    if (!page.state.loaded->job) return;  // the whole body is shown by the raw view alone
    open_everything(page);
    const document::Document& document = page.state.loaded->document;
    CHECK(missing(page, document, "") == "");
    const ui::FieldCount count = ui::count_fields(document, page.screen().places);
    CHECK(count.all == page.state.loaded->coverage.leaves);
    CHECK(count.shown == count.all);
    CHECK(count.held_back == 0);
    CHECK(page.find(Role::kText, ui::field_count_text(count)) != nullptr);
}

std::vector<std::string> names_in(const char* collection) {
    const auto account = server::read_account(support::account_folder());
    REQUIRE(account);
    std::vector<std::string> names;
    for (const auto& [name, object] : account->objects) {
        if (name.starts_with(collection)) names.push_back(name);
    }
    return names;
}

// All expansions in both formats, one with all further parameters and the other without. Which of
// them has these alternates from expansion to expansion and from job to job, so that every two of
// these choices meet in half as many answers as there are combinations.
std::vector<server::Query> queries_for(size_t job) {
    std::vector<server::Query> queries;
    const char* const expansions[] = {"",
                                      "file",
                                      "preset",
                                      "pipeline",
                                      "application",
                                      "user",
                                      "file,preset,pipeline,application,user",
                                      "all"};
    for (const std::string expand : expansions) {
        for (const char* format : {"json", "xml"}) {
            server::Query query = {{"format", format}};
            if (expand == "all") {
                query.push_back({"expand_all", "true"});
            } else if (!expand.empty()) {
                query.push_back({"expand", expand});
            }
            if ((job + queries.size() + queries.size() / 2) % 2 == 0) {
                for (const char* flag : {"show_null", "human", "bin_data"})
                    query.push_back({flag, "true"});
            }
            queries.push_back(std::move(query));
        }
    }
    return queries;
}

}  // namespace

TEST_CASE("every leaf of every job of the sandbox is shown, whatever is asked for") {
    const support::Asking sandbox = support::sample_account();
    const std::vector<std::string> names = names_in("jobs/");
    std::set<std::string> seen;
    for (size_t job = 0; job < names.size(); ++job) {
        for (const server::Query& query : queries_for(job)) {
            const server::ApiAnswer answer = sandbox.get("/v1/" + names[job], query);
            if (answer.status != 200 || answer.body.size() > 60'000) continue;
            if (!seen.insert(answer.body).second) continue;
            CAPTURE(names[job]);
            std::string asked;
            for (const auto& [key, value] : query) asked += key + "=" + value + " ";
            CAPTURE(asked);
            check_every_field(answer.body, answer.content_type);
        }
    }
}

TEST_CASE("every leaf of an object that is expanded in place is shown") {
    const support::Asking sandbox = support::sample_account();
    for (const char* collection : {"files/", "presets/", "pipelines/", "users/", "codecs/"}) {
        for (const std::string& name : names_in(collection)) {
            for (const char* format : {"json", "xml"}) {
                CAPTURE(name);
                CAPTURE(format);
                Page page;
                const std::string kind =
                    std::string(collection).substr(0, std::string(collection).size() - 2);
                const std::string id = name.substr(name.find('/') + 1);
                page.load(R"({"job":{"id":"j1","status":"SUCCESS","it":{"id":")" + id +
                          R"(","href":"/v1/)" + name + R"("}}})");
                page.draw();
                page.press(Role::kButton, "Expand " + kind);
                const server::ApiAnswer given =
                    sandbox.get("/v1/" + name, {{"format", format}, {"show_null", "true"}});
                api::Answer answer;
                answer.status = given.status;
                answer.headers = {{"content-type", given.content_type}};
                answer.body = given.body;
                page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
                open_everything(page);
                const std::string key = app::object_key({kind, id});
                REQUIRE(page.state.objects.at(key).document.has_value());
                CHECK(missing(page, *page.state.objects.at(key).document, key) == "");
            }
        }
    }
}

TEST_CASE("keys that the API may add one day appear by themselves, wherever they stand") {
    const std::string unknown =
        R"("zz_text":"t","zz_number":1,"zz_null":null,"zz_none":[],"zz_list":[1,[2,{}]],)"
        R"("zz_object":{"id":"a","href":"/v1/things/a"},"zz_deep":{"x":{"y":{"z":false}}},)";
    const std::string reference = R"({)" + unknown + R"("id":"r","href":"/v1/files/r"})";
    check_every_field(
        R"({)" + unknown + R"("job":{)" + unknown + R"("id":"j1","status":"SUCCESS","input":{)" +
        unknown + R"("input_name":"a.mp4","force_container":null,"file":)" + reference +
        R"(},"pipeline":)" + reference + R"(,"autograph":{)" + unknown +
        R"("watermark_strength":"light"},"outputs":[{)" + unknown +
        R"("output_name":"n","preset":)" + reference + R"(,"file":)" + reference +
        R"(,"thumbnail_zip":{)" + unknown + R"("file":)" + reference + R"(},"thumbnails":[{)" +
        unknown + R"("thumbnail_names":"t","file":)" + reference + R"(}],"logos":[{)" + unknown +
        R"("logo_image":"l"}],"settings":{)" + unknown + R"("video":{"width":"50%"}}}]}})");
}

TEST_CASE("what stands where nobody expects it is shown as well") {
    for (
        const char* body : {
            R"({"job":{"id":"j1","user":{"id":"u","id":"v","href":"/v1/users/v"}}})",
            R"({"job":{"id":"j1","user":{"id":"u","href":{"at":["x"]}}}})",
            R"({"job":{"id":"j1","user":{"id":["u"],"href":"h"}}})",
            R"({"job":{"id":"j1","user":{"id":"u","href":null}}})",
            R"({"job":{"id":"j1","user":[{"id":"u"},3]}})",
            R"({"job":{"id":"j1","it":{"id":7,"href":"/v1/files/7"}}})",
            R"({"job":{"id":{"x":1},"status":["SUCCESS"],"input":[{"file":1}],"outputs":{"a":1}}})",
            R"({"job":{"id":"j1","outputs":[null,5,{},[],"x"],"created_at":{},"user_data":[]}})",
            R"({"job":{"id":"j1","outputs":[{"thumbnails":[3,{}],"logos":[{"logo_image":[1]}],)"
            R"("thumbnail_zip":{"file":null}}]}})",
            "<job id='a' new='1'><also>2</also></job>",
            "<job><id>a</id><settings kind='x'><item n='1'>1</item><item>2</item></settings></job>",
            "<job><outputs type='array'><output n='1'/><output><settings type='array'><s "
            "k='v'>1</s><s>2</s></settings></output></outputs></job>",
            "<job><user id='u' href='/v1/users/u'/><version type='integer'>3</version>text</job>",
        }) {
        CAPTURE(body);
        check_every_field(body, body[0] == '<' ? "application/xml" : "application/json");
    }
    for (const std::string& body :
         {headless::seed_body(), headless::unexpected_body(), headless::other_fields_body(),
          headless::number_oddities_body(), headless::pictures_body(), headless::credentials_body(),
          headless::failed_outputs_body()}) {
        check_every_field(body);
    }
}

TEST_CASE("the line below counts what the screen shows, and what of it is folded away") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    const ui::FieldCount count =
        ui::count_fields(page.state.loaded->document, page.screen().places);
    CHECK(count.shown == count.all);
    CHECK(count.held_back == 3 * 8);
    CHECK(page.find(Role::kText, "✓ 43 of 43 fields shown, 24 of them in collapsed details") !=
          nullptr);
}

TEST_CASE("a count that does not add up says so") {
    CHECK(ui::field_count_text({3, 3, 0}) == "✓ 3 of 3 fields shown");
    CHECK(ui::field_count_text({1200, 1200, 7}) ==
          "✓ 1,200 of 1,200 fields shown, 7 of them in collapsed details");
    CHECK(ui::field_count_text({3, 2, 0}) == "2 of 3 fields shown; the raw view shows them all");
    const document::Document document = document::parse(R"({"a":1,"b":{"c":2,"d":[]}})", "");
    std::vector<ui::ShownPlace> places = {{{{}, 1}, 0, false}};
    CHECK(ui::count_fields(document, places).shown == 1);
    places.push_back({{{}, 2}, 0, true});
    places.push_back({{{}, 3}, 0, false});
    places.push_back({{"file/f", 4}, 0, false});
    const ui::FieldCount count = ui::count_fields(document, places);
    CHECK(count.all == 3);
    CHECK(count.shown == 3);
    CHECK(count.held_back == 1);
}

TEST_CASE("long lists show their beginning, and the rest on demand") {
    std::string items;
    for (int index = 0; index < 250; ++index)
        items += (index == 0 ? "" : ",") + std::to_string(index);
    Page page;
    page.load(R"({"job":{"id":"j1","status":"SUCCESS","numbers":[)" + items + "]}}");
    page.draw();
    CHECK(headless::find_exactly(page, Role::kText, "[99]") != nullptr);
    CHECK(headless::find_exactly(page, Role::kText, "[100]") == nullptr);
    CHECK(page.find(Role::kText, "✓ 252 of 252 fields shown, 150 of them") != nullptr);
    page.press(Role::kButton, "Show 150 more of 250");
    CHECK(headless::find_exactly(page, Role::kText, "[249]") != nullptr);
    page.press(Role::kButton, "Show fewer");
    CHECK(headless::find_exactly(page, Role::kText, "[100]") == nullptr);
    headless::check_rules(page);
}
