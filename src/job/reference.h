// A reference to another object of the API: {id, href} unexpanded, or the object itself embedded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "job/fact.h"

namespace job {

struct Reference {
    Presence presence = Presence::kAbsent;
    std::string kind;  // singular: "file", "preset", …; from the href's path, else from the key
    std::string id;
    std::string name;       // of an expanded object, if it has one
    bool expanded = false;  // more keys than id and href are there
    document::NodeId node = document::kNoNode;

    bool has_value() const { return presence == Presence::kValue; }
};

// Reads `node` as a reference with the key `key`. An object without an "id" is kUnexpected.
Reference read_reference(const document::Document& document, document::NodeId node,
                         std::string_view key);

// True for an object with an "id", and either an "href" or (where the "id" is a string) nothing
// else.
bool looks_like_reference(const document::Document& document, document::NodeId node);

// The object an href or kind names, as our own API would be asked for it: never the href itself.
// "https://any.host/v1/files/55…f0" -> {"file", "55…f0"}; empty when the path has no such form.
struct Target {
    std::string kind;
    std::string id;
    bool operator==(const Target&) const = default;
};
std::optional<Target> target_of_href(std::string_view href);
// False for kinds and IDs that would not stay in their place in the path of a URL ("..", "a/b").
bool can_be_asked_for(std::string_view kind, std::string_view id);

// "file" -> "files", "preset" -> "presets", …; what the API's paths and list keys are made of.
std::string plural_of(std::string_view kind);

// The kinds the switches "Expand …" offer, in the order of the page.
const std::vector<std::string>& expandable_kinds();

}  // namespace job
