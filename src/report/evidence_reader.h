// Reads an evidence file again: the body that it has, as it was masked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace report {

struct Evidence {
    std::string body;            // empty where the file has none
    std::string sha256;          // of the body as it was received
    int64_t received_at_ms = 0;  // 0 where that is not known
    size_t masked = 0;           // how many values in the body
};

// Empty for anything that evidence_file() did not write.
std::optional<Evidence> read_evidence(std::string_view html);

}  // namespace report
