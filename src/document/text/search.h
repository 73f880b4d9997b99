// Finding text in the keys and values of a document: as received, decoded, in any canonically
// equivalent spelling, and as people read them.
// It runs in slices, so that a big document can be searched between frames.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/regex/regex.h"

namespace document {

struct SearchOptions {
    bool match_case = false;  // only the letters of ASCII have two cases
    bool whole_words = false;
    // Looked for within the quotes of strings, and in the spelling that they have.
    bool regular_expression = false;
    bool operator==(const SearchOptions&) const = default;
};

struct Match {
    enum class Place : uint8_t {
        kKey,
        kValue,
        kReadable,  // what the value reads as
    };
    NodeId node = kNoNode;
    Place place = Place::kKey;
    // In Document::bytes; all of the key or value where only its decoded or equivalent text
    // matches.
    Span span;
};

// What a leaf reads as for people, where that is not as it is spelled; else empty.
struct Readable {
    std::string (*text_of)(const void* context, const Document& document, NodeId leaf) = nullptr;
    const void* context = nullptr;
};

class Search {
public:
    static constexpr size_t kMatchesKept = 100'000;

    // Fails where `wanted` is a regular expression that is wrong.
    static base::Result<Search> begin(std::string_view wanted, const SearchOptions& options);

    // Goes on for about `budget` steps, each less than 100 ns; `document` is always the same. Where
    // there are `kept` nodes, others are left out. True when it is over.
    bool advance(const Document& document, const Readable& readable, const Flags* kept,
                 size_t budget);

    // In the order of the document, and of their spans; at most kMatchesKept. What matches as
    // received is not searched again decoded, and what matches decoded not as people read it.
    const std::vector<Match>& matches() const { return matches_; }
    size_t count() const { return count_; }  // of all found so far
    NodeId at() const { return node_; }      // how far it has come

private:
    enum class Step : uint8_t {
        kKey,
        kKeyDecoded,
        kKeyEquivalent,
        kValue,
        kValueDecoded,
        kValueEquivalent,
        kReadable,
        kOver
    };

    bool next_subject(const Document& document, const Readable& readable, const Flags* kept);
    bool open_subject(const Document& document, const Readable& readable);
    bool take_bytes(const Document& document, Span span);
    bool take_copy(std::string text);
    bool begin_copy(std::string_view inner);
    bool go_on_copying(size_t& budget);
    bool search_subject(const Document& document, size_t& budget);
    size_t find_plain(std::string_view text, size_t begin, size_t end) const;
    bool find_next(std::string_view text, size_t& budget, size_t& begin, size_t& end);
    bool is_whole_word(std::string_view text, size_t begin, size_t end) const;
    void note(size_t begin, size_t end);

    std::string_view wanted() const { return equivalent_ ? decomposed_ : wanted_; }

    std::string wanted_;
    std::string decomposed_;  // the same in its canonical decomposition
    SearchOptions options_;
    std::optional<Regex> regex_;
    std::optional<RegexMatcher> matcher_;

    NodeId node_ = 0;
    Step step_ = Step::kKey;  // the subject to be opened next
    Match subject_;           // what a match in the subject is like; its span is the whole
    bool copied_ = false;     // the subject is copy_, not a part of the body
    std::string copy_;
    bool equivalent_ = false;   // the copy is a canonical decomposition
    std::string_view inner_;    // the long value that is copied; empty for others
    size_t decoded_bytes_ = 0;  // of it
    bool differs_ = false;      // it is spelled otherwise than it is decoded
    bool decomposes_ = false;   // a decomposition of it may differ
    bool open_ = false;
    bool found_ = false;  // in this key or value
    size_t from_ = 0;     // where to look on in the subject

    std::vector<Match> matches_;
    size_t count_ = 0;
};

// The matches that overlap `span`, kReadable ones at the value they belong to: [first, last).
struct MatchRange {
    const Match* first = nullptr;
    const Match* last = nullptr;
    const Match* begin() const { return first; }
    const Match* end() const { return last; }
};
MatchRange matches_in(const std::vector<Match>& matches, Span span);

}  // namespace document
