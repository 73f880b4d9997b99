#include "server/sandbox.h"

#include "base/text.h"
#include "server/composer.h"

namespace server {
namespace {

constexpr std::string_view kApiPrefix = "/v1/";

// The vendor documents no code for a path that is no resource; what is said is the sandbox's own.
constexpr const char* kNoSuchResource = "0x0000002";

// "Bearer" in any case, then the token (RFC 6750, 2.1; RFC 9110, 11.1).
bool carries_token(std::string_view authorization, std::string_view token) {
    constexpr std::string_view kScheme = "bearer ";
    return base::equals_ignoring_case(authorization.substr(0, kScheme.size()), kScheme) &&
           base::trim(authorization.substr(kScheme.size())) == token;
}

void misbehave(const Misbehaviour& misbehaviour, bool human, ApiAnswer& answer) {
    if (misbehaviour.error) answer = error_answer(answer.status, *misbehaviour.error, human);
    if (misbehaviour.body) answer.body = *misbehaviour.body;
    if (misbehaviour.keep_bytes) answer.body = answer.body.substr(0, *misbehaviour.keep_bytes);
    if (!misbehaviour.content_type.empty()) answer.content_type = misbehaviour.content_type;
    answer.status = misbehaviour.status;
    answer.headers = misbehaviour.headers;
    answer.delay_ms = misbehaviour.delay_ms;
}

}  // namespace

Sandbox::Sandbox(Account account, std::string token, Clock clock)
    : account_(std::move(account)),
      token_(std::move(token)),
      clock_(std::move(clock)),
      started_ms_(clock_()) {}

ApiAnswer Sandbox::answer(const ApiRequest& request) const {
    const bool human = wants_human(request.query);
    if (!is_reading(request.method)) {
        return refused_method({kNoSuchResource, "This sandbox only reads: ask with GET."}, human);
    }
    if (!carries_token(request.authorization, token_)) {
        return error_answer(403, {"0x0000003", "Invalid access token"}, human);
    }
    const std::string_view rest = std::string_view(request.path).substr(kApiPrefix.size());
    const size_t slash = rest.find('/');
    const Collection* collection = find_collection(rest.substr(0, slash));
    if (collection == nullptr || slash == std::string_view::npos || slash + 1 == rest.size()) {
        return error_answer(
            404, {kNoSuchResource, "This sandbox answers single objects: /v1/jobs/ID."}, human);
    }
    return answer_for(request, *collection, rest.substr(slash + 1));
}

ApiAnswer Sandbox::answer_for(const ApiRequest& request, const Collection& collection,
                              std::string_view id) const {
    const bool human = wants_human(request.query);
    const std::string invalid_code(collection.invalid_code);
    const auto parameters = read_parameters(request.query, request.accept);
    if (!parameters) return error_answer(400, {invalid_code, parameters.error().sentence}, human);
    if (!is_well_formed_id(id)) return error_answer(400, {invalid_code, "Invalid Input"}, human);

    const std::string name = std::string(collection.plural) + "/" + std::string(id);
    const auto misbehaviour = account_.misbehaviours.find(name);
    ApiAnswer answer;
    if (account_.objects.contains(name)) {
        answer.body = compose(request, collection, name, *parameters);
    } else if (misbehaviour == account_.misbehaviours.end()) {
        const ApiError missing = {std::string(collection.missing_code),
                                  std::string(collection.missing_message)};
        return error_answer(404, missing, human);
    }
    if (misbehaviour != account_.misbehaviours.end()) {
        misbehave(misbehaviour->second, human, answer);
    }
    return answer;
}

std::string Sandbox::compose(const ApiRequest& request, const Collection& collection,
                             std::string_view name, const Parameters& parameters) const {
    const Surroundings surroundings = {
        moment_in_round(started_ms_, clock_(), account_.period_s),
        request.origin + "/v1",
        parameters.bin_data,
    };
    return Composer(account_, parameters, surroundings).compose(name, collection);
}

}  // namespace server
