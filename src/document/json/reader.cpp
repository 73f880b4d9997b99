#include "document/json/reader.h"

#define JSON_NOEXCEPTION
#define JSON_NO_IO
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "document/json/diagnosis.h"
#include "document/json/tree_builder.h"
#include "document/text/characters.h"
#include "document/text/position.h"

namespace document {
namespace {

Span span(size_t begin, size_t end) {
    return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

// The parser's events (nlohmann::json_sax), with the values ignored in favour of their offsets.
class Events {
public:
    Events(std::string_view bytes, const JsonFeed& feed, TreeBuilder& builder, size_t depth_limit)
        : bytes_(bytes), feed_(feed), builder_(builder), depth_limit_(depth_limit) {}

    bool null() { return word(Kind::kNull); }
    bool boolean(bool) { return word(Kind::kBoolean); }
    bool number_integer(int64_t) { return number(); }
    bool number_unsigned(uint64_t) { return number(); }
    bool number_float(double, const std::string&) { return number(); }
    bool string(std::string&) {
        // A name with a colon behind it was read as a key, but only a value is allowed there.
        if (bytes_[feed_.string_begin()] != '"') return false;
        builder_.leaf(Kind::kString, span(feed_.string_begin(), feed_.string_end()));
        return true;
    }
    bool key(std::string&) {
        builder_.key(span(feed_.string_begin(), feed_.string_end()));
        return true;
    }
    bool start_object(size_t) { return open(Kind::kObject); }
    bool start_array(size_t) { return open(Kind::kArray); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    // JSON text has no binary values; errors are diagnosed from the bytes.
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool parse_error(size_t, const std::string&, const nlohmann::json::exception&) { return false; }

    const std::optional<Problem>& problem() const { return problem_; }

private:
    bool word(Kind kind) {
        builder_.leaf(kind, span(feed_.word_begin(), feed_.word_end()));
        return true;
    }
    bool number() {
        builder_.leaf(Kind::kNumber, span(feed_.number_begin(), feed_.number_end()));
        return true;
    }
    bool open(Kind kind) {
        if (builder_.open(kind, feed_.punctuation())) return true;
        problem_ = too_deep(bytes_, feed_.punctuation(), depth_limit_);
        return false;
    }
    bool close() {
        builder_.close(feed_.punctuation() + 1);
        return true;
    }

    std::string_view bytes_;
    const JsonFeed& feed_;
    TreeBuilder& builder_;
    size_t depth_limit_;
    std::optional<Problem> problem_;
};

// Whether reading stopped before something that may be a key without quotes.
bool may_be_relaxed(std::string_view bytes, const Problem& problem) {
    return problem.offset < bytes.size() && starts_bare_key(bytes[problem.offset]);
}

}  // namespace

Attempt read_json(std::string_view bytes, size_t begin, size_t depth_limit, BareKeys bare_keys) {
    if (bytes.substr(begin, kByteOrderMark.size()) == kByteOrderMark)
        begin += kByteOrderMark.size();
    JsonFeed feed(bytes, begin, bare_keys);
    TreeBuilder builder(bytes, begin, depth_limit);
    Events events(bytes, feed, builder, depth_limit);

    Attempt attempt;
    if (!nlohmann::json::sax_parse(FeedIterator(feed), FeedIterator(), &events)) {
        attempt.problem = events.problem();
        if (!attempt.problem) {
            attempt.problem = diagnose_json(bytes, builder.nodes(), builder.progress(), bare_keys);
        }
    }
    const Progress& progress = builder.progress();
    if (progress.last == Progress::Last::kValue && progress.container == kNoNode)
        attempt.root_end = progress.offset;
    attempt.nodes = builder.finish(attempt.problem ? attempt.problem->offset : bytes.size());
    return attempt;
}

std::optional<size_t> read_json(Document& document, size_t begin, size_t depth_limit) {
    document.format = Format::kJson;
    Attempt attempt = read_json(document.bytes, begin, depth_limit, BareKeys::kRefused);
    if (attempt.problem && may_be_relaxed(document.bytes, *attempt.problem)) {
        Attempt relaxed = read_json(document.bytes, begin, depth_limit, BareKeys::kQuoted);
        if (!relaxed.problem || relaxed.problem->offset > attempt.problem->offset) {
            document.format = Format::kRelaxedJson;
            attempt = std::move(relaxed);
        }
    }
    document.nodes = std::move(attempt.nodes);
    document.problem = std::move(attempt.problem);
    return attempt.root_end;
}

}  // namespace document
