// What is open in the job view, and opening the path to a place in it.
#pragma once

#include <string>

#include "app/state.h"

namespace app {

// The document of the job (`object` empty) or of an object, "file/ID"; null when it is not there.
const document::Document* document_of(const State& state, const std::string& object);

// `by_itself`: whether it is open by default.
bool is_open(const State& state, const Spot& spot, bool by_itself);

// The details of an output; the only output of a job is open by default.
bool details_open(const State& state, const job::Output& output);

// The index of the output that `node` of the job's document belongs to; kNotShown for none.
uint32_t output_around(const State& state, document::NodeId node);

// Call before `next` replaces the response for `object`: open parts stay open if `next` has them
// too.
void follow_spots(State& state, const std::string& object, const document::Document& next);

// Turns to the job view and opens everything on the way to the node, which is then scrolled to.
void scroll_job_to(State& state, const std::string& object, document::NodeId node);

}  // namespace app
