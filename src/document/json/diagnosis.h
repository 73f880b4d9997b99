// Why a body is not JSON: found by examining the bytes where the parser stopped, so that the
// sentence and the position match the text that people see.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/json/feed.h"
#include "document/json/tree_builder.h"

namespace document {

// `progress` is what was read last; the fault is after it. `nodes` are those read so far.
Problem diagnose_json(std::string_view bytes, const std::vector<Node>& nodes,
                      const Progress& progress, BareKeys bare_keys);

}  // namespace document
