// jobglass-server: the dashboard's page, and a MediaHub for it to talk to: the sandbox, or the real
// one through the proxy.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "base/version.h"
#include "server/http_server.h"
#include "server/notices.h"

namespace {

namespace fs = std::filesystem;

struct CommandLine {
    std::string site;
    std::string account;
    std::string token = "sandbox-token-0123456789";
    std::string upstream;
    bool no_sandbox = false;
    bool licenses = false;
    server::ServerOptions options;
};

// `installed` beside the program as `cmake --install` puts it; else `wanted` as seen from here, or
// from the checkout that this program was built in.
std::string find_folder(const fs::path& installed, const fs::path& wanted) {
    std::error_code error;
    fs::path above = fs::read_symlink("/proc/self/exe", error).parent_path();
    const fs::path shared = above.parent_path() / "share/jobglass" / installed;
    if (fs::is_directory(shared, error)) return shared.string();
    if (fs::is_directory(wanted, error)) return wanted.string();
    for (; above.has_relative_path(); above = above.parent_path()) {
        if (fs::is_directory(above / wanted, error)) return (above / wanted).string();
    }
    return wanted.string();
}

void describe_options(CLI::App& app, CommandLine& line) {
    app.add_option("--site", line.site, "Folder of the built site")->capture_default_str();
    app.add_option("--port", line.options.port, "Port to listen on; 0 picks a free one")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    app.add_option("--host", line.options.host, "Address to listen on")->capture_default_str();
    app.add_option(
           "--allow-host", line.options.allowed_hosts,
           "Also answer requests for this host name, such as the public name of a server in "
           "front of this one; can be repeated")
        ->allow_extra_args(false);
    app.add_option("--mount", line.options.mount,
                   "URL path of the page; the API is below it at v1/")
        ->capture_default_str();
    app.add_option("--frame-ancestors", line.options.frame_ancestors,
                   "Pages that may show this one in a frame and hand it a job and a token: 'none', "
                   "or a list of 'self' and origins such as https://console.example.com")
        ->capture_default_str();
    app.add_option("--account", line.account, "Folder of the sandbox's sample account")
        ->capture_default_str();
    app.add_option("--token", line.token, "Access token that the sandbox accepts")
        ->capture_default_str();
    CLI::Option* no_sandbox =
        app.add_flag("--no-sandbox", line.no_sandbox, "Serve the page only, without an API");
    app.add_option("--upstream", line.upstream,
                   "Serve a proxy for this API instead of the sandbox, for example "
                   "https://api.xvid.com/v1")
        ->excludes(no_sandbox);
    app.set_version_flag("--version", std::string("jobglass-server ") + base::kVersion);
    app.add_flag("--licenses", line.licenses,
                 "Print the licences of what the server and its site are made of");
}

void print_licenses(const std::string& site) {
    std::cout << server::kNotices;
    std::ifstream of_site(site + "/THIRD_PARTY_NOTICES.txt");
    if (of_site) std::cout << "\n\n" << of_site.rdbuf();
    std::cout.flush();
}

base::Result<server::Backend> make_backend(const CommandLine& line) {
    if (line.no_sandbox) return server::Backend();
    if (!line.upstream.empty()) {
        auto upstream = server::read_upstream(line.upstream);
        if (!upstream) return tl::unexpected(upstream.error());
        return server::Proxy(std::move(*upstream));
    }
    auto account = server::read_account(line.account);
    if (!account) return tl::unexpected(account.error());
    return server::Sandbox(std::move(*account), line.token, server::wall_clock_ms);
}

base::Result<void> run(CommandLine line) {
    std::error_code error;
    auto ancestors = server::check_frame_ancestors(line.options.frame_ancestors);
    if (!ancestors) return tl::unexpected(ancestors.error());
    line.options.frame_ancestors = std::move(*ancestors);
    if (!fs::is_directory(line.site, error)) {
        return base::fail("There is no built site at " + line.site +
                          ". Build it with scripts/build, or set its folder with --site.");
    }
    auto backend = make_backend(line);
    if (!backend) return tl::unexpected(backend.error());
    server::StaticSite site(line.site, server::metas_for(*backend, line.options.frame_ancestors));
    server::HttpServer http_server(std::move(site), std::move(*backend), line.options);
    const auto address = http_server.bind();
    if (!address) return tl::unexpected(address.error());
    std::cout << "Open " << *address << " in a browser." << std::endl;
    http_server.serve();
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app(
        "Serves the Jobglass page, and below it at v1/ an API: a sandbox MediaHub with a sample "
        "account, or a proxy for the real one.");
    CommandLine line;
    line.site = find_folder("site", "dist");
    line.account = find_folder("account", "src/server/account");
    describe_options(app, line);
    CLI11_PARSE(app, argc, argv);
    if (line.licenses) {
        print_licenses(line.site);
        return 0;
    }
    if (const auto done = run(line); !done) {
        std::cerr << "jobglass-server: " << done.error().sentence << std::endl;
        return 1;
    }
    return 0;
}
