// jobglass-server: the dashboard's page, and a sandbox MediaHub for it to talk to.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>

#include "server/http_server.h"

namespace {

namespace fs = std::filesystem;

struct CommandLine {
    std::string site;
    std::string account;
    std::string token = "sandbox-token-0123456789";
    bool no_sandbox = false;
    server::ServerOptions options;
};

// `wanted` as seen from here, or else from the checkout that this program was built in.
std::string find_folder(const fs::path& wanted) {
    std::error_code error;
    fs::path above = fs::read_symlink("/proc/self/exe", error).parent_path();
    if (fs::is_directory(wanted, error)) return wanted.string();
    for (; above.has_relative_path(); above = above.parent_path()) {
        if (fs::is_directory(above / wanted, error)) return (above / wanted).string();
    }
    return wanted.string();
}

void describe_options(CLI::App& app, CommandLine& line) {
    app.add_option("--site", line.site, "Folder of the built site")->capture_default_str();
    app.add_option("--port", line.options.port, "Port to listen on, 0 for any that is free")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    app.add_option("--host", line.options.host, "Address to listen on")->capture_default_str();
    app.add_option("--mount", line.options.mount, "Path the site is served under")
        ->capture_default_str();
    app.add_option("--account", line.account, "Folder of the sandbox's account")
        ->capture_default_str();
    app.add_option("--token", line.token, "Access token of the sandbox")->capture_default_str();
    app.add_flag("--no-sandbox", line.no_sandbox, "Serve the site only");
}

base::Result<void> run(const CommandLine& line) {
    std::error_code error;
    if (!fs::is_directory(line.site, error)) {
        return base::fail("There is no built site at " + line.site +
                          ": build it with scripts/build, or name its folder with --site.");
    }
    std::optional<std::string> config_address;
    std::optional<server::Sandbox> sandbox;
    if (!line.no_sandbox) {
        auto account = server::read_account(line.account);
        if (!account) return tl::unexpected(account.error());
        sandbox.emplace(std::move(*account), line.token, server::wall_clock_ms);
        config_address = "sandbox.json";
    }
    server::HttpServer http_server(server::StaticSite(line.site, config_address),
                                   std::move(sandbox), line.options);
    const auto address = http_server.bind();
    if (!address) return tl::unexpected(address.error());
    std::cout << "Open " << *address << " in a browser." << std::endl;
    http_server.serve();
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Serves Jobglass, and a sandbox MediaHub with a sample account under /v1/.");
    CommandLine line;
    line.site = find_folder("dist");
    line.account = find_folder("src/server/account");
    describe_options(app, line);
    CLI11_PARSE(app, argc, argv);
    if (const auto done = run(line); !done) {
        std::cerr << "jobglass-server: " << done.error().sentence << std::endl;
        return 1;
    }
    return 0;
}
