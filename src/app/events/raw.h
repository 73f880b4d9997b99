// What the user does in the raw view.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "app/choices.h"
#include "document/document.h"
#include "document/path/paths.h"

namespace app {

// The keys of a tree: arrows, Home, End, and * for all that stands beside the row.
enum class TreeKey : uint8_t { kUp, kDown, kLeft, kRight, kHome, kEnd, kStar };
enum class RawPart : uint8_t { kPath, kKey, kValue, kBranch, kHash };
// A place in the body's text that is worth seeing.
enum class RawPlace : uint8_t { kFault, kInvalidByte };
enum class SearchSwitch : uint8_t { kMatchCase, kWholeWords, kRegularExpression };

struct RawModeChosen {
    RawMode mode = RawMode::kTree;
};
struct RawMenuToggled {
    RawMenu menu = RawMenu::kTools;
};
struct RawBodyChosen {   // whose answer the raw view shows
    std::string object;  // "file/ID"; empty for the job's
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
struct RawPlaceShown {
    RawPlace place = RawPlace::kFault;
};
struct PathLanguageChosen {
    document::PathLanguage language = document::PathLanguage::kJsonPath;
};
struct RawPartCopied {  // of the selected node, or of the body
    RawPart part = RawPart::kPath;
};
struct BodyCopied {};
struct BodySaved {};

using RawEvent =
    std::variant<RawModeChosen, RawMenuToggled, RawBodyChosen, FoldToggled, AllFolded, AllUnfolded,
                 LevelUnfolded, BranchFolded, NodeSelected, TreeKeyPressed, SearchSwitchFlipped,
                 SearchCancelled, FilterCleared, MatchStepped, NodeShownInRaw, NodeShownInJob,
                 RawPlaceShown, PathLanguageChosen, RawPartCopied, BodyCopied, BodySaved>;

}  // namespace app
