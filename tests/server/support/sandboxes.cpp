#include "server/support/sandboxes.h"

#include <doctest/doctest.h>

namespace support {

std::string account_folder() {
    return JOBGLASS_SOURCE_DIR "/src/server/account";
}

Asking::Asking(server::Account account)
    : now_ms_(std::make_shared<int64_t>(kStartedMs)),
      sandbox_(std::move(account), kToken, [now_ms = now_ms_] { return *now_ms; }) {}

server::ApiAnswer Asking::send(const server::ApiRequest& request) const {
    return sandbox_.answer(request);
}

server::ApiAnswer Asking::get(const std::string& path, server::Query query) const {
    server::ApiRequest request;
    request.path = path;
    request.query = std::move(query);
    request.authorization = std::string("Bearer ") + kToken;
    request.accept = "application/json";
    request.api_address = "http://mediahub.test/v1";
    return send(request);
}

std::string Asking::body(const std::string& path, server::Query query) const {
    const server::ApiAnswer answer = get(path, std::move(query));
    CHECK(answer.status == 200);
    CHECK(answer.content_type == "application/json");
    return answer.body;
}

Asking sample_account() {
    auto account = server::read_account(account_folder());
    REQUIRE_MESSAGE(account, account.error().sentence);
    return Asking(std::move(*account));
}

Asking small_account(std::initializer_list<Text> texts) {
    server::Account account;
    for (const Text& text : texts) {
        const auto added = server::add_objects(account, text.collection, text.id, text.json);
        REQUIRE_MESSAGE(added, added.error().sentence);
    }
    return Asking(std::move(account));
}

}  // namespace support
