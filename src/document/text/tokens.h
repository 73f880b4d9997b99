// Tokenises a text: tokens stay the same when only the white space between them changes.
// Independent of nodes, and works with invalid JSON or XML too, so that text made from nodes can be
// compared with the body.
#pragma once

#include <string_view>

#include "document/document.h"

namespace document {

class Tokens {
public:
    Tokens(Format format, size_t begin) : at_(begin), xml_(format == Format::kXml) {}

    // The next token of `text`, empty behind the last. JSON: a bracket, comma or colon, a string, a
    // word. XML: "<name", an attribute's name, "=", its value, ">", "/>", "</name", a whole
    // comment, instruction, DOCTYPE or CDATA section; text without the white space around it, but
    // with it if the text is the only content between two tags.
    // A string or word of JSON that is longer than kPartBytes comes in parts of about that length.
    std::string_view next(std::string_view text);
    static constexpr size_t kPartBytes = size_t{64} << 10;

    size_t end() const { return at_; }                // of the last token
    bool continues() const { return is_continued_; }  // the last one is a further part of a token

private:
    enum class Open : uint8_t { kNothing, kString, kWord };

    std::string_view json_token(std::string_view text);
    std::string_view json_part(std::string_view text, Open what);
    std::string_view tag_token(std::string_view text);
    std::string_view markup(std::string_view text);
    std::string_view content_token(std::string_view text);
    std::string_view take(std::string_view text, size_t end);

    size_t at_;
    bool xml_;
    Open open_ = Open::kNothing;  // the token of which there are further parts
    bool is_continued_ = false;
    bool in_tag_ = false;
    bool in_start_tag_ = false;      // the tag of in_tag_, or the last one, is a start tag
    bool behind_start_tag_ = false;  // nothing is in between
};

}  // namespace document
