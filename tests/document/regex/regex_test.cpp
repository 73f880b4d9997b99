#include "document/regex/regex.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using document::Regex;
using document::RegexMatcher;
using document::RegexOptions;

namespace {

// The text with its matches in < >, or the fault.
std::string marked(std::string_view expression, std::string_view text,
                   const RegexOptions& options = {}, size_t budget_each = 1 << 20) {
    const auto regex = Regex::compile(expression, options);
    if (!regex) return regex.error().sentence;
    std::string all;
    size_t from = 0;
    RegexMatcher matcher(*regex);
    matcher.start(0);
    for (;;) {
        size_t budget = budget_each;
        const auto progress = matcher.run(*regex, text, budget);
        if (progress == RegexMatcher::Progress::kRunning) continue;
        if (progress == RegexMatcher::Progress::kNone) break;
        all += text.substr(from, matcher.begin() - from);
        all +=
            "<" + std::string(text.substr(matcher.begin(), matcher.end() - matcher.begin())) + ">";
        from = matcher.end();
        if (from == text.size()) break;
        matcher.start(from);
    }
    return all + std::string(text.substr(from));
}

bool is_in(std::string_view expression, std::string_view text, const RegexOptions& options = {}) {
    size_t budget = 1000;
    return document::matches(*Regex::compile(expression, options), text, budget);
}

bool is_fully(std::string_view expression, std::string_view text) {
    RegexOptions options;
    options.whole_text = true;
    return is_in(expression, text, options);
}

struct Case {
    const char* expression;
    const char* text;
    const char* marked;
};

}  // namespace

TEST_CASE("expressions match what they say") {
    const Case cases[] = {
        {"a", "banana", "b<a>n<a>n<a>"},
        {"an", "banana", "b<an><an>a"},
        {"a|an", "banana", "b<a>n<a>n<a>"},
        {"an|a", "banana", "b<an><an><a>"},
        {"a*", "baa", "b<aa>"},
        {"a+", "baab", "b<aa>b"},
        {"a+?", "baab", "b<a><a>b"},
        {"ba?", "baab", "<ba>a<b>"},
        {"ba??", "baab", "<b>aa<b>"},
        {"a.c", "abc a\nc aéc", "<abc> a\nc <aéc>"},
        {"é+", "caféé", "caf<éé>"},
        {"[a-c]+", "xabcdx", "x<abc>dx"},
        {"[^a-c]+", "abxyc", "ab<xy>c"},
        {"[é-ü]", "aëz", "a<ë>z"},
        {"[-a]+", "b-a-", "b<-a->"},
        {"[a-]+", "b-a-", "b<-a->"},
        {"[\\]\\\\]+", "a]\\b", "a<]\\>b"},
        {"[\\d.]+", "v1.5!", "v<1.5>!"},
        {"[^\\d]+", "1ab2", "1<ab>2"},
        {"[\\D]+", "1ab2", "1<ab>2"},
        {"\\d{4}-\\d{2}", "on 2015-07-08", "on <2015-07>-08"},
        {"\\w+", "a_1-é2 x", "<a_1>-<é2> <x>"},
        {"\\W+", "a_1- é", "a_1<- >é"},
        {"\\s+", "a \t\nb", "a< \t\n>b"},
        {"\\S+", " ab ", " <ab> "},
        {"\\bfile\\b", "file files a-file", "<file> files a-<file>"},
        {"\\Bile", "ile file", "ile f<ile>"},
        {"^a", "aa", "<a>a"},
        {"a$", "aa", "a<a>"},
        {"^$", "", "<>"},
        {"^a$|b", "ab", "a<b>"},
        {"(ab)+", "ababa", "<abab>a"},
        {"(?:ab|c)+", "abcab", "<abcab>"},
        {"(a|b)(c|d)", "bdac", "<bd><ac>"},
        {"((a)|(b(c|d)))e", "bde", "<bde>"},
        {"a{2}", "aaaaa", "<aa><aa>a"},
        {"a{2,}", "aaaaa", "<aaaaa>"},
        {"a{2,3}", "aaaaa", "<aaa><aa>"},
        {"a{2,3}?", "aaaaa", "<aa><aa>a"},
        {"a{0,1}b", "aab", "a<ab>"},
        {"xa{0}y", "xy xay", "<xy> xay"},
        {"(ab|c){2}", "abcab", "<abc>ab"},
        {"(a{2}){2}", "aaaaa", "<aaaa>a"},
        {"a{2}{2}", "aaaaa", "<aaaa>a"},
        {"(a*)*b", "aab", "<aab>"},
        {"(|a)b", "ab", "<ab>"},
        {"(|a)*", "aa", "aa"},
        {"(|a)+", "aa", "aa"},
        {"(a|)*", "aab", "<aa>b"},
        {"(a*)+?b", "aab", "<aab>"},
        {"()*a", "a", "<a>"},
        {"(a?){3,}b", "aab", "<aab>"},
        {"|a", "xax", "xax"},
        {"\\.\\*\\(\\)\\[\\{\\|\\^\\$\\+\\?\\/\\-", ".*()[{|^$+?/-", "<.*()[{|^$+?/->"},
        {"\\t\\n\\r\\f\\v", "\t\n\r\f\v", "<\t\n\r\f\v>"},
        {"\\x41\\u00e9", "Aé", "<Aé>"},
        {"]}", "]}", "<]}>"},
        {".", "😀", "<😀>"},
        {".", "\xFF", "<\xFF>"},
        {"", "abc", "abc"},
    };
    for (const Case& test : cases) {
        CAPTURE(std::string(test.expression));
        CAPTURE(std::string(test.marked));
        CHECK(marked(test.expression, test.text) == test.marked);
        CHECK(marked(test.expression, test.text, {}, 1) == test.marked);
    }
}

TEST_CASE("case, whole words and whole texts are matters of the options") {
    RegexOptions any_case;
    any_case.match_case = false;
    CHECK(marked("aBc", "ABC abc", any_case) == "<ABC> <abc>");
    CHECK(marked("[a-c]+", "ABCD", any_case) == "<ABC>D");
    CHECK(marked("[^a]", "Ab", any_case) == "A<b>");
    CHECK(marked("É", "É é", any_case) == "<É> é");
    for (const bool match_case : {true, false}) {
        RegexOptions options;
        options.match_case = match_case;
        CHECK(marked("(?i)aBc|[x]", "ABC abc X", options) == "<ABC> <abc> <X>");
        CHECK(marked("(?i)", "abc", options) == "abc");
    }
    CHECK(is_fully("(?i)success", "SUCCESS"));
    RegexOptions words;
    words.whole_words = true;
    CHECK(marked("(?i)FIL.", "file files", words) == "<file> files");
    CHECK(marked("fil.", "file files", words) == "<file> files");
    CHECK(marked("a|bc", "ab bc", words) == "ab <bc>");
    CHECK(is_fully("a|ab", "ab"));
    CHECK_FALSE(is_fully("a|b", "ab"));
    CHECK(is_fully("a*", ""));
    CHECK_FALSE(is_fully("", "a"));
    CHECK(is_in("x*", "abc"));
    CHECK_FALSE(is_in("^x*$", "abc"));
}

TEST_CASE("a wrong expression says where and why") {
    const std::pair<const char*, const char*> cases[] = {
        {"abc(", "Position 4: this “(” is never closed."},
        {"(a(b)", "Position 1: this “(” is never closed."},
        {"éé)", "Position 3: this “)” has no matching “(”."},
        {"a[b", "Position 2: this “[” is never closed."},
        {"[", "Position 1: this “[” is never closed."},
        {"[^", "Position 1: this “[” is never closed."},
        {"[a\\", "Position 3: nothing follows this “\\”."},
        {"[]", "Position 1: there is nothing between “[” and “]”."},
        {"[z-a]", "Position 2: z-a is not a valid range."},
        {"[a-\\d]", "Position 2: a-\\d is not a valid range."},
        {"*", "Position 1: there is nothing before “*” to repeat."},
        {"a**", "Position 3: there is nothing before “*” to repeat."},
        {"a|+", "Position 3: there is nothing before “+” to repeat."},
        {"(?",
         "Position 1: of the groups that begin with “(?”, only “(?:” is supported, and “(?i)” at "
         "the beginning."},
        {"(?=a)",
         "Position 1: of the groups that begin with “(?”, only “(?:” is supported, and “(?i)” at "
         "the beginning."},
        {"a(?i)b",
         "Position 2: of the groups that begin with “(?”, only “(?:” is supported, and “(?i)” at "
         "the beginning."},
        {"(?i)(?i)",
         "Position 5: of the groups that begin with “(?”, only “(?:” is supported, and “(?i)” at "
         "the beginning."},
        {"(?i)*", "Position 5: there is nothing before “*” to repeat."},
        {"^*", "Position 2: there is nothing before “*” to repeat."},
        {"{2}", "Position 1: there is nothing before “{2}” to repeat."},
        {"a{", "Position 2: a count looks like {2} or {2,5}. For a literal brace, write \\{."},
        {"a{x}", "Position 2: a count looks like {2} or {2,5}. For a literal brace, write \\{."},
        {"a{3,2}", "Position 2: {3,2} has a maximum below its minimum."},
        {"a{1001}", "Position 2: a count can’t exceed 1,000."},
        {"a{99999999999999999999}", "Position 2: a count can’t exceed 1,000."},
        {"a\\", "Position 2: nothing follows this “\\”."},
        {"\\q", "Position 1: \\q is not a known escape sequence."},
        {"(a)\\1", "Position 4: \\1 is not a known escape sequence."},
        {"\\p{L}", "Position 1: \\p is not a known escape sequence."},
        {"\\x4", "Position 1: \\x needs two hexadecimal digits."},
        {"\\u00e", "Position 1: \\u needs four hexadecimal digits."},
        {"a{1000}{1000}",
         "The expression is too large: expanded, it has more than 4,000 steps. Use smaller "
         "counts."},
        {"((((a{9}){9}){9}){9}){9}",
         "The expression is too large: expanded, it has more than 4,000 steps. Use smaller "
         "counts."},
    };
    for (const auto& [expression, fault] : cases) {
        const std::string refused(expression);
        CAPTURE(refused);
        CHECK(marked(refused, "") == fault);
    }
    CHECK(marked(std::string(5000, 'a'), "").starts_with("The expression is too large"));
    CHECK(marked(std::string(3000, '(') + std::string(3000, ')'), "a") == "a");
}

TEST_CASE("hostile expressions take time in proportion to the text, and can be interrupted") {
    const auto begin = std::chrono::steady_clock::now();
    const std::string many(20000, 'a');
    CHECK(marked("(a+)+$", many + "b") == many + "b");
    CHECK(marked("(a|aa)+$", many + "b") == many + "b");
    CHECK(marked("(.*)*x", many) == many);
    CHECK(marked("((a*)*)*b", many) == many);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));

    const auto regex = Regex::compile("(a{0,300}){3}b");
    RegexMatcher matcher(*regex);
    matcher.start(0);
    size_t calls = 1;
    for (size_t budget = 100'000;
         matcher.run(*regex, many, budget) == RegexMatcher::Progress::kRunning && calls < 50;
         budget = 100'000) {
        ++calls;
    }
    CHECK(calls == 50);
}
