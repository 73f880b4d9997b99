#include "report/support_text.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "report/support/made_facts.h"

using made::Made;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

size_t lines_of(const std::string& text) {
    return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

// Outputs that all fail in another way.
std::string with_failures(size_t count, const std::string& message) {
    std::string body = R"({"job":{"id":"1","status":"FAILURE","outputs":[)";
    for (size_t output = 0; output < count; ++output) {
        if (output > 0) body += ",";
        body += R"({"output_name":"out )" + std::to_string(output) + R"(","error_code":"0x005001)" +
                std::to_string(output) + R"(","error_msg":")" + message + R"("})";
    }
    return body + "]}}";
}

}  // namespace

TEST_CASE("a long support text has at most 60 lines, and none of them is cut") {
    for (const size_t failures : {1, 3, 8, 20}) {
        CAPTURE(failures);
        Made made(with_failures(failures, "line 1\\nline 2\\nline 3"));
        const std::string text = support_text(made.facts);
        CHECK(lines_of(text) <= report::kMostLines);
        CHECK(has(text, "Request and response\n"));
        CHECK(has(text, "SHA-256: "));
        CHECK(has(text, "cURL: "));
        CHECK(has(text, "sections are in the evidence file.") == (failures > 4));
    }
}

TEST_CASE("a value that is too long is left out as a whole") {
    const std::string long_line(3'000, 'x');
    Made one(with_failures(1, long_line));
    CHECK(has(support_text(one.facts),
              "Message: (1 line, 3,000 characters: see the evidence file)\n"));
    std::string many;
    for (int line = 0; line < 20; ++line) many += "a\\n";
    Made other(with_failures(1, many));
    CHECK(has(support_text(other.facts), " lines, 40 characters: see the evidence file)\n"));
}

TEST_CASE("the support text of what was opened from a file") {
    Made made(made::failed_job());
    made.facts.exchange.request = nullptr;
    made.facts.exchange.opened = "job.json";
    const std::string text = support_text(made.facts);
    CHECK(has(text, "Job: 65d4b3f014ea67a7cad6d003\n"));
    CHECK(has(text, "Source: job.json\nRequest: none: the body did not come from the API\n"));
    CHECK_FALSE(has(text, "cURL"));
    CHECK_FALSE(has(text, "me:secret"));
}
