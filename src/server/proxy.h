// The proxy: asks the real API for pages that its CORS policy would block. It passes on what the
// dashboard needs and nothing else: reading single objects, with the caller's own token, to one
// address that was checked when the server started. It keeps and logs nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "server/exchange.h"

namespace server {

// The API behind the proxy: "https://api.xvid.com" and "/v1".
struct Upstream {
    std::string origin;
    std::string path;
};

// An API address that tokens may be sent to: https, or http on this machine.
base::Result<Upstream> read_upstream(std::string_view typed);

struct Patience {
    int connection_s = 10;
    int silence_s = 60;  // the longest pause before or within an answer
};

class Proxy {
public:
    explicit Proxy(Upstream upstream, Patience patience = {});

    // Status, body, Content-Type, Content-Encoding and Retry-After are those of the API. What it is
    // not asked for, and what it does not answer, becomes an error whose code is "jobglass-server";
    // 502 where the fault lies between here and there. A HEAD is asked for as a GET.
    ApiAnswer answer(const ApiRequest& request) const;

private:
    ApiAnswer ask(const ApiRequest& request, const std::string& target, BodyForm form) const;

    Upstream upstream_;
    Patience patience_;
};

}  // namespace server
