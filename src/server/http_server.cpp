#include "server/http_server.h"

#include <httplib.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstring>
#include <thread>

#include "server/json_writer.h"

namespace server {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

// The seed's job: what the sandbox opens with.
constexpr const char* kFirstJob = "559cbbec14ea67a7cad6c7d8";

// A browser keeps several connections open, each of which holds a thread while it is idle.
constexpr size_t kThreads = 64;
constexpr size_t kRequestsPerConnection = 1000;

constexpr const char* kSettings = "sandbox.json";

// On every answer. The page may be embedded anywhere: hence no X-Frame-Options.
const Headers& common_headers() {
    static const Headers headers = {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
    };
    return headers;
}

// Frames whose origin is opaque load modules and Wasm as cross-origin requests.
const Headers& any_origin_headers() {
    static const Headers headers = {
        {"Cross-Origin-Resource-Policy", "cross-origin"},
        {"Access-Control-Allow-Origin", "*"},
    };
    return headers;
}

// A Host header goes into JSON that pages trust: only what an authority can be is believed.
std::string origin_of(const httplib::Request& request, const std::string& fallback) {
    const std::string host = request.get_header_value("Host");
    const bool plausible =
        !host.empty() && std::all_of(host.begin(), host.end(), [](unsigned char letter) {
            return std::isalnum(letter) != 0 || std::strchr(".-_:[]", letter) != nullptr;
        });
    return "http://" + (plausible ? host : fallback);
}

void send(httplib::Response& response, int status, std::string body,
          const std::string& content_type, const Headers& headers) {
    // Left alone, 200 becomes 206 where a range was asked for.
    if (status != 200) response.status = status;
    for (const auto& [name, value] : headers) response.set_header(name, value);
    if (status == 204 || status == 304) return;
    // Not set_content, which copies: a body may have hundreds of megabytes.
    response.body = std::move(body);
    response.set_header("Content-Type", content_type);
}

// Without SO_REUSEPORT, the library's default, which would let two servers share a port.
void set_socket_options(socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

}  // namespace

struct HttpServer::Implementation {
    StaticSite site;
    Backend backend;
    ServerOptions options;
    httplib::Server http;

    void handle(const httplib::Request& request, httplib::Response& response) const;
    void handle_api(const httplib::Request& request, httplib::Response& response) const;
    void handle_settings(const httplib::Request& request, httplib::Response& response) const;
    void handle_site(const httplib::Request& request, httplib::Response& response) const;
    ApiAnswer ask_backend(const ApiRequest& request) const;
    bool has_settings_at(const std::string& path) const;
    std::string authority() const { return options.host + ":" + std::to_string(options.port); }
};

void HttpServer::Implementation::handle(const httplib::Request& request,
                                        httplib::Response& response) const {
    for (const auto& [name, value] : common_headers()) response.set_header(name, value);
    if (is_reading(request.method) && has_settings_at(request.path)) {
        return handle_settings(request, response);
    }
    for (const auto& [name, value] : any_origin_headers()) response.set_header(name, value);
    const bool has_api = !std::holds_alternative<std::monostate>(backend);
    if (has_api && request.path.starts_with("/v1/")) return handle_api(request, response);
    handle_site(request, response);
}

bool HttpServer::Implementation::has_settings_at(const std::string& path) const {
    return std::holds_alternative<Sandbox>(backend) && path == options.mount + kSettings;
}

ApiAnswer HttpServer::Implementation::ask_backend(const ApiRequest& request) const {
    const Sandbox* sandbox = std::get_if<Sandbox>(&backend);
    return sandbox != nullptr ? sandbox->answer(request) : std::get<Proxy>(backend).answer(request);
}

void HttpServer::Implementation::handle_api(const httplib::Request& request,
                                            httplib::Response& response) const {
    response.set_header("Cache-Control", "no-store");
    response.set_header("Access-Control-Expose-Headers", "Allow, Retry-After");
    if (request.method == "OPTIONS") {
        return send(response, 204, "", "",
                    {{"Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"},
                     {"Access-Control-Allow-Headers", "Authorization, Accept"},
                     {"Access-Control-Max-Age", "600"}});
    }
    ApiRequest api_request;
    api_request.method = request.method;
    api_request.target = request.target;
    api_request.path = request.path;
    api_request.query.assign(request.params.begin(), request.params.end());
    api_request.authorization = request.get_header_value("Authorization");
    api_request.accept = request.get_header_value("Accept");
    api_request.origin = origin_of(request, authority());
    ApiAnswer answer = ask_backend(api_request);
    std::this_thread::sleep_for(std::chrono::milliseconds(answer.delay_ms));
    send(response, answer.status, std::move(answer.body), answer.content_type, answer.headers);
}

// They hold a token: only the page itself may read them.
void HttpServer::Implementation::handle_settings(const httplib::Request& request,
                                                 httplib::Response& response) const {
    send(response, 200,
         sandbox_config(origin_of(request, authority()), std::get<Sandbox>(backend).token()),
         "application/json",
         {{"Cache-Control", "no-store"}, {"Cross-Origin-Resource-Policy", "same-origin"}});
}

void HttpServer::Implementation::handle_site(const httplib::Request& request,
                                             httplib::Response& response) const {
    const std::string& mount = options.mount;
    if (!is_reading(request.method)) {
        return send(response, 405, "Files are asked for with GET.\n", "text/plain; charset=utf-8",
                    {{"Allow", "GET, HEAD"}});
    }
    if (request.path + "/" == mount) {
        return send(response, 301, "", "text/plain; charset=utf-8", {{"Location", mount}});
    }
    if (!request.path.starts_with(mount)) {
        return send(response, 404, "The site is at " + mount + ".\n", "text/plain; charset=utf-8",
                    {});
    }
    const std::string path = request.path.substr(mount.size() - 1);
    SiteAnswer answer = site.answer({path, request.get_header_value("Accept-Encoding"),
                                     request.get_header_value("If-None-Match")});
    send(response, answer.status, std::move(answer.body), answer.content_type, answer.headers);
}

std::optional<PageMeta> meta_for(const Backend& backend) {
    if (std::holds_alternative<Sandbox>(backend)) return PageMeta{"jobglass-config", kSettings};
    if (std::holds_alternative<Proxy>(backend)) return PageMeta{"jobglass-api", "/v1"};
    return std::nullopt;
}

HttpServer::HttpServer(StaticSite site, Backend backend, ServerOptions options)
    : implementation_(
          new Implementation{std::move(site), std::move(backend), std::move(options), {}}) {
    Implementation& self = *implementation_;
    self.options.mount = normal_mount(self.options.mount);
    self.http.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    self.http.set_socket_options(set_socket_options);
    self.http.set_tcp_nodelay(true);
    self.http.set_keep_alive_max_count(kRequestsPerConnection);
    const auto handler = [&self](const httplib::Request& request, httplib::Response& response) {
        self.handle(request, response);
    };
    self.http.Get(".*", handler);
    self.http.Options(".*", handler);
    self.http.Post(".*", handler);
    self.http.Put(".*", handler);
    self.http.Patch(".*", handler);
    self.http.Delete(".*", handler);
}

HttpServer::~HttpServer() {
    stop();
}

base::Result<std::string> HttpServer::bind() {
    Implementation& self = *implementation_;
    ServerOptions& options = self.options;
    if (options.port == 0) {
        options.port = self.http.bind_to_any_port(options.host);
    } else if (!self.http.bind_to_port(options.host, options.port)) {
        return base::fail("Port " + std::to_string(options.port) + " on " + options.host +
                          " cannot be used: another program has it, or it is not allowed. "
                          "Choose another one with --port.");
    }
    if (options.port <= 0) {
        return base::fail("The host " + options.host + " is not an address of this machine.");
    }
    const bool any_address = options.host == "0.0.0.0";
    return "http://" + (any_address ? "127.0.0.1" : options.host) + ":" +
           std::to_string(options.port) + options.mount;
}

void HttpServer::serve() {
    implementation_->http.listen_after_bind();
}

void HttpServer::stop() {
    implementation_->http.stop();
}

std::string sandbox_config(const std::string& origin, const std::string& token) {
    JsonWriter writer(false);
    writer.begin('{');
    writer.key("\"api_address\"");
    writer.value(json_string(origin + "/v1"));
    writer.key("\"job_id\"");
    writer.value(json_string(kFirstJob));
    writer.key("\"access_token\"");
    writer.value(json_string(token));
    writer.end('}');
    return writer.take();
}

std::string normal_mount(const std::string& mount) {
    std::string normal = mount.starts_with('/') ? mount : "/" + mount;
    if (!normal.ends_with('/')) normal += '/';
    return normal;
}

}  // namespace server
