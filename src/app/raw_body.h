// Whose body the raw view shows, and what is known about it.
#pragma once

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

// What is known of that body so far; null where raw_document() is.
const BodyChecks* raw_checks(const State& state);

document::PathLanguage path_language(const State& state);

}  // namespace app
