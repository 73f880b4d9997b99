// A server on a port of its own, for as long as a test lasts, with a small site.
#pragma once

#include <httplib.h>

#include <memory>
#include <string>
#include <thread>

#include "server/http_server.h"
#include "server/support/temporary_folder.h"
#include "server/support/wire.h"

namespace support {

class Running {
public:
    // The host and the port of `options` are not looked at.
    explicit Running(server::Backend backend, server::ServerOptions options = {});
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    const TemporaryFolder& site() const { return site_; }
    const std::string& address() const { return address_; }
    std::string authority() const;
    int port() const;
    httplib::Client client() const { return httplib::Client("http://" + authority()); }

    // All that is answered to these bytes until the connection ends.
    std::string answer_to(std::string_view bytes) const;

private:
    TemporaryFolder site_;
    std::unique_ptr<server::HttpServer> server_;
    std::string address_;
    std::thread thread_;
};

}  // namespace support
