// What is copied, as it is called in "Copied the …", and the head of a copied comparison.
#pragma once

#include <cstdint>
#include <string>

namespace words {

inline constexpr char kThingBody[] = "body";
// "body, with U+FFFD in the place of 3 bytes that are not UTF-8"
std::string thing_mended_body(int64_t invalid_bytes, const std::string& encoding);
inline constexpr char kThingHash[] = "SHA-256";
inline constexpr char kThingPath[] = "path";
inline constexpr char kThingKey[] = "key";
inline constexpr char kThingValue[] = "value";
inline constexpr char kThingBranch[] = "branch as received";
inline constexpr char kThingCsv[] = "table as CSV";
inline constexpr char kThingTsv[] = "table as TSV";
inline constexpr char kThingChanges[] = "changes";
inline constexpr char kThingSupportReport[] = "support report";

// Three lines: "Changes of https://api.xvid.com/v1/559c…", "from 2015-07-08T05:59:11.874Z", "to …".
std::string copied_changes_head(const std::string& job, const std::string& from,
                                const std::string& to);
std::string copied_changes_left_out(int64_t count);  // "and 3 more"

}  // namespace words
