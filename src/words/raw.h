// The raw view: its tools, its search, and remarks on the body.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// The tools of the raw view, what is known about the body, and remarks in its rows.

std::string failed_body(std::string_view id);  // "failed job/559c…", beside "file/559c…"

inline constexpr char kBodyTools[] = "Body tools";
inline constexpr char kBodySearch[] = "Body search";  // where it has a line of its own
inline constexpr char kTools[] = "Tools";
inline constexpr char kToolsHint[] = "Search options, folding, copying and saving";
inline constexpr char kModesHint[] = "Choose how the body is shown";
inline constexpr char kMore[] = "More";
inline constexpr char kMoreHint[] = "Other ways to copy the selected row";
inline constexpr char kShowTheBody[] = "Show the body";
inline constexpr char kBodyAsReceived[] = "As received";
inline constexpr char kBodyAsReceivedHint[] = "The body byte for byte. Shortcut: 1";
inline constexpr char kBodyPretty[] = "Pretty";
inline constexpr char kBodyPrettyHint[] =
    "The same tokens, reformatted with one value per line. Shortcut: 2";
inline constexpr char kBodyAsTree[] = "Tree";
inline constexpr char kBodyAsTreeHint[] =
    "The same tokens as a tree, to fold and to copy paths from. Shortcut: 3";
inline constexpr char kBodyOf[] = "Body of";
inline constexpr char kBodyOfJob[] = "job";
inline constexpr char kExpandLevel[] = "Expand level";
inline constexpr char kExpandLevelHint[] = "Expands one more level";
inline constexpr char kExpandBranch[] = "Expand branch";
inline constexpr char kCollapseBranch[] = "Collapse branch";
inline constexpr char kBranchHint[] = "Everything inside the selected row";
inline constexpr char kUnfoldAll[] = "Unfold all";
inline constexpr char kFoldAll[] = "Fold all";
inline constexpr char kCopyBody[] = "Copy body";
inline constexpr char kSaveBody[] = "Save body";
inline constexpr char kSaveBodyHint[] = "Byte for byte";

// What is known about the body.
inline constexpr char kJsonWithBareKeys[] = "JSON with bare keys";
inline constexpr char kCopySha256[] = "Copy SHA-256";
inline constexpr char kComparingTokens[] = "Comparing pretty and received …";

std::string not_valid_encoding(std::string_view encoding);  // "not valid UTF-8"
std::string sha256_is(std::string_view digest);             // "SHA-256 9f86d0…"
std::string digest_of_received(std::string_view digest);    // "Of the bytes received: 9f86d0…"
std::string same_tokens(int64_t count);           // "Pretty and received have the same 2 tokens."
std::string same_tokens_to_fault(int64_t count);  // "… the same 2 tokens up to the fault."
// "Pretty and received differ: after 2 tokens, at byte 9 and line 2 of the pretty text. Trust …"
std::string different_tokens(int64_t count, int64_t at_byte, int64_t at_line);

// "2 bytes are not valid UTF-8. The first is byte 9; each is shown as \x and two hexadecimal
// digits.": of the body itself, and of the text that it was read as.
std::string invalid_bytes_of_body(int64_t count, std::string_view encoding, int64_t first_at);
std::string invalid_bytes_of_text(int64_t count, std::string_view encoding, int64_t first_at);
inline constexpr char kGoToFault[] = "Go to the fault";
inline constexpr char kGoToFirst[] = "Go to the first";
inline constexpr char kGoToFirstInvalid[] = "Go to the first invalid byte";

// In and between the rows.
inline constexpr char kBodyTree[] = "Body";
inline constexpr char kBodyText[] = "Body text";
inline constexpr char kBodyEmpty[] = "The body is empty.";
inline constexpr char kStoppedHere[] = "▲ parsing stopped here";
inline constexpr char kDuplicateKey[] =
    "duplicate key in this object; most programs read only the last one";

std::string reading_stopped_at(std::string_view fault);  // "Parsing stopped here, at line 2, …"
std::string bytes_left_out(int64_t count);               // "… (1,200 more bytes)"
std::string invalid_bytes_in_row(int64_t count, std::string_view encoding);  // as above, in short

std::string row_added(std::string_view since);  // "added since 14:02:06 CEST"
// "part of it was removed since 14:02:06 CEST: 42"
std::string row_lost(std::string_view since, std::string_view removed);
// "changed since 14:02:06 CEST, was 42"
std::string row_changed(std::string_view since, std::string_view before);

// Of the selected row.
inline constexpr char kSelectedRow[] = "Selected row";
inline constexpr char kPathLanguage[] = "Path language";
inline constexpr char kXPathOfJsonHint[] = "XPath 3.1, for the result of parse-json()";
inline constexpr char kJsonPointer[] = "JSON Pointer";
inline constexpr char kCopyPath[] = "Copy path";
inline constexpr char kCopyKey[] = "Copy key";
inline constexpr char kCopyValue[] = "Copy value";
inline constexpr char kCopyValueHint[] = "Without quotes, escapes decoded";
inline constexpr char kCopyAsReceived[] = "Copy as received";
inline constexpr char kCopyAsReceivedHint[] = "This row and everything inside it, byte for byte";
inline constexpr char kCopyLinkToRowHint[] = "Opens this page with this row selected";
inline constexpr char kShowInJob[] = "Show in job";

// Searching and filtering a body.

inline constexpr char kSearchBody[] = "Search";
inline constexpr char kSearchBodyHint[] =
    "Searches keys and values, as written and as displayed; Enter goes to the next match";
inline constexpr char kMatchCase[] = "Match case";
inline constexpr char kWholeWords[] = "Whole words";
inline constexpr char kRegularExpression[] = "Regular expression";
inline constexpr char kPreviousMatch[] = "Previous match";
inline constexpr char kNextMatch[] = "Next match";
inline constexpr char kCancelSearch[] = "Cancel search";

inline constexpr char kNoMatch[] = "none";
inline constexpr char kNoMatchYet[] = "none yet";
std::string match_of(int64_t number, int64_t count);  // "3 of 17"
// Restrictions, each added to the text before it.
std::string matches_so_far(std::string_view said);     // "3 of 17 so far"
std::string matches_cancelled(std::string_view said);  // "3 of 17, cancelled"
// "3 of 17,000; you can step through the first 10,000"
std::string matches_within_reach(std::string_view said, int64_t count);

inline constexpr char kPathFilter[] = "JSONPath filter";
inline constexpr char kPathFilterHint[] =
    "Shows what the path selects, and its parents. Example: $..outputs[?@.status != 'SUCCESS']. In "
    "XML it selects elements and attributes.";
inline constexpr char kFilterProgress[] = "Filter";
inline constexpr char kClearFilter[] = "Clear filter";

}  // namespace words
