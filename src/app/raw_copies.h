// What can be copied from the raw view: the body, and parts of the selected row.
#pragma once

#include <string_view>

#include "app/effect.h"
#include "app/events/raw.h"
#include "app/state.h"

namespace app {

// As text: what is not valid in the body's encoding cannot be, and the announcement says so.
void copy_body(const State& state, Effects& effects);
// Byte for byte, as "job-ID.json", "file-ID.xml", or ".txt" where it is neither.
void save_body(const State& state, Effects& effects);
void copy_raw_part(const State& state, Effects& effects, RawPart part);

// The bytes of the node as they came, all that is inside included: the value of JSON, the whole
// element of XML with its tags.
std::string_view branch_of(const document::Document& document, document::NodeId node);

}  // namespace app
