// What the screen means: a tree of roles, names, values and bounds, recorded while the screen is
// drawn. The browser mirrors it into the DOM; tests read it; every action a user can take belongs
// to a node of it. Roles and states are those of WAI-ARIA 1.2.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/events/job.h"
#include "ui/view.h"

namespace ui {

enum class Role : uint8_t {
    kRegion,
    kGroup,
    kHeading,
    kText,
    kButton,
    kTextField,
    kCheckBox,
    kRadioGroup,
    kRadio,
    kTabList,
    kTab,
    kTabPanel,
    kTable,
    kRow,
    kColumnHeader,
    kCell,
    kProgressBar,
    kTree,
    kTreeItem,
    kStatus,
    kList,
    kListItem,
    kScroller,
    kLink,
    kImage,
};

inline constexpr uint32_t kNoParent = 0xffffffff;
inline constexpr uint32_t kNoRow = 0xffffffff;

struct SemanticNode {
    uint64_t id = 0;  // stable from frame to frame for the same thing in the same place
    uint32_t parent = kNoParent;
    Role role = Role::kText;
    std::string name = {};          // what it is called or, for text, what it says
    std::string value = {};         // of a text field: what is in it (never of the token's)
    std::string description = {};   // shown on hover and read after the name
    std::string image_source = {};  // of an image: a data URI that base::read_data_uri accepts
    Rect bounds = {};
    Layer layer = Layer::kScrolled;

    bool disabled = false;
    bool read_only = false;
    bool multiline = false;
    bool is_sign = false;  // painted without words: its name is not among the texts of the page
    bool stop = false;     // text the keyboard can reach: its description says more than it does
    bool invalid = false;
    bool current = false;  // what was looked for
    std::optional<bool> checked = {}, selected = {}, expanded = {};
    int level = 0;                   // of headings and tree items
    int position = 0;                // of rows, and of tree items among their siblings, from 1
    int count = 0;                   // of the rows of a table, the siblings of a tree item
    int sort = 0;                    // of a column header: 1 ascending, 2 descending
    std::optional<double> now = {};  // of a progress bar, 0 to 100; empty when it is not known
    float content_width = 0;         // of a scroller: how wide its inside is
    float text_inset = 0;  // where the text begins: of fields and tree items right of signs, of the
                           // other text of a body right of its row's edge

    Face face = Face::kText;
    float font_size = 14;
    float line_height = 0;  // 0: one line as high as the bounds
    uint32_t ink = 0;       // of text on a page that is not painted: its colour, as ImU32
    char shortcut = 0;      // the key that activates it while the focus is in the same tab panel
    document::NodeId tree_node = document::kNoNode;  // of a tree item: the node that its row shows

    bool active = false;    // the user can press it: by its role
    uint32_t row = kNoRow;  // of a row of a long list: which one, as the list counts its own

    std::optional<app::Field> field = {};
};

// Where in the answers something on the screen was read from.
struct Place {
    std::string object;  // whose document, "file/ID"; empty for the job's own
    document::NodeId node = document::kNoNode;
    bool operator==(const Place&) const = default;
};

struct ShownPlace {
    Place place;
    uint32_t index = 0;      // of the node that shows it
    bool held_back = false;  // there, with all within it, one press or a scroll away
};

// Nodes in document order: a parent comes before its children.
class Semantics {
public:
    // Adds a node under the innermost open one and returns its index. `key` distinguishes things
    // that look alike; without one, text is known by its place, everything else by role and name.
    uint32_t add(SemanticNode node, std::string_view key = {});
    uint32_t open(SemanticNode node, std::string_view key = {});  // children follow until close()
    void close();
    void close(const Rect& bounds);  // for those whose bounds are known only after their children
    void clear();

    // Notes that the node at `index` shows what an answer says at `place`: one node may show
    // several places, and a place may be shown more than once. No node, no note.
    void show(Place place, uint32_t index);
    void show_last(Place place) { show(std::move(place), last()); }  // the node added last
    // Notes that what is at `place` and within it is folded away or out of the window, but for
    // what is shown besides.
    void hold_back(Place place);
    const std::vector<ShownPlace>& places() const { return places_; }

    uint32_t last() const { return static_cast<uint32_t>(nodes_.size()) - 1; }
    // The node with this id; null where there is none.
    const SemanticNode* find(uint64_t id) const;
    // The row that the node is in, as its list counts them; kNoRow outside of rows.
    uint32_t row_of(const SemanticNode& node) const;

    SemanticNode& operator[](uint32_t index) { return nodes_[index]; }
    const std::vector<SemanticNode>& nodes() const { return nodes_; }

private:
    uint64_t identify(const SemanticNode& node, std::string_view key);

    std::vector<SemanticNode> nodes_;
    std::vector<ShownPlace> places_;
    std::vector<uint32_t> open_;
    std::set<uint64_t> seen_;  // ids of this frame, to distinguish twins
};

}  // namespace ui
