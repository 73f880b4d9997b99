// Why a body is no JSON: found by looking again at the bytes where the parser gave up, so that the
// sentence and the position are about the text a person sees.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/json/feed.h"
#include "document/json/tree_builder.h"

namespace document {

// `progress` tells what was read last; the fault stands behind it. `nodes` are those read so far.
Problem diagnose_json(std::string_view bytes, const std::vector<Node>& nodes,
                      const Progress& progress, BareKeys bare_keys);

}  // namespace document
