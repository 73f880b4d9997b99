// What every key means that MediaHub's manual knows, in one sentence with its unit and its source,
// by the kind of object and the path within it. The table is a text of its own, which need not be
// there.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace job {

struct KnownKey {
    std::string path;      // "file/video_tracks/width"; "*/id" for objects of every kind
    std::string sentence;  // what it is, in which unit
    std::string page;      // of the manual, where that is from
};

class KeyTable {
public:
    KeyTable() = default;  // explains nothing
    // As words/key_meanings.txt is written. A line without these three parts is skipped.
    explicit KeyTable(std::string_view text);

    std::span<const KnownKey> rows() const { return rows_; }

    // Of a path such as "job/outputs/preset"; empty where the manual says nothing.
    std::string explained(std::string_view path) const;

    // The same for the key of a node, in whatever object it is, expanded or on its own, JSON or
    // XML.
    std::string explanation_of(const document::Document& document, document::NodeId node) const;

private:
    const KnownKey* find(std::string_view path) const;

    std::vector<KnownKey> rows_;
};

}  // namespace job
