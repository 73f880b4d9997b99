// Everything the program requests from the browser. The browser performs effects; tests read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "api/access_token.h"
#include "api/request.h"
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
struct ShowInAddress {  // #job=ID, without a reload
    std::string job_id;
};

struct ShowPageSign {  // in the page's tab
    PageSign sign;
};
struct AskToNotify {};  // for the browser's permission; comes back as PermissionReceived
struct ShowNotification {
    std::string title;
    std::string body;
};

struct ContinueSoon {};  // comes back as TimeToContinue, when the screen had its turn

using Effect = std::variant<Send, Abort, CopyText, SaveFile, WakeAt, ShowInAddress, ShowPageSign,
                            AskToNotify, ShowNotification, ContinueSoon>;
using Effects = std::vector<Effect>;

}  // namespace app
