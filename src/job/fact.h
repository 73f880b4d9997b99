// One value of a job, and the node it comes from.
#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"

namespace job {

enum class Presence : uint8_t {
    kAbsent,      // the key is not there
    kNull,        // the key is there, its value is null
    kEmpty,       // "", [] or {}
    kValue,       // a value of the expected type, in Fact::value
    kUnexpected,  // a value of another type or out of range: show its text from the document
};

// Absent, null, empty, or kValue for all else.
Presence presence_of(const document::Document& document, document::NodeId node);

template <typename T>
struct Fact {
    T value{};
    Presence presence = Presence::kAbsent;
    document::NodeId node = document::kNoNode;

    bool has_value() const { return presence == Presence::kValue; }
};

using TextFact = Fact<std::string>;
using NumberFact = Fact<double>;
// Why a job or an output failed, in the words of the response.
struct Reason {
    TextFact code;
    TextFact message;
    bool is_given() const { return code.has_value() || message.has_value(); }
};

using TimeFact = Fact<int64_t>;  // milliseconds since 1970-01-01 UTC

}  // namespace job
