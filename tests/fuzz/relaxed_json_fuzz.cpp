// JSON with keys that may lack their quotes.
#include <cstdint>

#include "fuzz/support/invariants.h"

namespace {

document::Document read_relaxed(std::string bytes) {
    return support::read_one_way(std::move(bytes), document::BareKeys::kQuoted);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    support::check_reader(read_relaxed, std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
