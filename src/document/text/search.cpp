#include "document/text/search.h"

#include <algorithm>
#include <utility>

#include "base/canonical.h"
#include "base/text.h"
#include "document/json/strings.h"
#include "document/query.h"
#include "document/rows/rows.h"
#include "document/text/characters.h"
#include "document/xml/text.h"

namespace document {
namespace {

constexpr size_t kBytesPerStep = 8;
constexpr size_t kDecodedAtOnce = size_t{16} << 10;
constexpr size_t kMostSteps = size_t{1} << 20;  // so that windows are bounded
constexpr size_t kLongestReadable = 32;         // what reads as something else is short

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}

bool is_decoded_otherwise(const Document& document, std::string_view token) {
    if (document.format == Format::kXml) return needs_xml_decoding(token);
    return token.find('\\') != std::string_view::npos;
}

// Where a slice of at most `limit` bytes ends: if one is near, before a space, so that no letter is
// separated from its accents.
size_t end_of_slice(std::string_view inner, size_t limit) {
    constexpr size_t kLookedAt = 1000;
    if (inner.size() <= limit) return inner.size();
    for (size_t end = limit; end + kLookedAt > limit; --end) {
        if (inner[end] == ' ') return end;
    }
    return limit;
}

bool is_leaf(const Document& document, NodeId node) {
    return !is_container(document, node) && document[node].child_count == 0;
}

}  // namespace

base::Result<Search> Search::begin(std::string_view wanted, const SearchOptions& options) {
    Search search;
    search.options_ = options;
    const std::string decomposed = base::decomposed(wanted);
    search.wanted_ = options.match_case ? std::string(wanted) : base::lower_ascii(wanted);
    search.decomposed_ = options.match_case ? decomposed : base::lower_ascii(decomposed);
    if (options.regular_expression && !wanted.empty()) {
        auto regex = Regex::compile(wanted, {options.match_case, options.whole_words, false});
        if (!regex) return tl::unexpected(regex.error());
        search.regex_ = std::move(*regex);
        search.matcher_.emplace(*search.regex_);
    }
    return search;
}

bool Search::advance(const Document& document, const Readable& readable, const Flags* kept,
                     size_t budget) {
    if (wanted_.empty()) return true;
    while (budget > 0) {
        if (!open_ && !next_subject(document, readable, kept)) return true;
        if (search_subject(document, budget)) open_ = false;
        budget -= std::min<size_t>(budget, 1);
    }
    return false;
}

bool Search::next_subject(const Document& document, const Readable& readable, const Flags* kept) {
    for (; node_ < document.nodes.size(); ++node_, step_ = Step::kKey) {
        if (kept != nullptr && !(*kept)[row_node(document, node_)]) continue;
        while (step_ != Step::kOver) {
            open_ = open_subject(document, readable);
            step_ = static_cast<Step>(static_cast<int>(step_) + 1);
            if (open_) return true;
        }
    }
    return false;
}

bool Search::open_subject(const Document& document, const Readable& readable) {
    equivalent_ = false;
    const Node& node = document[node_];
    const bool is_key = step_ <= Step::kKeyEquivalent;
    const Span span = is_key ? node.key : node.value;
    if (is_key ? node.key.empty() : !is_leaf(document, node_)) return false;
    subject_ = {node_, is_key ? Match::Place::kKey : Match::Place::kValue, span};
    const bool first = step_ == Step::kKey || step_ == Step::kValue;
    if (first) {
        found_ = false;
        return take_bytes(document, span);
    }
    if (found_) return false;
    const bool equivalent = step_ == Step::kKeyEquivalent || step_ == Step::kValueEquivalent;
    if (equivalent && regex_) return false;
    if (step_ == Step::kReadable) {
        if (readable.text_of == nullptr || span.end - span.begin > kLongestReadable) return false;
        subject_.place = Match::Place::kReadable;
        return take_copy(readable.text_of(readable.context, document, node_));
    }
    const std::string_view token =
        is_key ? key_token(document, node_) : document::token(document, node_);
    if (token.size() > kDecodedAtOnce && document.format != Format::kXml) {
        equivalent_ = equivalent;
        return begin_copy(unquoted(token));
    }
    const bool escaped = is_decoded_otherwise(document, token);
    if (!escaped && !(equivalent && base::may_decompose(token))) return false;
    std::string decoded = is_key ? whole_key_text(document, node_) : whole_text(document, node_);
    if (!equivalent) return take_copy(std::move(decoded));
    if (!base::may_decompose(decoded) || !take_copy(base::decomposed(decoded))) return false;
    equivalent_ = true;
    return true;
}

bool Search::take_bytes(const Document& document, Span span) {
    const bool quoted =
        regex_ && span.end > span.begin + 1 &&
        (document.bytes[span.begin] == '"' || document[node_].form == Form::kAttribute) &&
        document.bytes[span.end - 1] == document.bytes[span.begin];
    if (quoted) subject_.span = {span.begin + 1, span.end - 1};
    copied_ = false;
    from_ = 0;
    if (matcher_) matcher_->start(0);
    return true;
}

bool Search::take_copy(std::string text) {
    if (text.empty()) return false;
    copy_ = std::move(text);
    inner_ = {};
    decoded_bytes_ = 0;
    copied_ = true;
    from_ = 0;
    if (matcher_) matcher_->start(0);
    return true;
}

// A long value is decoded, and then decomposed, in slices.
bool Search::begin_copy(std::string_view inner) {
    const bool may_match = !equivalent_ || decomposes_;
    if (!may_match || inner.empty()) return false;
    if (!equivalent_) differs_ = decomposes_ = false;
    inner_ = inner;
    decoded_bytes_ = 0;
    copied_ = true;
    copy_.clear();
    from_ = 0;
    if (matcher_) matcher_->start(0);
    return true;
}

// False where the budget ended before the copy is whole. What is decoded as it is spelled has been
// searched already, and is not copied.
bool Search::go_on_copying(size_t& budget) {
    while (decoded_bytes_ < inner_.size()) {
        if (budget == 0) return false;
        const size_t begin = decoded_bytes_;
        std::string decoded;
        decoded_bytes_ = append_decoded(decoded, inner_, begin,
                                        end_of_slice(inner_.substr(begin), kDecodedAtOnce));
        budget -= std::min(budget, (decoded_bytes_ - begin) / kBytesPerStep + 1);
        if (equivalent_) {
            copy_ += base::decomposed(decoded);
            continue;
        }
        decomposes_ = decomposes_ || base::may_decompose(decoded);
        const bool differs = decoded != inner_.substr(begin, decoded_bytes_ - begin);
        if (differs && !std::exchange(differs_, true)) {
            copy_.reserve(inner_.size());
            copy_ = inner_.substr(0, begin);
        }
        if (differs_) copy_ += decoded;
    }
    return true;
}

// True when there is nothing more to be found in the subject.
bool Search::search_subject(const Document& document, size_t& budget) {
    if (copied_ && !go_on_copying(budget)) return false;
    if (copied_ && copy_.empty()) return true;
    const Span span = subject_.span;
    const std::string_view text =
        copied_ ? std::string_view(copy_)
                : std::string_view(document.bytes).substr(span.begin, span.end - span.begin);
    for (;;) {
        size_t begin = 0;
        size_t end = 0;
        if (!find_next(text, budget, begin, end)) return false;
        if (begin == std::string_view::npos) return true;
        note(begin, end);
        if (copied_ || end == text.size()) return true;
    }
}

// False where the budget ended before it is known; `begin` is npos where there is no further match.
bool Search::find_next(std::string_view text, size_t& budget, size_t& begin, size_t& end) {
    if (matcher_) {
        const auto progress = matcher_->run(*regex_, text, budget);
        if (progress == RegexMatcher::Progress::kRunning) return false;
        begin =
            progress == RegexMatcher::Progress::kNone ? std::string_view::npos : matcher_->begin();
        end = matcher_->end();
        if (begin != std::string_view::npos) matcher_->start(end);
        return true;
    }
    while (budget > 0) {
        // A match that begins in this window may reach beyond it.
        const size_t window =
            std::min(text.size(), from_ + kBytesPerStep * std::min(budget, kMostSteps));
        const size_t reach = std::min(text.size(), window + wanted().size() - 1);
        begin = find_plain(text, from_, reach);
        const bool found = begin != std::string_view::npos;
        budget -= std::min(budget, ((found ? begin : window) - from_) / kBytesPerStep);
        from_ = found ? begin + wanted().size() : window;
        end = from_;
        if (found || window == text.size()) return true;
    }
    return false;
}

// Of those that are whole in [begin, end).
size_t Search::find_plain(std::string_view text, size_t begin, size_t end) const {
    const std::string_view wanted = this->wanted();
    const std::string_view searched = text.substr(0, end);
    for (;;) {
        if (options_.match_case) {
            begin = searched.find(wanted, begin);
        } else {
            const auto same = [](char byte, char other) { return lower(byte) == other; };
            const auto found = std::search(searched.begin() + static_cast<std::ptrdiff_t>(begin),
                                           searched.end(), wanted.begin(), wanted.end(), same);
            begin = found == searched.end() ? std::string_view::npos
                                            : static_cast<size_t>(found - searched.begin());
        }
        const bool fits = begin == std::string_view::npos || !options_.whole_words ||
                          is_whole_word(text, begin, begin + wanted.size());
        if (fits) return begin;
        ++begin;
    }
}

// Only where a word begins and ends the wanted text do words around it count.
bool Search::is_whole_word(std::string_view text, size_t begin, size_t end) const {
    const auto joined = [text](size_t offset) {
        return offset > 0 && offset < text.size() && is_word_before(text, offset) &&
               is_word_at(text, offset);
    };
    return !joined(begin) && !joined(end);
}

void Search::note(size_t begin, size_t end) {
    found_ = true;
    ++count_;
    if (matches_.size() == kMatchesKept) return;
    matches_.push_back(subject_);
    if (copied_) return;
    Span& span = matches_.back().span;
    span = {span.begin + static_cast<uint32_t>(begin), span.begin + static_cast<uint32_t>(end)};
}

MatchRange matches_in(const std::vector<Match>& matches, Span span) {
    const auto ends_before = [](const Match& match, uint32_t offset) {
        return match.span.end <= offset;
    };
    const auto begins_before = [](const Match& match, uint32_t offset) {
        return match.span.begin < offset;
    };
    const auto first = std::lower_bound(matches.begin(), matches.end(), span.begin, ends_before);
    const auto last = std::lower_bound(first, matches.end(), span.end, begins_before);
    return {matches.data() + (first - matches.begin()), matches.data() + (last - matches.begin())};
}

}  // namespace document
