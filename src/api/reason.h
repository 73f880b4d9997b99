// The reason phrases of statuses (RFC 9110, 15; RFC 6585). HTTP/2 and HTTP/3 do not send them.
#pragma once

#include <string_view>

namespace api {

// "Not Found" for 404; empty for a status without words of its own.
std::string_view reason_of(int status);

}  // namespace api
