#include "server/waiting_room.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>

namespace server {

using std::chrono::steady_clock;

void WaitingRoom::close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    while (!waiting_.empty()) end_longest_wait();
}

// A socket that is shut down wakes whoever polls it.
void WaitingRoom::end_longest_wait() {
    Place& place = *waiting_.front();
    place.lost_ = true;
    shutdown(place.socket_, SHUT_RDWR);
    waiting_.pop_front();
}

WaitingRoom::Place::Place(WaitingRoom& room, int socket) : room_(room), socket_(socket) {
    const std::lock_guard lock(room_.mutex_);
    if (room_.waiting_.size() == room_.places_) room_.end_longest_wait();
    room_.waiting_.push_back(this);
    if (room_.closed_) room_.end_longest_wait();
}

WaitingRoom::Place::~Place() {
    const std::lock_guard lock(room_.mutex_);
    room_.waiting_.remove(this);
}

bool WaitingRoom::Place::wait(short events, steady_clock::time_point until) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - steady_clock::now());
    if (left.count() <= 0) return false;
    pollfd polled = {socket_, events, 0};
    const int ready = poll(&polled, 1, static_cast<int>(left.count()));
    const std::lock_guard lock(room_.mutex_);
    return ready > 0 && !lost_;
}

}  // namespace server
