#include "server/exchange.h"

#include <algorithm>

#include "server/json_writer.h"

namespace server {

ApiAnswer error_answer(int status, const ApiError& error, BodyForm form) {
    const std::unique_ptr<Writer> writer = make_writer(form);
    writer->begin('{');
    writer->key("\"error\"");
    writer->begin('{');
    writer->key("\"error_code\"");
    writer->value(json_string(error.code));
    writer->key("\"error_message\"");
    writer->value(json_string(error.message));
    writer->end('}');
    writer->end('}');
    ApiAnswer answer;
    answer.status = status;
    answer.content_type = media_type_of(form.format);
    answer.body = writer->take();
    return answer;
}

ApiAnswer refused_method(const ApiError& error, BodyForm form) {
    ApiAnswer refusal = error_answer(405, error, form);
    refusal.headers.emplace_back("Allow", "GET, HEAD, OPTIONS");
    return refusal;
}

bool is_reading(std::string_view method) {
    return method == "GET" || method == "HEAD";
}

bool is_well_formed_id(std::string_view id) {
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
               (letter >= 'A' && letter <= 'Z') || letter == '-' || letter == '_';
    });
}

}  // namespace server
