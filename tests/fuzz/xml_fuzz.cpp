// XML as the page reads it, and Expat as a judge of what is well-formed.
#include <cstdint>

#include "document/parse.h"
#include "document/support/expat.h"
#include "fuzz/support/check.h"
#include "fuzz/support/invariants.h"

namespace {

document::Document read(std::string bytes) {
    document::Document document = document::parse_xml(std::move(bytes));
    if (support::is_for_expat_to_judge(document.bytes)) {
        const bool well_formed = support::is_well_formed_to_expat(document.bytes);
        support::check(well_formed == !document.problem);
    }
    return document;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    support::check_reader(read, std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
