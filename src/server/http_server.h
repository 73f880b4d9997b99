// The sockets: hands requests to the site and to the sandbox, and sends their answers with the
// headers that every answer carries.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/error.h"
#include "server/sandbox.h"
#include "server/static_site.h"

namespace server {

struct ServerOptions {
    std::string host = "127.0.0.1";
    int port = 8080;          // 0: any that is free
    std::string mount = "/";  // the path the site is served under
};

class HttpServer {
public:
    // Without a sandbox there is nothing under /v1/.
    HttpServer(StaticSite site, std::optional<Sandbox> sandbox, ServerOptions options);
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

// The body of sandbox.json: where the sandbox is, a job to begin with and the token.
std::string sandbox_config(const std::string& origin, const std::string& token);

// "/a/b/" for "a/b", "/a/b" and "/a/b/"; "/" for nothing.
std::string normal_mount(const std::string& mount);

}  // namespace server
