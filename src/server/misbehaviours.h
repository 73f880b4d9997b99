// misbehaviours.json: which IDs do not answer as they should, and how.
//
//   "jobs/ID": { "shows": "what it is for",            (not used, for the reader)
//                "delay_ms": 5000,                     the answer waits
//                "status": 502, "headers": {…}, "content_type": "text/html; charset=utf-8",
//                "body": "…" or "body_file": "page.html" (beside misbehaviours.json)
//                or "error": {"error_code": "…", "error_message": "…"},
//                "append": "}",                        more text behind the body
//                "charset": "UTF-16",                  what the answer says its encoding is
//                "encoding": "utf-16le",               what it is, see encoding.h
//                "byte_order_mark": true,              in front of the encoded body
//                "replace": {"(1)": "C3 28"},          texts and the bytes that take their place
//                "keep_bytes": 700 }                   the body breaks off
//
// Without a body the object of that ID is answered, with the rest applied to it in this order.
// `charset` goes into the content type and the XML declaration; without it they stay as they are,
// whatever the encoding.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "server/encoding.h"
#include "server/exchange.h"

namespace server {

// What is done to the answer for one ID instead of, or on top of, answering well.
struct Misbehaviour {
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    int delay_ms = 0;
    int status = 200;
    std::string content_type;
    Pairs headers;
    std::optional<std::string> body;
    std::optional<ApiError> error;
    std::string append;
    std::string charset;
    Encoding encoding = Encoding::kUtf8;
    bool byte_order_mark = false;
    Pairs replace;  // text, bytes
    std::optional<size_t> keep_bytes;
};

using Misbehaviours = std::map<std::string, Misbehaviour, std::less<>>;

// Empty when there is no such file in `folder`.
base::Result<Misbehaviours> read_misbehaviours(const std::filesystem::path& folder);

// Makes of a good answer the one that is sent; an error is written in `form`.
void misbehave(const Misbehaviour& misbehaviour, BodyForm form, ApiAnswer& answer);

}  // namespace server
