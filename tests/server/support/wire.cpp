#include "server/support/wire.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace support {
namespace {

constexpr int kPatienceMs = 10'000;

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

bool is_ready(int socket, short events, int time_ms) {
    pollfd polled = {socket, events, 0};
    return poll(&polled, 1, time_ms) > 0;
}

}  // namespace

Wire::Wire(int port) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
    const sockaddr_in address = loopback(port);
    REQUIRE(connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
}

Wire::Wire(Socket socket) : socket_(socket.number) {}

Wire::Wire(Wire&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), received_(std::move(other.received_)) {}

Wire::~Wire() {
    if (socket_ >= 0) close(socket_);
}

bool Wire::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        if (!is_ready(socket_, POLLOUT, kPatienceMs)) return false;
        const ssize_t sent =
            ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<size_t>(sent));
    }
    return true;
}

std::string Wire::read_until(std::string_view text) {
    std::array<char, 65536> part;
    for (;;) {
        const size_t at = text.empty() ? std::string::npos : received_.find(text);
        const size_t size = at == std::string::npos ? at : at + text.size();
        if (size != std::string::npos) {
            std::string found = received_.substr(0, size);
            received_.erase(0, size);
            return found;
        }
        const bool ready = is_ready(socket_, POLLIN, kPatienceMs);
        const ssize_t taken = ready ? recv(socket_, part.data(), part.size(), 0) : 0;
        CHECK(ready);
        if (taken <= 0) return std::exchange(received_, {});
        received_.append(part.data(), static_cast<size_t>(taken));
    }
}

bool Wire::ends_within_ms(int time_ms) {
    std::array<char, 65536> part;
    while (is_ready(socket_, POLLIN, time_ms)) {
        if (recv(socket_, part.data(), part.size(), 0) <= 0) return true;
    }
    return false;
}

WireApi::WireApi(Answer answer)
    : answer_(std::move(answer)), socket_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    REQUIRE(bind(socket_, generic, size) == 0);
    REQUIRE(listen(socket_, 64) == 0);
    REQUIRE(getsockname(socket_, generic, &size) == 0);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
}

WireApi::~WireApi() {
    shutdown(socket_, SHUT_RDWR);
    thread_.join();
    close(socket_);
}

void WireApi::serve() {
    for (;;) {
        const int taken = accept(socket_, nullptr, nullptr);
        if (taken < 0) return;
        Wire wire = Wire::over(taken);
        const std::string head = wire.read_until("\r\n\r\n");
        {
            const std::lock_guard lock(mutex_);
            asked_.push_back(head);
        }
        answer_(wire);
    }
}

std::vector<std::string> WireApi::asked() const {
    const std::lock_guard lock(mutex_);
    return asked_;
}

}  // namespace support
