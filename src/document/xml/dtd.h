// The DOCTYPE of an XML document: skipped, never applied. Nothing it refers to is loaded and none
// of its entities is ever resolved, so they can't expand a body; notices report them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/xml/cursor.h"

namespace document {

inline constexpr std::string_view kDoctypeBegin = "<!DOCTYPE";

class XmlDtd {
public:
    explicit XmlDtd(std::vector<Problem>& notices) : notices_(notices) {}

    // Moves behind the DOCTYPE that begins here.
    bool step_over(XmlCursor& cursor);

    // Whether the document may refer to `entity`: the DTD declares it, or has external parts that
    // may. The first such reference is reported.
    bool declares(std::string_view entity, const XmlCursor& cursor, size_t offset);

private:
    bool step_over_subset(XmlCursor& cursor);
    bool step_over_declaration(XmlCursor& cursor);
    void read_entity(std::string_view declaration, const XmlCursor& cursor, size_t offset);
    void notice(const XmlCursor& cursor, size_t offset, std::string says);

    std::vector<Problem>& notices_;
    std::vector<std::string_view> entities_;
    bool present_ = false;
    bool incomplete_ = false;  // it has external parts, or declares too many entities to keep
    bool referred_to_ = false;
};

}  // namespace document
