#include "app/request_words.h"

#include "api/request.h"
#include "words/host.h"
#include "words/numbers.h"
#include "words/page.h"

namespace app {
namespace {

std::string size_of(uint64_t bytes) {
    return words::format_bytes(static_cast<int64_t>(bytes));
}

}  // namespace

std::string words_on_pending(const State& state) {
    const Pending& pending = *state.pending;
    if (pending.awaits_token) return words::waiting_for_token(state.host.origin);
    if (pending.answer) return words::reading_answer(size_of(pending.answer->body.size()));
    if (pending.received_bytes == 0)
        return words::waiting_for_answer(api::origin_of(pending.request.api_address));
    const std::string received = size_of(pending.received_bytes);
    if (pending.total_bytes == 0) return words::bytes_received(received);
    return words::bytes_received_of(received, size_of(pending.total_bytes));
}

bool loads_other_job(const State& state) {
    return state.is_loading() && state.loaded && state.loaded->job &&
           state.pending->request.id != state.loaded->exchange.request.id;
}

}  // namespace app
