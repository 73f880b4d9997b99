#include "server/support/running.h"

#include <doctest/doctest.h>

namespace support {

Running::Running(server::Backend backend, const std::string& mount) {
    site_.write("index.html", "<head></head>");
    site_.write("app.js", "script");
    server::StaticSite site(site_.path(), server::meta_for(backend));
    server_ = std::make_unique<server::HttpServer>(std::move(site), std::move(backend),
                                                   server::ServerOptions{"127.0.0.1", 0, mount});
    address_ = server_->bind().value_or("");
    REQUIRE(address_.starts_with("http://127.0.0.1:"));
    thread_ = std::thread([this] { server_->serve(); });
    while (!client().Get("/v1/")) std::this_thread::yield();
}

Running::~Running() {
    server_->stop();
    thread_.join();
}

std::string Running::authority() const {
    const std::string rest = address_.substr(7);
    return rest.substr(0, rest.find('/'));
}

}  // namespace support
