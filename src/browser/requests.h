// Sends requests with emscripten_fetch (the browser's fetch() underneath, web/fetch_request.js) and
// turns their outcomes into events. Each has its own deadline, since the browser's looks like a
// network error. The only code that reads an access token.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "app/effect.h"
#include "app/event.h"

namespace browser {

struct Attempt;

class Requests {
public:
    using Report = std::function<void(app::Event event)>;

    explicit Requests(Report report);
    ~Requests();

    void send(const app::Send& send);
    // Cancels a request; no event follows. Unknown numbers are ignored.
    void abort(uint32_t number);

    // What web/requests.js reports: the deadline ran out …
    void deadline_passed(uint32_t number);
    // … or all that can be found out about a request without a response is known: a breach of the
    // page's policy, and whether the server responds to anything (empty: not known).
    void settle(uint32_t number, std::optional<bool> reachable);

private:
    friend struct Attempt;

    void progressed(Attempt& attempt);
    void ended(Attempt& attempt);
    void give_up(Attempt& attempt, api::Transport transport);
    void answer(uint32_t number, api::Answer answer);

    Report report_;
    std::map<uint32_t, std::unique_ptr<Attempt>> attempts_;
};

}  // namespace browser
