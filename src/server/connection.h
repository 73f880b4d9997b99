// One client's connection, as the stream that the HTTP library reads a request from and writes its
// answer to. It reads heads itself, whole and in time; what the library then reads is given to it.
#pragma once

#include <httplib.h>

#include <chrono>
#include <optional>
#include <string>

#include "server/waiting_room.h"

namespace server {

class Connection final : public httplib::Stream {
public:
    // For `patience`, see limits.h.
    Connection(socket_t socket, WaitingRoom& room, std::chrono::seconds patience)
        : socket_(socket), room_(room), patience_(patience) {}
    ~Connection() override;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // The next request's head with its blank line, or kMaxHeadBytes in which it has no end. Empty
    // when the client is gone, or did not send a whole one in time.
    std::string read_head();

    // What the library reads next.
    void give(std::string text);

    // The address that the client reached.
    std::string local_address() const;

    bool is_readable() const override { return given_at_ < given_.size(); }
    bool wait_readable() const override { return true; }
    bool wait_writable() const override { return true; }
    ssize_t read(char* bytes, size_t size_bytes) override;
    ssize_t write(const char* bytes, size_t size_bytes) override;
    void get_remote_ip_and_port(std::string&, int&) const override {}
    void get_local_ip_and_port(std::string&, int&) const override {}
    socket_t socket() const override { return socket_; }
    time_t duration() const override { return 0; }

private:
    bool wait(short events, std::chrono::steady_clock::time_point until);
    bool receive(size_t most_bytes);

    const socket_t socket_;
    WaitingRoom& room_;
    const std::chrono::seconds patience_;
    std::optional<WaitingRoom::Place> place_;  // while it waits for the client
    std::string received_;                     // and not looked at yet: requests may come in a row
    std::string given_;
    size_t given_at_ = 0;
};

}  // namespace server
