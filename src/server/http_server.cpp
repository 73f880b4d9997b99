#include "server/http_server.h"

#include <chrono>
#include <thread>

#include "server/guarded_server.h"
#include "server/json_writer.h"

namespace server {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

// The seed's job: what the sandbox opens with.
constexpr const char* kFirstJob = "559cbbec14ea67a7cad6c7d8";

constexpr const char* kSettings = "sandbox.json";
constexpr const char* kApiFolder = "v1/";
constexpr const char* kApiAddress = "v1";  // as the page resolves it
constexpr const char* kPlainText = "text/plain; charset=utf-8";

constexpr const char* kCaching = "Cache-Control";
constexpr const char* kPolicy = "Content-Security-Policy";
constexpr const char* kAnyOrigin = "Access-Control-Allow-Origin";
constexpr const char* kResourcePolicy = "Cross-Origin-Resource-Policy";

// On every answer, unless it takes one off.
httplib::Headers common_headers() {
    return {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Accept-Ranges", "none"},
        // What is no file of the site is kept by no one, and may do nothing when it is opened as a
        // page.
        {kCaching, "no-store"},
        {kPolicy, "sandbox; default-src 'none'"},
        // Frames whose origin is opaque load modules and Wasm as cross-origin requests.
        {kResourcePolicy, "cross-origin"},
        {kAnyOrigin, "*"},
    };
}

// A provider, and not a string, from which the library would make a copy together with the headers:
// a body may have hundreds of megabytes.
void set_body(httplib::Response& response, std::string body, const std::string& content_type) {
    const auto kept = std::make_shared<const std::string>(std::move(body));
    response.set_content_provider(
        kept->size(), content_type,
        [kept](size_t offset, size_t size_bytes, httplib::DataSink& sink) {
            return sink.write(kept->data() + offset, size_bytes);
        });
}

void send(httplib::Response& response, int status, std::string body,
          const std::string& content_type, const Headers& headers) {
    response.status = status;
    for (const auto& [name, value] : headers) response.set_header(name, value);
    if (status != 204 && status != 304) set_body(response, std::move(body), content_type);
}

// With its length where that is known; else in chunks, or until the connection ends where the
// client knows no chunks.
void send_stream(const httplib::Request& request, httplib::Response& response,
                 const ApiAnswer& answer) {
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers) response.set_header(name, value);
    const auto pass_on = [stream = answer.stream](httplib::DataSink& sink) {
        const auto part = stream();
        if (!part) return false;
        if (!part->empty()) return sink.write(part->data(), part->size());
        sink.done();
        return true;
    };
    if (answer.stream_bytes) {
        response.set_content_provider(
            *answer.stream_bytes, answer.content_type,
            [pass_on](size_t, size_t, httplib::DataSink& sink) { return pass_on(sink); });
    } else if (request.version == "HTTP/1.1") {
        response.set_chunked_content_provider(
            answer.content_type,
            [pass_on](size_t, httplib::DataSink& sink) { return pass_on(sink); });
    } else {
        response.set_content_provider(
            answer.content_type,
            [pass_on](size_t, httplib::DataSink& sink) { return pass_on(sink); });
    }
}

// Whether a page of this site asks: browsers name another origin, and may name their own.
bool is_asked_by_own_page(const httplib::Request& request) {
    if (!request.has_header("Origin")) return true;
    const std::string origin = request.get_header_value("Origin");
    const size_t mark = origin.find("://");
    return mark != std::string::npos && origin.substr(mark + 3) == request.get_header_value("Host");
}

}  // namespace

struct HttpServer::Implementation {
    Implementation(StaticSite the_site, Backend the_backend, ServerOptions the_options);

    void handle(const httplib::Request& request, httplib::Response& response) const;
    void handle_api(const httplib::Request& request, httplib::Response& response) const;
    void handle_settings(const httplib::Request& request, httplib::Response& response) const;
    void handle_site(const httplib::Request& request, httplib::Response& response) const;
    ApiRequest api_request(const httplib::Request& request) const;
    ApiAnswer ask_backend(const ApiRequest& request) const;
    bool has_settings_at(const std::string& path) const;
    bool has_api_at(const std::string& path) const;
    KnownHosts known_hosts() const;

    StaticSite site;
    Backend backend;
    ServerOptions options;
    GuardedServer http;
};

HttpServer::Implementation::Implementation(StaticSite the_site, Backend the_backend,
                                           ServerOptions the_options)
    : site(std::move(the_site)),
      backend(std::move(the_backend)),
      options(std::move(the_options)),
      http(options.limits, known_hosts(), common_headers(),
           [this](const httplib::Request& request, httplib::Response& response) {
               handle(request, response);
           }) {
    options.mount = normal_mount(options.mount);
}

KnownHosts HttpServer::Implementation::known_hosts() const {
    std::vector<std::string> names = options.allowed_hosts;
    names.push_back(options.host);
    return KnownHosts(names);
}

void HttpServer::Implementation::handle(const httplib::Request& request,
                                        httplib::Response& response) const {
    if (is_reading(request.method) && has_settings_at(request.path)) {
        return handle_settings(request, response);
    }
    if (has_api_at(request.path)) return handle_api(request, response);
    handle_site(request, response);
}

bool HttpServer::Implementation::has_settings_at(const std::string& path) const {
    return std::holds_alternative<Sandbox>(backend) && path == options.mount + kSettings;
}

bool HttpServer::Implementation::has_api_at(const std::string& path) const {
    return !std::holds_alternative<std::monostate>(backend) &&
           path.starts_with(options.mount + kApiFolder);
}

ApiAnswer HttpServer::Implementation::ask_backend(const ApiRequest& request) const {
    const Sandbox* sandbox = std::get_if<Sandbox>(&backend);
    return sandbox != nullptr ? sandbox->answer(request) : std::get<Proxy>(backend).answer(request);
}

// Below the mount, whose last slash is the first of the paths that the backend knows.
ApiRequest HttpServer::Implementation::api_request(const httplib::Request& request) const {
    const size_t above = options.mount.size() - 1;
    ApiRequest asked;
    asked.method = request.method;
    asked.target =
        request.target.starts_with(options.mount) ? request.target.substr(above) : request.target;
    asked.path = request.path.substr(above);
    asked.query.assign(request.params.begin(), request.params.end());
    asked.authorization = request.get_header_value("Authorization");
    asked.accept = request.get_header_value("Accept");
    asked.api_address = "http://" + request.get_header_value("Host") + options.mount + kApiAddress;
    return asked;
}

void HttpServer::Implementation::handle_api(const httplib::Request& request,
                                            httplib::Response& response) const {
    response.set_header("Access-Control-Expose-Headers", "Allow, Retry-After");
    if (request.method == "OPTIONS") {
        return send(response, 204, "", "",
                    {{"Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"},
                     {"Access-Control-Allow-Headers", "Authorization, Accept"},
                     {"Access-Control-Max-Age", "600"}});
    }
    ApiAnswer answer = ask_backend(api_request(request));
    std::this_thread::sleep_for(std::chrono::milliseconds(answer.delay_ms));
    if (answer.stream) return send_stream(request, response, answer);
    send(response, answer.status, std::move(answer.body), answer.content_type, answer.headers);
}

// Only the page itself may read those with a token. One in a frame without an origin, whose request
// names that, gets them without.
void HttpServer::Implementation::handle_settings(const httplib::Request& request,
                                                 httplib::Response& response) const {
    if (!is_asked_by_own_page(request)) {
        return send(response, 200, sandbox_config({}), "application/json", {});
    }
    response.headers.erase(kAnyOrigin);
    response.headers.erase(kResourcePolicy);
    send(response, 200, sandbox_config(std::get<Sandbox>(backend).token()), "application/json",
         {{kResourcePolicy, "same-origin"}});
}

void HttpServer::Implementation::handle_site(const httplib::Request& request,
                                             httplib::Response& response) const {
    const std::string& mount = options.mount;
    if (!is_reading(request.method)) {
        return send(response, 405, "This site is read-only. Use GET.\n", kPlainText,
                    {{"Allow", "GET, HEAD"}});
    }
    if (request.path + "/" == mount) {
        return send(response, 301, "", kPlainText, {{"Location", mount}});
    }
    if (!request.path.starts_with(mount)) {
        return send(response, 404, "The site is at " + mount + ".\n", kPlainText, {});
    }
    const std::string path = request.path.substr(mount.size() - 1);
    SiteAnswer answer = site.answer({path, request.get_header_value("Accept-Encoding"),
                                     request.get_header_value("If-None-Match")});
    if (answer.status == 200 || answer.status == 304) {
        response.headers.erase(kCaching);
        response.headers.erase(kPolicy);
        response.set_header(kPolicy, "frame-ancestors " + options.frame_ancestors);
        const std::string_view for_old_browsers = x_frame_options(options.frame_ancestors);
        if (!for_old_browsers.empty())
            response.set_header("X-Frame-Options", std::string(for_old_browsers));
    }
    send(response, answer.status, std::move(answer.body), answer.content_type, answer.headers);
}

std::vector<PageMeta> metas_for(const Backend& backend, const std::string& frame_ancestors) {
    std::vector<PageMeta> metas;
    if (std::holds_alternative<Sandbox>(backend))
        metas.push_back({"jobglass-config", kSettings, true});
    if (std::holds_alternative<Proxy>(backend)) metas.push_back({"jobglass-api", kApiAddress});
    metas.push_back({"jobglass-hosts", frame_ancestors});
    return metas;
}

HttpServer::HttpServer(StaticSite site, Backend backend, ServerOptions options)
    : implementation_(std::make_unique<Implementation>(std::move(site), std::move(backend),
                                                       std::move(options))) {}

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
                          " is in use or not permitted. Choose another one with --port.");
    }
    if (options.port <= 0) {
        return base::fail("The host " + options.host + " is not an address of this machine.");
    }
    const bool any_address = options.host == "0.0.0.0" || options.host == "::";
    return "http://" + (any_address ? "127.0.0.1" : bracketed(options.host)) + ":" +
           std::to_string(options.port) + options.mount;
}

void HttpServer::serve() {
    implementation_->http.serve();
}

void HttpServer::stop() {
    implementation_->http.end();
}

std::string sandbox_config(const std::string& token) {
    JsonWriter writer(false);
    writer.begin('{');
    writer.key("\"api_address\"");
    writer.value(json_string(kApiAddress));
    writer.key("\"job_id\"");
    writer.value(json_string(kFirstJob));
    if (!token.empty()) {
        writer.key("\"access_token\"");
        writer.value(json_string(token));
    }
    writer.end('}');
    return writer.take();
}

std::string normal_mount(const std::string& mount) {
    std::string normal = mount.starts_with('/') ? mount : "/" + mount;
    if (!normal.ends_with('/')) normal += '/';
    return normal;
}

}  // namespace server
