#include "document/support/faults.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/support/consistency.h"

namespace support {

void check_faults(const std::vector<Fault>& faults) {
    for (const Fault& fault : faults) {
        CAPTURE(fault.bytes);
        const document::Document parsed = document::parse_json(fault.bytes);
        REQUIRE(parsed.problem);
        CHECK(document::describe(*parsed.problem) == fault.description);
        CHECK(parsed.problem->truncated == fault.truncated);
        CHECK(parsed.bytes == fault.bytes);
        check_consistency(parsed);
    }
}

}  // namespace support
