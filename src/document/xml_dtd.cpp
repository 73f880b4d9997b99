#include "document/xml_dtd.h"

#include <algorithm>

#include "base/text.h"
#include "document/characters.h"
#include "document/position.h"

namespace document {
namespace {

constexpr std::string_view kDoctype = "the DOCTYPE";
constexpr size_t kMostEntities = 16;

}  // namespace

bool XmlDtd::step_over(XmlCursor& cursor) {
    const size_t begin = cursor.at();
    cursor.enter(kDoctype, begin);
    if (present_) return cursor.fail(begin, {"A second DOCTYPE begins: XML has only one."});
    present_ = true;
    cursor.step_over(kDoctypeBegin);
    if (!cursor.step_over_space()) return cursor.expected({"white space after '<!DOCTYPE'"});
    if (cursor.step_over_name().empty()) return cursor.expected({"a name after '<!DOCTYPE'"});
    notice(cursor, begin, {"The body has a DTD. It is not read, and nothing it names is loaded."});
    for (;;) {
        cursor.step_over_space();
        if (cursor.step_over(">")) return true;
        const char byte = cursor.at_end() ? '\0' : cursor.byte();
        if (byte == '[') {
            if (!step_over_subset(cursor)) return false;
        } else if (byte == '"' || byte == '\'') {
            const std::string_view quote = cursor.bytes().substr(cursor.at(), 1);
            if (!cursor.step_over_through(quote, cursor.at() + 1, kDoctype)) return false;
        } else if (cursor.step_over("SYSTEM") || cursor.step_over("PUBLIC")) {
            incomplete_ = true;
        } else {
            return cursor.expected({"'>' at the end of the DOCTYPE"});
        }
    }
}

bool XmlDtd::step_over_subset(XmlCursor& cursor) {
    cursor.step_over("[");
    for (;;) {
        cursor.step_over_space();
        const size_t begin = cursor.at();
        if (cursor.step_over("]")) return true;
        if (cursor.sees("<!--")) {
            if (!cursor.step_over_through("-->", begin + 4, "a comment")) return false;
        } else if (cursor.sees("<?")) {
            if (!cursor.step_over_through("?>", begin, "a processing instruction")) return false;
        } else if (cursor.sees("<!")) {
            if (!step_over_declaration(cursor)) return false;
        } else if (cursor.step_over("%") && !cursor.step_over_name().empty() &&
                   cursor.step_over(";")) {
            incomplete_ = true;
        } else {
            cursor.step_over("<!");
            return cursor.expected({"a declaration or ']' in the DOCTYPE"});
        }
    }
}

bool XmlDtd::step_over_declaration(XmlCursor& cursor) {
    const size_t begin = cursor.at();
    while (!cursor.at_end() && cursor.byte() != '>') {
        const char byte = cursor.byte();
        if (byte == '"' || byte == '\'') {
            const std::string_view quote = cursor.bytes().substr(cursor.at(), 1);
            if (!cursor.step_over_through(quote, cursor.at() + 1, kDoctype)) return false;
        } else if (byte == '<' && cursor.at() > begin) {
            return cursor.expected({"'>' at the end of a declaration"});
        } else {
            cursor.move_to(cursor.at() + 1);
        }
    }
    const std::string_view declaration = cursor.bytes().substr(begin, cursor.at() - begin);
    if (!cursor.step_over(">")) return cursor.expected({"'>' at the end of a declaration"});
    read_entity(declaration, cursor, begin);
    return true;
}

void XmlDtd::read_entity(std::string_view declaration, const XmlCursor& cursor, size_t offset) {
    constexpr std::string_view kBeginning = "<!ENTITY";
    if (declaration.substr(0, kBeginning.size()) != kBeginning) return;
    XmlCursor words(declaration);
    words.move_to(kBeginning.size());
    words.step_over_space();
    if (words.step_over("%")) return;  // an entity of the DTD itself, which no document can name
    const Span name = words.step_over_name();
    if (name.empty()) return;
    if (entities_.size() == kMostEntities) {
        incomplete_ = true;
        return;
    }
    entities_.push_back(declaration.substr(name.begin, name.end - name.begin));
    words.step_over_space();
    const bool external = words.sees("SYSTEM") || words.sees("PUBLIC");
    notice(cursor, offset,
           {"The DTD declares the ", external ? "external " : "", "entity &", entities_.back(),
            ";, which is not ", external ? "loaded." : "resolved."});
}

bool XmlDtd::declares(std::string_view entity, const XmlCursor& cursor, size_t offset) {
    const bool known =
        incomplete_ || std::find(entities_.begin(), entities_.end(), entity) != entities_.end();
    if (known && !referred_to_) {
        referred_to_ = true;
        notice(
            cursor, offset,
            {"&", entity, "; refers to an entity of the DTD. Such references stay as they are."});
    }
    return known;
}

void XmlDtd::notice(const XmlCursor& cursor, size_t offset,
                    std::initializer_list<std::string_view> says) {
    notices_.push_back(problem_at(cursor.bytes(), offset, base::concat(says)));
}

}  // namespace document
