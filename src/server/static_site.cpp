#include "server/static_site.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "base/text.h"
#include "server/file.h"
#include "server/negotiation.h"

namespace server {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kContentTypes = {{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".wasm", "application/wasm"},
    {".css", "text/css; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".txt", "text/plain; charset=utf-8"},
    {".md", "text/plain; charset=utf-8"},
    {".xml", "application/xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
}};

struct Precompressed {
    std::string_view coding;
    std::string_view extension;
};

// Best first.
constexpr std::array<Precompressed, 2> kPrecompressed = {{{"br", ".br"}, {"gzip", ".gz"}}};

// FNV-1a: a fingerprint to tell builds apart, no protection.
std::string etag_of(std::string_view bytes) {
    uint64_t hash = 14695981039346656037u;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
    }
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "\"%016llx-%zx\"",
                  static_cast<unsigned long long>(hash), bytes.size());
    return text.data();
}

SiteAnswer plain(int status, std::string sentence) {
    return {status, "text/plain; charset=utf-8", std::move(sentence) + "\n", {}};
}

SiteAnswer missing() {
    return plain(404, "This site has no such file.");
}

// No segment may be empty, hidden, or lead upwards, so a path cannot leave the folder.
bool is_safe(std::string_view path) {
    if (!path.starts_with('/') || path.find('\\') != std::string_view::npos ||
        path.find('\0') != std::string_view::npos) {
        return false;
    }
    const std::vector<std::string> segments = base::split(path.substr(1), '/');
    for (size_t index = 0; index < segments.size(); ++index) {
        const bool last = index + 1 == segments.size();
        if (segments[index].empty() ? !last : segments[index].front() == '.') return false;
    }
    return true;
}

// Whether `file` exists and, with every symbolic link followed, is in `folder`.
bool is_within(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    const fs::path top = fs::canonical(folder, error);
    if (error) return false;
    const fs::path found = fs::canonical(file, error);
    if (error) return false;
    return std::mismatch(top.begin(), top.end(), found.begin(), found.end()).first == top.end();
}

// Whether the build gave it the hash of its content as a part of its name (web/assemble.cmake), so
// that another content has another name.
bool is_named_by_content(const fs::path& file) {
    constexpr size_t kHashLength = 10;
    const std::vector<std::string> parts = base::split(file.filename().string(), '.');
    return parts.size() > 2 && parts[1].size() == kHashLength &&
           parts[1].find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string with_metas(std::string html, const std::vector<PageMeta>& metas) {
    constexpr std::string_view kHead = "<head>";
    const size_t head = html.find(kHead);
    const size_t at = head == std::string::npos ? 0 : head + kHead.size();
    std::string added;
    for (const PageMeta& meta : metas) {
        added += "<meta name=\"" + meta.name + "\" content=\"" + meta.content + "\">";
        if (meta.is_file)
            added +=
                "<link rel=\"preload\" href=\"" + meta.content + "\" as=\"fetch\" crossorigin>";
    }
    return html.insert(at, added);
}

}  // namespace

std::string_view content_type_of(const fs::path& file) {
    const std::string extension = base::lower_ascii(file.extension().string());
    const auto found = std::find_if(kContentTypes.begin(), kContentTypes.end(),
                                    [&](const auto& entry) { return entry.first == extension; });
    return found == kContentTypes.end() ? "application/octet-stream" : found->second;
}

bool accepts_encoding(std::string_view header, std::string_view coding) {
    for (const std::string& entry : base::split(header, ',')) {
        const std::string_view element = entry;
        const std::string_view name = base::trim(element.substr(0, element.find(';')));
        if (!base::equals_ignoring_case(name, coding)) continue;
        return weight_of(element) > 0;
    }
    return false;
}

bool matches_etag(std::string_view header, std::string_view etag) {
    for (const std::string& entry : base::split(header, ',')) {
        std::string_view candidate = base::trim(entry);
        if (candidate.starts_with("W/")) candidate.remove_prefix(2);
        if (candidate == "*" || candidate == etag) return true;
    }
    return false;
}

StaticSite::StaticSite(fs::path folder, std::vector<PageMeta> metas)
    : folder_(std::move(folder)), metas_(std::move(metas)) {}

SiteAnswer StaticSite::answer(const SiteRequest& request) const {
    if (!is_safe(request.path)) return missing();
    const fs::path file = folder_ / request.path.substr(1);
    if (!is_within(folder_, file)) return missing();
    std::error_code error;
    if (!fs::is_directory(file, error)) return answer_file(file, request);
    if (request.path.back() == '/') return answer_file(file / "index.html", request);
    SiteAnswer answer = plain(301, "This is a folder. Its URL ends with a slash.");
    answer.headers.emplace_back("Location", file.filename().string() + "/");
    return answer;
}

std::optional<std::string> StaticSite::read(const fs::path& file) const {
    return is_within(folder_, file) ? read_file(file) : std::nullopt;
}

SiteAnswer StaticSite::answer_file(const fs::path& file, const SiteRequest& request) const {
    auto bytes = read(file);
    if (!bytes) return missing();

    SiteAnswer answer;
    answer.content_type = content_type_of(file);
    const bool changed = !metas_.empty() && file == folder_ / "index.html";
    if (changed) bytes = with_metas(std::move(*bytes), metas_);
    for (const Precompressed& kind : kPrecompressed) {
        if (changed || !accepts_encoding(request.accept_encoding, kind.coding)) continue;
        auto compressed = read(file.string() + std::string(kind.extension));
        if (!compressed) continue;
        bytes = std::move(compressed);
        answer.headers.emplace_back("Content-Encoding", kind.coding);
        break;
    }
    const std::string etag = etag_of(*bytes);
    answer.headers.emplace_back("ETag", etag);
    answer.headers.emplace_back("Vary", "Accept-Encoding");
    // A page that asks again gets a new build at once, and otherwise 304.
    answer.headers.emplace_back("Cache-Control", is_named_by_content(file)
                                                     ? "public, max-age=31536000, immutable"
                                                     : "no-cache");
    answer.body = std::move(*bytes);
    if (matches_etag(request.if_none_match, etag)) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

}  // namespace server
