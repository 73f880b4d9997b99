// Objects that are in no file, because the ID that asks for them holds their number: a template
// with
// {"$family": …} makes them, see account/LANGUAGE.md.
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
