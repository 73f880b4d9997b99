// Everything the program requests from the browser. The browser performs effects; tests read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "api/access_token.h"
#include "api/request.h"
#include "app/state/host.h"

namespace app {

struct Send {
    uint32_t number = 0;  // comes back in BytesReceived and Answered
    api::Request request;
    api::AccessToken token;
    int deadline_ms = 0;
};
struct Abort {
    uint32_t number = 0;
};
struct CopyText {
    std::string what;  // "cURL command", for the announcement
    std::string text;
};
struct SaveFile {
    std::string name;
    std::string media_type;
    std::string bytes;
};
struct WakeAt {                    // comes back as Woken; replaces an earlier one
    std::optional<int64_t> at_ms;  // since 1970, perhaps past; empty asks for no more
};
struct ShowInAddress {  // #job=ID, without a reload
    std::string job_id;
};

// To the page that embeds this one.
enum class Tidings : uint8_t { kLoaded, kChanged, kFinished, kFailed };
struct TellHost {
    Tidings what = Tidings::kLoaded;
    HostNews news;
    int64_t at_ms = 0;    // of the response, since 1970; 0 before the first
    std::string message;  // of a failure
};
enum class TokenNeed : uint8_t { kStart, kExpired };
struct AskHostForToken {  // comes back as TokenHandedOver
    TokenNeed need = TokenNeed::kStart;
    std::string job_id;
};
struct OpenFullPage {  // in a tab of its own
    std::string job_id;
};

struct ContinueSoon {};  // comes back as TimeToContinue, when the screen had its turn

using Effect = std::variant<Send, Abort, CopyText, SaveFile, WakeAt, ShowInAddress, TellHost,
                            AskHostForToken, OpenFullPage, ContinueSoon>;
using Effects = std::vector<Effect>;

}  // namespace app
