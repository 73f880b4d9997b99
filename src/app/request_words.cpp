#include "app/request_words.h"

#include <vector>

#include "api/request.h"
#include "app/loading.h"
#include "base/text.h"
#include "words/form.h"
#include "words/host.h"
#include "words/numbers.h"
#include "words/page.h"

namespace app {
namespace {

std::string size_of(uint64_t bytes) {
    return words::format_bytes(static_cast<int64_t>(bytes));
}

}  // namespace

std::string asked_for(const State& state) {
    const api::Request* last = last_request(state);
    const api::Options options = last != nullptr ? last->options : options_of(state.form);
    std::vector<std::string> parts{options.format == api::BodyFormat::kXml ? "XML" : "JSON"};
    if (options.human) parts.emplace_back(words::kAskedHumanReadable);
    if (options.expand_all) {
        parts.emplace_back(words::kAskedAllExpanded);
    } else if (!options.expand.empty()) {
        parts.push_back(words::asked_expanded(base::join(options.expand, ", ")));
    }
    if (options.show_null) parts.emplace_back(words::kAskedNullKeys);
    if (!options.user_data.empty()) parts.emplace_back(words::kAskedUserData);
    if (options.bin_data) parts.emplace_back(words::kAskedBinaryData);
    return base::join(parts, " · ");
}

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
