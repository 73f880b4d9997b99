#include "api/outcome.h"

#include "api/problems.h"
#include "base/text.h"

namespace api {

namespace {

constexpr size_t kLongestMediaType = 60;

const char* format_title(const Request& request) {
    return request.options.format == BodyFormat::kXml ? "XML" : "JSON";
}

std::string_view body_start(const Answer& answer) {
    std::string_view body = answer.body;
    const std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (body.substr(0, byte_order_mark.size()) == byte_order_mark) {
        body.remove_prefix(byte_order_mark.size());
    }
    const size_t begin = body.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : body.substr(begin);
}

Problem empty_body(const Answer& answer) {
    Problem problem;
    problem.kind = ProblemKind::kEmptyBody;
    problem.title = "The answer is empty";
    problem.explanation = "The API answered " + std::to_string(answer.status) +
                          ", which means success, but sent no body.";
    problem.still_possible = {"a fault within the API",
                              "something between here and the API dropped the body"};
    problem.what_to_do = {"Try again", "Compare with the answer the cURL command gets"};
    problem.retry_helps = true;
    return problem;
}

Problem html_instead(const Request& request) {
    Problem problem;
    problem.kind = ProblemKind::kHtmlInstead;
    problem.title = "A web page came instead of " + std::string(format_title(request));
    problem.explanation = origin_of(request.api_address) +
                          " answered with an HTML page, so it was probably not the API that "
                          "answered.";
    problem.still_possible = {"the API address is that of a web site, not of the API",
                              "a sign-in page of this network stands in between",
                              "a proxy shows its own page"};
    problem.what_to_do = {"Check the API address; MediaHub's is https://api.xvid.com/v1",
                          "Read the page in the Raw tab"};
    return problem;
}

}  // namespace

std::string object_name(const Request& request) {
    std::string name = request.collection;
    if (!name.empty() && name.back() == 's') {
        name.pop_back();
    }
    return name;
}

bool is_html(const Answer& answer) {
    const std::string_view start = body_start(answer);
    if (base::starts_html_page(start)) {
        return true;
    }
    return base::starts_ignoring_case(header_value(answer.headers, "Content-Type"), "text/html") &&
           start.substr(0, 1) == "<";
}

std::optional<Problem> classify(const Request& request, const Answer& answer) {
    if (answer.transport != Transport::kAnswered || answer.status == 0) {
        return transport_problem(request, answer);
    }
    if (answer.status < 200 || answer.status > 299) {
        return status_problem(request, answer);
    }
    if (answer.body.size() > kMaxBodyBytes) {
        return too_large();
    }
    if (body_start(answer).empty()) {
        return empty_body(answer);
    }
    if (is_html(answer)) {
        return html_instead(request);
    }
    return std::nullopt;
}

Problem unreadable_body(const Request& request, const Answer& answer, bool truncated,
                        std::string_view detail) {
    Problem problem;
    const std::string format = format_title(request);
    const std::string_view media_type = header_value(answer.headers, "Content-Type");
    if (truncated) {
        problem.kind = ProblemKind::kTruncated;
        problem.title = "The answer is cut off";
        problem.explanation =
            "The body ends before the " + format + " does: " + std::string(detail);
        problem.still_possible = {"the connection broke", "a proxy has a limit on size"};
        problem.what_to_do = {"Try again", "Read what did arrive in the Raw tab"};
        problem.retry_helps = true;
        return problem;
    }
    problem.kind = ProblemKind::kNotTheFormat;
    problem.title = "The answer is not " + format;
    problem.explanation = "It stops being " + format + " at " + std::string(detail);
    if (!media_type.empty()) {
        problem.still_possible.push_back("the server calls its answer “" +
                                         base::shorten(media_type, kLongestMediaType) + "”");
    }
    problem.still_possible.emplace_back("a fault within the API");
    problem.what_to_do = {"Read the body in the Raw tab, where the place is marked",
                          "Try the other format"};
    return problem;
}

Problem not_a_job(const Request& request, std::string_view detail) {
    Problem problem;
    const std::string name = object_name(request);
    problem.kind = ProblemKind::kNotAJob;
    problem.title = "This answer holds no " + name;
    problem.explanation = "The answer is well-formed " + std::string(format_title(request)) +
                          ", but there is no " + name + " in it. " + std::string(detail);
    problem.still_possible = {"the API address leads to another API",
                              "the API has changed the form of its answers"};
    problem.what_to_do = {"Check the API address", "Read the whole answer in the Raw tab"};
    if (!problem.explanation.empty() && problem.explanation.back() == ' ') {
        problem.explanation.pop_back();
    }
    return problem;
}

std::string_view header_value(const std::vector<Header>& headers, std::string_view name) {
    for (const auto& [key, value] : headers) {
        if (base::equals_ignoring_case(key, name)) {
            return value;
        }
    }
    return {};
}

}  // namespace api
