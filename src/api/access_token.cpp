#include "api/access_token.h"

#include "base/text.h"
#include "words/form.h"

namespace api {

namespace {

// Written through a volatile pointer, so that no optimizer drops it as a dead store.
void wipe(std::string& text) {
    volatile char* bytes = text.data();
    for (size_t index = 0; index < text.size(); ++index) {
        bytes[index] = '\0';
    }
    text.clear();
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
    if (base::equals_ignoring_case(text.substr(0, prefix.size()), prefix)) {
        text.remove_prefix(prefix.size());
    }
    return base::trim(text);
}

}  // namespace

AccessToken::AccessToken(std::string_view text)
    : text_(without_prefix(without_prefix(base::trim(text), "Authorization:"), "Bearer ")) {}

AccessToken::~AccessToken() {
    wipe(text_);
}

AccessToken& AccessToken::operator=(const AccessToken& other) {
    if (this != &other) {
        wipe(text_);
        text_ = other.text_;
    }
    return *this;
}

std::string AccessToken::removed_from(std::string text) const {
    constexpr size_t kShortestSecret = 6;
    constexpr std::string_view kMask = "•••";
    if (text_.size() < kShortestSecret) {
        return text;
    }
    for (size_t at = text.find(text_); at != std::string::npos; at = text.find(text_, at)) {
        text.replace(at, text_.size(), kMask);
        at += kMask.size();
    }
    return text;
}

std::string_view AccessToken::fault() const {
    for (const char letter : text_) {
        if (letter == '\n' || letter == '\r') {
            return words::kTokenLineBreak;
        }
        if (letter == ' ' || letter == '\t') {
            return words::kTokenSpace;
        }
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || byte == 0x7f) {
            return words::kTokenControl;
        }
        if (byte >= 0x80) {
            return words::kTokenLetter;
        }
    }
    return {};
}

std::string TokenReader::authorization(const AccessToken& token) {
    return "Bearer " + token.text_;
}

}  // namespace api
