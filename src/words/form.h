// The form: options of the request, and what is wrong with what was typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// The options: what to request, and from where.

inline constexpr char kOptions[] = "Options";
std::string options_of_request(std::string_view address);  // "What to request from api.xvid.com/v1"

// What was requested, in parts: "JSON · human-readable · file, preset expanded".
inline constexpr char kAskedHumanReadable[] = "human-readable";
inline constexpr char kAskedAllExpanded[] = "all expanded";
std::string asked_expanded(std::string_view kinds);  // "file, preset expanded"
inline constexpr char kAskedNullKeys[] = "null keys shown";
inline constexpr char kAskedUserData[] = "with user data";
inline constexpr char kAskedBinaryData[] = "with binary data";

inline constexpr char kAnswerFormat[] = "Format";
inline constexpr char kHumanReadable[] = "Human-readable response";
inline constexpr char kShowNullKeys[] = "Show null keys";
inline constexpr char kExpandAll[] = "Expand all";
inline constexpr char kMoreKinds[] = "More kinds to expand";
inline constexpr char kMoreKindsHint[] = "Other kinds of objects, comma-separated: codec, job";
inline constexpr char kBinaryData[] = "Binary data";

std::string expand_kind(std::string_view kind);   // "Expand file"
std::string sent_as(std::string_view parameter);  // "Sent as expand=file"

inline constexpr char kConnection[] = "Connection";
inline constexpr char kAddressFixed[] = "Set by this page";
inline constexpr char kAddressFixedSentence[] = "This page is configured for this API address.";
inline constexpr char kAddressHint[] = "Your token is sent to this address only";
inline constexpr char kAddressSentence[] =
    "Your token is sent to this address only. Press Enter to load the job from it.";

// What is wrong with a job ID, or with the kinds to expand.

inline constexpr char kEnterJobId[] = "Enter a job ID, such as 559cbbec14ea67a7cad6c7d8.";
inline constexpr char kAddressNamesNoJob[] =
    "This URL contains no job ID: it has no “/jobs/ID” part.";

// "This URL ends before the job ID: nothing follows “/jobs/”."
std::string address_ends_before_id(std::string_view last_part);
// "A job ID can contain only letters, digits, - and _. This one contains a space at position 4."
std::string job_id_cannot_hold(std::string_view what);
// "This is too long for a job ID: it has 60 characters instead of 24. Did you enter the access
// token?"
std::string job_id_too_long(size_t letters);
// "A kind can contain only letters, digits, _, - and dots. “fi le” contains a space at position 3.
// Separate kinds with commas."
std::string kind_cannot_hold(std::string_view kind, std::string_view what);

// What is wrong with an access token.

inline constexpr char kTokenLineBreak[] =
    "The access token contains a line break. Copy it again as a single line.";
inline constexpr char kTokenSpace[] =
    "The access token contains a space. Copy it again without any text around it.";
inline constexpr char kTokenControl[] =
    "The access token contains a control character. Copy it again from its source.";
inline constexpr char kTokenLetter[] =
    "The access token contains a character that tokens can’t have, such as an accented letter or a "
    "typographic dash. Copy it again from its source.";

// What is wrong with an API address.

inline constexpr char kEnterApiAddress[] =
    "Enter the API address, such as https://api.xvid.com/v1.";
inline constexpr char kAddressScheme[] =
    "The API address must begin with https:// or http://, such as https://api.xvid.com/v1.";
inline constexpr char kAddressCredentials[] =
    "The API address can’t contain a user name or password. Remove everything up to the @, and the "
    "@.";
inline constexpr char kAddressFragment[] =
    "The API address can’t have a fragment. Remove the # and everything after it.";
inline constexpr char kAddressQuery[] =
    "The API address can’t have a query. Remove the ? and everything after it.";
inline constexpr char kAddressWithoutHost[] =
    "The API address has no host. An example with one is https://api.xvid.com/v1.";
inline constexpr char kAddressHostLetters[] =
    "The host name in the API address can contain only letters, digits, dots and hyphens.";
inline constexpr char kAddressPort[] =
    "The port in the API address must be a number from 1 to 65535.";

// "The API address contains a space at position 4, which isn’t allowed there."
std::string address_cannot_hold(std::string_view what);

// A character that is not allowed in what was typed, and its position.

inline constexpr char kTypedSpace[] = "a space";
inline constexpr char kTypedTab[] = "a tab";
inline constexpr char kTypedLineBreak[] = "a line break";
inline constexpr char kTypedSlash[] = "a slash";
inline constexpr char kTypedNoText[] = "a byte that is not UTF-8";
inline constexpr char kTypedControl[] = "a control character";

std::string typed_letter(std::string_view letter);                        // "“ä”"
std::string typed_at_position(std::string_view letter, size_t position);  // "a space at position 4"

inline constexpr char kTokenMissing[] = "Enter an access token. MediaHub requires one.";
inline constexpr char kPathLooksAtTooMuch[] =
    "This path covers too much of the body. Make it more specific.";

}  // namespace words
