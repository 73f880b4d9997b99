// The input of the JSON parser: a digest of the body that keeps every syntax error, but nothing
// else that the parser would reject. Left out are the plain characters of strings, all but two
// digits of every run of digits (so no number is out of range) and repeated white space;
// hexadecimal digits of escapes become zeros (so there is no lone surrogate); keys without quotes
// get theirs. The feed also knows the parser's position in the body.
#pragma once

#include <iterator>
#include <string_view>

#include "document/text/characters.h"

namespace document {

enum class BareKeys : bool { kRefused, kQuoted };

class JsonFeed {
public:
    // Reads `bytes` from `begin` on; the bytes must outlive the feed.
    JsonFeed(std::string_view bytes, size_t begin, BareKeys bare_keys)
        : bytes_(bytes), offset_(begin), last_read_(begin), bare_keys_(bare_keys) {}

    // Offsets of the token whose event has just been raised. The parser reads one character past a
    // number, and none past any other token.
    size_t punctuation() const { return last_read_; }
    size_t string_begin() const { return string_begin_; }
    size_t string_end() const { return offset_; }
    size_t word_begin() const { return word_begin_; }
    size_t word_end() const { return offset_; }
    size_t number_begin() const { return word_begin_; }
    size_t number_end() const { return ended_ ? bytes_.size() : last_read_; }

    bool has_more() {
        if (offset_ < bytes_.size()) return true;
        ended_ = true;
        return false;
    }

    char current() const {
        // Outside strings the parser would take a NUL for the end and may skip a byte order mark.
        constexpr char kNeverValid = '\x01';
        const char byte = bytes_[offset_];
        switch (place_) {
            case Place::kBetween: return byte == '\0' || is_beyond_ascii(byte) ? kNeverValid : byte;
            case Place::kBareKeyBegin:
            case Place::kBareKeyEnd: return '"';
            case Place::kHexDigits: return is_hex_digit(byte) ? '0' : byte;
            case Place::kString:
            case Place::kEscape: break;
        }
        return byte;
    }

    void advance() {
        last_read_ = offset_;
        switch (place_) {
            case Place::kBetween: advance_between(); break;
            case Place::kString: advance_in_string(); break;
            case Place::kEscape: advance_in_escape(); break;
            case Place::kHexDigits:
                ++offset_;
                if (--hex_digits_left_ == 0) enter_string();
                break;
            case Place::kBareKeyBegin:
                offset_ = skip(bytes_, offset_, continues_bare_key);
                place_ = Place::kBareKeyEnd;
                break;
            case Place::kBareKeyEnd: place_ = Place::kBetween; break;
        }
    }

private:
    enum class Place { kBetween, kString, kEscape, kHexDigits, kBareKeyBegin, kBareKeyEnd };

    void advance_between() {
        const char byte = bytes_[offset_];
        if (byte == '"') {
            string_begin_ = offset_++;
            in_word_ = false;
            enter_string();
        } else if (is_space(byte)) {
            offset_ = skip(bytes_, offset_, is_space);
            in_word_ = false;
        } else if (is_punctuation(byte)) {
            offset_ = skip(bytes_, offset_ + 1, is_space);
            in_word_ = false;
            if (bare_keys_ == BareKeys::kQuoted && (byte == '{' || byte == ','))
                look_for_bare_key();
        } else {
            advance_in_word(byte);
        }
    }

    void advance_in_word(char byte) {
        if (!in_word_) word_begin_ = offset_;
        const bool second_digit = in_word_ && is_digit(byte) && is_digit(bytes_[offset_ - 1]);
        in_word_ = true;
        ++offset_;
        if (second_digit) offset_ = skip(bytes_, offset_, is_digit);
    }

    // A name after "," may as well be a value of an array: only a colon behind it makes it a key.
    void look_for_bare_key() {
        if (offset_ == bytes_.size() || !starts_bare_key(bytes_[offset_])) return;
        const size_t key_end = skip(bytes_, offset_, continues_bare_key);
        const size_t next = skip(bytes_, key_end, is_space);
        if (next == bytes_.size() || bytes_[next] != ':') return;
        string_begin_ = offset_;
        place_ = Place::kBareKeyBegin;
    }

    void enter_string() {
        place_ = Place::kString;
        offset_ = skip(bytes_, offset_,
                       [](char byte) { return byte != '"' && byte != '\\' && !is_control(byte); });
    }

    void advance_in_string() {
        const char byte = bytes_[offset_++];
        if (byte == '"') place_ = Place::kBetween;
        if (byte == '\\') place_ = Place::kEscape;
    }

    void advance_in_escape() {
        const char byte = bytes_[offset_++];
        if (byte == 'u') {
            hex_digits_left_ = 4;
            place_ = Place::kHexDigits;
        } else {
            enter_string();
        }
    }

    std::string_view bytes_;
    size_t offset_;
    size_t last_read_;
    size_t string_begin_ = 0;
    size_t word_begin_ = 0;
    int hex_digits_left_ = 0;
    Place place_ = Place::kBetween;
    BareKeys bare_keys_;
    bool in_word_ = false;
    bool ended_ = false;
};

// The feed as the pair of iterators that the parser asks for; all copies move the same feed, and
// the default one is the end.
class FeedIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    FeedIterator() = default;
    explicit FeedIterator(JsonFeed& feed) : feed_(&feed) {}

    char operator*() const { return feed_->current(); }
    FeedIterator& operator++() {
        feed_->advance();
        return *this;
    }
    bool operator==(const FeedIterator&) const { return !feed_->has_more(); }
    bool operator!=(const FeedIterator&) const { return feed_->has_more(); }

private:
    JsonFeed* feed_ = nullptr;
};

}  // namespace document
