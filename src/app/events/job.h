// What the user does with the fields and switches, the job and its requests.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "api/access_token.h"
#include "api/request.h"
#include "api/snippets.h"
#include "app/choices.h"
#include "app/events/opening.h"
#include "app/spot.h"
#include "document/document.h"
#include "job/reference.h"

namespace app {

enum class Field : uint8_t {
    kJobId,
    kAccessToken,
    kApiAddress,
    kUserData,
    kMoreKinds,
    kSearch,
    kPathFilter,
    kOutputFilter
};
enum class Toggle : uint8_t { kHuman, kShowNull, kExpandAll, kBinData };

struct FieldTyped {  // any field but the token
    Field field = Field::kJobId;
    std::string text;
};
struct TokenTyped {
    api::AccessToken token;
};
struct FieldSubmitted {  // Enter
    Field field = Field::kJobId;
};
struct FieldEscaped {  // Escape
    Field field = Field::kJobId;
};
struct FieldLeft {  // focus moved on after a change
    Field field = Field::kJobId;
};
struct LoadPressed {};
struct ReloadPressed {};
struct CancelPressed {};
struct FailedLoadRetried {};
struct ReturnedToJob {};  // which a failed load left on the screen
struct LiveToggled {};    // following the job
struct NotifyToggled {};  // a notification when it ends
struct FormatChosen {
    api::BodyFormat format = api::BodyFormat::kJson;
};
struct Toggled {
    Toggle toggle = Toggle::kHuman;
};
struct ExpandKindToggled {
    std::string kind;
};
struct ConnectionToggled {};
struct OptionsOpened {  // or closed: what a request asks for
    bool open = true;
};
struct FieldsToggled {};  // job and token, which fold away in narrow windows
struct TabChosen {
    Tab tab = Tab::kJob;
};
struct TimesChosen {  // how moments are shown, everywhere
    Times times = Times::kLocal;
};
struct SecretsToggled {};  // shows or masks credentials inside URIs
struct ObjectToggled {     // "Expand" or "Collapse" on one reference
    job::Target target;
    Spot spot = {};  // the place of the reference
};
struct ObjectReloaded {
    job::Target target;
};
struct SpotOpened {  // or closed: what needs no request for that
    Spot spot;
    bool open = true;
};
struct ScrollTargetChosen {  // in the job view, from a link to it
    document::NodeId node = document::kNoNode;
    std::string object = {};  // whose document the node is in, "file/ID"; empty for the job's
};
struct ChangesUnfolded {};  // lists all of them, or only the first
struct AnswerChosen {       // of those that are kept, to be compared
    bool second = false;    // "with", else "Compare"
    uint32_t number = 0;
};
struct ComparisonCopied {};  // as text
struct RequestChosen {       // in the list of this page's requests
    uint32_t number = 0;
};
struct SnippetCopied {
    api::Tool tool = api::Tool::kCurl;
    uint32_t number = 0;  // of the request; 0 is the newest one for the job
};
struct ReportCopied {};  // the support report
struct EvidenceSaved {   // of the job or the problem on the screen
    int64_t now_ms = 0;
};
struct TextCopied {  // a value next to its copy button
    std::string what;
    std::string text;
};

struct LinkCopied {  // to a node of the job's response, shown on that tab
    Tab tab = Tab::kRaw;
    document::NodeId node = document::kNoNode;
};

using JobEvent =
    std::variant<FieldTyped, TokenTyped, FieldSubmitted, FieldEscaped, FieldLeft, LoadPressed,
                 ReloadPressed, CancelPressed, FailedLoadRetried, ReturnedToJob, LiveToggled,
                 NotifyToggled, FormatChosen, Toggled, ExpandKindToggled, ConnectionToggled,
                 OptionsOpened, FieldsToggled, TabChosen, TimesChosen, SecretsToggled,
                 ObjectToggled, ObjectReloaded, SpotOpened, ScrollTargetChosen, ChangesUnfolded,
                 AnswerChosen, ComparisonCopied, RequestChosen, SnippetCopied, ReportCopied,
                 TextCopied, LinkCopied, EvidenceSaved, FileChoicePressed, SamplePressed>;

}  // namespace app
