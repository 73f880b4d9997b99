#include "browser/requests.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>
#include <emscripten/fetch.h>

#include <cstring>
#include <utility>
#include <vector>

#include "api/request.h"
#include "base/text.h"
#include "browser/clock.h"
#include "browser/inbox.h"

// clang-format off
EM_JS(void, jobglass_start_deadline, (uint32_t number, int deadline_ms), {
    web.requests.startDeadline(number, deadline_ms);
});
EM_JS(double, jobglass_start_ms, (uint32_t id), { return web.requests.startMs(id); });
EM_JS(void, jobglass_stop_deadline, (uint32_t number), { web.requests.stopDeadline(number); });
EM_JS(void, jobglass_abort, (uint32_t id), { web.requests.abort(id); });
EM_JS(void, jobglass_find_out, (uint32_t number, const char* url, int bytes), {
    web.requests.settle(number, web.strings.read(url, bytes));
});
EM_JS(int, jobglass_is_broken, (uint32_t id), { return web.requests.isBroken(id) ? 1 : 0; });
EM_JS(int, jobglass_is_online, (), { return navigator.onLine === false ? 0 : 1; });
EM_JS(int, jobglass_is_secure, (), { return location.protocol === 'https:' ? 1 : 0; });
EM_JS(int, jobglass_is_refused, (const char* url, int bytes), {
    return web.requests.isRefused(web.strings.read(url, bytes)) ? 1 : 0;
});
EM_JS(void, jobglass_final_url, (uint32_t id, const char* url, int bytes), {
    web.strings.send(0, web.requests.finalUrl(id, web.strings.read(url, bytes)));
});
EM_JS(void, jobglass_timing, (const char* url, int bytes, double* numbers), {
    HEAPF64.set(web.requests.timing(web.strings.read(url, bytes)), numbers >> 3);
});
EM_JS(int, jobglass_is_elsewhere, (const char* url, int bytes), {
    return web.requests.isElsewhere(web.strings.read(url, bytes)) ? 1 : 0;
});
// clang-format on

namespace browser {

struct Attempt {
    Requests* owner = nullptr;
    uint32_t number = 0;
    std::string url;
    double started_ms = 0;
    emscripten_fetch_t* fetch = nullptr;
    bool is_over = false;
    api::Answer answer;  // once it is over

    // A closed fetch that was still on its way reports itself as an error: heard, but ignored.
    static void on_end(emscripten_fetch_t* fetch) {
        Attempt& attempt = *static_cast<Attempt*>(fetch->userData);
        if (!attempt.is_over) attempt.owner->ended(attempt);
    }
    static void on_progress(emscripten_fetch_t* fetch) {
        Attempt& attempt = *static_cast<Attempt*>(fetch->userData);
        if (!attempt.is_over) attempt.owner->progressed(attempt);
    }
};

namespace {

std::vector<api::Header> headers_of(emscripten_fetch_t* fetch) {
    std::vector<api::Header> headers;
    std::string text(emscripten_fetch_get_response_headers_length(fetch) + 2, '\0');
    emscripten_fetch_get_response_headers(fetch, text.data(), text.size());
    char** unpacked = emscripten_fetch_unpack_response_headers(text.data());
    for (char** pair = unpacked; pair != nullptr && pair[0] != nullptr && pair[1] != nullptr;
         pair += 2) {
        headers.emplace_back(base::trim(pair[0]), base::trim(pair[1]));
    }
    emscripten_fetch_free_unpacked_response_headers(unpacked);
    return headers;
}

bool is_elsewhere(const std::string& url) {
    return jobglass_is_elsewhere(url.data(), static_cast<int>(url.size())) != 0;
}

api::Answer stamped(const Attempt& attempt, api::Transport transport) {
    api::Answer answer;
    answer.transport = transport;
    answer.url = attempt.url;
    answer.duration_ms = monotonic_ms() - attempt.started_ms;
    answer.received_at_ms = now_ms();
    answer.cross_origin = is_elsewhere(attempt.url);
    answer.online = jobglass_is_online() != 0;
    answer.page_is_secure = jobglass_is_secure() != 0;
    return answer;
}

// The final URL of the response, and the timing that the browser exposes.
void note_way(Attempt& attempt) {
    const char* url = attempt.url.data();
    const int bytes = static_cast<int>(attempt.url.size());
    api::Answer& answer = attempt.answer;
    jobglass_final_url(attempt.fetch->id, url, bytes);
    std::string final_url = take_text(0);
    if (!final_url.empty()) answer.url = std::move(final_url);
    if (is_elsewhere(answer.url)) answer.cross_origin = true;
    static_assert(sizeof(api::Timing) == (api::kPhases + 2) * sizeof(double));
    jobglass_timing(url, bytes, answer.timing.phases_ms.data());
}

// Aborts before closing: not every version of Emscripten does so itself, and a request that runs on
// would write into the memory that closing frees.
void stop(Attempt& attempt) {
    attempt.is_over = true;
    jobglass_stop_deadline(attempt.number);
    if (attempt.fetch == nullptr) return;
    jobglass_abort(attempt.fetch->id);
    emscripten_fetch_close(std::exchange(attempt.fetch, nullptr));
}

}  // namespace

Requests::Requests(Report report) : report_(std::move(report)) {}

Requests::~Requests() = default;

void Requests::send(const app::Send& send) {
    auto owned = std::make_unique<Attempt>();
    Attempt& attempt = *owned;
    attempt.owner = this;
    attempt.number = send.number;
    attempt.url = api::url_of(send.request);
    attempts_[send.number] = std::move(owned);

    std::vector<api::Header> headers = api::headers_of(send.request);
    headers.emplace_back("Authorization", api::TokenReader::authorization(send.token));
    std::vector<const char*> flat;
    for (const auto& [name, value] : headers) {
        flat.push_back(name.c_str());
        flat.push_back(value.c_str());
    }
    flat.push_back(nullptr);

    emscripten_fetch_attr_t attributes;
    emscripten_fetch_attr_init(&attributes);
    std::strcpy(attributes.requestMethod, "GET");
    attributes.attributes = EMSCRIPTEN_FETCH_LOAD_TO_MEMORY;
    attributes.requestHeaders = flat.data();
    attributes.userData = &attempt;
    attributes.onsuccess = Attempt::on_end;
    attributes.onerror = Attempt::on_end;
    attributes.onprogress = Attempt::on_progress;
    attempt.fetch = emscripten_fetch(&attributes, attempt.url.c_str());
    attempt.started_ms = jobglass_start_ms(attempt.fetch->id);
    jobglass_start_deadline(send.number, send.deadline_ms);
}

void Requests::abort(uint32_t number) {
    const auto found = attempts_.find(number);
    if (found == attempts_.end()) return;
    stop(*found->second);
    attempts_.erase(found);
}

void Requests::progressed(Attempt& attempt) {
    const uint64_t received = attempt.fetch->dataOffset + attempt.fetch->numBytes;
    if (received > api::kMaxBodyBytes) {
        give_up(attempt, api::Transport::kTooLarge);
    } else {
        report_(app::BytesReceived{attempt.number, received, attempt.fetch->totalBytes});
    }
}

void Requests::deadline_passed(uint32_t number) {
    const auto found = attempts_.find(number);
    if (found != attempts_.end() && !found->second->is_over) {
        give_up(*found->second, api::Transport::kTimedOut);
    }
}

void Requests::give_up(Attempt& attempt, api::Transport transport) {
    stop(attempt);
    answer(attempt.number, stamped(attempt, transport));
}

void Requests::ended(Attempt& attempt) {
    const emscripten_fetch_t& fetch = *attempt.fetch;
    const bool answered = fetch.status != 0;
    attempt.answer =
        stamped(attempt, answered ? api::Transport::kAnswered : api::Transport::kFailed);
    if (jobglass_is_broken(fetch.id) != 0) attempt.answer.transport = api::Transport::kBroken;
    if (answered) {
        attempt.answer.status = fetch.status;
        attempt.answer.status_text = fetch.statusText;
        attempt.answer.headers = headers_of(attempt.fetch);
        note_way(attempt);
        if (fetch.numBytes > api::kMaxBodyBytes) {
            attempt.answer.transport = api::Transport::kTooLarge;
        } else if (fetch.numBytes > 0) {
            attempt.answer.body.assign(fetch.data, static_cast<size_t>(fetch.numBytes));
        }
    }
    stop(attempt);
    if (answered) {
        answer(attempt.number, std::move(attempt.answer));
    } else {
        jobglass_find_out(attempt.number, attempt.url.data(), static_cast<int>(attempt.url.size()));
    }
}

void Requests::settle(uint32_t number, std::optional<bool> reachable) {
    const auto found = attempts_.find(number);
    if (found == attempts_.end()) return;
    Attempt& attempt = *found->second;
    attempt.answer.reachable = reachable;
    attempt.answer.blocked_by_policy =
        jobglass_is_refused(attempt.url.data(), static_cast<int>(attempt.url.size())) != 0;
    answer(number, std::move(attempt.answer));
}

void Requests::answer(uint32_t number, api::Answer answer) {
    attempts_.erase(number);
    report_(app::Answered{number, std::move(answer)});
}

}  // namespace browser
