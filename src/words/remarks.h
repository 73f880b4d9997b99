// How a response that can be shown differs from what was asked for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// "You asked for job 559c…, but the API returned job 6564…. What you see is the latter."
std::string other_job(std::string_view asked, std::string_view got);
// "The API redirected from https://a to https://b, which sent this response."
std::string redirected(std::string_view asked, std::string_view responded);
inline constexpr char kXmlInsteadOfJson[] = "You asked for JSON, but the API returned XML.";
inline constexpr char kJsonInsteadOfXml[] = "You asked for XML, but the API returned JSON.";
// "The response is a list of 2 jobs. This is the one with the requested ID."
std::string job_by_id_in_list(size_t count);
// "The response is a list of 2 jobs, none with the requested ID. This is the first one."
std::string first_job_in_list(size_t count);
std::string job_in_envelope(std::string_view path);  // "The job was found at $.data.job."
// "The job exists, but its user_data is “X”, not “Y”."
std::string other_user_data(std::string_view got, std::string_view asked);
inline constexpr char kNoUserData[] = "The job exists, but it has no user_data.";
// Text around a document; `size` is "92 bytes", `format` "JSON" or "XML".
// "The response has text before the JSON (92 bytes): “oops”."
std::string text_before(std::string_view format, std::string_view size, std::string_view text);
// "The response has a message from PHP before the JSON (92 bytes): “Warning: …”."
std::string php_before(std::string_view format, std::string_view size, std::string_view text);
// "The response has a prefix before the JSON (6 bytes) that prevents its use as a script: “)]}',”."
std::string prefix_before(std::string_view format, std::string_view size, std::string_view text);
// "The response has white space before the XML declaration (1 byte), which XML doesn’t allow."
std::string space_before(std::string_view size);
// "The response has text after the JSON (3 bytes): “oops”."
std::string text_after(std::string_view format, std::string_view size, std::string_view text);
// "The response consists of 3 JSON documents. This is the first one."
std::string first_of_documents(size_t count);
// "The link points to $.job.outputs[9], which this response doesn’t have."
std::string link_leads_nowhere(std::string_view path);
inline constexpr char kBrokenBehindJob[] =
    "The connection broke after the job was received completely.";

// A refresh that brought another job.
inline constexpr char kOtherJobTitle[] = "The API returned another job";
std::string other_job_ignored(std::string_view asked, std::string_view got);

// A job that stays on the screen while another is loaded, or after that failed.
inline constexpr char kBackToJob[] = "Back to the job";
// "Below is the last response for job 559c…, from Wed 8 Jul 2015, 07:59:11 CEST."
std::string still_shows_job(std::string_view id, std::string_view moment);
// "Loading job 6564…. Until it arrives, this page shows job 559c….", with what came so far
std::string loading_over_job(std::string_view next, std::string_view shown,
                             std::string_view received);

}  // namespace words
