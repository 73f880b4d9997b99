// A page that embeds this one: what it hands over, and who may not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

// Of the page around this one, which may not hand over a job and a token. Both end with what the
// operator of this site has to write.
std::string host_refused(std::string_view origin);
// Before a token is typed: the page is shown inside one that this site does not list.
std::string framed_by_stranger(std::string_view origin);
inline constexpr char kFramedByUnknown[] =
    "This page is shown inside another page that the browser doesn’t identify. Enter an access "
    "token only if you trust the page around this one.";

// "Waiting for an access token from https://console.example.com"
std::string waiting_for_token(std::string_view host);
// When it gave none.
std::string host_without_token(std::string_view host);

// The compact view.

inline constexpr char kCompactOutputs[] = "Outputs";
inline constexpr char kOpenFullPage[] = "Open the full page";
inline constexpr char kOpenFullPageHint[] =
    "Opens this job in a tab of its own, where you enter an access token";
inline constexpr char kNoJobYet[] = "No job yet";
inline constexpr char kNoPercent[] = "–";
std::string more_outputs_below(int64_t count);  // "2 more outputs below"

// What a frame can't do.

inline constexpr char kSavingInSandbox[] =
    "Was no file saved? The frame around this page is a sandbox, which needs “allow-downloads” for "
    "that. Open this page in a tab of its own to save files.";
inline constexpr char kNotifyInFrame[] =
    "The browser doesn’t allow notifications from a page inside another one. Open this page in a "
    "tab of its own for them.";

}  // namespace words
