// Words of the comparison of two answers that were kept.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kCompareTwoAnswers[] = "Compare two answers";
inline constexpr char kCompareThis[] = "Compare";
inline constexpr char kCompareWith[] = "with";
inline constexpr char kDifferences[] = "Differences";
inline constexpr char kShowChange[] = "Show";  // begins "Show … in raw"
inline constexpr char kCopyChanges[] = "Copy changes";
inline constexpr char kNoDifferences[] = "No differences, apart from formatting.";
inline constexpr char kComparedWithItself[] =
    "This is the same answer twice. Choose another one to compare it with.";
inline constexpr char kComparingAnswers[] = "Comparing these answers …";
inline constexpr char kComparing[] = "Comparing";
inline constexpr char kRawShowsLatestAnswer[] =
    "The raw tree shows the latest answer. Compare with that one to see these changes there.";

// "unchanged until 14:02:06"
std::string unchanged_until(std::string_view time);
// "From 14:02:06: PROCESSING · 3.1 kB"
std::string from_answer(std::string_view time, std::string_view about);
// "to 14:02:11: SUCCESS · 3.1 kB"
std::string to_answer(std::string_view time, std::string_view about);

std::string count_added(int64_t count);    // "2 added"
std::string count_removed(int64_t count);  // "2 removed"
std::string count_changed(int64_t count);  // "2 changed"
// "150,000 changes, the first 100,000 listed: 20 added, 99,980 changed"
std::string first_changes(int64_t count, int64_t listed, std::string_view kinds);

}  // namespace words
