// Everything that can happen: what the user does, and what the world answers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "api/access_token.h"
#include "api/outcome.h"
#include "api/request.h"
#include "api/snippets.h"
#include "app/choices.h"
#include "app/spot.h"
#include "base/time.h"
#include "document/document.h"
#include "document/paths.h"
#include "job/output_cells.h"
#include "job/reference.h"
#include "job/table_text.h"

namespace app {

// The keys of a tree: arrows, Home, End, and * for all that stands beside the row.
enum class TreeKey : uint8_t { kUp, kDown, kLeft, kRight, kHome, kEnd, kStar };
enum class RawPart : uint8_t { kPath, kKey, kValue, kBranch, kHash };
// A place in the body's text that is worth seeing.
enum class RawPlace : uint8_t { kFault, kInvalidByte };
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
enum class SearchSwitch : uint8_t { kMatchCase, kWholeWords, kRegularExpression };
enum class Toggle : uint8_t { kHuman, kShowNull, kExpandAll, kBinData };

// The page is up. `api_address` comes from the page itself, never from its URL.
struct Started {
    std::string api_address;
    bool api_address_fixed = false;
    std::string job_id;  // from #job=
    base::Zone zone;
    bool touch = false;
};

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
struct FieldLeft {  // focus moved on after a change
    Field field = Field::kJobId;
};

struct LoadPressed {};
struct LiveToggled {};  // following the job
struct ReloadPressed {};
struct CancelPressed {};
struct FormatChosen {
    api::BodyFormat format = api::BodyFormat::kJson;
};
struct Toggled {
    Toggle toggle = Toggle::kHuman;
};
struct ExpandKindToggled {
    std::string kind;
};
struct TabChosen {
    Tab tab = Tab::kJob;
};
struct ConnectionToggled {};
struct OptionsToggled {};  // the options folded into one button on narrow screens

struct ObjectToggled {  // "Expand" or "Collapse" on one reference
    job::Target target;
    Spot spot = {};  // where the reference stands
};
struct ObjectReloaded {
    job::Target target;
};
struct DetailsToggled {  // of an output, away from how they stand by themselves
    document::NodeId node = document::kNoNode;
};
struct SpotOpened {  // or closed: what needs no request for that
    Spot spot;
    bool open = true;
};
struct PlaceSought {  // in the job view, from a link to it
    document::NodeId node = document::kNoNode;
    std::string object = {};  // whose document the node is in, "file/ID"; empty for the job's
};
struct OutputsSorted {  // upwards, downwards, then as answered again
    job::OutputColumn column = job::OutputColumn::kName;
};
struct OutputColumnToggled {
    job::OutputColumn column = job::OutputColumn::kName;
};
struct OutputColumnsOpened {};  // or closed: the choice of columns
struct OutputsCopyingChosen {   // as shown, or as the answer spells it
    bool shown = false;
};
struct OutputsCopied {
    job::TableFormat format = job::TableFormat::kCsv;
};
struct TimesChosen {  // how moments are told, everywhere
    Times times = Times::kLocal;
};
struct ChangesUnfolded {};  // lists all of them, or only the first
struct AnswerChosen {       // of those that are kept, to be compared
    bool second = false;    // "with", else "Compare"
    uint32_t number = 0;
};
struct ComparisonCopied {};  // as text
struct SecretsToggled {};    // shows or masks credentials inside URIs

struct RawModeChosen {
    RawMode mode = RawMode::kTree;
};
struct FoldToggled {
    document::NodeId node = document::kNoNode;
};
struct AllFolded {};
struct AllUnfolded {};
struct LevelUnfolded {};  // the outermost folded rows, one level of them
struct BranchFolded {     // all that is in the selected node, or unfolded again
    bool folded = true;
};
struct NodeSelected {
    document::NodeId node = document::kNoNode;
};
struct TreeKeyPressed {
    TreeKey key = TreeKey::kDown;
    document::NodeId node = document::kNoNode;  // whose row had the focus
};
struct SearchSwitchFlipped {
    SearchSwitch which = SearchSwitch::kMatchCase;
};
struct SearchCancelled {};
struct FilterCleared {};
struct MatchStepped {
    int step = 1;  // 1 next, -1 previous
};
struct NodeShownInRaw {
    document::NodeId node = document::kNoNode;  // kNoNode: the body as a whole
    std::string object = {};  // whose document the node is in, "file/ID"; empty for the job's
};
struct NodeShownInJob {};  // the selected one
struct RawBodyChosen {     // whose answer the raw view shows, as above
    std::string object;
};
struct RawPlaceShown {
    RawPlace place = RawPlace::kFault;
};
struct PathLanguageChosen {
    document::PathLanguage language = document::PathLanguage::kJsonPath;
};
struct RawPartCopied {  // of the selected node, or of the body
    RawPart part = RawPart::kPath;
};

struct SnippetCopied {
    api::Tool tool = api::Tool::kCurl;
    uint32_t number = 0;  // of the request; 0 is the newest one for the job
};
struct RequestChosen {  // in the list of this page's requests
    uint32_t number = 0;
};
struct BodyCopied {};
struct BodySaved {};
struct ReportCopied {};  // the support report
struct TextCopied {      // a value next to its copy button
    std::string what;
    std::string text;
};
struct CopyFinished {
    std::string what;
    bool succeeded = true;
};

struct BytesReceived {
    uint32_t number = 0;
    uint64_t received_bytes = 0;
    uint64_t total_bytes = 0;  // 0 when not known
};
struct Answered {
    uint32_t number = 0;
    api::Answer answer;
};
struct Woken {            // the moment of WakeAt has come, or the page's surroundings changed
    bool due = false;     // the former
    bool hidden = false;  // nobody sees the page
    bool online = true;
};
struct AddressChanged {  // the user edited or stepped back to another #job=
    std::string job_id;
};
struct TimeToContinue {};  // with work that is done in slices

using Event = std::variant<
    Started, FieldTyped, TokenTyped, FieldSubmitted, FieldLeft, LoadPressed, ReloadPressed,
    CancelPressed, FormatChosen, Toggled, ExpandKindToggled, TabChosen, ConnectionToggled,
    OptionsToggled, ObjectToggled, ObjectReloaded, DetailsToggled, SpotOpened, PlaceSought,
    OutputsSorted, OutputColumnToggled, OutputColumnsOpened, OutputsCopyingChosen, OutputsCopied,
    TimesChosen, ChangesUnfolded, AnswerChosen, ComparisonCopied, SecretsToggled, RawModeChosen,
    FoldToggled, AllFolded, AllUnfolded, LevelUnfolded, BranchFolded, NodeSelected, TreeKeyPressed,
    SearchSwitchFlipped, SearchCancelled, FilterCleared, MatchStepped, NodeShownInRaw,
    NodeShownInJob, RawBodyChosen, RawPlaceShown, PathLanguageChosen, RawPartCopied, SnippetCopied,
    RequestChosen, BodyCopied, BodySaved, ReportCopied, TextCopied, CopyFinished, BytesReceived,
    Answered, Woken, LiveToggled, AddressChanged, TimeToContinue>;

}  // namespace app
