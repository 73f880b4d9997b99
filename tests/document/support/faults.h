// Tables of bodies that cannot be read to their end, with what is said about each.
#pragma once

#include <string>
#include <vector>

namespace support {

struct Fault {
    std::string bytes;
    std::string description;  // as document::describe puts it: line, column, byte, sentence
    bool truncated = false;
};

// Reads each as JSON; fails the running test case where anything else is said, the bytes are not
// kept, or what was read before the fault is not consistent.
void check_faults(const std::vector<Fault>& faults);

}  // namespace support
