// Words around the verdict and its timeline; the sentences themselves are in verdict.h.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kCopyJobId[] = "Copy ID";
inline constexpr char kCopiedJobId[] = "job ID";  // as what was copied is called
inline constexpr char kProgressOfJob[] = "Progress of the job";

std::string exactly_created(std::string_view moment);   // "created 2024-05-01T12:02:06.000Z …"
std::string exactly_finished(std::string_view moment);  // "finished 2024-05-01T12:02:06.000Z …"
// "2 min left, based on the last 40 s"
std::string left_by_basis(std::string_view left, std::string_view basis);
std::string timeline_moment(std::string_view event, std::string_view time);  // "created 14:02"

}  // namespace words
