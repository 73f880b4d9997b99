// XML as the page reads it.
#include <cstdint>

#include "document/parse.h"
#include "fuzz/support/invariants.h"

namespace {

document::Document read(std::string bytes) {
    return document::parse_xml(std::move(bytes));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    support::check_reader(read, std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
