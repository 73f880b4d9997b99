// A small API to stand behind the proxy: answers what it is told to, and remembers what it was
// asked.
#pragma once

#include <httplib.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace support {

struct Asked {
    std::string method;
    std::string target;
    httplib::Headers headers;
};

class FakeApi {
public:
    using Answer = std::function<void(httplib::Response&)>;

    explicit FakeApi(Answer answer) : FakeApi(std::make_unique<httplib::Server>(), answer) {}
    FakeApi(std::unique_ptr<httplib::Server> server, Answer answer);
    ~FakeApi();
    FakeApi(const FakeApi&) = delete;
    FakeApi& operator=(const FakeApi&) = delete;

    int port() const { return port_; }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(port_) + "/v1"; }
    std::vector<Asked> asked() const;

private:
    std::unique_ptr<httplib::Server> server_;
    mutable std::mutex mutex_;
    std::vector<Asked> asked_;
    int port_ = 0;
    std::thread thread_;
};

// Answers 200 with this JSON.
FakeApi::Answer json(const std::string& body);

// An API over TLS whose certificate names "localhost" and is signed by itself.
struct Certified {
    std::unique_ptr<httplib::Server> server;
    std::string certificate_pem;
};
Certified certified_server();

}  // namespace support
