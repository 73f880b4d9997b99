// A server on a port of its own, for as long as a test lasts, with a small site.
#pragma once

#include <httplib.h>

#include <memory>
#include <string>
#include <thread>

#include "server/http_server.h"
#include "server/support/temporary_folder.h"

namespace support {

class Running {
public:
    explicit Running(server::Backend backend, const std::string& mount = "/");
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    const std::string& address() const { return address_; }
    std::string authority() const;
    httplib::Client client() const { return httplib::Client("http://" + authority()); }

private:
    TemporaryFolder site_;
    std::unique_ptr<server::HttpServer> server_;
    std::string address_;
    std::thread thread_;
};

}  // namespace support
