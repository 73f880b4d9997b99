// What stands open in the job view, and the way that is opened to a place in it.
#pragma once

#include <string>

#include "app/state.h"

namespace app {

// The document of the job (`object` empty) or of an object, "file/ID"; null when it is not there.
const document::Document* document_of(const State& state, const std::string& object);

// `by_itself`: whether it stands open as long as nobody opened or closed it.
bool is_open(const State& state, const Spot& spot, bool by_itself);

// The details of an output; the only output of a job stands open by itself.
bool details_open(const State& state, const job::Output& output);

// The index of the output that `node` of the job's document belongs to; kNotShown for none.
uint32_t output_around(const State& state, document::NodeId node);

// The answer for `object` is about to be replaced by `next`: what is open stays so, where the same
// parts are there again.
void follow_spots(State& state, const std::string& object, const document::Document& next);

// Turns to the job view and opens everything on the way to the node, which is then scrolled to.
void seek_in_job(State& state, const std::string& object, document::NodeId node);

}  // namespace app
