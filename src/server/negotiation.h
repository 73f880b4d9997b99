// What a request's Accept headers weigh (RFC 9110, 12.4.2 and 12.5.1).
#pragma once

#include <string_view>

#include "api/request.h"

namespace server {

// The weight of one element of such a header, "text/xml; q=0.9", in thousandths; 1000 where none is
// given or what is given is none.
int weight_of(std::string_view element);

// The format an Accept header prefers: of JSON and XML the one that weighs more, JSON where they
// weigh the same or neither is accepted.
api::BodyFormat preferred_format(std::string_view accept);

}  // namespace server
