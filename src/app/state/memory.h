// What this device remembers beyond the page, if the user wants that; never a token.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace app {

inline constexpr size_t kJobsRemembered = 10;

struct RememberedJob {
    std::string id;
    std::string verdict;  // its headline; credentials masked
    bool operator==(const RememberedJob&) const = default;
};

struct Memory {
    bool possible = false;  // the browser lets this page store something
    bool on = false;
    std::vector<RememberedJob> jobs;  // the last ones, newest first
    std::string site_address;         // the API address where nothing is remembered
    std::string api_address;          // the last one that answered, where it is another one
    std::string stored;               // what the device has
    uint32_t noted = 0;               // the number of the last response whose job is among `jobs`
};

}  // namespace app
