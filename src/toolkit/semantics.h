// What the screen means: a tree of roles, names, values and bounds, recorded while the screen is
// drawn. The browser mirrors it into the DOM; tests read it; every action a user can take belongs
// to a node of it. Roles and states are those of WAI-ARIA 1.2.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "toolkit/view.h"

namespace toolkit {

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
inline constexpr uint32_t kNoTreeNode = 0xffffffff;

// Which text field, as the caller numbers them.
enum class Field : uint8_t {};

struct SemanticNode {
    uint64_t id = 0;  // stable from frame to frame for the same thing in the same place
    uint32_t parent = kNoParent;
    Role role = Role::kText;
    std::string name = {};          // what it is called or, for text, what it says
    std::string value = {};         // of a text field: what is in it (never of a secret one)
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
    uint32_t tree_node = kNoTreeNode;  // of a tree item: what it shows, as the caller counts that

    bool active = false;    // the user can press it: by its role
    uint32_t row = kNoRow;  // of a row of a long list: which one, as the list counts its own

    std::optional<Field> field = {};
    bool secret = false;  // of a text field: what is typed is not shown
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
    std::vector<uint32_t> open_;
    std::set<uint64_t> seen_;  // ids of this frame, to distinguish twins
};

}  // namespace toolkit
