#include "document/xml/reader.h"

#include "base/text.h"
#include "document/text/characters.h"
#include "document/text/position.h"
#include "document/xml/cursor.h"
#include "document/xml/dtd.h"
#include "document/xml/names.h"
#include "document/xml/text.h"
#include "document/xml/tree.h"
#include "words/body_faults.h"

namespace document {
namespace {

// What a run of text or of an attribute's value consists of, up to what has to be looked at.
bool is_plain_in_text(char byte) {
    return byte != '<' && byte != '&' && byte != ']' && is_plain_in_xml(byte);
}
bool is_plain_in_value(char byte) {
    return byte != '<' && byte != '&' && byte != '"' && byte != '\'' && is_plain_in_xml(byte);
}

class XmlReader {
public:
    XmlReader(std::string_view bytes, size_t begin, size_t depth_limit,
              std::vector<Problem>& notices)
        : cursor_(bytes),
          tree_(bytes, begin, depth_limit),
          dtd_(notices),
          depth_limit_(depth_limit) {
        cursor_.move_to(begin);
    }

    std::optional<size_t> read(Document& document) {
        if (!read_document() && cursor_.problem->truncated && in_content_) say_where_it_ends();
        document.problem = std::move(cursor_.problem);
        const size_t end = document.problem ? document.problem->offset : cursor_.at();
        document.nodes = tree_.finish(readable_end_.value_or(end));
        return document_end_;
    }

private:
    void say_where_it_ends() {
        const std::string_view bytes = cursor_.bytes();
        if (tree_.in_element()) {
            cursor_.problem =
                truncated_inside(bytes, words::xml_element(tree_.open_name()), tree_.open_begin());
        } else if (!nothing_seen_) {
            cursor_.problem->sentence = words::kXmlEndsBeforeRoot;
        }
    }

    bool read_document() {
        cursor_.step_over(kByteOrderMark);
        const size_t name = cursor_.at() + 2;
        if (cursor_.sees("<?xml") && end_of_xml_name(cursor_.bytes(), name) == name + 3) {
            if (!declaration()) return false;
        }
        for (;;) {
            in_content_ = true;
            if (!tree_.in_element()) {
                if (root_seen_) document_end_ = cursor_.at();
                cursor_.step_over_space();
                if (cursor_.at_end()) break;
                if (cursor_.byte() != '<') {
                    return cursor_.expected(words::kXmlTagOutsideRoot);
                }
            }
            if (cursor_.at_end()) return cursor_.cut_short({}, 0);
            if (!(cursor_.byte() == '<' ? read_markup() : text())) return false;
        }
        return root_seen_ || cursor_.cut_short({}, 0);
    }

    char byte_at(size_t offset) const {
        return offset < cursor_.bytes().size() ? cursor_.bytes()[offset] : ' ';
    }

    bool read_markup() {
        in_content_ = false;
        nothing_seen_ = false;
        const char kind = byte_at(cursor_.at() + 1);
        if (kind != '/' && kind != '?' && kind != '!') return start_tag();
        // The text before it ends here, whatever is wrong with it.
        readable_end_ = cursor_.at();
        const bool read = kind == '/' ? end_tag() : kind == '?' ? instruction() : declared_markup();
        if (read) readable_end_.reset();
        return read;
    }

    bool text() {
        const size_t begin = cursor_.at();
        readable_end_ = begin;
        while (!cursor_.at_end() && cursor_.byte() != '<') {
            cursor_.move_to(skip(cursor_.bytes(), cursor_.at(), is_plain_in_text));
            if (cursor_.at_end()) break;
            const char byte = cursor_.byte();
            if (byte == '&') {
                if (!reference()) return false;
            } else if (cursor_.sees("]]>")) {
                return cursor_.fail(cursor_.at(), words::kXmlTextHoldsCdataEnd);
            } else if (cursor_.sees_forbidden()) {
                return cursor_.forbidden_character();
            } else if (byte != '<') {
                cursor_.move_to(cursor_.at() + 1);
            }
        }
        if (cursor_.at_end()) return cursor_.cut_short({}, 0);
        readable_end_.reset();
        tree_.text(cursor_.since(begin));
        return true;
    }

    bool reference() {
        const size_t begin = cursor_.at();
        const std::string_view name = cursor_.step_over_reference();
        if (name.empty()) return false;
        if (referenced_character(name) || dtd_.declares(name, cursor_, begin)) return true;
        if (name.front() == '#') {
            return cursor_.fail(begin, words::xml_no_character(name));
        }
        return cursor_.fail(begin, words::xml_unknown_entity(name));
    }

    bool start_tag() {
        const size_t begin = cursor_.at();
        cursor_.enter(words::kXmlTag, begin);
        cursor_.move_to(begin + 1);
        const Span name = cursor_.step_over_name();
        if (name.empty()) return cursor_.expected(words::kXmlTagName);
        if (!tree_.in_element() && root_seen_) {
            return cursor_.fail(begin, words::kXmlSecondRoot);
        }
        root_seen_ = true;
        if (!tree_.open(name)) {
            cursor_.problem = too_deep(cursor_.bytes(), begin, depth_limit_);
            return false;
        }
        for (;;) {
            const bool space = cursor_.step_over_space();
            if (cursor_.sees(">") || cursor_.sees("/")) break;
            if (!cursor_.at_end() && !space) {
                return cursor_.expected(words::xml_space_or_tag_end(tree_.open_name()));
            }
            if (!attribute()) return false;
        }
        return end_of_start_tag();
    }

    bool end_of_start_tag() {
        const bool closes = cursor_.step_over("/");
        if (!cursor_.step_over(">")) return cursor_.expected(words::kXmlEmptyTagEnd);
        tree_.end_start_tag(cursor_.at());
        const NodeId repeated = tree_.repeated_attribute();
        if (repeated != kNoNode) {
            readable_end_ = cursor_.at();
            const Span key = tree_.node(repeated).key;
            return cursor_.fail(
                key.begin,
                words::xml_repeated_attribute(
                    cursor_.bytes().substr(key.begin, key.end - key.begin), tree_.open_name()));
        }
        if (closes) tree_.close(cursor_.at());
        return true;
    }

    bool attribute() {
        const Span name = cursor_.step_over_name();
        if (name.empty()) {
            return cursor_.expected(words::xml_attribute_or_tag_end(tree_.open_name()));
        }
        Span value;
        if (!attribute_value(value)) return false;
        tree_.attribute(name, value);
        return true;
    }

    bool attribute_value(Span& value) {
        cursor_.step_over_space();
        if (!cursor_.step_over("=")) return cursor_.expected(words::kXmlEqualsSign);
        cursor_.step_over_space();
        const size_t begin = cursor_.at();
        const char quote = byte_at(begin);
        if (quote != '"' && quote != '\'') return cursor_.expected(words::kXmlQuote);
        cursor_.move_to(begin + 1);
        for (;;) {
            cursor_.move_to(skip(cursor_.bytes(), cursor_.at(), is_plain_in_value));
            if (cursor_.at_end()) return cursor_.cut_short(words::kXmlValue, begin);
            const char byte = cursor_.byte();
            if (byte == '&') {
                if (!reference()) return false;
            } else if (byte == '<') {
                return cursor_.fail(cursor_.at(), words::kXmlValueHoldsTag);
            } else if (cursor_.sees_forbidden()) {
                return cursor_.forbidden_character();
            } else {
                cursor_.move_to(cursor_.at() + 1);
                if (byte == quote) break;
            }
        }
        value = cursor_.since(begin);
        return true;
    }

    bool end_tag() {
        const size_t begin = cursor_.at();
        cursor_.enter(words::kXmlEndTag, begin);
        cursor_.move_to(begin + 2);
        const Span span = cursor_.step_over_name();
        if (span.empty()) return cursor_.expected(words::kXmlEndTagName);
        const std::string_view name = cursor_.bytes().substr(span.begin, span.end - span.begin);
        cursor_.step_over_space();
        if (cursor_.at_end() || cursor_.byte() != '>') {
            return cursor_.expected(words::xml_end_tag_end(name));
        }
        if (!tree_.in_element()) {
            return cursor_.fail(begin, words::xml_lonely_end_tag(name));
        }
        if (name != tree_.open_name()) {
            return cursor_.fail(
                begin, words::xml_wrong_end_tag(name, tree_.open_name(),
                                                line_at(cursor_.bytes(), tree_.open_begin())));
        }
        cursor_.step_over(">");
        tree_.close(begin);
        return true;
    }

    // A comment, CDATA section or DOCTYPE.
    bool declared_markup() {
        const size_t begin = cursor_.at();
        cursor_.enter(words::kXmlDeclaration, begin);
        if (cursor_.sees("<!--")) return comment();
        if (cursor_.sees(kCdataBegin)) {
            if (!tree_.in_element()) {
                return cursor_.fail(begin, words::kXmlCdataOutsideRoot);
            }
            readable_end_.reset();  // it is text itself, and worth reading without its end
            if (!cursor_.step_over_through(kCdataEnd, begin + kCdataBegin.size(), words::kXmlCdata))
                return false;
            tree_.text(cursor_.since(begin));
            return true;
        }
        if (cursor_.sees(kDoctypeBegin)) {
            if (root_seen_) {
                return cursor_.fail(begin, words::kXmlLateDoctype);
            }
            if (!dtd_.step_over(cursor_)) return false;
            tree_.markup(cursor_.since(begin));
            return true;
        }
        return unknown_declaration();
    }

    bool unknown_declaration() {
        for (const std::string_view known :
             {std::string_view("<!--"), kCdataBegin, kDoctypeBegin}) {
            cursor_.step_over(known);
        }
        if (!cursor_.at_end()) cursor_.step_over("<!");
        return cursor_.expected(words::kXmlKnownDeclaration);
    }

    bool comment() {
        const size_t begin = cursor_.at();
        if (!cursor_.step_over_through("--", begin + 4, words::kXmlComment)) return false;
        if (cursor_.at_end()) return cursor_.cut_short(words::kXmlComment, begin);
        if (!cursor_.step_over(">")) {
            return cursor_.fail(cursor_.at() - 2, words::kXmlCommentHoldsDashes);
        }
        tree_.markup(cursor_.since(begin));
        return true;
    }

    bool instruction() {
        const size_t begin = cursor_.at();
        cursor_.enter(words::kXmlInstruction, begin);
        cursor_.move_to(begin + 2);
        const Span name = cursor_.step_over_name();
        if (name.empty()) return cursor_.expected(words::kXmlInstructionName);
        if (base::equals_ignoring_case(cursor_.bytes().substr(name.begin, name.end - name.begin),
                                       "xml")) {
            return cursor_.fail(begin, words::kXmlLateHead);
        }
        if (!cursor_.sees("?>") && !cursor_.step_over_space()) {
            return cursor_.expected(words::kXmlInstructionEnd);
        }
        if (!cursor_.step_over_through("?>", cursor_.at(), words::kXmlInstruction)) return false;
        tree_.markup(cursor_.since(begin));
        return true;
    }

    // <?xml version="1.0" encoding="UTF-8" standalone="yes"?>: in this order, the first needed.
    bool declaration() {
        constexpr std::string_view kNames[] = {"version", "encoding", "standalone"};
        const size_t begin = cursor_.at();
        in_content_ = false;
        cursor_.enter(words::kXmlHead, begin);
        cursor_.step_over("<?xml");
        bool space = cursor_.step_over_space();
        for (const std::string_view name : kNames) {
            if (!space || !cursor_.step_over(name)) {
                if (name != "version") continue;
                return cursor_.expected(words::kXmlVersion);
            }
            Span value;
            if (!attribute_value(value) || !check_declared(name, value)) return false;
            space = cursor_.step_over_space();
        }
        if (!cursor_.step_over("?>")) return cursor_.expected(words::kXmlHeadEnd);
        tree_.markup(cursor_.since(begin));
        nothing_seen_ = false;
        return true;
    }

    bool check_declared(std::string_view name, Span quoted) {
        const size_t begin = quoted.begin + 1;
        const std::string_view value = cursor_.bytes().substr(begin, quoted.end - 1 - begin);
        const char* expected = words::kXmlStandaloneValue;
        bool valid = value == "yes" || value == "no";
        if (name == "version") {
            expected = words::kXmlVersionValue;
            valid = value.size() > 2 && value.substr(0, 2) == "1." &&
                    skip(value, 2, is_digit) == value.size();
        } else if (name == "encoding") {
            expected = words::kXmlEncodingValue;
            const auto continues = [](char byte) {
                return is_letter(byte) || is_digit(byte) || byte == '.' || byte == '_' ||
                       byte == '-';
            };
            valid = !value.empty() && is_letter(value.front()) &&
                    skip(value, 1, continues) == value.size();
        }
        return valid || cursor_.fail(begin, words::xml_wrong_declared(name, expected, value));
    }

    XmlCursor cursor_;
    XmlTree tree_;
    XmlDtd dtd_;
    size_t depth_limit_;
    std::optional<size_t> readable_end_;  // of what can be shown, where not at the problem itself
    std::optional<size_t> document_end_;  // after the root element and the markup behind it
    bool in_content_ = true;              // and in no markup
    bool root_seen_ = false;
    bool nothing_seen_ = true;
};

}  // namespace

std::optional<size_t> read_xml(Document& document, size_t begin, size_t depth_limit) {
    document.format = Format::kXml;
    return XmlReader(document.bytes, begin, depth_limit, document.notices).read(document);
}

}  // namespace document
