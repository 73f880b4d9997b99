// The nodes of a JSON document from the events of its reader: keys, leaves, containers that open
// and close.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/node_stack.h"

namespace document {

// Where the events of a reader ended.
struct Progress {
    enum class Last { kNothing, kOpening, kKey, kValue };
    Last last = Last::kNothing;
    size_t offset = 0;           // one past the last token
    NodeId container = kNoNode;  // the innermost open one
};

class TreeBuilder {
public:
    // `bytes` must outlive the builder; reading begins at `begin`.
    TreeBuilder(std::string_view bytes, size_t begin, size_t depth_limit);

    // Events. `open` refuses (false) a container that would be deeper than the limit.
    void key(Span span);
    void leaf(Kind kind, Span span);
    bool open(Kind kind, size_t begin);
    void close(size_t end);

    const Progress& progress() const { return progress_; }
    const std::vector<Node>& nodes() const { return stack_.nodes(); }

    // Lets all containers that are still open end at `end`, and gives the nodes away.
    std::vector<Node> finish(size_t end);

private:
    NodeId append(Kind kind, Span span);
    void end_container(size_t end);

    std::string_view bytes_;
    size_t depth_limit_;
    NodeStack stack_;
    Span key_;
    uint32_t next_line_ = 1;
    Progress progress_;
};

}  // namespace document
