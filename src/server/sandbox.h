// The sandbox MediaHub: one request in, one answer out, no sockets. It answers GET for single
// objects of the sample account the way the vendor's page describes.
#pragma once

#include <string>
#include <string_view>

#include "server/account.h"
#include "server/clock.h"
#include "server/exchange.h"

namespace server {

class Sandbox {
public:
    // The rounds of the account's clock begin now.
    Sandbox(Account account, std::string token, Clock clock);

    ApiAnswer answer(const ApiRequest& request) const;

    const std::string& token() const { return token_; }

private:
    ApiAnswer answer_for(const ApiRequest& request, const Collection& collection,
                         std::string_view id) const;
    // As the vendor's page says of user_data for one job: of those with other data there is none.
    bool matches(const ApiRequest& request, const Collection& collection, std::string_view name,
                 const Object& object, const Parameters& parameters) const;
    std::string compose(const ApiRequest& request, const Collection& collection,
                        std::string_view name, const Object& object,
                        const Parameters& parameters) const;

    Account account_;
    std::string token_;
    Clock clock_;
    int64_t started_ms_ = 0;
};

}  // namespace server
