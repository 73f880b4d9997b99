// Where workers wait for their clients: for a request to arrive, or for an answer to be taken. Its
// places are fewer than the workers, and who enters a full room ends the wait that has lasted
// longest: however many clients are slow, the other workers stay free, and who is quick never
// notices.
#pragma once

#include <chrono>
#include <list>
#include <mutex>

namespace server {

class WaitingRoom {
public:
    explicit WaitingRoom(size_t places) : places_(places) {}

    // Ends every wait, now and from now on.
    void close();

    // One connection's place. It is kept over many short waits, so that a client that sends byte by
    // byte does not stay young.
    class Place {
    public:
        Place(WaitingRoom& room, int socket);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

        // Waits for POLLIN or POLLOUT. False when time is up, or when the place went to another:
        // the socket is shut down then.
        bool wait(short events, std::chrono::steady_clock::time_point until);

    private:
        friend class WaitingRoom;

        WaitingRoom& room_;
        const int socket_;
        bool lost_ = false;  // guarded by the room's mutex
    };

private:
    void end_longest_wait();

    const size_t places_;
    std::mutex mutex_;
    std::list<Place*> waiting_;  // the longest wait first
    bool closed_ = false;
};

}  // namespace server
