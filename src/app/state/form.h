// The content of the fields and switches, as typed. The faults are sentences beside their fields.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "api/access_token.h"
#include "api/request.h"

namespace app {

inline constexpr const char* kDefaultApiAddress = "https://api.xvid.com/v1";

struct Form {
    std::string job_id;
    api::AccessToken token;
    uint32_t token_revision = 0;  // grows with each token that is entered: tokens can't be compared
    std::string api_address = kDefaultApiAddress;
    bool api_address_fixed = false;
    std::string user_data;
    std::string more_kinds;
    api::Options options;  // its expand and user_data are filled from the fields when sent
    std::vector<std::string> expand;  // kinds switched on, in the order of the page
    std::string job_id_fault;
    std::string token_fault;
    std::string api_address_fault;
    std::string more_kinds_fault;
};

}  // namespace app
