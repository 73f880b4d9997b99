// Everything the program requests from the browser. The browser performs effects; tests read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "api/access_token.h"
#include "api/request.h"
#include "app/choices.h"
#include "app/state/host.h"
#include "app/state/page_sign.h"

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
struct ShowInAddress {  // behind the "#" of the page's address, without a reload
    std::string fragment;
    bool entry = false;  // a new one of the browser's history, else in the place of the present one
};

struct ShowTheme {  // of the page's own elements; the canvas has State::theme
    ThemeChoice theme = ThemeChoice::kAuto;
};
struct ShowKeys {       // what they do, until the user closes it
    std::string sheet;  // words::keys_sheet()
};
struct Remember {  // on this device; empty: nothing
    std::string text;
};

struct ChooseFile {};  // of the user's, which comes back as BodyOpened

struct ShowPageSign {  // in the page's tab
    PageSign sign;
};
struct AskToNotify {};  // for the browser's permission; comes back as PermissionReceived
struct ShowNotification {
    std::string title;
    std::string body;
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

struct LoadKeyMeanings {};  // comes back as KeyMeaningsLoaded, or never

struct ContinueSoon {};  // comes back as TimeToContinue, when the screen had its turn

using Effect =
    std::variant<Send, Abort, CopyText, SaveFile, WakeAt, ShowInAddress, ShowTheme, ShowKeys,
                 Remember, ContinueSoon, ChooseFile, ShowPageSign, AskToNotify, ShowNotification,
                 TellHost, AskHostForToken, OpenFullPage, LoadKeyMeanings>;
using Effects = std::vector<Effect>;

}  // namespace app
