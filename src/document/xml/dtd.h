// The DOCTYPE of an XML document: stepped over, never obeyed. Nothing it names is loaded, none of
// its entities is ever put in place of a reference, so no body can grow by them; but they are told
// of.
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

    // Whether a reference to `entity` may stand in the document: the DTD declares it, or has parts
    // elsewhere that may. The first such reference is told of.
    bool declares(std::string_view entity, const XmlCursor& cursor, size_t offset);

private:
    bool step_over_subset(XmlCursor& cursor);
    bool step_over_declaration(XmlCursor& cursor);
    void read_entity(std::string_view declaration, const XmlCursor& cursor, size_t offset);
    void notice(const XmlCursor& cursor, size_t offset, std::string says);

    std::vector<Problem>& notices_;
    std::vector<std::string_view> entities_;
    bool present_ = false;
    bool incomplete_ = false;  // parts of it stand elsewhere, or it declares too many to remember
    bool referred_to_ = false;
};

}  // namespace document
