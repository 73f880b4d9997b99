// Connections that carry bytes, for what no HTTP library would send or answer. Nothing here waits
// longer than ten seconds.
#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace support {

class Wire {
public:
    // To a port of this machine.
    explicit Wire(int port);
    // A socket, which is closed with this.
    static Wire over(int socket) { return Wire(Socket{socket}); }
    ~Wire();
    Wire(Wire&& other) noexcept;
    Wire& operator=(Wire&&) = delete;

    // False when the other side does not take it.
    bool send(std::string_view bytes) const;

    // What has come up to and with `text`, or up to the end.
    std::string read_until(std::string_view text);
    std::string read_all() { return read_until(""); }

    // Whether the other side has ended the connection within this time.
    bool ends_within_ms(int time_ms);

private:
    struct Socket {
        int number = -1;
    };
    explicit Wire(Socket socket);

    int socket_ = -1;
    std::string received_;
};

// An API that answers bytes, and keeps the heads that it was sent.
class WireApi {
public:
    using Answer = std::function<void(Wire&)>;

    explicit WireApi(Answer answer);
    explicit WireApi(const std::string& bytes)
        : WireApi([bytes](Wire& wire) { wire.send(bytes); }) {}
    ~WireApi();
    WireApi(const WireApi&) = delete;
    WireApi& operator=(const WireApi&) = delete;

    std::string address() const { return "http://127.0.0.1:" + std::to_string(port_) + "/v1"; }
    std::vector<std::string> asked() const;

private:
    void serve();

    Answer answer_;
    int socket_ = -1;
    int port_ = 0;
    mutable std::mutex mutex_;
    std::vector<std::string> asked_;
    std::thread thread_;
};

}  // namespace support
