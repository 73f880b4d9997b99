// What is copied, and what is announced afterwards; the support report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// The small buttons beside a fact: copy it, show it in the raw view, show its credentials.

inline constexpr char kShowCredentials[] = "Show credentials";
inline constexpr char kHideCredentials[] = "Hide credentials";

// Links to a place on this page.
inline constexpr char kCopyLink[] = "Copy link";
// "Copy link to output hd"
std::string copy_link_to(std::string_view output);
inline constexpr char kCopyLinkToOutputHint[] = "Opens this page at this output";

// What was copied, for the announcement: "Copied the value of Status"
std::string value_of(std::string_view label);
std::string original_of(std::string_view label);
// "Copy value of Status"
std::string copy_value_of(std::string_view label);
std::string copy_original_of(std::string_view label);
// "Copy 24.6 s"
std::string copies(std::string_view text);
// "Copy 1790000000000 (2026-09-21 14:13:20 UTC)"
std::string copies(std::string_view text, std::string_view exact);
// "Show Status in raw"
std::string show_in_raw(std::string_view name);

// What was copied, for the announcement "Copied the …"; and the head of a copied comparison.

inline constexpr char kThingBody[] = "body";
// "body, with U+FFFD in place of 3 bytes that are not UTF-8"
std::string thing_mended_body(int64_t invalid_bytes, const std::string& encoding);
inline constexpr char kThingHash[] = "SHA-256";
inline constexpr char kThingPath[] = "path";
inline constexpr char kThingKey[] = "key";
inline constexpr char kThingLink[] = "link";
inline constexpr char kThingValue[] = "value";
inline constexpr char kThingBranch[] = "branch as received";
inline constexpr char kThingCsv[] = "table as CSV";
inline constexpr char kThingTsv[] = "table as TSV";
inline constexpr char kThingChanges[] = "changes";
inline constexpr char kThingSupportReport[] = "support report";

// Three lines: "Changes of https://api.xvid.com/v1/559c…", "from 2015-07-08T05:59:11.874Z", "to …".
std::string copied_changes_head(const std::string& job, const std::string& from,
                                const std::string& to);
std::string copied_changes_left_out(int64_t count);  // "and 3 more"

// The support report: titles, labels, and placeholders for what the response does not contain.

inline constexpr char kReportTitle[] = "Jobglass support report";
inline constexpr char kReportVersion[] = "Jobglass version";
inline constexpr char kReportAsOf[] = "As of";
std::string report_by_this_clock(const std::string& time);  // "2015-… by this computer’s clock"

inline constexpr char kReportInWords[] = "Summary";
inline constexpr char kReportDetails[] = "Details";
inline constexpr char kReportInputFile[] = "Input file";
inline constexpr char kReportContradictions[] = "Contradictions in the response";

inline constexpr char kReportFailureOfJob[] = "Failure of the job";
std::string report_failure_of(const std::string& outputs);  // "Failure of output `hd`"
inline constexpr char kReportCode[] = "Code";
inline constexpr char kReportMessage[] = "Message";
inline constexpr char kReportNotInAnswer[] = "none in the response";

inline constexpr char kReportExplanation[] = "Explanation";
inline constexpr char kReportApiCode[] = "API code";
inline constexpr char kReportApiMessage[] = "API message";
inline constexpr char kReportRuledOut[] = "Ruled out";
inline constexpr char kReportStillPossible[] = "Still possible";

inline constexpr char kReportExchange[] = "Request and response";
inline constexpr char kReportAnswer[] = "Response";
inline constexpr char kReportNoAnswer[] = "none that this page can read";
inline constexpr char kReportSize[] = "Size";
inline constexpr char kReportTime[] = "Time";

}  // namespace words
