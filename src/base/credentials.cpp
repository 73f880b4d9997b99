#include "base/credentials.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace base {
namespace {

using std::string_view;

constexpr string_view kMask = "•••";
constexpr string_view kSpaces = " \t\r\n";
constexpr string_view kEndsOfUri = " \t\r\n\"'<>";
constexpr string_view kEndsOfValue = " \t\r\n\"'<>&;,#)]}|\\";
// Longer ones are not schemes, so the time of the search is bounded by the length of the text.
constexpr size_t kLongestUserInfo = 2048;
constexpr size_t kLongestName = 64;

struct Range {
    size_t begin = 0;
    size_t end = 0;
};
using Ranges = std::vector<Range>;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_word(char c) {
    return is_digit(c) || is_capital(c) || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

bool is_token(char c) {
    return is_word(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
}

size_t end_of(string_view text, size_t begin, string_view ends) {
    return std::min(text.find_first_of(ends, begin), text.size());
}

template <typename Is>
size_t end_while(string_view text, size_t begin, Is is) {
    while (begin < text.size() && is(text[begin])) ++begin;
    return begin;
}

void add(Ranges& found, string_view text, size_t begin, size_t end) {
    if (begin < end && text.substr(begin, end - begin) != kMask) found.push_back({begin, end});
}

// The user info of the URI whose authority begins at `begin`. A password can contain an unescaped
// "/", which shows as a port that is no number: the user info then reaches to the next "@", or to
// the last of those with nothing unescaped between them.
void find_user_info(string_view text, size_t begin, Ranges& found) {
    string_view uri = text.substr(begin, kLongestUserInfo);
    uri = uri.substr(0, uri.find_first_of(kEndsOfUri));
    const string_view authority = uri.substr(0, uri.find_first_of("/?#"));
    size_t at = authority.rfind('@');
    if (at == string_view::npos) {
        const size_t colon = authority.rfind(':');
        const bool bracketed = authority.ends_with(']');
        if (colon == string_view::npos || bracketed) return;
        if (end_while(authority, colon + 1, is_digit) == authority.size()) return;
        at = uri.find('@', authority.size());
        if (at != string_view::npos) at = uri.substr(0, uri.find_first_of("/?#", at)).rfind('@');
    }
    if (at != string_view::npos) add(found, text, begin, begin + at);
}

// Of words that people write before a colon too ("invalid token: …") only the others are taken.
bool is_secret_in_prose(string_view name) {
    return names_secret(name) &&
           !(name.ends_with("oken") || name.ends_with("ignature") || name.ends_with("uth") ||
             name.ends_with("redentials") || name.ends_with("redential"));
}

// "name=value", "name: value" and "\"name\": \"value\"", the sign being at `sign`. Returns where to
// continue.
size_t find_assigned(string_view text, size_t sign, Ranges& found) {
    constexpr string_view kQuotes = "\"'\\";
    size_t name_end = sign;
    while (name_end > 0 && kSpaces.find(text[name_end - 1]) != string_view::npos &&
           sign - name_end < 4) {
        --name_end;
    }
    const size_t before_quotes = name_end;
    while (name_end > 0 && kQuotes.find(text[name_end - 1]) != string_view::npos) --name_end;
    const bool quoted = name_end < before_quotes;
    size_t name_begin = name_end;
    while (name_begin > 0 && name_end - name_begin < kLongestName &&
           is_word(text[name_begin - 1])) {
        --name_begin;
    }
    const string_view name = text.substr(name_begin, name_end - name_begin);
    const bool assigned = text[sign] == '=' || quoted;
    if (assigned ? !names_secret(name) : !is_secret_in_prose(name)) return sign + 1;
    size_t begin = std::min(text.find_first_not_of(kSpaces, sign + 1), text.size());
    const bool quoted_value = begin < text.size() && kQuotes.find(text[begin]) != string_view::npos;
    begin = end_while(text, begin, [&](char c) { return kQuotes.find(c) != string_view::npos; });
    // A header's value has blanks behind its scheme: "Authorization: Basic dXNlcjpwYXNz".
    const bool header = text[sign] == ':' && equals_ignoring_case(name, "authorization");
    const size_t end =
        end_of(text, begin, header || quoted_value ? string_view("\"'\\\r\n") : kEndsOfValue);
    const size_t scheme_end = header ? end_while(text, begin, is_word) : end;
    if (scheme_end < end && text[scheme_end] == ' ') begin = scheme_end + 1;
    // "$TOKEN" is a secret's place in a command, but none; what is behind it may be one.
    if (begin < end && text[begin] == '$') return begin + 1;
    add(found, text, begin, end);
    return end;
}

// Secrets recognised by their form: "Bearer …", AKIA… and ASIA…, eyJ….….…. Returns where to
// continue.
size_t find_token(string_view text, size_t begin, Ranges& found) {
    constexpr size_t kAwsKey = 20;
    constexpr string_view kBearer = "bearer";
    constexpr size_t kShortestWebToken = 30;
    const string_view rest = text.substr(begin);
    size_t end = begin + 1;
    if (rest.starts_with("AKIA") || rest.starts_with("ASIA")) {
        end = end_while(text, begin, is_word);
        const bool is_key = end - begin == kAwsKey &&
                            std::all_of(rest.begin(), rest.begin() + kAwsKey,
                                        [](char c) { return is_digit(c) || is_capital(c); });
        if (is_key) add(found, text, begin, end);
    } else if (rest.starts_with("eyJ")) {
        end = end_while(text, begin, [](char c) { return is_word(c) || c == '.'; });
        const string_view word = rest.substr(0, end - begin);
        const bool is_web_token =
            word.size() >= kShortestWebToken && std::count(word.begin(), word.end(), '.') == 2;
        if (is_web_token) add(found, text, begin, end);
    } else if (starts_ignoring_case(rest, kBearer)) {
        const size_t after = begin + kBearer.size();
        const size_t token =
            end_while(text, after, [](char c) { return kSpaces.find(c) != string_view::npos; });
        if (token == after) return after;
        end = end_while(text, token, is_token);
        const string_view word = text.substr(token, end - token);
        const bool is_prose = word.size() < 8 || std::none_of(word.begin(), word.end(), is_digit);
        if (is_prose) return after;
        add(found, text, token, end);
    }
    return end;
}

Ranges find_in(string_view text) {
    Ranges found;
    bool in_word = false;
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == ':' && text.substr(at, 3) == "://") {
            at += 3;
            find_user_info(text, at, found);
            in_word = false;
        } else if (c == '=' || c == ':') {
            at = find_assigned(text, at, found);
            in_word = false;
        } else if (!in_word && (c == 'A' || c == 'e' || c == 'B' || c == 'b')) {
            at = find_token(text, at, found);
            in_word = is_word(text[at - 1]);
        } else {
            in_word = is_word(c);
            ++at;
        }
    }
    return found;
}

int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    const char letter = static_cast<char>(c | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// The same search where the text is percent-decoded: a URI can be inside the query of another one.
void find_in_decoded(string_view text, Ranges& found) {
    std::string decoded;
    std::vector<size_t> begins;  // of each decoded byte, in `text`
    for (size_t at = 0; at < text.size();) {
        const bool whole = text[at] == '%' && at + 2 < text.size();
        const int high = whole ? hex_digit(text[at + 1]) : -1;
        const int low = whole ? hex_digit(text[at + 2]) : -1;
        begins.push_back(at);
        const bool encoded = high >= 0 && low >= 0;
        decoded.push_back(encoded ? static_cast<char>(high * 16 + low) : text[at]);
        at += encoded ? 3 : 1;
    }
    begins.push_back(text.size());
    for (const Range& range : find_in(decoded)) {
        add(found, text, begins[range.begin], begins[range.end]);
    }
}

// Most texts contain nothing that every credential has.
bool may_hold_credentials(string_view text) {
    return text.find_first_of("=:") != string_view::npos || text.find("KIA") != string_view::npos ||
           text.find("SIA") != string_view::npos || text.find("eyJ") != string_view::npos ||
           text.find("earer") != string_view::npos || text.find("%3") != string_view::npos;
}

Ranges credentials_in(string_view text) {
    Ranges found;
    if (!may_hold_credentials(text)) return found;
    found = find_in(text);
    if (text.find('%') != string_view::npos) find_in_decoded(text, found);
    std::sort(found.begin(), found.end(),
              [](const Range& left, const Range& right) { return left.begin < right.begin; });
    return found;
}

std::string masked_at(string_view text, const Ranges& ranges) {
    std::string masked;
    size_t done = 0;
    for (const Range& range : ranges) {
        if (range.end <= done) continue;
        if (range.begin >= done) {
            masked += text.substr(done, range.begin - done);
            masked += kMask;
        }
        done = range.end;
    }
    masked += text.substr(done);
    return masked;
}

}  // namespace

std::string mask_credentials(std::string_view text) {
    std::string masked(text);
    // What stands between two masks can read as a credential only now: the rest of a user info
    // whose beginning was masked as the value of a parameter.
    for (Ranges found = credentials_in(masked); !found.empty(); found = credentials_in(masked)) {
        masked = masked_at(masked, found);
    }
    return masked;
}

bool has_credentials(std::string_view text) {
    return !credentials_in(text).empty();
}

std::string masked_beginning(std::string_view text, size_t limit_bytes) {
    // A credential that ends further behind is not recognised where the text is cut.
    constexpr size_t kLongestCredential = 2 * kLongestUserInfo;
    const size_t read_bytes = limit_bytes + 2 * kLongestCredential;
    const bool whole = text.size() <= read_bytes;
    std::string masked = mask_credentials(beginning(text, read_bytes));
    if (whole && masked.size() <= limit_bytes) return masked;
    const size_t uncertain = whole ? 0 : std::min(masked.size(), kLongestCredential);
    masked.resize(beginning(masked, std::min(limit_bytes, masked.size() - uncertain)).size());
    return masked + "…";
}

std::string shorten_masked(std::string_view text, size_t limit) {
    constexpr size_t kLargestCodePoint = 4;
    return shorten(masked_beginning(text, kLargestCodePoint * limit), limit);
}

bool names_secret(std::string_view name) {
    constexpr string_view kEnds[] = {
        "signature",  "token",       "secret",     "password",      "passwd",
        "passphrase", "credential",  "secretkey",  "credentials",   "accesskey",
        "apikey",     "accesskeyid", "privatekey", "authorization", "encryptionkey",
    };
    constexpr string_view kWhole[] = {"sig", "pwd", "pass", "jwt", "auth", "hdnea", "hdnts"};
    std::string letters;
    for (const char c : name) {
        if (c != '_' && c != '-') letters.push_back(c);
    }
    letters = lower_ascii(letters);
    const auto is = [&](string_view word) { return letters == word; };
    const auto ends = [&](string_view word) { return letters.ends_with(word); };
    return std::any_of(std::begin(kWhole), std::end(kWhole), is) ||
           std::any_of(std::begin(kEnds), std::end(kEnds), ends);
}

}  // namespace base
