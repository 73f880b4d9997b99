#include "server/static_site.h"

#include <doctest/doctest.h>

#include "server/support/temporary_folder.h"

using server::SiteAnswer;
using server::StaticSite;

namespace {

void fill(const support::TemporaryFolder& folder) {
    folder.write("site/index.html", "<html><head><title>t</title></head></html>");
    folder.write("site/index.html.br", "compressed page");
    folder.write("site/app.js", "script");
    folder.write("site/app.js.br", "script by brotli");
    folder.write("site/app.js.gz", "script by gzip");
    folder.write("site/only.wasm", "wasm");
    folder.write("site/only.wasm.gz", "wasm by gzip");
    folder.write("site/sub/index.html", "<head></head>");
    folder.write("site/.hidden", "hidden");
    folder.write("secret.txt", "secret");
}

std::string header(const SiteAnswer& answer, std::string_view name) {
    for (const auto& [key, value] : answer.headers) {
        if (key == name) return value;
    }
    return "";
}

}  // namespace

TEST_CASE("each kind of file has its type") {
    struct Row {
        const char* file;
        const char* type;
    };
    const Row rows[] = {
        {"a.html", "text/html; charset=utf-8"},
        {"a.js", "text/javascript; charset=utf-8"},
        {"a.mjs", "text/javascript; charset=utf-8"},
        {"a.wasm", "application/wasm"},
        {"a.css", "text/css; charset=utf-8"},
        {"a.svg", "image/svg+xml"},
        {"a.json", "application/json"},
        {"a.PNG", "image/png"},
        {"a.js.br", "application/octet-stream"},
        {"a", "application/octet-stream"},
    };
    for (const Row& row : rows) CHECK(server::content_type_of(row.file) == row.type);
}

TEST_CASE("files are found, and nothing else") {
    const support::TemporaryFolder folder;
    fill(folder);
    const StaticSite site(folder.path() / "site");
    struct Row {
        std::string path;
        int status;
        const char* body;
    };
    const char* missing = "This site has no such file.\n";
    const Row rows[] = {
        {"/app.js", 200, "script"},
        {"/", 200, "<html><head><title>t</title></head></html>"},
        {"/sub/", 200, "<head></head>"},
        {"/none.js", 404, missing},
        {"/../secret.txt", 404, missing},
        {"/sub/../../secret.txt", 404, missing},
        {"/sub/../app.js", 404, missing},
        {"/..\\secret.txt", 404, missing},
        {"//app.js", 404, missing},
        {"/./app.js", 404, missing},
        {"/.hidden", 404, missing},
        {"/app.js/", 404, missing},
        {std::string("/app.js\0.html", 13), 404, missing},
        {folder.path().string() + "/secret.txt", 404, missing},
        {"app.js", 404, missing},
        {"", 404, missing},
    };
    for (const Row& row : rows) {
        const SiteAnswer answer = site.answer({row.path, "", ""});
        CHECK_MESSAGE(answer.status == row.status, row.path);
        CHECK(answer.body == row.body);
    }
    const SiteAnswer moved = site.answer({"/sub", "", ""});
    CHECK(moved.status == 301);
    CHECK(header(moved, "Location") == "sub/");
}

TEST_CASE("links are followed within the site, and never out of it") {
    namespace fs = std::filesystem;
    const support::TemporaryFolder folder;
    fill(folder);
    const fs::path top = folder.path() / "site";
    fs::create_symlink("app.js", top / "inside.js");
    fs::create_symlink("sub", top / "same");
    fs::create_symlink(folder.path() / "secret.txt", top / "secret.txt");
    fs::create_symlink("../secret.txt", top / "sub/up.txt");
    fs::create_symlink(folder.path(), top / "out");
    fs::create_symlink(folder.path() / "secret.txt", top / "page.html.br");
    fs::create_symlink("loop", top / "loop");
    folder.write("site/page.html", "page");
    fs::create_directory(top / "linked");
    fs::create_symlink(folder.path() / "secret.txt", top / "linked/index.html");
    fs::create_directory(folder.path() / "site-beside");
    folder.write("site-beside/a.txt", "beside");
    fs::create_symlink("../site-beside/a.txt", top / "beside.txt");
    fs::create_symlink(top, folder.path() / "current");
    struct Row {
        const char* path;
        int status;
    };
    const Row rows[] = {
        {"/inside.js", 200},  {"/same/", 200},   {"/same", 301},       {"/secret.txt", 404},
        {"/sub/up.txt", 404}, {"/out", 404},     {"/out/", 404},       {"/out/secret.txt", 404},
        {"/loop", 404},       {"/linked/", 404}, {"/beside.txt", 404}, {"/page.html", 200},
    };
    // The folder itself may be reached through a link.
    for (const fs::path& where : {top, folder.path() / "current"}) {
        const StaticSite site(where);
        for (const Row& row : rows) {
            const SiteAnswer answer = site.answer({row.path, "br", ""});
            CHECK_MESSAGE(answer.status == row.status, row.path);
            CHECK(answer.body.find("secret") == std::string::npos);
        }
        CHECK(site.answer({"/page.html", "br", ""}).body == "page");
    }
}

TEST_CASE("what was compressed beforehand is sent to those who take it") {
    const support::TemporaryFolder folder;
    fill(folder);
    const StaticSite site(folder.path() / "site");
    struct Row {
        const char* path;
        const char* accept_encoding;
        const char* encoding;
        const char* body;
    };
    const Row rows[] = {
        {"/app.js", "gzip, deflate, br", "br", "script by brotli"},
        {"/app.js", "gzip", "gzip", "script by gzip"},
        {"/app.js", "br;q=0, gzip;q=0.5", "gzip", "script by gzip"},
        {"/app.js", "br; q=0.0, gzip; q=0", "", "script"},
        {"/app.js", "BR;q=1.0", "br", "script by brotli"},
        {"/app.js", "brotli", "", "script"},
        {"/app.js", "", "", "script"},
        {"/only.wasm", "br, gzip", "gzip", "wasm by gzip"},
        {"/", "br", "br", "compressed page"},
    };
    for (const Row& row : rows) {
        const SiteAnswer answer = site.answer({row.path, row.accept_encoding, ""});
        CHECK(header(answer, "Content-Encoding") == row.encoding);
        CHECK(header(answer, "Vary") == "Accept-Encoding");
        CHECK(answer.body == row.body);
    }
    CHECK(site.answer({"/only.wasm", "gzip", ""}).content_type == "application/wasm");
}

TEST_CASE("a client that has the file is told so") {
    const support::TemporaryFolder folder;
    fill(folder);
    const StaticSite site(folder.path() / "site");
    const SiteAnswer first = site.answer({"/app.js", "", ""});
    const std::string etag = header(first, "ETag");
    CHECK(etag.size() > 18);
    CHECK(header(first, "Cache-Control") == "no-cache");
    for (const std::string& known : {etag, "W/" + etag, "\"other\", " + etag, std::string("*")}) {
        const SiteAnswer again = site.answer({"/app.js", "", known});
        CHECK_MESSAGE(again.status == 304, known);
        CHECK(again.body.empty());
        CHECK(header(again, "ETag") == etag);
        CHECK(header(again, "Vary") == "Accept-Encoding");
    }
    CHECK(site.answer({"/app.js", "", "\"other\""}).status == 200);
    CHECK(site.answer({"/app.js", "br", etag}).status == 200);
    folder.write("site/app.js", "newer!");
    CHECK(site.answer({"/app.js", "", etag}).status == 200);
}

TEST_CASE("what is named by its content is kept for good, and nothing else") {
    const support::TemporaryFolder folder;
    fill(folder);
    constexpr const char* kForGood = "public, max-age=31536000, immutable";
    struct Row {
        const char* file;
        const char* caching;
    };
    const Row rows[] = {
        {"app.0123456789.js", kForGood},       {"app.abcdef0123.wasm.js", kForGood},
        {"app.0123456789", "no-cache"},        {"app.012345678.js", "no-cache"},
        {"app.01234567890.js", "no-cache"},    {"app.min.0123456789.js", "no-cache"},
        {"app.0123456789.d/a.js", "no-cache"}, {"app.ABCDEF0123.js", "no-cache"},
        {"0123456789.js", "no-cache"},         {"app.012345678g.js", "no-cache"},
    };
    const StaticSite site(folder.path() / "site");
    for (const Row& row : rows) {
        folder.write(std::string("site/") + row.file, "script");
        const SiteAnswer answer = site.answer({std::string("/") + row.file, "", ""});
        CHECK_MESSAGE(header(answer, "Cache-Control") == row.caching, row.file);
        const SiteAnswer again =
            site.answer({std::string("/") + row.file, "", header(answer, "ETag")});
        CHECK(again.status == 304);
        CHECK(header(again, "Cache-Control") == row.caching);
    }
    CHECK(header(site.answer({"/gone.0123456789.js", "", ""}), "Cache-Control").empty());
}

TEST_CASE("the page is told of the sandbox, uncompressed and under an ETag of its own") {
    const support::TemporaryFolder folder;
    fill(folder);
    const StaticSite plain(folder.path() / "site");
    const StaticSite configured(folder.path() / "site",
                                {server::PageMeta{"jobglass-config", "sandbox.json", true},
                                 server::PageMeta{"jobglass-hosts", "'self'"}});
    for (const char* path : {"/", "/index.html"}) {
        const SiteAnswer answer = configured.answer({path, "br", ""});
        CHECK(answer.body ==
              "<html><head><meta name=\"jobglass-config\" content=\"sandbox.json\">"
              "<link rel=\"preload\" href=\"sandbox.json\" as=\"fetch\" crossorigin>"
              "<meta name=\"jobglass-hosts\" content=\"'self'\">"
              "<title>t</title></head></html>");
        CHECK(header(answer, "Content-Encoding").empty());
        CHECK(header(answer, "ETag") != header(plain.answer({path, "", ""}), "ETag"));
    }
    CHECK(configured.answer({"/sub/", "", ""}).body == "<head></head>");
}
