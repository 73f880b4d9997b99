// A request as a command or program. It reads the token from an environment variable and never
// contains it.
#pragma once

#include <cstdint>
#include <string>

#include "api/request.h"

namespace api {

enum class Tool : uint8_t { kCurl, kFetch, kHttpie, kPython };
inline constexpr Tool kTools[] = {Tool::kCurl, Tool::kFetch, Tool::kHttpie, Tool::kPython};

struct ToolNames {
    const char* button;  // "Copy as cURL"
    const char* what;    // "cURL command": what was copied
};
const ToolNames& names_of(Tool tool);

// Commands are for a POSIX shell; Python needs nothing but its standard library.
std::string snippet_of(Tool tool, const Request& request);

}  // namespace api
