// Directives: single-key objects in the account's files that become a value of the moment, such
// as
// {"$ref": "files/ID"}. account/LANGUAGE.md says what each of them means.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "document/document.h"
#include "server/clock.h"
#include "server/marks.h"

namespace server {

// What the values of an answer depend on besides the account.
struct Surroundings {
    Moment moment;
    std::string api_address;  // "http://127.0.0.1:8080/v1"
    bool bin_data = false;
};

enum class MeaningKind : uint8_t {
    kLiteral,    // the node itself
    kToken,      // a JSON token made here
    kReference,  // "collection/ID"
    kRepeat,     // the node, count times
    kFamily,     // the node, for numbers up to count
    kLeftOut,
};

struct Meaning {
    MeaningKind kind = MeaningKind::kLiteral;
    document::NodeId node = document::kNoNode;
    std::string text{};
    size_t count = 0;
    document::NodeId names = document::kNoNode;  // of a kRepeat whose items are named
};

// What `node` stands for. `marks` are replaced in tokens and references.
Meaning meaning_of(const document::Document& document, document::NodeId node,
                   const Surroundings& surroundings, const Marks& marks);

// The token of a leaf with its marks replaced.
std::string token_of(const document::Document& document, document::NodeId node, const Marks& marks);

// The marks of item `position` (from 0) of a kRepeat that stands among `outer` ones.
Marks marks_of_item(const document::Document& document, const Meaning& repeat, size_t position,
                    const Marks& outer);

// Whether every directive of the document is known and complete; the sentence gives the JSON path.
base::Result<void> check_directives(const document::Document& document);

}  // namespace server
