// Words of the support report: its titles, the labels of its lines, and what stands for what an
// answer does not give.
#pragma once

#include <string>

namespace words {

inline constexpr char kReportTitle[] = "Jobglass support report";
inline constexpr char kReportVersion[] = "Version of Jobglass";
inline constexpr char kReportAsOf[] = "As of";
std::string report_by_this_clock(const std::string& time);  // "2015-… by this computer's clock"

inline constexpr char kReportInWords[] = "In words";
inline constexpr char kReportDetails[] = "Details";
inline constexpr char kReportInputFile[] = "Input file";
inline constexpr char kReportContradictions[] = "Contradictions in the answer";

inline constexpr char kReportFailureOfJob[] = "Failure of the job";
std::string report_failure_of(const std::string& outputs);  // "Failure of output `hd`"
inline constexpr char kReportCode[] = "Code";
inline constexpr char kReportMessage[] = "Message";
inline constexpr char kReportNotInAnswer[] = "none in the answer";

inline constexpr char kReportExplanation[] = "Explanation";
inline constexpr char kReportApiCode[] = "Code of the API";
inline constexpr char kReportApiMessage[] = "Message of the API";
inline constexpr char kReportRuledOut[] = "Ruled out";
inline constexpr char kReportStillPossible[] = "Still possible";

inline constexpr char kReportExchange[] = "Request and answer";
inline constexpr char kReportAnswer[] = "Answer";
inline constexpr char kReportNoAnswer[] = "none that the browser would show";
inline constexpr char kReportSize[] = "Size";
inline constexpr char kReportTime[] = "Time";

}  // namespace words
