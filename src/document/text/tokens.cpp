#include "document/text/tokens.h"

#include <algorithm>

#include "base/text.h"
#include "document/text/characters.h"
#include "document/xml/text.h"

namespace document {
namespace {

size_t behind(std::string_view text, std::string_view closing, size_t begin) {
    const size_t found = text.find(closing, begin);
    return found == std::string_view::npos ? text.size() : found + closing.size();
}

struct Part {
    size_t end = 0;
    bool is_last = true;
};

// Of a string, from its quote or from within it.
Part json_string_part(std::string_view text, size_t begin, bool is_first) {
    const size_t limit = begin + Tokens::kPartBytes;
    for (size_t at = begin + (is_first ? 1 : 0); at < text.size(); ++at) {
        if (at >= limit) return {at, false};
        if (text[at] == '"') return {at + 1};
        if (text[at] == '\\') ++at;
    }
    return {text.size()};
}

Part json_word_part(std::string_view text, size_t begin) {
    const std::string_view window = text.substr(0, begin + Tokens::kPartBytes);
    const size_t end = skip(window, begin, [](char byte) {
        return !is_space(byte) && !is_punctuation(byte) && byte != '"';
    });
    return {end, end < window.size() || window.size() == text.size()};
}

// Behind the '>' of a DOCTYPE: its subset in brackets, the declarations, comments and instructions
// in that, and quotes may hold others. Brackets in a declaration are ordinary characters.
size_t doctype_end(std::string_view text, size_t begin) {
    bool in_subset = false;
    bool in_declaration = false;
    for (size_t at = begin + 2; at < text.size();) {
        const char byte = text[at];
        if (byte == '"' || byte == '\'') {
            at = behind(text, text.substr(at, 1), at + 1);
        } else if (text.substr(at, 4) == "<!--") {
            at = behind(text, "-->", at + 4);
        } else if (text.substr(at, 2) == "<?") {
            at = behind(text, "?>", at);
        } else {
            ++at;
            if (byte == '>' && !in_subset) return at;
            if (in_subset && byte == '<') in_declaration = true;
            if (byte == '>') in_declaration = false;
            if (byte == '[') in_subset = true;
            if (byte == ']' && !in_declaration) in_subset = false;
        }
    }
    return text.size();
}

bool continues_tag_word(char byte) {
    return !is_space(byte) && byte != '=' && byte != '>' && byte != '/' && byte != '"' &&
           byte != '\'' && byte != '<';
}

}  // namespace

std::string_view Tokens::next(std::string_view text) {
    if (!xml_) return json_token(text);
    return in_tag_ ? tag_token(text) : content_token(text);
}

std::string_view Tokens::json_token(std::string_view text) {
    is_continued_ = open_ != Open::kNothing && at_ < text.size();
    if (is_continued_) return json_part(text, open_);
    open_ = Open::kNothing;
    at_ = skip(text, at_, is_space);
    if (at_ >= text.size()) return {};
    if (is_punctuation(text[at_])) return take(text, at_ + 1);
    return json_part(text, text[at_] == '"' ? Open::kString : Open::kWord);
}

std::string_view Tokens::json_part(std::string_view text, Open what) {
    const Part part = what == Open::kString ? json_string_part(text, at_, !is_continued_)
                                            : json_word_part(text, at_);
    open_ = part.is_last ? Open::kNothing : what;
    return take(text, part.end);
}

std::string_view Tokens::tag_token(std::string_view text) {
    at_ = skip(text, at_, is_space);
    if (at_ >= text.size()) return {};
    const char byte = text[at_];
    if (byte == '<') return markup(text);
    if (byte == '"' || byte == '\'') {
        return take(text, behind(text, text.substr(at_, 1), at_ + 1));
    }
    const bool closes_itself = text.substr(at_, 2) == "/>";
    if (byte == '>' || closes_itself) {
        in_tag_ = false;
        behind_start_tag_ = in_start_tag_ && !closes_itself;
        return take(text, at_ + (closes_itself ? 2 : 1));
    }
    return take(text, std::max(at_ + 1, skip(text, at_, continues_tag_word)));
}

std::string_view Tokens::markup(std::string_view text) {
    behind_start_tag_ = false;
    const std::string_view rest = text.substr(at_);
    if (rest.substr(0, 4) == "<!--") return take(text, behind(text, "-->", at_ + 4));
    if (rest.substr(0, 2) == "<?") return take(text, behind(text, "?>", at_ + 2));
    if (rest.substr(0, kCdataBegin.size()) == kCdataBegin) {
        return take(text, behind(text, kCdataEnd, at_));
    }
    if (rest.substr(0, 2) == "<!") return take(text, doctype_end(text, at_));
    in_tag_ = true;
    in_start_tag_ = rest.substr(0, 2) != "</";
    return take(text, skip(text, at_ + (in_start_tag_ ? 1 : 2), continues_tag_word));
}

std::string_view Tokens::content_token(std::string_view text) {
    if (at_ >= text.size()) return {};
    if (text[at_] == '<') return markup(text);
    const size_t end = std::min(text.find('<', at_), text.size());
    const bool alone = behind_start_tag_ && text.substr(end, 2) == "</";
    behind_start_tag_ = false;
    if (alone) return take(text, end);
    at_ = skip(text, at_, is_space);
    if (at_ >= end) return content_token(text);
    size_t last = end;
    while (is_space(text[last - 1])) --last;
    return take(text, last);
}

std::string_view Tokens::take(std::string_view text, size_t end) {
    end = std::min(end, text.size());
    const std::string_view token = text.substr(at_, end - at_);
    at_ = end;
    return token;
}

}  // namespace document
