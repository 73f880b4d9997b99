// The cards of the job view: labels, missing values, references, and values as people read them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/data_uri.h"

namespace words {

// Words of the cards of the job view, and of the line below them.

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

// Words in the place of a missing value, what they mean, and the counts of what is shown.

inline constexpr char kNotInAnswer[] = "not in this answer";
inline constexpr char kUnexpectedKind[] = "not the expected kind of value";

// Their explanations, on hover and focus.
inline constexpr char kMeaningOfNull[] = "The answer has this key, without a value.";
inline constexpr char kMeaningOfAbsent[] = "The answer does not have this key.";
inline constexpr char kMeaningOfAbsentOrNull[] =
    "The answer does not have this key. “Show null keys” asks for keys without a value too.";
inline constexpr char kMeaningOfEmpty[] = "A text, list or object with nothing in it.";

inline constexpr char kShowFewerMembers[] = "Show fewer";
// "Show 400 more of 500"
std::string show_more_members(int64_t rest, int64_t all);
// "400 more of 500 are in the raw view."
std::string more_members_in_raw(int64_t rest, int64_t all);

// "62 of 62 fields shown"
std::string fields_shown(int64_t shown, int64_t all);
// "62 of 62 fields shown, 12 of them in closed details"
std::string fields_shown_or_closed(int64_t shown, int64_t all, int64_t closed);
// "60 of 62 fields shown; the raw view shows them all"
std::string all_fields_in_raw(std::string_view sentence);

// Words for values that are described, not shown: empty ones, containers, pictures.

inline constexpr char kEmptyObject[] = "empty object { }";
inline constexpr char kEmptyList[] = "empty list [ ]";

std::string summary_of_list(int64_t item_count);   // "a list of 2 items"
std::string summary_of_object(int64_t key_count);  // "an object with 1 key"

// "1714 (not a plausible time in ms; in seconds 1 Jan 1970 00:28:34 UTC)"
std::string no_time_in_ms(std::string_view number, std::string_view time_in_seconds);

inline constexpr char kPictureShownAbove[] = "shown above";
std::string picture_in(std::string_view label);  // "Picture in poster"
// Of one that has a fault: "Not shown as a picture: larger than 524 KB."
std::string not_shown_as_picture(const base::DataUri& uri);

// Words of single values as people read them: sides of pictures, channels, tracks, switches.

inline constexpr char kReadAsYes[] = "yes";
inline constexpr char kReadAsNo[] = "no";
inline constexpr char kInternalStorage[] = "internal storage";
inline constexpr char kMono[] = "mono";
inline constexpr char kStereo[] = "stereo";
inline constexpr char kOneChannel[] = "1 (mono)";
inline constexpr char kTwoChannels[] = "2 (stereo)";

std::string bits(int64_t count);                     // "1 bit", "16 bits"
std::string pixels(int64_t count);                   // "1,280 px"
std::string channels(int64_t count);                 // "1 channel", "6 channels"
std::string rotated_by(const std::string& degrees);  // "rotated by 90°"
std::string tracks(int64_t count);                   // "3 tracks"
// "AAC 133 kbit/s + 2 more"
std::string and_more_tracks(const std::string& first, int64_t more);

// What the places in an answer are called in sentences: "Output film_720p · progress".

inline constexpr char kWholeAnswer[] = "The whole answer";

inline constexpr char kPathProgress[] = "progress";
inline constexpr char kPathErrorMessage[] = "error message";
inline constexpr char kPathCreated[] = "created";
inline constexpr char kPathFinished[] = "finished";
inline constexpr char kPathStarted[] = "started";
inline constexpr char kPathUpdated[] = "updated";
inline constexpr char kPathName[] = "name";
inline constexpr char kPathNames[] = "names";
inline constexpr char kPathZippedThumbnails[] = "zipped thumbnails";
inline constexpr char kPathAddress[] = "address";
inline constexpr char kPathId[] = "ID";

// One of the items under a key: "video tracks 2".
std::string path_item(const std::string& list, const std::string& number);

// Words of a reference to another object, and of that object where it is opened.

inline constexpr char kExpandObject[] = "Expand";
inline constexpr char kCollapseObject[] = "Collapse";
inline constexpr char kShownAlready[] = "Already shown above";
inline constexpr char kNoObject[] = "not an object of the API";
inline constexpr char kCameAlong[] = "came with the answer around it";
inline constexpr char kReadAgain[] = "Read again";

// The names of the buttons; that of kExpandObject is expand_kind, of the options.
std::string collapse_kind(std::string_view kind);     // "Collapse file"
std::string cancel_kind(std::string_view kind);       // "Cancel file"
std::string go_to_kind(std::string_view kind);        // "Go to file"
std::string go_to_kind_above(std::string_view kind);  // "Go to file, already shown above"
std::string copy_id_of_kind(std::string_view kind);   // "Copy file ID"
// "Expand file of output hd": names of repeated buttons tell which.
std::string of_owner(std::string_view name, std::string_view owner);
std::string id_of_kind(std::string_view kind);  // "file ID", as what was copied is called

std::string object_answered_at(std::string_view time);  // "answered at 14:02:06 CEST"
std::string object_as_of(std::string_view time);        // "as of 14:02:06 CEST"
std::string loading_object(std::string_view key);       // "Loading file/55…"

// Words for how times are shown.

inline constexpr char kTimes[] = "Times";
inline constexpr char kTimesLocal[] = "Local";
inline constexpr char kTimesRelative[] = "Relative";
inline constexpr char kTimesInUtc[] = "Times in UTC";
inline constexpr char kTimesFromNow[] = "Times by their distance from now";

std::string times_in_local(std::string_view zone);      // "Times in local time (CEST, UTC+2)"
std::string times_in_local_now(std::string_view zone);  // "Times in local time (now CEST, UTC+2)"
// "Times relative to 14:02:06 CEST"
std::string times_as_of(std::string_view clock, std::string_view zone);

}  // namespace words
