// The built site, read from its folder at every request so that a new build shows at once. Nothing
// outside of that folder is answered, not even through a symbolic link.
// No sockets: a path and two headers in, an answer out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace server {

struct SiteRequest {
    std::string path;  // decoded, below the mount, starting with "/"
    std::string accept_encoding;
    std::string if_none_match;
};

struct SiteAnswer {
    int status = 200;
    std::string content_type;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

// <meta name="…" content="…">; neither holds a quote.
struct PageMeta {
    std::string name;
    std::string content;
    bool is_file = false;  // the content is the address of a file, which the browser gets at once
};

class StaticSite {
public:
    // `metas` become the first things in the head of index.html.
    explicit StaticSite(std::filesystem::path folder, std::vector<PageMeta> metas = {});

    SiteAnswer answer(const SiteRequest& request) const;

private:
    std::optional<std::string> read(const std::filesystem::path& file) const;
    SiteAnswer answer_file(const std::filesystem::path& file, const SiteRequest& request) const;

    std::filesystem::path folder_;
    std::vector<PageMeta> metas_;
};

// By the file's extension; application/octet-stream when it is not one of a site's.
std::string_view content_type_of(const std::filesystem::path& file);

// Whether an Accept-Encoding header allows `coding` (RFC 9110, 12.5.3).
bool accepts_encoding(std::string_view header, std::string_view coding);

// Whether an If-None-Match header names `etag`, compared weakly (RFC 9110, 13.1.2).
bool matches_etag(std::string_view header, std::string_view etag);

}  // namespace server
