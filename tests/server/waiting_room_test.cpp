#include "server/waiting_room.h"

#include <doctest/doctest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

using server::WaitingRoom;

namespace {

// Two connected sockets.
struct Pair {
    Pair() { REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0); }
    ~Pair() {
        for (const int end : ends) close(end);
    }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;

    std::array<int, 2> ends{};
};

std::chrono::steady_clock::time_point in_ms(int time_ms) {
    return std::chrono::steady_clock::now() + std::chrono::milliseconds(time_ms);
}

}  // namespace

TEST_CASE("a wait ends with what it waits for, or with its time") {
    WaitingRoom room(1);
    const Pair pair;
    WaitingRoom::Place place(room, pair.ends[0]);
    CHECK(place.wait(POLLOUT, in_ms(1000)));
    CHECK_FALSE(place.wait(POLLIN, in_ms(20)));
    CHECK_FALSE(place.wait(POLLOUT, in_ms(-1)));
    REQUIRE(write(pair.ends[1], "a", 1) == 1);
    CHECK(place.wait(POLLIN, in_ms(1000)));
}

TEST_CASE("who comes to a full room ends the longest wait") {
    WaitingRoom room(2);
    const Pair first;
    const Pair second;
    const Pair third;
    WaitingRoom::Place oldest(room, first.ends[0]);
    WaitingRoom::Place older(room, second.ends[0]);
    bool waited = true;
    std::thread worker([&] { waited = oldest.wait(POLLIN, in_ms(10'000)); });
    {
        WaitingRoom::Place newest(room, third.ends[0]);
        worker.join();
        CHECK_FALSE(waited);
        CHECK(send(first.ends[0], "a", 1, MSG_NOSIGNAL) == -1);
        CHECK(write(second.ends[1], "a", 1) == 1);
        CHECK(older.wait(POLLIN, in_ms(1000)));
        CHECK(newest.wait(POLLOUT, in_ms(1000)));
    }
    // The newest has left: there is a place again.
    WaitingRoom::Place next(room, third.ends[0]);
    CHECK(older.wait(POLLIN, in_ms(1000)));
}

TEST_CASE("a room that closes ends all waits, those to come as well") {
    WaitingRoom room(8);
    const Pair pair;
    WaitingRoom::Place place(room, pair.ends[0]);
    bool waited = true;
    std::thread worker([&] { waited = place.wait(POLLIN, in_ms(10'000)); });
    room.close();
    worker.join();
    CHECK_FALSE(waited);
    const Pair late;
    WaitingRoom::Place place_too_late(room, late.ends[0]);
    CHECK_FALSE(place_too_late.wait(POLLOUT, in_ms(1000)));
}
