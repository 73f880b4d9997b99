// What every key means that MediaHub's manual knows, in one sentence with its unit and its source.
// The only table of these, by the kind of object and the path within it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "document/document.h"

namespace job {

struct KnownKey {
    std::string_view path;      // "file/video_tracks/width"; "*/id" for objects of every kind
    std::string_view sentence;  // what it is, in which unit
    std::string_view page;      // of the manual, where that is from
};
std::span<const KnownKey> known_keys();

// Of a path such as "job/outputs/preset"; empty where the manual says nothing.
std::string explained(std::string_view path);

// The same for the key of a node, in whatever object it is, expanded or on its own, JSON or XML.
std::string explanation_of(const document::Document& document, document::NodeId node);

}  // namespace job
