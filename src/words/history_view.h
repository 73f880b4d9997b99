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
inline constexpr char kCopyChanges[] = "Copy changes";
inline constexpr char kAnswersSayTheSame[] =
    "These answers say the same, whatever their formatting.";
inline constexpr char kComparedWithItself[] =
    "This is one answer: choose another one to compare it with.";
inline constexpr char kComparingAnswers[] = "Comparing these answers …";
inline constexpr char kComparing[] = "Comparing";
inline constexpr char kRawShowsLastAnswer[] =
    "The raw tree shows the last answer: compare with that one to see these changes there.";

// "unchanged until 14:02:06"
std::string unchanged_until(std::string_view time);
// "From 14:02:06: PROCESSING · 3.1 kB"
std::string from_answer(std::string_view time, std::string_view about);
// "to 14:02:11: SUCCESS · 3.1 kB"
std::string to_answer(std::string_view time, std::string_view about);

std::string count_added(int64_t count);    // "2 added"
std::string count_removed(int64_t count);  // "2 removed"
std::string count_changed(int64_t count);  // "2 changed"
// "5 changes: 2 added, 3 changed"
std::string changes_by_kind(int64_t count, std::string_view kinds);
// "5,000 changes: 20 added, 1,980 changed among the first 2,000"
std::string changes_by_kind_of_first(int64_t count, std::string_view kinds, int64_t first);

}  // namespace words
