#include "api/problems.h"

#include "base/html.h"
#include "base/text.h"

namespace api {

std::string_view body_start(const Answer& answer) {
    std::string_view body = answer.body;
    const std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (body.substr(0, byte_order_mark.size()) == byte_order_mark) {
        body.remove_prefix(byte_order_mark.size());
    }
    const size_t begin = body.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : body.substr(begin);
}

std::string object_name(const Request& request) {
    std::string name = request.collection;
    if (!name.empty() && name.back() == 's') {
        name.pop_back();
    }
    return name;
}

bool is_html(const Answer& answer) {
    const std::string_view start = body_start(answer);
    if (base::starts_html_page(start) || base::starts_html_fragment(start)) {
        return true;
    }
    return base::starts_ignoring_case(header_value(answer.headers, "Content-Type"), "text/html") &&
           start.substr(0, 1) == "<";
}

}  // namespace api
