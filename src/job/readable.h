// Values as people read them, depending on their key: "8.09 MB" for a size of 8094037. Units by the
// vendor's file example: milliseconds, bytes, kbit/s, hertz, bits, pixels.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace job {

// Whether anything but a switch may read otherwise under this key, as it is spelled in the body.
bool may_read_otherwise(std::string_view key, document::Kind kind);

// The number under a key of times, where it can be a moment: in milliseconds, or in seconds.
std::optional<int64_t> moment_at(const document::Document& document, document::NodeId node);

// `said` is the decoded text of the value, `kind` what it is in the document. In XML and in some
// JSON numbers are strings, so a string of digits is read like the number. Empty if the value is
// best shown unchanged. Times are not formatted here: they need a zone.
std::string readable(std::string_view key, std::string_view said, document::Kind kind);

}  // namespace job
