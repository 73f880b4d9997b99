// Words for what is wrong with a job ID or with kinds to expand that were typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kEnterJobId[] = "Enter a job ID, such as 559cbbec14ea67a7cad6c7d8.";
inline constexpr char kAddressNamesNoJob[] =
    "This address names no job: it has no part “/jobs/ID”.";

// "This address ends before the job ID: nothing follows “/jobs/”."
std::string address_ends_before_id(std::string_view last_part);
// "A job ID holds only letters, digits, - and _; this one holds a space at position 4."
std::string job_id_cannot_hold(std::string_view what);
// "This is too long for a job ID: it has 60 letters, and MediaHub's have 24. Is it the access
// token?"
std::string job_id_too_long(size_t letters);
// "A kind holds only letters, digits, _, - and .; “fi le” holds a space at position 3. Put commas
// between kinds."
std::string kind_cannot_hold(std::string_view kind, std::string_view what);

}  // namespace words
