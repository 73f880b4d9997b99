#include "document/xml/cursor.h"

#include <algorithm>
#include <utility>

#include "document/text/characters.h"
#include "document/text/position.h"
#include "document/xml/names.h"
#include "document/xml/text.h"
#include "words/body_faults.h"
#include "words/xml_faults.h"

namespace document {

bool XmlCursor::step_over(std::string_view literal) {
    const std::string_view rest = bytes_.substr(at_);
    const bool cut_off = literal.substr(0, rest.size()) == rest;
    const bool seen = sees(literal);
    if (seen || cut_off) at_ += std::min(literal.size(), rest.size());
    return seen;
}

bool XmlCursor::step_over_space() {
    const size_t begin = at_;
    at_ = skip(bytes_, at_, is_space);
    return at_ > begin;
}

Span XmlCursor::step_over_name() {
    const size_t begin = at_;
    at_ = end_of_xml_name(bytes_, begin);
    return since(begin);
}

bool XmlCursor::sees_forbidden() const {
    return is_control(byte()) ? !is_space(byte()) : sees("\uFFFE") || sees("\uFFFF");
}

bool XmlCursor::step_over_through(std::string_view closing, size_t begin, std::string_view what) {
    const size_t found = bytes_.find(closing, begin);
    const size_t end = std::min(found, bytes_.size());
    for (at_ = begin; at_ < end; ++at_) {
        at_ = skip(bytes_.substr(0, end), at_, is_plain_in_xml);
        if (at_ < end && sees_forbidden()) return forbidden_character();
    }
    at_ = end;
    if (found == std::string_view::npos) return cut_short(what, begin);
    at_ = found + closing.size();
    return true;
}

std::string_view XmlCursor::step_over_reference() {
    const size_t begin = ++at_;
    if (step_over("#")) {
        at_ = skip(bytes_, at_, [](char byte) { return is_letter(byte) || is_digit(byte); });
    } else if (step_over_name().empty()) {
        expected(words::kXmlReference);
        return {};
    }
    const std::string_view name = bytes_.substr(begin, at_ - begin);
    if (step_over(";")) return name;
    expected(words::xml_reference_end(name));
    return {};
}

bool XmlCursor::fail(size_t offset, std::string sentence) {
    problem = problem_at(bytes_, offset, std::move(sentence));
    return false;
}

bool XmlCursor::expected(std::string_view what) {
    if (at_end()) return cut_short(inside_, inside_begin_);
    return fail(at_, words::expected_but_found(what, found_at(bytes_, at_)));
}

bool XmlCursor::cut_short(std::string_view what, size_t begin) {
    problem = what.empty() ? truncated(bytes_, words::kBodyIsEmpty)
                           : truncated_inside(bytes_, what, begin);
    return false;
}

bool XmlCursor::forbidden_character() {
    return fail(at_, words::xml_forbidden(found_at(bytes_, at_)));
}

}  // namespace document
