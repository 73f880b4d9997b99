#include "app/reading.h"

#include <algorithm>
#include <utility>

#include "document/parse.h"
#include "job/api_error.h"

namespace app {
namespace {

// The poll's token may be an older one than the form's.
std::string without_tokens(const State& state, std::string text) {
    return state.live.token.removed_from(state.form.token.removed_from(std::move(text)));
}

// Whether this origin has responded to this page before, and from now on.
void note_origin(State& state, const api::Request& request, api::Answer& answer) {
    const std::string origin = api::origin_of(request.api_address);
    answer.answered_before = state.answered_origins.count(origin) > 0;
    if (answer.has_response()) state.answered_origins.insert(origin);
}

// A body that is whole although its connection broke behind it.
bool is_whole(const api::Answer& answer, const document::Document& document) {
    const bool success = answer.status >= 200 && answer.status <= 299;
    return success && answer.transport == api::Transport::kBroken && document.has_root() &&
           !document.problem;
}

// A warning in HTML made a document look like a page.
bool is_no_page(const std::optional<api::Problem>& problem, const document::Document& document) {
    return problem && problem->kind == api::ProblemKind::kHtmlInstead && document.begin > 0 &&
           !document.problem;
}

// By its first byte, as the parser chose between them.
std::optional<api::BodyFormat> begins_as(const document::Document& document) {
    const size_t first = document.bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string::npos) return std::nullopt;
    const char byte = document.bytes[first];
    if (byte == '<') return api::BodyFormat::kXml;
    return byte == '{' || byte == '[' ? std::optional(api::BodyFormat::kJson) : std::nullopt;
}

// Of a request for certain user_data: the API's ways to say that there is no such job.
bool matches_nothing(const api::Request& request, const api::Problem& problem) {
    return !request.options.user_data.empty() && (problem.kind == api::ProblemKind::kMissing ||
                                                  problem.kind == api::ProblemKind::kEmptyBody);
}

// {}, [], {"jobs": []}, {"job": null} and the like.
bool holds_nothing(const document::Document& document) {
    return std::all_of(document.nodes.begin(), document.nodes.end(),
                       [](const document::Node& node) {
                           using document::Kind;
                           return node.kind == Kind::kObject || node.kind == Kind::kArray ||
                                  node.kind == Kind::kNull || node.kind == Kind::kNote;
                       });
}

}  // namespace

Reading read_body(State& state, const api::Request& request, api::Answer& answer) {
    note_origin(state, request, answer);
    Reading reading;
    reading.problem = api::classify(request, answer);
    reading.document = document::parse(std::exchange(answer.body, {}),
                                       api::header_value(answer.headers, "Content-Type"));
    if (is_whole(answer, reading.document) || is_no_page(reading.problem, reading.document))
        reading.problem.reset();
    if (!reading.problem && reading.document.problem) {
        const document::Problem& why = *reading.document.problem;
        reading.problem = api::unreadable_body(
            request, answer, {why.truncated, begins_as(reading.document), document::describe(why)});
    }
    if (!reading.problem) return reading;
    if (matches_nothing(request, *reading.problem)) reading.problem = api::no_match(request);
    if (auto said = job::read_api_error(reading.document)) {
        api::follow_words(*reading.problem, answer.status, std::move(said->code),
                          std::move(said->message));
    }
    reading.problem->code = without_tokens(state, std::move(reading.problem->code));
    reading.problem->message = without_tokens(state, std::move(reading.problem->message));
    return reading;
}

api::Problem without_object(const State& state, const Exchange& exchange,
                            const document::Document& document) {
    if (auto said = job::read_reported_error(document)) {
        return api::reported_error(exchange.answer.status,
                                   without_tokens(state, std::move(said->code)),
                                   without_tokens(state, std::move(said->message)));
    }
    if (!exchange.request.options.user_data.empty() && holds_nothing(document))
        return api::no_match(exchange.request);
    return api::not_a_job(document.format == document::Format::kXml ? api::BodyFormat::kXml
                                                                    : api::BodyFormat::kJson);
}

}  // namespace app
