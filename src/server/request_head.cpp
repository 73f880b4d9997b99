#include "server/request_head.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace server {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeadEnd = "\r\n\r\n";

// What one request may say once only: readers that choose differently among several could be played
// off against each other (RFC 9112, 11.2).
constexpr std::array<std::string_view, 4> kOnceOnly = {"Host", "Content-Length",
                                                       "Transfer-Encoding", "Authorization"};
constexpr std::array<std::string_view, 7> kMethods = {"GET", "HEAD",  "OPTIONS", "POST",
                                                      "PUT", "PATCH", "DELETE"};

tl::unexpected<Refusal> refuse(int status, std::string sentence) {
    return tl::unexpected<Refusal>(Refusal{status, std::move(sentence)});
}

// RFC 9110, 5.6.2.
bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return letter > ' ' && letter <= '~' &&
               std::string_view("\"(),/:;<=>?@[\\]{}").find(letter) == std::string_view::npos;
    });
}

// No control character but the tab, which may stand between words.
bool is_header_value(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte >= ' ' && byte != 0x7F) || byte == '\t';
    });
}

bool is_target(std::string_view text) {
    return text.starts_with('/') && std::all_of(text.begin(), text.end(), [](char letter) {
               return letter > ' ' && letter <= '~' && letter != '#';
           });
}

std::string_view take_line(std::string_view& rest) {
    const std::string_view line = rest.substr(0, rest.find(kLineEnd));
    rest.remove_prefix(line.size() + kLineEnd.size());
    return line;
}

tl::expected<void, Refusal> read_request_line(std::string_view line, RequestHead& head) {
    const std::vector<std::string> words = base::split(line, ' ');
    if (words.size() != 3 || !is_token(words[0])) {
        return refuse(400, "The first line of the request is malformed.");
    }
    head.method = words[0];
    head.target = words[1];
    head.version = words[2];
    if (head.version != "HTTP/1.1" && head.version != "HTTP/1.0") {
        return refuse(505, "This server supports HTTP/1.1 and HTTP/1.0 only.");
    }
    if (std::find(kMethods.begin(), kMethods.end(), head.method) == kMethods.end()) {
        return refuse(501, "This server doesn't support the method " + head.method + ".");
    }
    if (!is_target(head.target)) {
        return refuse(400, "The target of the request is not a path.");
    }
    return {};
}

tl::expected<void, Refusal> read_header(std::string_view line, RequestHead& head) {
    if (line.size() > kMaxLineBytes || head.headers.size() == kMaxHeaders) {
        return refuse(431, "The request has too many headers, or one that is too long.");
    }
    const size_t colon = std::min(line.find(':'), line.size());
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = line.substr(std::min(colon + 1, line.size()));
    if (colon == line.size() || !is_token(name) || !is_header_value(value)) {
        return refuse(400, "The request has a malformed header.");
    }
    head.headers.emplace_back(name, base::trim(value));
    return {};
}

size_t count_of(const RequestHead& head, std::string_view name) {
    return static_cast<size_t>(std::count_if(
        head.headers.begin(), head.headers.end(),
        [&](const auto& header) { return base::equals_ignoring_case(header.first, name); }));
}

tl::expected<void, Refusal> check_together(const RequestHead& head) {
    for (const std::string_view name : kOnceOnly) {
        if (count_of(head, name) <= 1) continue;
        return refuse(400, "The request repeats the header " + std::string(name) + ".");
    }
    if (count_of(head, "Host") == 0) return refuse(400, "The request has no Host header.");
    if (count_of(head, "Content-Length") > 0 && count_of(head, "Transfer-Encoding") > 0) {
        return refuse(400, "The request has both Content-Length and Transfer-Encoding.");
    }
    return {};
}

}  // namespace

std::string_view RequestHead::value_of(std::string_view name) const {
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto& header) {
        return base::equals_ignoring_case(header.first, name);
    });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

bool RequestHead::has_body() const {
    const std::string_view length = value_of("Content-Length");
    return (!length.empty() && length != "0") || !value_of("Transfer-Encoding").empty();
}

bool RequestHead::keeps_open() const {
    const std::vector<std::string> options = base::split(value_of("Connection"), ',');
    return version == "HTTP/1.1" &&
           std::none_of(options.begin(), options.end(), [](const std::string& option) {
               return base::equals_ignoring_case(base::trim(option), "close");
           });
}

size_t head_size_bytes(std::string_view received) {
    const size_t end = received.find(kHeadEnd);
    return end == std::string_view::npos ? end : end + kHeadEnd.size();
}

tl::expected<RequestHead, Refusal> read_request_head(std::string_view text) {
    const size_t line_bytes = text.find(kLineEnd);
    if (line_bytes > kMaxLineBytes) return refuse(414, "The request line is too long.");
    if (!text.ends_with(kHeadEnd)) {
        return refuse(431, "The headers of the request are too long.");
    }
    RequestHead head;
    std::string_view rest = text.substr(0, text.size() - kLineEnd.size());
    if (auto read = read_request_line(take_line(rest), head); !read) {
        return tl::unexpected(read.error());
    }
    while (!rest.empty()) {
        if (auto read = read_header(take_line(rest), head); !read) {
            return tl::unexpected(read.error());
        }
    }
    if (auto checked = check_together(head); !checked) return tl::unexpected(checked.error());
    return head;
}

}  // namespace server
