// Words of the cards of the job view, and of the line below them.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kReferencesCard[] = "References";
inline constexpr char kAutograph[] = "Autograph";
inline constexpr char kOutputPrefix[] = "Output prefix";

inline constexpr char kTimesCard[] = "Times";

inline constexpr char kIdOfJob[] = "ID";
inline constexpr char kJobVersion[] = "Version";
inline constexpr char kJobHref[] = "Address";
inline constexpr char kOtherFields[] = "Other fields";

inline constexpr char kInputMedia[] = "Media";
// A button, and the sentence that it begins.
inline constexpr char kLoadFileDetails[] = "Load file details";
inline constexpr char kToSeeItsMedia[] = "to see its media";
inline constexpr char kLoadsWithFile[] = "Loads the job again with expand=file";
inline constexpr char kInputOverrides[] = "Overrides";
inline constexpr char kNoOverrides[] = "none (no force_… key in this answer)";
inline constexpr char kInputObject[] = "Object";

inline constexpr char kMediaPicture[] = "Picture";
inline constexpr char kMediaVideo[] = "Video";
inline constexpr char kMediaAudio[] = "Audio";
inline constexpr char kMediaLength[] = "Length";
inline constexpr char kMediaSize[] = "Size";
inline constexpr char kMediaContainer[] = "Container";

// "answered in 120 ms"
std::string answered_in(std::string_view duration);

}  // namespace words
