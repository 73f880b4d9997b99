// misbehaviours.json: which IDs do not answer as they should, and how.
//
//   "jobs/ID": { "shows": "what it is for",            (not used, for the reader)
//                "delay_ms": 5000,                     the answer waits
//                "status": 502, "headers": {…}, "content_type": "text/html; charset=utf-8",
//                "body": "…" or "body_file": "page.html" (beside misbehaviours.json)
//                or "error": {"error_code": "…", "error_message": "…"},
//                "keep_bytes": 700 }                   the body breaks off
//
// Without a body the object of that ID is answered, with the rest applied to it.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "base/error.h"
#include "server/account.h"

namespace server {

using Misbehaviours = std::map<std::string, Misbehaviour, std::less<>>;

// Empty when there is no such file in `folder`.
base::Result<Misbehaviours> read_misbehaviours(const std::filesystem::path& folder);

}  // namespace server
