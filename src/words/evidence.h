// The evidence file, which shows a job and how it was obtained without Jobglass; and the support
// text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kSaveEvidence[] = "Save evidence";
inline constexpr char kSaveEvidenceHint[] =
    "One HTML file with the verdict, requests and response. Credentials are masked.";

std::string evidence_title(std::string_view job);  // "Evidence for job 559c…"
inline constexpr char kEvidenceTitle[] = "Evidence from Jobglass";
// "Saved 2024-… by Jobglass 1.0.0. Access tokens and credentials are masked; nothing in this file
// …"
std::string evidence_saved(std::string_view time, std::string_view version);

inline constexpr char kEvidenceVerdict[] = "What happened";
inline constexpr char kEvidenceJob[] = "The job";
inline constexpr char kEvidenceRequests[] = "Requests, newest first";
inline constexpr char kEvidenceReceived[] = "What was received";
inline constexpr char kEvidenceMasked[] = "What is masked in the body";
inline constexpr char kEvidenceBody[] = "The body";
inline constexpr char kEvidenceHistory[] = "Responses over time";
inline constexpr char kEvidenceAbout[] = "About this file";

inline constexpr char kEvidenceInputName[] = "Input name";
inline constexpr char kEvidenceSentHeaders[] = "Headers sent";
inline constexpr char kEvidenceReceivedHeaders[] = "Headers received";
inline constexpr char kEvidenceReceivedAt[] = "Received";
inline constexpr char kEvidenceDuration[] = "Duration";
inline constexpr char kEvidenceSize[] = "Size";
inline constexpr char kEvidenceHash[] = "SHA-256 as received";
inline constexpr char kEvidenceHashUnknown[] = "not computed yet when this file was saved";
inline constexpr char kEvidenceEncoding[] = "Encoding";
inline constexpr char kEvidenceFault[] = "Fault";
inline constexpr char kEvidenceFrom[] = "From";
inline constexpr char kEvidenceUntil[] = "Until";
inline constexpr char kEvidenceSame[] = "the same";
inline constexpr char kEvidenceBefore[] = "Before";
inline constexpr char kEvidenceAfter[] = "After";
inline constexpr char kEvidencePath[] = "Path";
inline constexpr char kEvidenceNotCompared[] = "not compared";
inline constexpr char kEvidenceFirst[] = "first response";
inline constexpr char kEvidenceBrowser[] = "Browser";
inline constexpr char kEvidenceClock[] = "Saved";
inline constexpr char kEvidenceNothingMasked[] = "Nothing: the body is exactly as it was received.";
inline constexpr char kEvidenceNothingMaskedDecoded[] =
    "Nothing: the body is as it was received, but in UTF-8.";
inline constexpr char kEvidenceNoBody[] = "The response had no body.";
// "The body (48 MB) is too large for this file. Save it with Save body. …"
std::string evidence_body_left_out(std::string_view size);
std::string evidence_masked(size_t count);                  // "2 values are replaced by •••:"
std::string outside_of_values(size_t offset);               // "outside of any value, after byte 52"
std::string evidence_changes(size_t count, size_t listed);  // "Changes (first 50 of 312)"
std::string left_out(size_t count);                         // "and 3 more"

// The file name's beginning, "evidence-559c…"; and what the status line announces.
inline constexpr char kEvidenceFileName[] = "evidence";
std::string announce_saved(std::string_view name);  // "Saved evidence-559c….html"

// An evidence file that is opened again.
std::string job_from_evidence(std::string_view name, std::string_view moment, size_t masked);
inline constexpr char kEvidenceWithoutBodyTitle[] = "The evidence file has no body";
std::string evidence_without_body(std::string_view name);

// The support text.
inline constexpr char kReportBrowser[] = "Browser";
inline constexpr char kReportHash[] = "SHA-256";
inline constexpr char kReportSource[] = "Source";
inline constexpr char kReportResponses[] = "Responses";
std::string report_responses(size_t count, std::string_view last_change);
std::string report_too_long(size_t lines, size_t characters);  // "(too long: 210 lines, …)"
std::string report_left_out(size_t sections);  // "Left out for length: 3 sections. See …"

}  // namespace words
