#include "toolkit/runs.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

#include "base/text.h"
#include "base/visible_text.h"

namespace toolkit {
namespace {

constexpr char32_t kFirstRun = 0xf0000;  // plane 15, private use (Unicode, 23.5)
constexpr size_t kMaxRuns = 0xfffd;
constexpr int kMaxRunLength = 40;  // code points; longer ones could not be wrapped

enum class Class : uint8_t {
    kPlain,
    kScript,  // joined or reordered with its neighbours
    kJoiner,  // belongs to the code point before it
    kFlag,    // half a flag: pairs of these belong together
    kPrivate,
};

struct Range {
    char32_t first, last;
    Class kind;
};

// By Unicode's blocks (Blocks.txt); in order.
constexpr Range kRanges[] = {
    {0x0300, 0x036f, Class::kJoiner},   {0x0483, 0x0489, Class::kJoiner},
    {0x0590, 0x08ff, Class::kScript},  // Hebrew, Arabic, Syriac, Thaana, N'Ko
    {0x0900, 0x109f, Class::kScript},  // Devanagari to Myanmar
    {0x1100, 0x11ff, Class::kScript},  // Hangul Jamo
    {0x1780, 0x18af, Class::kScript},  // Khmer, Mongolian
    {0x1ab0, 0x1aff, Class::kJoiner},   {0x1dc0, 0x1dff, Class::kJoiner},
    {0x200c, 0x200f, Class::kJoiner},   {0x20d0, 0x20ff, Class::kJoiner},
    {0x3099, 0x309a, Class::kJoiner},   {0xfb1d, 0xfdff, Class::kScript},
    {0xfe00, 0xfe0f, Class::kJoiner},   {0xfe70, 0xfefe, Class::kScript},
    {0x1f1e6, 0x1f1ff, Class::kFlag},   {0x1f3fb, 0x1f3ff, Class::kJoiner},
    {0xe0020, 0xe007f, Class::kJoiner}, {0xf0000, 0x10ffff, Class::kPrivate},
};

Class class_of(char32_t code_point) {
    const auto range =
        std::lower_bound(std::begin(kRanges), std::end(kRanges), code_point,
                         [](const Range& each, char32_t wanted) { return each.last < wanted; });
    return range != std::end(kRanges) && code_point >= range->first ? range->kind : Class::kPlain;
}

constexpr char32_t kZeroWidthJoiner = 0x200d;

// Reads the code points of a text one after the other.
struct Reader {
    std::string_view text;
    size_t at = 0;

    bool ended() const { return at >= text.size(); }
    base::CodePoint peek() const { return base::decode_utf8(text, at); }
    Class kind() const { return ended() ? Class::kPlain : class_of(peek().value); }
    void step() { at += static_cast<size_t>(peek().size_bytes); }
};

bool is_between_words(char32_t code_point) {
    return code_point == ' ' || code_point == '.' || code_point == ',' || code_point == '-';
}

// Words of one script stay together with what is between them, so that their order is the
// script's.
void read_script(Reader& reader) {
    for (int length = 0; !reader.ended() && length < kMaxRunLength; ++length) {
        const Class kind = reader.kind();
        if (kind == Class::kScript || kind == Class::kJoiner) {
            reader.step();
            continue;
        }
        Reader ahead = reader;
        while (!ahead.ended() && is_between_words(ahead.peek().value)) ahead.step();
        if (ahead.at == reader.at || ahead.kind() != Class::kScript) return;
        reader.at = ahead.at;
    }
}

// A code point with all that joins it; what follows a zero width joiner joins too.
void read_cluster(Reader& reader) {
    const bool flag = reader.kind() == Class::kFlag;
    reader.step();
    if (flag && reader.kind() == Class::kFlag) reader.step();
    while (reader.kind() == Class::kJoiner) {
        const bool joins_next = reader.peek().value == kZeroWidthJoiner;
        reader.step();
        if (joins_next && !reader.ended()) reader.step();
    }
}

class RunTable {
public:
    // Empty when the table is full.
    std::string code_point_for(std::string_view run) {
        const auto found = numbers_.find(std::string(run));
        if (found != numbers_.end()) return encode(found->second);
        if (runs_.size() >= kMaxRuns) return {};
        numbers_.emplace(run, runs_.size());
        runs_.emplace_back(run);
        return encode(runs_.size() - 1);
    }
    std::string_view run(char32_t code_point) const {
        if (code_point < kFirstRun || code_point - kFirstRun >= runs_.size()) return {};
        return runs_[code_point - kFirstRun];
    }

private:
    static std::string encode(size_t number) {
        std::string text;
        base::append_utf8(text, kFirstRun + static_cast<char32_t>(number));
        return text;
    }

    std::vector<std::string> runs_;
    std::map<std::string, size_t> numbers_;
};

// One for the program, as the atlas that holds the glyphs.
RunTable& table() {
    static RunTable the_table;
    return the_table;
}

// Whether any of it must be painted as a whole.
bool joins(std::string_view text) {
    // U+0300, the first code point that matters, is written CC 80.
    const bool possible = std::any_of(text.begin(), text.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0xcc;
    });
    if (!possible) return false;
    for (Reader reader{text}; !reader.ended(); reader.step()) {
        if (reader.kind() != Class::kPlain) return true;
    }
    return false;
}

std::string shaped(std::string_view text) {
    std::string result;
    for (Reader reader{text}; !reader.ended();) {
        const size_t begin = reader.at;
        const bool script = reader.kind() == Class::kScript;
        const bool plain = reader.kind() == Class::kPlain;
        if (script) {
            read_script(reader);
        } else {
            read_cluster(reader);
        }
        const std::string_view run = text.substr(begin, reader.at - begin);
        const bool alone =
            plain && static_cast<size_t>(base::decode_utf8(run, 0).size_bytes) == run.size();
        const std::string code_point = alone ? std::string() : table().code_point_for(run);
        result += code_point.empty() ? run : std::string_view(code_point);
    }
    return result;
}

}  // namespace

bool has_runs(std::string_view text) {
    return base::has_invisible(text) || joins(text);
}

std::string with_runs(std::string_view text) {
    if (base::has_invisible(text)) return shaped(base::with_visible_marks(text));
    return joins(text) ? shaped(text) : std::string(text);
}

std::string without_runs(std::string_view shaped) {
    std::string text;
    for (Reader reader{shaped}; !reader.ended();) {
        const size_t begin = reader.at;
        const std::string_view run = run_of(reader.peek().value);
        reader.step();
        text += run.empty() ? shaped.substr(begin, reader.at - begin) : run;
    }
    return text;
}

std::string_view run_of(char32_t code_point) {
    return table().run(code_point);
}

}  // namespace toolkit
