// Objects that stand in no file because their number is part of the ID that asks for them: the
// template {"$family": {"most": 300000, "object": {"id": "big-{count}", …}}} makes big-1, big-2, …
// up to big-300000, and with "id": "big-{count}-{index}" the parts big-3-1, big-3-2 and big-3-3 of
// each. Numbers have one spelling: no zero before {count}, {index} as wide as {count}.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "server/marks.h"

namespace server {

struct Family {
    std::string names;  // "jobs/big-{count}"
    size_t most = 0;    // the largest {count}
    const document::Document* document = nullptr;
    document::NodeId node = document::kNoNode;
};

// What the marks stand for in the object called `name`; nothing when it is none of this family.
std::optional<Marks> marks_in(const Family& family, std::string_view name);

}  // namespace server
