// The form: options of the request, and what is wrong with what was typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// Words of the options in the head: what a request asks for, and where it goes.

inline constexpr char kOptions[] = "Options";
inline constexpr char kOptionsOpen[] = "Options ▴";
inline constexpr char kOptionsFolded[] = "Options ▾";
std::string options_of_request(std::string_view address);  // "What to request from api.xvid.com/v1"

// What was asked for, in parts: "JSON · human-readable · file, preset expanded".
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
inline constexpr char kMoreKindsHint[] = "Other kinds of objects, separated by commas: codec, job";
inline constexpr char kBinaryData[] = "Binary data";

std::string expand_kind(std::string_view kind);   // "Expand file"
std::string sent_as(std::string_view parameter);  // "Sent as expand=file"

inline constexpr char kConnection[] = "Connection";
inline constexpr char kConnectionOpen[] = "Connection ▴";
inline constexpr char kConnectionFolded[] = "Connection ▾";
inline constexpr char kAddressFixed[] = "Set by this page";
inline constexpr char kAddressFixedSentence[] = "This page is configured for this API address.";
inline constexpr char kAddressHint[] = "Your token is sent to this address only";
inline constexpr char kAddressSentence[] =
    "Your token is sent to this address only. Press Enter to load the job from it.";

// Words for what is wrong with a job ID or with kinds to expand that were typed.

inline constexpr char kEnterJobId[] = "Enter a job ID, such as 559cbbec14ea67a7cad6c7d8.";
inline constexpr char kAddressNamesNoJob[] =
    "This address names no job: it has no part “/jobs/ID”.";

// "This address ends before the job ID: nothing follows “/jobs/”."
std::string address_ends_before_id(std::string_view last_part);
// "A job ID holds only letters, digits, - and _; this one holds a space at position 4."
std::string job_id_cannot_hold(std::string_view what);
// "This is too long for a job ID: it has 60 letters, and MediaHub's have 24. Is it the access
// token?"
std::string job_id_too_long(size_t letters);
// "A kind holds only letters, digits, _, - and .; “fi le” holds a space at position 3. Put commas
// between kinds."
std::string kind_cannot_hold(std::string_view kind, std::string_view what);

// Words for what is wrong with an access token that was typed.

inline constexpr char kTokenLineBreak[] =
    "The access token holds a line break. Copy it again, as one line.";
inline constexpr char kTokenSpace[] =
    "The access token holds a space. Copy it again, without any text around it.";
inline constexpr char kTokenControl[] =
    "The access token holds a control character. Copy it again from its source.";
inline constexpr char kTokenLetter[] =
    "The access token holds a letter that no token has, such as an accent or a dash from a word "
    "processor. Copy it again from its source.";

// Words for what is wrong with an API address that was typed.

inline constexpr char kEnterApiAddress[] =
    "Enter the address of the API, such as https://api.xvid.com/v1.";
inline constexpr char kAddressScheme[] =
    "An API address begins with https:// or http://, such as https://api.xvid.com/v1.";
inline constexpr char kAddressCredentials[] =
    "An API address carries no user name or password: take out everything up to the @.";
inline constexpr char kAddressFragment[] =
    "An API address has no fragment: take out everything from the # on.";
inline constexpr char kAddressQuery[] =
    "An API address has no query: take out everything from the ? on.";
inline constexpr char kAddressWithoutHost[] =
    "This API address names no host; one looks like https://api.xvid.com/v1.";
inline constexpr char kAddressHostLetters[] =
    "A host name holds only letters, digits, dots and -; the one in this API address does not.";
inline constexpr char kAddressPort[] =
    "The port in this API address is not a number from 1 to 65535.";

// "An API address cannot hold a space at position 4."
std::string address_cannot_hold(std::string_view what);

// Words for a letter that may not stand in what was typed, and where it does.

inline constexpr char kTypedSpace[] = "a space";
inline constexpr char kTypedTab[] = "a tab";
inline constexpr char kTypedLineBreak[] = "a line break";
inline constexpr char kTypedSlash[] = "a slash";
inline constexpr char kTypedNoText[] = "a byte that is no text";
inline constexpr char kTypedControl[] = "a control character";

std::string typed_letter(std::string_view letter);                        // "“ä”"
std::string typed_at_position(std::string_view letter, size_t position);  // "a space at position 4"

// Words for what the program cannot do with what it was given.

inline constexpr char kTokenMissing[] =
    "Enter the access token: MediaHub answers nobody without one.";
inline constexpr char kBodyHoldsNoJob[] =
    "The body is valid, but holds no object with an id, a status or outputs.";
inline constexpr char kPathLooksAtTooMuch[] =
    "This path looks at too much of the body. Make it narrower.";

}  // namespace words
