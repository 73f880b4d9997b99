// The HTTP library's server behind a guard. The library takes connections, keeps the workers and
// writes answers; requests are read and checked here, and it sees only those that are in order, by
// their request line. So it decodes no header, reads no body, cuts no ranges, loses no request that
// comes right behind another, and waits for no slow client.
#pragma once

#include <httplib.h>

#include "server/connection.h"
#include "server/known_hosts.h"
#include "server/limits.h"
#include "server/request_head.h"
#include "server/waiting_room.h"

namespace server {

class GuardedServer final : public httplib::Server {
public:
    // `handler` answers every request; `headers` are on every answer, refusals included.
    GuardedServer(const Limits& limits, KnownHosts hosts, httplib::Headers headers,
                  Handler handler);

    // Serves until end() is called from another thread.
    void serve();
    void end();

private:
    bool process_and_close_socket(socket_t socket) override;
    bool answer_next(Connection& connection, bool last);
    bool answer(Connection& connection, const RequestHead& head, bool last);
    void refuse(Connection& connection, const Refusal& refusal) const;

    const Limits limits_;
    const KnownHosts hosts_;
    const httplib::Headers headers_;
    WaitingRoom room_;
};

}  // namespace server
