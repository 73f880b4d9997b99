#include "words/facts.h"

#include "base/no_break.h"
#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

namespace words {
std::string answered_in(std::string_view duration) {
    return base::concat({"received in ", duration});
}

std::string beginning_of_value(std::string_view beginning, int64_t size_bytes) {
    return base::concat({beginning, " (", format_bytes(size_bytes), " in all)"});
}

std::string show_more_of(std::string_view label) {
    return base::concat({kShowMore, " of ", label});
}

std::string show_less_of(std::string_view label) {
    return base::concat({kShowLess, " of ", label});
}

std::string show_more_members(int64_t rest, int64_t all) {
    return base::concat({"Show ", format_count(rest), " more of ", format_count(all)});
}

std::string more_members_in_raw(int64_t rest, int64_t all) {
    return base::concat(
        {format_count(rest), " more of ", format_count(all), " are in the raw view."});
}

std::string fields_shown(int64_t shown, int64_t all) {
    return base::concat({format_count(shown), " of ", format_count(all), " fields shown"});
}

std::string fields_shown_or_closed(int64_t shown, int64_t all, int64_t closed) {
    return base::concat({format_count(shown), " of ", format_count(all), " fields shown, ",
                         format_count(closed), " of them in collapsed details"});
}

std::string all_fields_in_raw(std::string_view sentence) {
    return base::concat({sentence, "; the raw view shows them all"});
}

std::string summary_of_list(int64_t item_count) {
    return base::concat({"a list of ", items(item_count)});
}

std::string summary_of_object(int64_t key_count) {
    return base::concat({"an object with ", keys(key_count)});
}

std::string no_time_in_ms(std::string_view number, std::string_view time_in_seconds) {
    return base::concat(
        {number, " (not a plausible time in ms; in seconds ", time_in_seconds, ")"});
}

std::string picture_in(std::string_view label) {
    return base::concat({"Picture in ", label});
}

std::string not_shown_as_picture(const base::DataUri& uri) {
    switch (uri.fault) {
        case base::PictureFault::kNone: break;
        case base::PictureFault::kOtherType:
            return "Not shown as a picture: only PNG, JPEG, GIF and WebP are.";
        case base::PictureFault::kOtherBytes:
            return base::concat(
                {"Not shown as a picture: its content is not ", uri.media_type, "."});
        case base::PictureFault::kNotPlain:
            return "Not shown as a picture: it is not plain base64.";
        case base::PictureFault::kTooLarge:
            return base::concat({"Not shown as a picture: larger than ",
                                 format_bytes(base::kMaxPictureBytes), "."});
        case base::PictureFault::kBroken: return "Not shown as a picture: its base64 is invalid.";
    }
    return {};
}

std::string unclear_duration(std::string_view said) {
    return base::concat({said, " (ms or s?)"});
}

std::string bits(int64_t count) {
    return plural(count, "bit", "bits");
}

std::string pixels(int64_t count) {
    return format_count(count) + base::kNoBreak + "px";
}

std::string channels(int64_t count) {
    return plural(count, "channel", "channels");
}

std::string rotated_by(const std::string& degrees) {
    return base::concat({"rotated by ", degrees, "°"});
}

std::string tracks(int64_t count) {
    return std::to_string(count) + " tracks";
}

std::string and_more_tracks(const std::string& first, int64_t more) {
    return base::concat({first, " + ", std::to_string(more), " more"});
}

std::string path_item(const std::string& list, const std::string& number) {
    return base::concat({list, " ", number});
}

std::string collapse_kind(std::string_view kind) {
    return base::concat({"Collapse ", kind});
}

std::string cancel_kind(std::string_view kind) {
    return base::concat({"Cancel ", kind});
}

std::string go_to_kind(std::string_view kind) {
    return base::concat({"Go to ", kind});
}

std::string go_to_kind_above(std::string_view kind) {
    return base::concat({"Go to ", kind, ", already shown above"});
}

std::string copy_id_of_kind(std::string_view kind) {
    return base::concat({"Copy ", kind, " ID"});
}

std::string of_owner(std::string_view name, std::string_view owner) {
    return base::concat({name, " of ", owner});
}

std::string id_of_kind(std::string_view kind) {
    return base::concat({kind, " ID"});
}

std::string object_received(std::string_view time) {
    return base::concat({"received ", time});
}

std::string loading_object(std::string_view key) {
    return base::concat({"Loading ", key});
}

std::string times_in_local(std::string_view zone) {
    return base::concat({"Times in local time (", zone, ")"});
}

std::string times_in_local_now(std::string_view zone) {
    return base::concat({"Times in local time (now ", zone, ")"});
}

std::string times_as_of(std::string_view clock, std::string_view zone) {
    return base::concat({"Times relative to ", clock, " ", zone});
}

}  // namespace words
