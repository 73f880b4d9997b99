#include "server/sandbox.h"

#include "base/text.h"
#include "document/parse.h"
#include "document/query.h"
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

}  // namespace

Sandbox::Sandbox(Account account, std::string token, Clock clock)
    : account_(std::move(account)),
      token_(std::move(token)),
      clock_(std::move(clock)),
      started_ms_(clock_()) {}

ApiAnswer Sandbox::answer(const ApiRequest& request) const {
    const BodyForm form = form_of(request.query, request.accept);
    if (!is_reading(request.method)) {
        return refused_method({kNoSuchResource, "The sandbox is read-only. Use GET."}, form);
    }
    if (!carries_token(request.authorization, token_)) {
        return error_answer(403, {"0x0000003", "Invalid access token"}, form);
    }
    const std::string_view rest = std::string_view(request.path).substr(kApiPrefix.size());
    const size_t slash = rest.find('/');
    const Collection* collection = find_collection(rest.substr(0, slash));
    if (collection == nullptr || slash == std::string_view::npos || slash + 1 == rest.size()) {
        return error_answer(
            404, {kNoSuchResource, "The sandbox serves single objects only, such as /v1/jobs/ID."},
            form);
    }
    return answer_for(request, *collection, rest.substr(slash + 1));
}

ApiAnswer Sandbox::answer_for(const ApiRequest& request, const Collection& collection,
                              std::string_view id) const {
    const BodyForm form = form_of(request.query, request.accept);
    const std::string invalid_code(collection.invalid_code);
    const auto parameters = read_parameters(request.query, request.accept);
    if (!parameters) return error_answer(400, {invalid_code, parameters.error().sentence}, form);
    if (!is_well_formed_id(id)) return error_answer(400, {invalid_code, "Invalid Input"}, form);

    const std::string name = std::string(collection.plural) + "/" + std::string(id);
    const auto misbehaviour = account_.misbehaviours.find(name);
    const auto object = find_object(account_, name);
    ApiAnswer answer;
    if (object && matches(request, collection, name, *object, *parameters)) {
        answer.body = compose(request, collection, name, *object, *parameters);
        answer.content_type = media_type_of(form.format);
    } else if (object || misbehaviour == account_.misbehaviours.end()) {
        const ApiError missing = {std::string(collection.missing_code),
                                  std::string(collection.missing_message)};
        return error_answer(404, missing, form);
    }
    if (misbehaviour != account_.misbehaviours.end()) {
        misbehave(misbehaviour->second, form, answer);
    }
    return answer;
}

bool Sandbox::matches(const ApiRequest& request, const Collection& collection,
                      std::string_view name, const Object& object,
                      const Parameters& parameters) const {
    if (parameters.user_data.empty() || collection.plural != "jobs") return true;
    const Parameters plain;
    const auto body = document::parse_json(compose(request, collection, name, object, plain));
    const auto job = document::find(body, document::kRoot, collection.singular);
    const auto user_data = document::find(body, job, "user_data");
    return user_data != document::kNoNode && body[user_data].kind == document::Kind::kString &&
           document::text(body, user_data) == parameters.user_data;
}

std::string Sandbox::compose(const ApiRequest& request, const Collection& collection,
                             std::string_view name, const Object& object,
                             const Parameters& parameters) const {
    const Surroundings surroundings = {
        moment_in_round(started_ms_, clock_(), account_.period_s),
        request.api_address,
        parameters.bin_data,
    };
    return Composer(account_, parameters, surroundings).compose(name, collection, object);
}

}  // namespace server
