// Words for a request written down for another program: the buttons that copy it, and what was
// copied.
#pragma once

namespace words {

inline constexpr char kCurlCommand[] = "cURL command";
inline constexpr char kCopyAsFetch[] = "Copy as fetch()";
inline constexpr char kFetchCall[] = "fetch() call";
inline constexpr char kCopyAsHttpie[] = "Copy as HTTPie";
inline constexpr char kHttpieCommand[] = "HTTPie command";
inline constexpr char kCopyAsPython[] = "Copy as Python";
inline constexpr char kPythonProgram[] = "Python program";

}  // namespace words
