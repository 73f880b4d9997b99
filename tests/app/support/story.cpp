#include "app/support/story.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <utility>

#include "base/text.h"

namespace story {
namespace {

template <typename Wanted>
const Wanted& only(const app::Effects& effects) {
    const Wanted* found = nullptr;
    for (const app::Effect& effect : effects) {
        if (const auto* wanted = std::get_if<Wanted>(&effect)) {
            REQUIRE(found == nullptr);
            found = wanted;
        }
    }
    REQUIRE(found != nullptr);
    return *found;
}

void say(std::string& text, const api::Request& request) {
    text += api::url_of(request) + "\n";
    for (const api::Tool tool : api::kTools) text += api::snippet_of(tool, request) + "\n";
    for (const auto& [name, value] : api::headers_of(request)) text += name + ": " + value + "\n";
}

void say(std::string& text, const api::Problem& problem) {
    for (const auto& list : {problem.ruled_out, problem.still_possible, problem.what_to_do}) {
        text += base::join(list, "\n") + "\n";
    }
    text += problem.title + "\n" + problem.explanation + "\n" + problem.code + "\n" +
            problem.message + "\n";
}

struct EffectTexts {
    std::string& text;
    void operator()(const app::Send& send) const { say(text, send.request); }
    void operator()(const app::Abort&) const {}
    void operator()(const app::CopyText& copy) const {
        text += copy.what + "\n" + copy.text + "\n";
    }
    void operator()(const app::SaveFile& file) const {
        text += file.name + "\n" + file.bytes + "\n";
    }
    void operator()(const app::WakeAt&) const {}
    void operator()(const app::ShowInAddress& show) const { text += show.fragment + "\n"; }
    void operator()(const app::ShowTheme&) const {}
    void operator()(const app::ShowKeys&) const {}
    void operator()(const app::Remember& remember) const { text += remember.text + "\n"; }
    void operator()(const app::ChooseFile&) const {}
    void operator()(const app::LoadKeyMeanings&) const {}
    void operator()(const app::ShowPageSign& show) const { text += show.sign.title + "\n"; }
    void operator()(const app::AskToNotify&) const {}
    void operator()(const app::ShowNotification& show) const {
        text += show.title + "\n" + show.body + "\n";
    }
    void operator()(const app::TellHost& tell) const {
        text += tell.news.job + "\n" + tell.news.status + "\n" + tell.message + "\n";
    }
    void operator()(const app::AskHostForToken& ask) const { text += ask.job_id + "\n"; }
    void operator()(const app::OpenFullPage& open) const { text += open.job_id + "\n"; }
    void operator()(const app::ContinueSoon&) const {}
};

}  // namespace

std::string job_body(std::string_view status, std::string_view id) {
    return R"({"job":{"id":")" + std::string(id) + R"(","status":")" + std::string(status) +
           R"("}})";
}

std::string seed_body() {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt");
    REQUIRE(file.good());
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

api::Answer answer_of(int status, std::string body, std::string media_type) {
    api::Answer answer;
    answer.status = status;
    answer.headers = {{"content-type", std::move(media_type)}};
    answer.body = std::move(body);
    answer.duration_ms = 120;
    answer.received_at_ms = 1436335200000;
    answer.page_is_secure = true;
    return answer;
}

api::Answer transport_of(api::Transport transport) {
    api::Answer answer;
    answer.transport = transport;
    answer.page_is_secure = true;
    return answer;
}

void Story::on(app::Event event) {
    effects = app::update(state, std::move(event));
}

void Story::type(app::Field field, std::string text) {
    on(app::FieldTyped{field, std::move(text)});
}

void Story::type_token(std::string_view token) {
    on(app::TokenTyped{api::AccessToken(token)});
}

void Story::start(std::string_view job_id) {
    type(app::Field::kJobId, std::string(job_id));
    type_token();
    on(app::LoadPressed{});
}

void Story::answer(api::Answer answer) {
    on(app::Answered{state.last_number, std::move(answer)});
    const auto is_to_be_read = [this] {  // a big one
        return state.pending && state.pending->answer && !state.pending->awaits_token;
    };
    while (is_to_be_read()) on(app::TimeToContinue{});
}

void Story::load(std::string body) {
    start();
    answer(answer_of(200, std::move(body)));
}

size_t Story::work_to_the_end() {
    size_t times = 0;
    for (; state.going_on; ++times) on(app::TimeToContinue{});
    return times;
}

const app::Send& Story::sent() const {
    return only<app::Send>(effects);
}
std::string Story::sent_url() const {
    return api::url_of(sent().request);
}
const app::Abort& Story::aborted() const {
    return only<app::Abort>(effects);
}
const app::CopyText& Story::copied() const {
    return only<app::CopyText>(effects);
}
const app::SaveFile& Story::saved() const {
    return only<app::SaveFile>(effects);
}
const app::ShowInAddress& Story::shown_in_address() const {
    return only<app::ShowInAddress>(effects);
}

std::string Story::problem_title() const {
    return state.loaded && state.loaded->problem ? state.loaded->problem->title : std::string();
}

std::string Story::everything_said() const {
    const app::Form& form = state.form;
    std::string text =
        base::join({form.job_id, form.api_address, form.user_data, form.more_kinds,
                    form.job_id_fault, form.token_fault, form.api_address_fault,
                    form.more_kinds_fault, state.announcement, state.raw.search.text,
                    state.raw.search.fault, state.raw.filter.text, state.raw.filter.fault},
                   "\n");
    text += "\n";
    if (state.pending) say(text, state.pending->request);
    if (state.loaded) {
        say(text, state.loaded->exchange.request);
        if (state.loaded->problem) say(text, *state.loaded->problem);
    }
    if (state.live.trouble) say(text, *state.live.trouble);
    for (const auto& [key, object] : state.objects) {
        text += key + "\n";
        say(text, object.request);
        if (object.problem) say(text, *object.problem);
    }
    for (const app::PastRequest& past : state.requests) {
        say(text, past.exchange.request);
        if (past.problem) say(text, *past.problem);
    }
    text += state.sign.title + "\n";
    for (const app::Effect& effect : effects) std::visit(EffectTexts{text}, effect);
    return text;
}

}  // namespace story
