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
    {400, words::kReasonBadRequest},
    {401, words::kReasonUnauthorized},
    {403, words::kReasonForbidden},
    {404, words::kReasonNotFound},
    {405, words::kReasonMethodNotAllowed},
    {406, words::kReasonNotAcceptable},
    {429, words::kReasonTooManyRequests},
    {500, words::kReasonInternalServerError},
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
