// The proxy: asks the real API for pages that its CORS policy would block. It passes on what the
// dashboard needs and nothing else: reading single objects, with the caller's own token, to one
// address that was checked when the server started. It keeps and logs nothing.
#pragma once

#include <string>

#include "server/exchange.h"
#include "server/upstream.h"

namespace server {

class Proxy {
public:
    explicit Proxy(Upstream upstream, UpstreamLimits limits = {});

    // Status, body, Content-Type, Content-Encoding and Retry-After are those of the API, the body
    // as a stream. What it is not asked for, and what it does not answer, becomes an error whose
    // code is "jobglass-server"; 502 where the fault lies between here and there. A HEAD is asked
    // for as a GET.
    ApiAnswer answer(const ApiRequest& request) const;

private:
    ApiAnswer ask(const ApiRequest& request, const std::string& target, BodyForm form) const;

    Upstream upstream_;
    UpstreamLimits limits_;
};

}  // namespace server
