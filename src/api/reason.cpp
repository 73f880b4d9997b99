#include "api/reason.h"

#include <cstdint>

#include "words/problems.h"

namespace api {
namespace {

struct Reason {
    int16_t status;
    const char* phrase;
};

constexpr Reason kReasons[] = {
    {200, words::kReasonOk},
    {204, words::kReasonNoContent},
    {302, words::kReasonFound},
    {304, words::kReasonNotModified},
    {400, words::kReasonBadRequest},
    {401, words::kReasonUnauthorized},
    {402, words::kReasonPaymentRequired},
    {403, words::kReasonForbidden},
    {404, words::kReasonNotFound},
    {405, words::kReasonMethodNotAllowed},
    {406, words::kReasonNotAcceptable},
    {408, words::kReasonRequestTimeout},
    {409, words::kReasonConflict},
    {410, words::kReasonGone},
    {421, words::kReasonMisdirectedRequest},
    {422, words::kReasonUnprocessableContent},
    {429, words::kReasonTooManyRequests},
    {451, words::kReasonUnavailableForLegalReasons},
    {500, words::kReasonInternalServerError},
    {501, words::kReasonNotImplemented},
    {502, words::kReasonBadGateway},
    {503, words::kReasonServiceUnavailable},
    {504, words::kReasonGatewayTimeout},
};

}  // namespace

std::string_view reason_of(int status) {
    for (const Reason& reason : kReasons) {
        if (reason.status == status) return reason.phrase;
    }
    return {};
}

}  // namespace api
