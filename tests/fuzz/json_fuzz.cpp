// JSON as the page reads it, and the strict reader alone: where the strict one is content, the page
// must be so too, with a document that is not called relaxed.
#include <cstdint>

#include "document/parse.h"
#include "fuzz/support/check.h"
#include "fuzz/support/invariants.h"

namespace {

document::Document read_strictly(std::string bytes) {
    return support::read_one_way(std::move(bytes), document::BareKeys::kRefused);
}

document::Document read_as_page(std::string bytes) {
    document::Document document = document::parse_json(std::move(bytes));
    const bool strict = !read_strictly(document.bytes).problem;
    const bool whole = !document.problem && document.format == document::Format::kJson;
    support::check(strict == whole);
    return document;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    support::check_reader(read_strictly, bytes);
    support::check_reader(read_as_page, bytes);
    return 0;
}
