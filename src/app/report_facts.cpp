#include "app/report_facts.h"

#include <utility>

#include "app/history.h"
#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "app/raw_body.h"
#include "base/credentials.h"
#include "base/text.h"
#include "document/diff.h"
#include "document/parse.h"
#include "document/path/paths.h"
#include "document/query.h"

namespace app {
namespace {

constexpr size_t kMostChangesListed = 50;
constexpr size_t kMostCompared_bytes = size_t{2} << 20;  // of all responses: each is parsed again
constexpr size_t kMostHashed_bytes = size_t{16} << 20;   // at once
constexpr size_t kLongestValue = 200;
constexpr size_t kMostOutputs = 1'000;

report::Exchange exchange_facts(const Exchange& exchange,
                                const std::optional<api::Problem>& problem) {
    report::Exchange facts;
    if (exchange.source.is_network()) {
        facts.request = &exchange.request;
    } else {
        facts.opened = name_of(exchange.source);
    }
    facts.answer = &exchange.answer;
    facts.body_bytes = exchange.body_bytes;
    if (problem) facts.problem = &*problem;
    return facts;
}

// A big body is hashed in slices after it was shown.
std::string hash_of(const document::Document& body, const std::optional<BodyChecks>& checks) {
    if (checks && !checks->sha256().empty()) return checks->sha256();
    if (body.received().size() > kMostHashed_bytes) return {};
    document::Sha256 hash;
    hash.add(body.received());
    return hash.hex();
}

void add_failed_load(report::Facts& facts, const State& state) {
    const FailedLoad& failed = *state.failed_load;
    facts.problem = &failed.problem;
    facts.exchange = exchange_facts(failed.exchange, failed.problem);
    const auto object = state.objects.find(failed.object);
    if (object == state.objects.end()) return;
    facts.body = body_of(object->second);
    if (facts.body != nullptr) facts.sha256 = hash_of(*facts.body, std::nullopt);
}

void add_loaded(report::Facts& facts, const State& state) {
    const Loaded& loaded = *state.loaded;
    facts.exchange = exchange_facts(loaded.exchange, loaded.problem);
    facts.files = state.file_checks.summary;
    if (loaded.problem) facts.problem = &*loaded.problem;
    if (loaded.job && !loaded.problem) facts.job = &*loaded.job;
    facts.body = &loaded.document;
    facts.sha256 = hash_of(loaded.document, loaded.checks);
}

report::Table outputs_of(const State& state) {
    report::Table table;
    const size_t count = std::min(state.loaded->job->outputs.value.size(), kMostOutputs);
    std::vector<job::OutputColumn> columns;
    for (size_t number = 0; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<job::OutputColumn>(number);
        if ((job::kUsualOutputColumns & job::bit_of(column)) == 0) continue;
        columns.push_back(column);
        table.titles.emplace_back(job::title_of(column).title);
    }
    for (size_t index = 0; index < count; ++index) {
        job::OutputCells cells = cells_of_output(state, index);
        std::vector<std::string>& row = table.rows.emplace_back();
        for (const job::OutputColumn column : columns)
            row.push_back(job::shown_text(column, cells.cell(column)));
    }
    return table;
}

// Masked before it is shortened: half a credential would not be found any more.
std::string value_of(const report::Facts& facts, const document::Document& document,
                     document::NodeId node) {
    if (node == document::kNoNode) return {};
    if (base::names_secret(document::key_text(document, node))) return "•••";
    return base::shorten(report::cleaned(facts, document::token(document, node)), kLongestValue);
}

void add_changes(const report::Facts& facts, report::Response& response,
                 const document::Document& before, const document::Document& after) {
    const document::Diff diff = document::diff(before, after);
    response.changes = diff.count;
    for (const document::Change& change : diff.changes) {
        if (response.listed.size() == kMostChangesListed) break;
        const bool removed = change.after == document::kNoNode;
        response.listed.push_back(
            {removed ? document::path(before, change.before) : document::path(after, change.after),
             value_of(facts, before, change.before), value_of(facts, after, change.after)});
    }
}

void add_responses(report::Facts& facts, const State& state) {
    const auto& kept = state.history.kept;
    size_t bytes = 0;
    for (const KeptAnswer& answer : kept) bytes += answer.body_bytes;
    std::optional<document::Document> before;
    for (const KeptAnswer& answer : kept) {
        report::Response response{answer.at_ms, answer.until_ms, answer.status, answer.body_bytes};
        if (bytes > kMostCompared_bytes) {
            facts.responses.push_back(std::move(response));
            continue;
        }
        document::Document after =
            document::parse(answer.on_screen ? state.loaded->document.received() : answer.body,
                            answer.content_type);
        if (before) add_changes(facts, response, *before, after);
        before = std::move(after);
        facts.responses.push_back(std::move(response));
    }
}

void add_requests(report::Facts& facts, const State& state) {
    for (const PastRequest& past : state.requests) {
        report::Exchange& exchange =
            facts.requests.emplace_back(exchange_facts(past.exchange, past.problem));
        exchange.status = status_text(past);
        if (past.progress != Progress::kOver) exchange.answer = nullptr;
    }
}

}  // namespace

report::Facts support_facts(const State& state) {
    report::Facts facts;
    facts.browser = state.browser;
    facts.zone = state.zone;
    facts.without_tokens = [&state](std::string text) {
        return state.live.token.removed_from(state.form.token.removed_from(std::move(text)));
    };
    if (state.failed_load) {
        add_failed_load(facts, state);
    } else if (state.loaded) {
        add_loaded(facts, state);
        for (const KeptAnswer& answer : state.history.kept)
            facts.responses.push_back(
                {answer.at_ms, answer.until_ms, answer.status, answer.body_bytes});
    }
    return facts;
}

report::Facts evidence_facts(const State& state, int64_t now_ms) {
    report::Facts facts = support_facts(state);
    facts.saved_at_ms = now_ms;
    facts.responses.clear();
    if (facts.job != nullptr) {
        facts.outputs = outputs_of(state);
        add_responses(facts, state);
    }
    add_requests(facts, state);
    return facts;
}

}  // namespace app
