#include "api/snippets.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

#include "base/text.h"

namespace {

using api::Tool;

api::Request request(api::Options options = {}) {
    return {"https://api.xvid.com/v1", "jobs", "559cbbec14ea67a7cad6c7d8", std::move(options)};
}

// What `interpreter` prints when it reads `program`; the token is in its environment.
std::string output_of(const std::string& interpreter, const std::string& program) {
    std::array<char, 32> path{"/tmp/jobglass-snippet-XXXXXX"};
    const int file = mkstemp(path.data());
    REQUIRE(file >= 0);
    REQUIRE(write(file, program.data(), program.size()) == static_cast<ssize_t>(program.size()));
    close(file);
    const std::string command = "MEDIAHUB_TOKEN='a b$c\"' " + interpreter + " < " + path.data();
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    for (int letter = fgetc(pipe); letter != EOF; letter = fgetc(pipe)) {
        output.push_back(static_cast<char>(letter));
    }
    CHECK(pclose(pipe) == 0);
    std::remove(path.data());
    return output;
}

bool is_installed(const char* program) {
    const std::string command = std::string("command -v ") + program + " >/dev/null";
    const bool found = std::system(command.c_str()) == 0;
    if (!found) MESSAGE("SKIPPED: there is no ", program, " on this machine");
    return found;
}

// Every letter that means something to a shell, to JavaScript or to Python. What cannot be typed
// stands here too: quoting must not depend on the checks in front of it.
std::vector<api::Request> hostile_requests() {
    std::vector<api::Request> requests;
    for (const char* text : {"",
                             "plain",
                             "it's",
                             "\"quoted\"",
                             "back\\slash\\",
                             "two\nlines\r\n",
                             "$HOME ${HOME}",
                             "$(id) `id`",
                             "!! !1",
                             "-rf --help",
                             "%s %41 100%",
                             "a;b|c&d>e<f*g?h[i]{j}~#k",
                             "é 漢 😀",
                             "\u2028\u2029",
                             "\t\x01\x1f\x7f",
                             "'\"'\"'",
                             "\\'",
                             "\\u0041\\n\\",
                             "@1 @2 @3",
                             "<!-- --></script>",
                             "{0} {x!r}"}) {
        api::Request hostile = request({.expand = {text}, .user_data = text});
        hostile.id = text;
        hostile.api_address = std::string("https://api.xvid.com/") + text;
        requests.push_back(std::move(hostile));
    }
    return requests;
}

constexpr const char* kAccept = "Accept: application/json\n";
constexpr const char* kAuthorization = "Authorization: Bearer a b$c\"\n";

}  // namespace

TEST_CASE("each tool gets the URL and the headers, and the token only as a variable") {
    const std::string url = api::url_of(request({.expand = {"file", "preset"}}));
    REQUIRE(url ==
            "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json"
            "&expand=file,preset");
    const std::pair<Tool, std::string> cases[] = {
        {Tool::kCurl,
         "curl --compressed -H \"Authorization: Bearer $MEDIAHUB_TOKEN\""
         " -H 'Accept: application/json' '" +
             url + "'"},
        {Tool::kHttpie, "http GET '" + url +
                            "' \"Authorization: Bearer $MEDIAHUB_TOKEN\""
                            " 'Accept: application/json'"},
        {Tool::kFetch, "const response = await fetch(\"" + url +
                           "\", {\n"
                           "  headers: {\n"
                           "    \"Authorization\": \"Bearer \" +\n"
                           "      (globalThis.process?.env.MEDIAHUB_TOKEN ?? "
                           "prompt(\"MEDIAHUB_TOKEN\")),\n"
                           "    \"Accept\": \"application/json\",\n"
                           "  },\n"
                           "});\n"
                           "console.log(response.status, await response.text());\n"},
        {Tool::kPython,
         "import os\nimport sys\nimport urllib.request\n\n"
         "request = urllib.request.Request(\"" +
             url +
             "\", headers={\n"
             "    \"Authorization\": \"Bearer \" + os.environ[\"MEDIAHUB_TOKEN\"],\n"
             "    \"Accept\": \"application/json\",\n"
             "})\n"
             "with urllib.request.urlopen(request) as response:\n"
             "    sys.stdout.buffer.write(response.read())\n"},
    };
    for (const auto& [tool, text] : cases) {
        CHECK(api::snippet_of(tool, request({.expand = {"file", "preset"}})) == text);
    }
}

TEST_CASE("tools are called by names of their own") {
    const std::pair<Tool, std::pair<const char*, const char*>> cases[] = {
        {Tool::kCurl, {"Copy as cURL", "cURL command"}},
        {Tool::kFetch, {"Copy as fetch()", "fetch() call"}},
        {Tool::kHttpie, {"Copy as HTTPie", "HTTPie command"}},
        {Tool::kPython, {"Copy as Python", "Python program"}},
    };
    for (const auto& [tool, names] : cases) {
        CHECK(std::string(api::names_of(tool).button) == names.first);
        CHECK(std::string(api::names_of(tool).what) == names.second);
    }
}

TEST_CASE("a shell passes on to cURL and HTTPie what is meant, whatever the request holds") {
    const std::string stub = "() { for word do printf '%s\\n' \"$word\"; done; }\n";
    for (const api::Request& hostile : hostile_requests()) {
        INFO(api::url_of(hostile));
        const std::string url = api::url_of(hostile) + "\n";
        CHECK(output_of("sh", "curl" + stub + api::snippet_of(Tool::kCurl, hostile)) ==
              std::string("--compressed\n-H\n") + kAuthorization + "-H\n" + kAccept + url);
        CHECK(output_of("sh", "http" + stub + api::snippet_of(Tool::kHttpie, hostile)) ==
              "GET\n" + url + kAuthorization + kAccept);
    }
}

TEST_CASE("JavaScript passes on to fetch() what is meant, whatever the request holds") {
    if (!is_installed("node")) return;
    std::string program =
        "globalThis.fetch = async (url, init) => {\n"
        "  const lines = Object.entries(init.headers).map(([name, value]) => `${name}: "
        "${value}\\n`);\n"
        "  process.stdout.write(`${url}\\n${lines.join('')}`);\n"
        "  return { status: 200, text: async () => 'body' };\n"
        "};\n";
    std::string expected;
    for (const api::Request& hostile : hostile_requests()) {
        program += "{\n" + api::snippet_of(Tool::kFetch, hostile) + "}\n";
        expected += api::url_of(hostile) + "\n" + kAuthorization + kAccept + "200 body\n";
    }
    CHECK(output_of("node --input-type=module -", program) == expected);
}

TEST_CASE("Python passes on to urllib what is meant, whatever the request holds") {
    if (!is_installed("python3")) return;
    std::string program =
        "import io, sys, urllib.request\n"
        "def sent(url, headers):\n"
        "    lines = [url] + [f'{name}: {value}' for name, value in headers.items()]\n"
        "    return io.BytesIO(''.join(line + '\\n' for line in lines).encode())\n"
        "urllib.request.Request = sent\n"
        "urllib.request.urlopen = lambda request: request\n";
    std::string expected;
    for (const api::Request& hostile : hostile_requests()) {
        program += api::snippet_of(Tool::kPython, hostile);
        expected += api::url_of(hostile) + "\n" + kAuthorization + kAccept;
    }
    CHECK(output_of("python3 -", program) == expected);
}
