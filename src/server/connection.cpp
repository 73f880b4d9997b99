#include "server/connection.h"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "server/request_head.h"

namespace server {
namespace {

using std::chrono::steady_clock;

// For what a client still sends after the last answer.
constexpr std::chrono::seconds kPatienceAtTheEnd{1};
constexpr size_t kMostAtTheEndBytes = 256 * 1024;

}  // namespace

// A socket that is closed with bytes unread resets the connection, which can take the answer back
// that the client has not read yet. So the client learns first that nothing more comes.
Connection::~Connection() {
    shutdown(socket_, SHUT_WR);
    const auto until = steady_clock::now() + kPatienceAtTheEnd;
    for (size_t taken_bytes = 0; taken_bytes < kMostAtTheEndBytes;) {
        received_.clear();
        if (!wait(POLLIN, until) || !receive(kMaxHeadBytes)) break;
        taken_bytes += received_.size();
    }
    place_.reset();
    close(socket_);
}

std::string Connection::read_head() {
    place_.reset();
    const auto until = steady_clock::now() + patience_;
    size_t size_bytes = head_size_bytes(received_);
    while (size_bytes == std::string::npos && received_.size() < kMaxHeadBytes) {
        if (!wait(POLLIN, until) || !receive(kMaxHeadBytes - received_.size())) return {};
        size_bytes = head_size_bytes(received_);
    }
    place_.reset();
    std::string head = received_.substr(0, size_bytes);
    received_.erase(0, head.size());
    return head;
}

void Connection::give(std::string text) {
    given_ = std::move(text);
    given_at_ = 0;
}

ssize_t Connection::read(char* bytes, size_t size_bytes) {
    const size_t taken_bytes = std::min(size_bytes, given_.size() - given_at_);
    std::memcpy(bytes, given_.data() + given_at_, taken_bytes);
    given_at_ += taken_bytes;
    return static_cast<ssize_t>(taken_bytes);
}

ssize_t Connection::write(const char* bytes, size_t size_bytes) {
    for (;;) {
        const ssize_t sent_bytes = send(socket_, bytes, size_bytes, MSG_DONTWAIT);
        if (sent_bytes >= 0) return sent_bytes;
        if (errno == EINTR) continue;
        const bool is_full = errno == EAGAIN || errno == EWOULDBLOCK;
        if (!is_full || !wait(POLLOUT, steady_clock::now() + patience_)) return -1;
    }
}

bool Connection::wait(short events, steady_clock::time_point until) {
    if (!place_) place_.emplace(room_, socket_);
    return place_->wait(events, until);
}

bool Connection::receive(size_t most_bytes) {
    std::array<char, 4096> bytes;
    const ssize_t size = recv(socket_, bytes.data(), std::min(most_bytes, bytes.size()), 0);
    if (size <= 0) return false;
    received_.append(bytes.data(), static_cast<size_t>(size));
    return true;
}

std::string Connection::local_address() const {
    sockaddr_storage address{};
    socklen_t size_bytes = sizeof(address);
    std::array<char, NI_MAXHOST> name{};
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (getsockname(socket_, generic, &size_bytes) != 0 ||
        getnameinfo(generic, size_bytes, name.data(), name.size(), nullptr, 0, NI_NUMERICHOST) !=
            0) {
        return {};
    }
    return name.data();
}

}  // namespace server
