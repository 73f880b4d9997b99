// The cards of the job view: labels, missing values, references, and values as people read them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/data_uri.h"

namespace words {

// The cards of the job view, and the line below them.

inline constexpr char kReferencesCard[] = "References";
inline constexpr char kAutograph[] = "Autograph";
inline constexpr char kOutputPrefix[] = "Output prefix";

inline constexpr char kTimesCard[] = "Times";

inline constexpr char kIdOfJob[] = "ID";
inline constexpr char kJobVersion[] = "Version";
inline constexpr char kJobHref[] = "Address";
inline constexpr char kOtherFields[] = "Other fields";

inline constexpr char kInputMedia[] = "Media";
inline constexpr char kLoadFileDetails[] = "Load file details";
inline constexpr char kMediaNotLoaded[] = "not loaded";
inline constexpr char kLoadsWithFile[] = "Reloads the job with expand=file";
inline constexpr char kInputOverrides[] = "Overrides";
inline constexpr char kNoOverrides[] = "none (no force_… key in this response)";
inline constexpr char kInputObject[] = "Object";

inline constexpr char kMediaPicture[] = "Picture";
inline constexpr char kMediaVideo[] = "Video";
inline constexpr char kMediaAudio[] = "Audio";
inline constexpr char kMediaLength[] = "Duration";
inline constexpr char kMediaSize[] = "Size";
inline constexpr char kMediaContainer[] = "Container";

// "received in 120 ms"
std::string answered_in(std::string_view duration);

// What is shown instead of a missing value, its explanation, and the count of fields shown.

inline constexpr char kNotInAnswer[] = "not in this response";
inline constexpr char kUnexpectedKind[] = "unexpected type";

// Their explanations, on hover and focus.
inline constexpr char kMeaningOfNull[] = "The response has this key, but its value is null.";
inline constexpr char kMeaningOfAbsent[] = "The response doesn’t have this key.";
inline constexpr char kMeaningOfAbsentOrNull[] =
    "The response doesn’t have this key. “Show null keys” also requests keys without a value.";
inline constexpr char kMeaningOfEmpty[] = "An empty text, list or object.";

inline constexpr char kShowFewerMembers[] = "Show fewer";
// A long value: "Lorem ipsum… (1.00 MB in all)", and below it what shows more.
inline constexpr char kShowMore[] = "Show more";
inline constexpr char kShowLess[] = "Show less";
inline constexpr char kRestOfValue[] = "The raw view shows the rest; copying gives all of it.";
std::string beginning_of_value(std::string_view beginning, int64_t size_bytes);
std::string show_more_of(std::string_view label);
std::string show_less_of(std::string_view label);

// "Show 400 more of 500"
std::string show_more_members(int64_t rest, int64_t all);
// "400 more of 500 are in the raw view."
std::string more_members_in_raw(int64_t rest, int64_t all);

// "62 of 62 fields shown"
std::string fields_shown(int64_t shown, int64_t all);
// "62 of 62 fields shown, 12 of them in collapsed details"
std::string fields_shown_or_closed(int64_t shown, int64_t all, int64_t closed);
// "60 of 62 fields shown; the raw view shows them all"
std::string all_fields_in_raw(std::string_view sentence);

// Values that are described, not shown: empty ones, containers, pictures.

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

// Single values as people read them.

inline constexpr char kReadAsYes[] = "yes";
inline constexpr char kReadAsNo[] = "no";
inline constexpr char kInternalStorage[] = "internal storage";
inline constexpr char kMono[] = "mono";
inline constexpr char kStereo[] = "stereo";
inline constexpr char kOneChannel[] = "1 (mono)";
inline constexpr char kTwoChannels[] = "2 (stereo)";

// "199.48 (ms or s?)": a length with a fraction, where the manual has whole milliseconds
std::string unclear_duration(std::string_view said);
std::string bits(int64_t count);                     // "1 bit", "16 bits"
std::string pixels(int64_t count);                   // "1,280 px"
std::string channels(int64_t count);                 // "1 channel", "6 channels"
std::string rotated_by(const std::string& degrees);  // "rotated by 90°"
std::string tracks(int64_t count);                   // "3 tracks"
// "AAC 133 kbit/s + 2 more"
std::string and_more_tracks(const std::string& first, int64_t more);

// Positions in a response, in words: "Output film_720p · progress".

inline constexpr char kWholeAnswer[] = "The whole response";

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

// A reference to another object, and the object once it is expanded.

inline constexpr char kExpandObject[] = "Expand";
inline constexpr char kCollapseObject[] = "Collapse";
inline constexpr char kNoObject[] = "not an API object";
inline constexpr char kCameAlong[] = "included in this response";
inline constexpr char kReadAgain[] = "Refresh";

// The names of the buttons; that of kExpandObject is expand_kind, of the options.
std::string collapse_kind(std::string_view kind);     // "Collapse file"
std::string cancel_kind(std::string_view kind);       // "Cancel file"
std::string go_to_kind(std::string_view kind);        // "Go to file"
std::string go_to_kind_above(std::string_view kind);  // "Go to file, already shown above"
std::string copy_id_of_kind(std::string_view kind);   // "Copy file ID"
// "Expand file of output hd": names of repeated buttons tell which.
std::string of_owner(std::string_view name, std::string_view owner);
std::string id_of_kind(std::string_view kind);  // "file ID", as what was copied is called

std::string object_received(std::string_view time);  // "received 14:02:06 CEST"
std::string loading_object(std::string_view key);    // "Loading file/55…"

// How times are shown.

inline constexpr char kTimes[] = "Times";
inline constexpr char kTimesLocal[] = "Local";
inline constexpr char kTimesRelative[] = "Relative";
inline constexpr char kTimesInUtc[] = "Times in UTC";
inline constexpr char kTimesFromNow[] = "Times relative to now";

std::string times_in_local(std::string_view zone);      // "Times in local time (CEST, UTC+2)"
std::string times_in_local_now(std::string_view zone);  // "Times in local time (now CEST, UTC+2)"
// "Times relative to 14:02:06 CEST"
std::string times_as_of(std::string_view clock, std::string_view zone);

}  // namespace words
