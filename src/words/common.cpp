#include "words/common.h"

#include "base/units.h"

namespace words {

std::string jobglass_version(const std::string& number) {
    return "Jobglass " + number;
}

std::string bytes(int64_t count) {
    return base::plural(count, "byte", "bytes");
}

std::string keys(int64_t count) {
    return base::plural(count, "key", "keys");
}

std::string items(int64_t count) {
    return base::plural(count, "item", "items");
}

std::string nodes(int64_t count) {
    return base::plural(count, "node", "nodes");
}

std::string changes(int64_t count) {
    return base::plural(count, "change", "changes");
}

std::string outputs(int64_t count) {
    return base::plural(count, "output", "outputs");
}

}  // namespace words
