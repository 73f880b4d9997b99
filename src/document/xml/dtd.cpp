#include "document/xml/dtd.h"

#include <algorithm>
#include <utility>

#include "document/text/characters.h"
#include "document/text/position.h"
#include "words/xml_faults.h"

namespace document {
namespace {

constexpr size_t kMostEntities = 16;

}  // namespace

bool XmlDtd::step_over(XmlCursor& cursor) {
    const size_t begin = cursor.at();
    cursor.enter(words::kXmlDoctype, begin);
    if (present_) return cursor.fail(begin, words::kXmlSecondDoctype);
    present_ = true;
    cursor.step_over(kDoctypeBegin);
    if (!cursor.step_over_space()) return cursor.expected(words::kXmlDoctypeSpace);
    if (cursor.step_over_name().empty()) return cursor.expected(words::kXmlDoctypeName);
    notice(cursor, begin, words::kXmlDtdIsNotRead);
    for (;;) {
        cursor.step_over_space();
        if (cursor.step_over(">")) return true;
        const char byte = cursor.at_end() ? '\0' : cursor.byte();
        if (byte == '[') {
            if (!step_over_subset(cursor)) return false;
        } else if (byte == '"' || byte == '\'') {
            const std::string_view quote = cursor.bytes().substr(cursor.at(), 1);
            if (!cursor.step_over_through(quote, cursor.at() + 1, words::kXmlDoctype)) return false;
        } else if (cursor.step_over("SYSTEM") || cursor.step_over("PUBLIC")) {
            incomplete_ = true;
        } else {
            return cursor.expected(words::kXmlDoctypeEnd);
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
            if (!cursor.step_over_through("-->", begin + 4, words::kXmlComment)) return false;
        } else if (cursor.sees("<?")) {
            if (!cursor.step_over_through("?>", begin, words::kXmlInstruction)) return false;
        } else if (cursor.sees("<!")) {
            if (!step_over_declaration(cursor)) return false;
        } else if (cursor.step_over("%") && !cursor.step_over_name().empty() &&
                   cursor.step_over(";")) {
            incomplete_ = true;
        } else {
            cursor.step_over("<!");
            return cursor.expected(words::kXmlDoctypePart);
        }
    }
}

bool XmlDtd::step_over_declaration(XmlCursor& cursor) {
    const size_t begin = cursor.at();
    while (!cursor.at_end() && cursor.byte() != '>') {
        const char byte = cursor.byte();
        if (byte == '"' || byte == '\'') {
            const std::string_view quote = cursor.bytes().substr(cursor.at(), 1);
            if (!cursor.step_over_through(quote, cursor.at() + 1, words::kXmlDoctype)) return false;
        } else if (byte == '<' && cursor.at() > begin) {
            return cursor.expected(words::kXmlDeclarationEnd);
        } else if (cursor.sees_forbidden()) {
            return cursor.forbidden_character();
        } else {
            cursor.move_to(cursor.at() + 1);
        }
    }
    const std::string_view declaration = cursor.bytes().substr(begin, cursor.at() - begin);
    if (!cursor.step_over(">")) return cursor.expected(words::kXmlDeclarationEnd);
    read_entity(declaration, cursor, begin);
    return true;
}

void XmlDtd::read_entity(std::string_view declaration, const XmlCursor& cursor, size_t offset) {
    constexpr std::string_view kBeginning = "<!ENTITY";
    if (declaration.substr(0, kBeginning.size()) != kBeginning) return;
    XmlCursor reader(declaration);
    reader.move_to(kBeginning.size());
    reader.step_over_space();
    if (reader.step_over("%")) return;  // an entity of the DTD itself, which no document can name
    const Span name = reader.step_over_name();
    if (name.empty()) return;
    if (entities_.size() == kMostEntities) {
        incomplete_ = true;
        return;
    }
    entities_.push_back(declaration.substr(name.begin, name.end - name.begin));
    reader.step_over_space();
    const bool external = reader.sees("SYSTEM") || reader.sees("PUBLIC");
    notice(cursor, offset,
           external ? words::xml_external_entity_declared(entities_.back())
                    : words::xml_entity_declared(entities_.back()));
}

bool XmlDtd::declares(std::string_view entity, const XmlCursor& cursor, size_t offset) {
    const bool known =
        incomplete_ || std::find(entities_.begin(), entities_.end(), entity) != entities_.end();
    if (known && !referred_to_) {
        referred_to_ = true;
        notice(cursor, offset, words::xml_entity_stays(entity));
    }
    return known;
}

void XmlDtd::notice(const XmlCursor& cursor, size_t offset, std::string says) {
    notices_.push_back(problem_at(cursor.bytes(), offset, std::move(says)));
}

}  // namespace document
