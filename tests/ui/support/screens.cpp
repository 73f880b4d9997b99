#include "ui/support/screens.h"

#include <doctest/doctest.h>

#include <utility>

#include "server/account.h"
#include "server/support/sandboxes.h"
#include "ui/support/bodies.h"

namespace headless {

api::Answer without_answer(api::Transport transport, bool online) {
    api::Answer answer;
    answer.transport = transport;
    answer.received_at_ms = 1436335200000;
    answer.page_is_secure = true;
    answer.online = online;
    return answer;
}

api::Answer answer_elsewhere() {
    api::Answer answer;
    answer.status = 200;
    answer.url = "https://mirror.example:8443/v1/jobs/1?signature=private";
    answer.headers = {{"content-type", "application/json"}, {"cache-control", "no-store"}};
    answer.body = seed_body();
    answer.duration_ms = 1640;
    answer.received_at_ms = 1436335200000;
    answer.cross_origin = true;
    answer.timing.phases_ms = {210, 30, 400, 900, 100};
    answer.timing.body_bytes = 700;
    return answer;
}

namespace {

const job::Target kFile{"file", "559cbbe7a636e56d8ae111f0"};

api::Answer answer_with(int status, std::string body) {
    api::Answer answer;
    answer.status = status;
    answer.headers = {{"content-type", "application/json"}, {"retry-after", "30"}};
    answer.body = std::move(body);
    answer.duration_ms = 90;
    answer.received_at_ms = 1436335200000;
    answer.page_is_secure = true;
    return answer;
}

api::Answer refused_by_policy() {
    api::Answer answer = without_answer(api::Transport::kFailed);
    answer.blocked_by_policy = true;
    return answer;
}

void answer_newest(Page& page, api::Answer answer) {
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
}

void set_up_empty(Page&) {}
void set_up_faults(Page& page) {
    page.dispatch(app::FieldTyped{app::Field::kJobId, "a b"});
    page.dispatch(app::FieldTyped{app::Field::kApiAddress, "nowhere"});
    page.dispatch(app::TokenTyped{});
    page.dispatch(app::LoadPressed{});
}
void set_up_loading(Page& page) {
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    page.dispatch(app::LoadPressed{});
    page.dispatch(app::BytesReceived{page.state.last_number, 500, 2000});
}
void set_up_reloading(Page& page) {
    page.load(seed_body());
    page.dispatch(app::ReloadPressed{});
}
void set_up_connection(Page& page) {
    page.load(seed_body());
    page.dispatch(app::ConnectionToggled{});
}
void set_up_object_loading(Page& page) {
    page.load(seed_body());
    page.dispatch(app::ObjectToggled{kFile, {page.state.loaded->job->input.file.node}});
}
void set_up_object_open(Page& page) {
    set_up_object_loading(page);
    answer_newest(
        page, answer_with(
                  200, R"({"file":{"id":"559cbbe7a636e56d8ae111f0","name":"movie.mp4",)"
                       R"("size":8094037,"created_at":1436335079000,"user":{"id":"u1",)"
                       R"("href":"https://api.xvid.com/v1/users/u1"},"tracks":[{"width":640}]}})"));
}
void set_up_object_failed(Page& page) {
    set_up_object_loading(page);
    answer_newest(page, answer_with(404, "{}"));
}
void set_up_relative(Page& page) {
    set_up_object_open(page);
    page.dispatch(app::TimesChosen{app::Times::kRelative});
}
void set_up_watched(Page& page) {
    page.load(queued_body());
    for (int step = 0; step < 3; ++step) {
        page.view.now_ms += 45'000;
        page.dispatch(app::ReloadPressed{});
        api::Answer answer = answer_with(
            200,
            R"({"job":{"status":"PROCESSING","created_at":1436335084087,"id":"559cbbec14ea67a7cad6c7d8",)"
            R"("percentage_completed":)" +
                std::to_string(24 + 9 * step) + "}}");
        answer.received_at_ms = page.view.now_ms;
        answer_newest(page, std::move(answer));
    }
}
void set_up_trouble(Page& page, int status) {
    page.load(processing_body());
    page.dispatch(app::Woken{true});
    answer_newest(page, answer_with(status, "{}"));
}
void set_up_timeline(Page& page) {
    std::string outputs;
    for (int number = 1; number <= 4; ++number) {
        outputs += (number > 1 ? R"(,{"output_name":"film_)" : R"({"output_name":"film_)") +
                   std::to_string(number) + R"(","file":{"id":"f1","finished_at":143633514)" +
                   std::to_string(number) + "000}}";
    }
    page.load(R"({"job":{"status":"SUCCESS","created_at":1436335084087,)"
              R"("started_at":1436335104087,"finished_at":1436335151874,"id":"j1","outputs":[)" +
              outputs + "]}}");
}
void set_up_absurd_times(Page& page) {
    page.load(R"({"job":{"status":"FAILURE","created_at":1436335084,"started_at":9,)"
              R"("finished_at":1436335151874,"updated_at":1,"id":"j1"}})");
}
// A second answer in which nearly everything is another.
void set_up_changes(Page& page, std::string before, std::string after) {
    page.load(std::move(before));
    page.dispatch(app::ReloadPressed{});
    answer_newest(page, answer_with(200, std::move(after)));
}
std::string with_names(std::string name, int percent) {
    std::string outputs;
    for (int index = 0; index < 9; ++index) {
        outputs += (index == 0 ? "" : ",") + (R"({"output_name":")" + name + R"(","n":)") +
                   std::to_string(percent + index) + "}";
    }
    return R"({"job":{"status":"PROCESSING","percentage_completed":)" + std::to_string(percent) +
           R"(,"user_data":"ftp://me:secret)" + std::to_string(percent) + R"(@h/)" + name +
           R"(","input":{"input_name":")" + name + R"(","force_container":")" + name +
           R"("},"outputs":[)" + outputs + R"(],"id":"j1","user":{"id":")" + name +
           R"(","name":")" + name + R"("},"codec":{"id":"c)" + std::to_string(percent) +
           R"(","href":"https://api.xvid.com/v1/codecs/c)" + std::to_string(percent) + R"("}}})";
}
void set_up_changes_of(Page& page, const std::string& name) {
    set_up_changes(page, with_names(name, 42), with_names(name + name, 61));
    page.dispatch(app::ChangesUnfolded{});
}
// Objects in objects: user in file in user …, until hardly any width is left.
void set_up_deep_objects(Page& page) {
    constexpr document::NodeId kOwner = 4;
    set_up_object_loading(page);
    app::Spot spot{page.state.loaded->job->input.file.node};
    for (int depth = 1; depth < 12; ++depth) {
        const std::string id = "u" + std::to_string(depth) + std::string(24, '0');
        answer_newest(page,
                      answer_with(200, R"({"user":{"id":"x","name":")" + std::string(500, 'n') +
                                           R"(","application_owner":{"id":")" + id +
                                           R"(","href":"/v1/applications/)" + id + R"("}}})"));
        spot.push_back(kOwner);
        page.dispatch(app::ObjectToggled{{"application", id}, spot});
    }
    answer_newest(page, answer_with(404, "{}"));
}
void set_up_object_reread(Page& page, api::Answer answer) {
    set_up_object_open(page);
    page.dispatch(app::ObjectReloaded{kFile});
    if (answer.status != 0) answer_newest(page, std::move(answer));
}
void set_up_long_strings(Page& page) {
    const std::string text(300, 'w');
    page.load(R"({"job":{"status":")" + text + R"(","user_data":")" + text +
              R"(","input":{"input_name":")" + text + R"("},"outputs":[{"output_name":")" + text +
              R"("}],"id":")" + text + R"(","user":{"id":")" + text + R"("},")" + text +
              R"(":1}})");
}
void set_up_outputs_table(Page& page) {
    page.load(processing_body());
    page.dispatch(app::OutputColumnsOpened{});
    for (size_t column = 0; column < job::kOutputColumnCount; ++column) {
        const auto each = static_cast<job::OutputColumn>(column);
        if ((job::kUsualOutputColumns & job::bit_of(each)) == 0)
            page.dispatch(app::OutputColumnToggled{each});
    }
    page.dispatch(app::OutputsSorted{job::OutputColumn::kProgress});
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "film_"});
    page.dispatch(app::DetailsToggled{page.state.loaded->job->outputs.value[1].node});
}
void set_up_nothing_found(Page& page) {
    page.load(outputs_body(12));
    page.dispatch(app::OutputColumnsOpened{});
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, std::string(200, 'w')});
}
void set_up_raw(Page& page) {
    page.load(seed_body());
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.dispatch(app::FieldTyped{app::Field::kSearch, "file"});
}
void set_up_received(Page& page) {
    page.load(seed_body());
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.dispatch(app::RawModeChosen{app::RawMode::kAsReceived});
}
void set_up_pretty(Page& page) {
    set_up_raw(page);
    page.dispatch(app::RawModeChosen{app::RawMode::kPretty});
}
void set_up_raw_xml(Page& page) {
    page.load(
        "<job><id>j1</id><!-- note --><outputs><output><name>a</name></output></outputs></job>",
        200, "application/xml");
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.dispatch(app::NodeSelected{3});
}
void set_up_raw_object(Page& page) {
    page.load(seed_body());
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.dispatch(app::ObjectToggled{{"file", "559cbbe7a636e56d8ae111f0"}});
    api::Answer answer;
    answer.status = 200;
    answer.body =
        "{\"file\":{\"id\":\"559cbbe7a636e56d8ae111f0\",\"name\":\"\xE9t\xE9\",\"name\":1}}";
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.dispatch(app::RawBodyChosen{"file/559cbbe7a636e56d8ae111f0"});
    page.dispatch(app::NodeSelected{3});
}
void set_up_unreadable(Page& page) {
    page.load(seed_body().substr(0, 700));
    page.dispatch(app::TabChosen{app::Tab::kRaw});
}
void set_up_empty_body(Page& page) {
    page.load("");
    page.dispatch(app::TabChosen{app::Tab::kRaw});
}
void set_up_request(Page& page) {
    page.load(seed_body());
    page.dispatch(app::TabChosen{app::Tab::kRequest});
}
void set_up_request_elsewhere(Page& page) {
    load_answer(page, answer_elsewhere());
    page.dispatch(app::TabChosen{app::Tab::kRequest});
}
void set_up_request_offline(Page& page) {
    load_answer(page, without_answer(api::Transport::kFailed, false));
    page.dispatch(app::TabChosen{app::Tab::kRequest});
}
void set_up_request_of_object(Page& page) {
    set_up_object_failed(page);
    page.dispatch(app::ReloadPressed{});
    page.dispatch(app::CancelPressed{});
    page.dispatch(app::TabChosen{app::Tab::kRequest});
    page.dispatch(app::RequestChosen{page.state.last_number - 1});
}
void set_up_request_loading(Page& page) {
    set_up_loading(page);
    page.dispatch(app::TabChosen{app::Tab::kRequest});
}

}  // namespace

static void open_file(Page& page, std::string body) {
    page.dispatch(app::BodyOpened{{app::SourceKind::kFile, "job.json", 1436335200000},
                                  std::move(body),
                                  app::OpeningFault::kNone,
                                  1436335300000});
}

const std::vector<NamedScreen>& all_screens() {
    static const std::vector<NamedScreen> screens = {
        {"empty", set_up_empty},
        {"faults", set_up_faults},
        {"loading", set_up_loading},
        {"reloading", set_up_reloading},
        {"connection", set_up_connection},
        {"from a file", [](Page& page) { open_file(page, seed_body()); }},
        {"a file without a job", [](Page& page) { open_file(page, "hello"); }},
        {"succeeded", [](Page& page) { page.load(seed_body()); }},
        {"processing", [](Page& page) { page.load(processing_body()); }},
        {"queued", [](Page& page) { page.load(queued_body()); }},
        {"failed", [](Page& page) { page.load(failure_body()); }},
        {"failed outputs", [](Page& page) { page.load(failed_outputs_body()); }},
        {"values", [](Page& page) { page.load(values_body()); }},
        {"pictures", [](Page& page) { page.load(pictures_body()); }},
        {"unknown status", [](Page& page) { page.load(unknown_status_body()); }},
        {"expanded", [](Page& page) { page.load(expanded_body()); }},
        {"credentials", [](Page& page) { page.load(credentials_body()); }},
        {"other fields", [](Page& page) { page.load(other_fields_body()); }},
        {"unexpected", [](Page& page) { page.load(unexpected_body()); }},
        {"non-Latin", [](Page& page) { page.load(non_latin_body()); }},
        {"number oddities", [](Page& page) { page.load(number_oddities_body()); }},
        {"no outputs", [](Page& page) { page.load(without_outputs_body()); }},
        {"500 outputs", [](Page& page) { page.load(outputs_body(500)); }},
        {"3000 outputs", [](Page& page) { page.load(outputs_body(3000)); }},
        {"all columns of outputs", set_up_outputs_table},
        {"no output found", set_up_nothing_found},
        {"object loading", set_up_object_loading},
        {"object open", set_up_object_open},
        {"object failed", set_up_object_failed},
        {"relative times", set_up_relative},
        {"watched", set_up_watched},
        {"refresh failed", [](Page& page) { set_up_trouble(page, 503); }},
        {"refresh refused", [](Page& page) { set_up_trouble(page, 401); }},
        {"timeline", set_up_timeline},
        {"absurd times", set_up_absurd_times},
        {"object read again", [](Page& page) { set_up_object_reread(page, {}); }},
        {"object gone", [](Page& page) { set_up_object_reread(page, answer_with(404, "{}")); }},
        {"objects in objects", set_up_deep_objects},
        {"no changes",
         [](Page& page) { set_up_changes(page, processing_body(), processing_body()); }},
        {"changes", [](Page& page) { set_up_changes_of(page, "film"); }},
        {"changes of 500 characters",
         [](Page& page) { set_up_changes_of(page, std::string(250, 'w')); }},
        {"changes in Arabic", [](Page& page) { set_up_changes_of(page, "فيلم قصير"); }},
        {"changes in Japanese", [](Page& page) { set_up_changes_of(page, "日本語の映画"); }},
        {"changes of all", [](Page& page) { set_up_changes(page, seed_body(), failure_body()); }},
        {"answers compared",
         [](Page& page) {
             set_up_changes(page, seed_body(), failure_body());
             page.dispatch(app::TabChosen{app::Tab::kChanges});
         }},
        {"answers compared, raw",
         [](Page& page) {
             set_up_changes(page, seed_body(), failure_body());
             page.dispatch(app::TabChosen{app::Tab::kRaw});
         }},
        {"long strings", set_up_long_strings},
        {"403", [](Page& page) { page.load("{}", 403); }},
        {"raw", set_up_raw},
        {"raw as received", set_up_received},
        {"raw pretty", set_up_pretty},
        {"raw XML", set_up_raw_xml},
        {"raw of an object", set_up_raw_object},
        {"raw unreadable", set_up_unreadable},
        {"raw empty body", set_up_empty_body},
        {"request", set_up_request},
        {"request loading", set_up_request_loading},
        {"request elsewhere", set_up_request_elsewhere},
        {"request offline", set_up_request_offline},
        {"request of an object", set_up_request_of_object},
    };
    return screens;
}

const std::vector<Problem>& all_problems() {
    using api::Transport;
    static const std::vector<Problem> problems = {
        {"403", "Access denied",
         [] {
             return answer_with(
                 403, R"({"error":{"error_code":"0x0010001","error_message":"Expired"}})");
         }},
        {"404", "Job not found", [] { return answer_with(404, "{}"); }},
        {"400", "The API rejected the request", [] { return answer_with(400, "{}"); }},
        {"429", "Too many requests", [] { return answer_with(429, "{}"); }},
        {"500", "Server error", [] { return answer_with(500, "<html>oops</html>"); }},
        {"418", "Unexpected response: 418", [] { return answer_with(418, ""); }},
        {"timeout", "Request timed out", [] { return without_answer(Transport::kTimedOut); }},
        {"offline", "You are offline", [] { return without_answer(Transport::kFailed, false); }},
        {"broken", "The connection broke", [] { return without_answer(Transport::kFailed); }},
        {"blocked", "The browser blocked the response",
         [] {
             api::Answer answer = without_answer(Transport::kFailed);
             answer.cross_origin = true;
             answer.reachable = true;
             return answer;
         }},
        {"policy", "This page may not connect to that address", refused_by_policy},
        {"too large", "The response is too large to show",
         [] { return without_answer(Transport::kTooLarge); }},
        {"empty", "The response is empty", [] { return answer_with(200, ""); }},
        {"HTML", "Web page instead of JSON",
         [] { return answer_with(200, "<!doctype html><p>Hi"); }},
        {"text", "The response is not JSON", [] { return answer_with(200, "It works!"); }},
        {"cut off", "The response is cut off",
         [] { return answer_with(200, R"({"job":{"id":"1")"); }},
        {"no job", "No job in this response", [] { return answer_with(200, "[]"); }},
    };
    return problems;
}

const std::map<std::string, std::string>& sandbox_jobs() {
    static const std::map<std::string, std::string> jobs = [] {
        std::map<std::string, std::string> bodies;
        const support::Asking sandbox = support::sample_account();
        const auto account = server::read_account(support::account_folder());
        REQUIRE(account);
        for (const auto& [name, object] : account->objects) {
            if (name.starts_with("jobs/") && !account->misbehaviours.contains(name))
                bodies[name] = sandbox.body("/v1/" + name);
        }
        return bodies;
    }();
    return jobs;
}

std::vector<const ui::SemanticNode*> output_rows(const Page& page) {
    std::vector<const ui::SemanticNode*> rows;
    for (const ui::SemanticNode* row : page.find_all(ui::Role::kRow)) {
        if (row->position >= 2) rows.push_back(row);
    }
    return rows;
}

void open_raw(Page& page, std::string body, int status, std::string media_type) {
    page.load(std::move(body), status, std::move(media_type));
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    finish_work(page);
}

void finish_work(Page& page) {
    while (page.state.more_to_do) page.dispatch(app::TimeToContinue{});
    page.draw();
}

void load_answer(Page& page, api::Answer answer) {
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    page.dispatch(app::LoadPressed{});
    answer_newest(page, std::move(answer));
}

}  // namespace headless
