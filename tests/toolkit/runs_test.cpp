#include "toolkit/runs.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/text.h"

namespace {

// The runs of a text, or the code points that stand for themselves, one entry each.
std::vector<std::string> pieces(std::string_view text) {
    const std::string shaped = toolkit::with_runs(text);
    std::vector<std::string> result;
    for (size_t at = 0; at < shaped.size();) {
        const base::CodePoint each = base::decode_utf8(shaped, at);
        const std::string_view run = toolkit::run_of(each.value);
        const auto size = static_cast<size_t>(each.size_bytes);
        result.emplace_back(run.empty() ? std::string_view(shaped).substr(at, size) : run);
        at += size;
    }
    return result;
}

}  // namespace

TEST_CASE("text that is painted letter by letter stays as it is") {
    for (const char* text :
         {"", "MyTest", "Crème brûlée", "字幕付き映画「東京物語」", "Кино · Ταινία", "👍"}) {
        CAPTURE(text);
        CHECK_FALSE(toolkit::has_runs(text));
        CHECK(toolkit::with_runs(text) == text);
    }
}

TEST_CASE("invisible characters are painted as their marks, beside runs too") {
    CHECK(toolkit::has_runs("a\u200Bb"));
    CHECK(toolkit::with_runs("a\u200Bb") == "a⟦U+200B⟧b");
    CHECK(toolkit::with_runs("a\u202Eb") == "a⟦U+202E⟧b");
    CHECK(pieces("e\u0301\u00AD").front() == "e\u0301");
    CHECK(toolkit::without_runs(toolkit::with_runs("e\u0301\u00AD")) == "e\u0301⟦U+00AD⟧");
}

TEST_CASE("what joins is one run") {
    using Pieces = std::vector<std::string>;
    CHECK(pieces("aفيلم القاهرةb") == Pieces{"a", "فيلم القاهرة", "b"});
    CHECK(pieces("שלום (x)") == Pieces{"שלום", " ", "(", "x", ")"});
    CHECK(pieces("👩‍👩‍👧‍👦!") == Pieces{"👩‍👩‍👧‍👦", "!"});
    CHECK(pieces("👍🏽") == Pieces{"👍🏽"});
    CHECK(pieces("🇯🇵🇩🇪") == Pieces{"🇯🇵", "🇩🇪"});
    CHECK(pieces("e\u0301x") == Pieces{"e\u0301", "x"});
    CHECK(pieces("हिन्दी फ़िल्म") == Pieces{"हिन्दी फ़िल्म"});
}

TEST_CASE("a run keeps its code point") {
    CHECK(toolkit::with_runs("שלום") == toolkit::with_runs("שלום"));
    CHECK(toolkit::with_runs("שלום") != toolkit::with_runs("عليكم"));
    CHECK(toolkit::run_of('a').empty());
}

TEST_CASE("private code points of a body are not taken for runs") {
    const std::string text = "x\U000F0000y";
    const std::string other =
        toolkit::with_runs("שלום");  // at the latest now the first one is taken
    CHECK(pieces(text) == std::vector<std::string>{"x", "\U000F0000", "y"});
    CHECK(toolkit::with_runs(text) != text);
    CHECK(toolkit::without_runs(other) == "שלום");
}

TEST_CASE("a long text in one script is cut so that it can be wrapped") {
    std::string text;
    for (int word = 0; word < 60; ++word) text += "كلمة ";
    CHECK(pieces(text).size() > 4);
}

TEST_CASE("the text of runs comes back") {
    for (const char* text :
         {"", "plain", "aفيلم القاهرةb", "👩‍👩‍👧‍👦!", "x\U000F0000y"}) {
        CAPTURE(text);
        CHECK(toolkit::without_runs(toolkit::with_runs(text)) == text);
    }
}
