// Who answers what: the site, and below it v1/ the sandbox or the proxy. All of it may live under a
// path, so that it can share a host with others; addresses that the page is given are relative to
// it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "server/frame_ancestors.h"
#include "server/limits.h"
#include "server/proxy.h"
#include "server/sandbox.h"
#include "server/static_site.h"

namespace server {

struct ServerOptions {
    std::string host = "127.0.0.1";
    int port = 8080;                              // 0: any that is free
    std::string mount = "/";                      // the path of the site
    std::vector<std::string> allowed_hosts;       // names beside those that KnownHosts knows
    std::string frame_ancestors = kOwnPagesOnly;  // as check_frame_ancestors gives it
    Limits limits;
};

// Who answers under v1/; nobody, in a server of the site only.
using Backend = std::variant<std::monostate, Sandbox, Proxy>;

// How the page learns where the API is (the sandbox's settings, or the address of the proxy,
// fixed), and which pages may hand it a job and a token.
std::vector<PageMeta> metas_for(const Backend& backend, const std::string& frame_ancestors);

class HttpServer {
public:
    HttpServer(StaticSite site, Backend backend, ServerOptions options);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // Takes the port; the address to open.
    base::Result<std::string> bind();

    // Serves until stop() is called from another thread.
    void serve();
    void stop();

private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

// The body of sandbox.json: where the sandbox is, a job to begin with and, where it is not empty,
// the token.
std::string sandbox_config(const std::string& token);

// "/a/b/" for "a/b", "/a/b" and "/a/b/"; "/" for nothing.
std::string normal_mount(const std::string& mount);

}  // namespace server
