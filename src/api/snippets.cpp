#include "api/snippets.h"

#include "base/text.h"
#include "words/common.h"
#include "words/request.h"

namespace api {
namespace {

// In `text`, @1 is the quoted URL and @2 all headers but the token's. In `header`, @1 is the quoted
// name, @2 the quoted value and @3 the whole line as one quoted word.
struct Spec {
    ToolNames names;
    const char* text;
    const char* header;
    std::string (*quoted)(std::string_view text);
};

// Double quotes let the shell put the token in; everything else is quoted against the shell. A
// browser's console has no environment, so there fetch() asks for the token.
const Spec kSpecs[] = {
    {{words::kCopyAsCurl, words::kCurlCommand},
     "curl --compressed -H \"Authorization: Bearer $MEDIAHUB_TOKEN\"@2 @1",
     " -H @3",
     base::quote_for_shell},
    {{words::kCopyAsFetch, words::kFetchCall},
     "const response = await fetch(@1, {\n"
     "  headers: {\n"
     "    \"Authorization\": \"Bearer \" +\n"
     "      (globalThis.process?.env.MEDIAHUB_TOKEN ?? prompt(\"MEDIAHUB_TOKEN\")),\n"
     "@2"
     "  },\n"
     "});\n"
     "console.log(response.status, await response.text());\n",
     "    @1: @2,\n",
     base::quote_for_script},
    {{words::kCopyAsHttpie, words::kHttpieCommand},
     "http GET @1 \"Authorization: Bearer $MEDIAHUB_TOKEN\"@2",
     " @3",
     base::quote_for_shell},
    {{words::kCopyAsPython, words::kPythonProgram},
     "import os\n"
     "import sys\n"
     "import urllib.request\n"
     "\n"
     "request = urllib.request.Request(@1, headers={\n"
     "    \"Authorization\": \"Bearer \" + os.environ[\"MEDIAHUB_TOKEN\"],\n"
     "@2"
     "})\n"
     "with urllib.request.urlopen(request) as response:\n"
     "    sys.stdout.buffer.write(response.read())\n",
     "    @1: @2,\n",
     base::quote_for_script},
};

std::string filled(std::string_view pattern, const std::string* parts) {
    std::string text;
    for (size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '@') {
            text += parts[pattern[++at] - '1'];
        } else {
            text += pattern[at];
        }
    }
    return text;
}

const Spec& spec_of(Tool tool) {
    return kSpecs[static_cast<size_t>(tool)];
}

}  // namespace

const ToolNames& names_of(Tool tool) {
    return spec_of(tool).names;
}

std::string snippet_of(Tool tool, const Request& request) {
    const Spec& spec = spec_of(tool);
    std::string headers;
    for (const auto& [name, value] : headers_of(request)) {
        const std::string parts[] = {spec.quoted(name), spec.quoted(value),
                                     spec.quoted(name + ": " + value)};
        headers += filled(spec.header, parts);
    }
    const std::string parts[] = {spec.quoted(url_of(request)), std::move(headers)};
    return filled(spec.text, parts);
}

}  // namespace api
