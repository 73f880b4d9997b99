// Whose body the raw view shows, and what is known about it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/state.h"

namespace app {

// The document that the raw view shows: the job's, or that of an object requested separately. Null
// before anything is loaded.
const document::Document* raw_document(const State& state);
// Whether there is one with anything in it.
bool has_tree(const State& state);

// The body of an object as the raw view shows it: also one that says why there is no object. Null
// where none came.
const document::Document* body_of(const Object& object);

// All whose bodies the raw view can show: the value of RawView::body, and the name, "file 559c…".
std::vector<std::pair<std::string, std::string>> raw_bodies(const State& state);

// What is known of that body so far; null where raw_document() is.
const BodyChecks* raw_checks(const State& state);

document::PathLanguage path_language(const State& state);

}  // namespace app
