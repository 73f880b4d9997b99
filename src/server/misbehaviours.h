// misbehaviours.json: which IDs do not answer as they should, and how. account/LANGUAGE.md lists
// its keys, and the order in which they are applied.
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
