// Where a response came from: from the API, or from something that the user gave to the page. Every
// view shows either; what would ask the API again asks `is_network()` first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace app {

enum class SourceKind : uint8_t { kNetwork, kFile, kPaste, kSample, kEvidence };

struct Source {
    SourceKind kind = SourceKind::kNetwork;
    std::string name = {};    // of the file
    int64_t modified_ms = 0;  // when the file was last changed; 0 where that is not known

    size_t masked = 0;  // of an evidence file: how many values of its body

    bool is_network() const { return kind == SourceKind::kNetwork; }
};

// "job.json", "pasted text", "sample job"; empty for the network. Credentials masked.
std::string name_of(const Source& source);

}  // namespace app
