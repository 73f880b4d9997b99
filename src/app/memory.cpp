#include "app/memory.h"

#include <algorithm>
#include <utility>

#include "app/choice_names.h"
#include "base/text.h"
#include "document/parse.h"
#include "document/query.h"
#include "job/verdict.h"
#include "words/settings.h"

namespace app {
namespace {

using document::Document;
using document::NodeId;

constexpr size_t kLongestText = 100'000;
constexpr size_t kLongestVerdict = 200;

std::string text_at(const Document& document, NodeId object, std::string_view key) {
    const NodeId node = document::find(document, object, key);
    if (node == document::kNoNode || document[node].kind != document::Kind::kString) return {};
    return document::text(document, node);
}

template <typename Take>
void for_each_item(const Document& document, std::string_view key, Take take) {
    const NodeId list = document::find(document, document::kRoot, key);
    if (list == document::kNoNode || document[list].kind != document::Kind::kArray) return;
    for (NodeId each = document::first_member(document, list); each != document::kNoNode;
         each = document::next_member(document, each))
        take(each);
}

void read_job(Remembered& remembered, const Document& document, NodeId node) {
    if (document[node].kind != document::Kind::kObject) return;
    const auto id = api::check_job_id(text_at(document, node, "id"));
    if (!id || remembered.jobs.size() == kJobsRemembered) return;
    remembered.jobs.push_back(
        {*id, base::shorten(text_at(document, node, "verdict"), kLongestVerdict)});
}

void read_columns(Remembered& remembered, const Document& document) {
    job::OutputColumns columns = job::bit_of(job::OutputColumn::kName);
    bool any = false;
    for_each_item(document, "columns", [&](NodeId node) {
        const auto column = column_named(document::text(document, node));
        if (!column) return;
        columns |= job::bit_of(*column);
        any = true;
    });
    if (any) remembered.columns = columns;
}

void add(std::vector<std::string>& parts, std::string_view key, std::string_view text) {
    parts.push_back(base::concat({"\"", key, "\":", base::quote_for_script(text)}));
}

std::string columns_text(job::OutputColumns columns) {
    std::vector<std::string> names;
    for (size_t number = 0; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<job::OutputColumn>(number);
        if ((columns & job::bit_of(column)) == 0) continue;
        names.push_back(base::quote_for_script(name_of(column)));
    }
    return "\"columns\":[" + base::join(names, ",") + "]";
}

std::string jobs_text(const std::vector<RememberedJob>& jobs) {
    std::vector<std::string> texts;
    for (const RememberedJob& job : jobs) {
        std::vector<std::string> parts;
        add(parts, "id", job.id);
        add(parts, "verdict", job.verdict);
        texts.push_back("{" + base::join(parts, ",") + "}");
    }
    return "\"jobs\":[" + base::join(texts, ",") + "]";
}

Remembered remembered_of(const State& state) {
    Remembered remembered;
    remembered.api_address = state.memory.api_address;
    remembered.times = state.times;
    remembered.theme = state.theme;
    remembered.columns = state.outputs.columns;
    remembered.jobs = state.memory.jobs;
    return remembered;
}

// The job on the screen as the newest of those remembered, and the address that it is from.
void note_job(State& state) {
    Memory& memory = state.memory;
    if (!state.loaded || !state.loaded->job || state.loaded->number == memory.noted) return;
    memory.noted = state.loaded->number;
    const api::Request& request = state.loaded->exchange.request;
    const std::string& id = request.id;
    const bool is_of_site = request.api_address == memory.site_address;
    memory.api_address = is_of_site ? std::string() : request.api_address;
    const int64_t as_of_ms = state.loaded->exchange.answer.received_at_ms;
    const std::string headline = job::verdict_of(*state.loaded->job, as_of_ms, {}).headline;
    std::erase_if(memory.jobs, [&](const RememberedJob& each) { return each.id == id; });
    memory.jobs.insert(memory.jobs.begin(), {id, state.form.token.removed_from(headline)});
    if (memory.jobs.size() > kJobsRemembered) memory.jobs.resize(kJobsRemembered);
}

}  // namespace

std::string memory_text(const Remembered& remembered) {
    std::vector<std::string> parts = {"\"version\":1"};
    if (remembered.times != Times::kLocal) add(parts, "times", name_of(remembered.times));
    if (remembered.theme != ThemeChoice::kAuto) add(parts, "theme", name_of(remembered.theme));
    if (remembered.columns != job::kUsualOutputColumns)
        parts.push_back(columns_text(remembered.columns));
    if (!remembered.api_address.empty()) add(parts, "api_address", remembered.api_address);
    if (!remembered.jobs.empty()) parts.push_back(jobs_text(remembered.jobs));
    return "{" + base::join(parts, ",") + "}";
}

std::optional<Remembered> read_memory(std::string text) {
    if (text.empty() || text.size() > kLongestText) return std::nullopt;
    const Document document = document::parse_json(std::move(text));
    if (!document.has_root() || document[document::kRoot].kind != document::Kind::kObject)
        return std::nullopt;
    const NodeId version = document::find(document, document::kRoot, "version");
    if (version == document::kNoNode || document::integer(document, version) != 1)
        return std::nullopt;
    Remembered remembered;
    const auto text_of = [&](std::string_view key) {
        return text_at(document, document::kRoot, key);
    };
    remembered.times = times_named(text_of("times")).value_or(Times::kLocal);
    remembered.theme = theme_named(text_of("theme")).value_or(ThemeChoice::kAuto);
    if (const auto address = api::check_api_address(text_of("api_address")))
        remembered.api_address = *address;
    read_columns(remembered, document);
    for_each_item(document, "jobs", [&](NodeId node) { read_job(remembered, document, node); });
    return remembered;
}

void take_memory(State& state, Effects& effects, std::string text) {
    Memory& memory = state.memory;
    memory.site_address = state.form.api_address;
    if (text.empty()) return;
    memory.on = true;
    memory.stored = text;
    auto remembered = read_memory(std::move(text));
    if (!remembered) return;
    memory.api_address = std::move(remembered->api_address);
    if (!memory.api_address.empty() && !state.form.api_address_fixed)
        state.form.api_address = memory.api_address;
    state.times = remembered->times;
    state.theme = remembered->theme;
    state.outputs.columns = remembered->columns;
    memory.jobs = std::move(remembered->jobs);
    if (state.theme != ThemeChoice::kAuto) effects.push_back(ShowTheme{state.theme});
}

void follow_other_page(State& state, std::string text) {
    Memory& memory = state.memory;
    if (!memory.on) return;
    if (text.empty()) {
        memory.on = false;
        memory.jobs.clear();
        return;
    }
    if (auto remembered = read_memory(std::move(text))) memory.jobs = std::move(remembered->jobs);
    // Each page writes what is changed on it; answering each other, two would never end.
    memory.stored = memory_text(remembered_of(state));
}

void switch_memory(State& state, Effects& effects) {
    Memory& memory = state.memory;
    if (!memory.possible) return;
    if (memory.on) return forget_all(state, effects);
    memory.on = true;
    memory.noted = 0;
    memory.stored.clear();
    state.announcement = words::kAnnounceRemembering;
}

void forget_all(State& state, Effects& effects) {
    Memory& memory = state.memory;
    memory.on = false;
    memory.jobs.clear();
    memory.stored.clear();
    effects.push_back(Remember{});
    state.announcement = words::kAnnounceForgotten;
}

void lose_memory(State& state) {
    state.memory.possible = state.memory.on = false;
    state.memory.jobs.clear();
    state.announcement = words::kMemoryImpossible;
}

void follow_memory(State& state, Effects& effects) {
    if (!state.memory.on) return;
    note_job(state);
    std::string text = memory_text(remembered_of(state));
    if (text == state.memory.stored) return;
    state.memory.stored = text;
    effects.push_back(Remember{std::move(text)});
}

}  // namespace app
