#include "server/support/running.h"

#include <doctest/doctest.h>

namespace support {

Running::Running(server::Backend backend, server::ServerOptions options) {
    site_.write("index.html", "<head></head>");
    site_.write("app.js", "script");
    server::StaticSite site(site_.path(), server::metas_for(backend, options.frame_ancestors));
    options.host = "127.0.0.1";
    options.port = 0;
    server_ = std::make_unique<server::HttpServer>(std::move(site), std::move(backend),
                                                   std::move(options));
    address_ = server_->bind().value_or("");
    REQUIRE(address_.starts_with("http://127.0.0.1:"));
    thread_ = std::thread([this] { server_->serve(); });
    while (!client().Get("/")) std::this_thread::yield();
}

Running::~Running() {
    server_->stop();
    thread_.join();
}

std::string Running::authority() const {
    const std::string rest = address_.substr(7);
    return rest.substr(0, rest.find('/'));
}

int Running::port() const {
    const std::string both = authority();
    return std::stoi(both.substr(both.find(':') + 1));
}

std::string Running::answer_to(std::string_view bytes) const {
    Wire wire(port());
    wire.send(bytes);
    return wire.read_all();
}

}  // namespace support
