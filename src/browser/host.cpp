#include "browser/host.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(void, jobglass_tell_host,
      (int tidings, const char* job, int job_bytes, const char* status, int status_bytes,
       double percent, double at, const char* message, int message_bytes), {
    web.host.tell(tidings, {
        job: web.strings.read(job, job_bytes),
        status: web.strings.read(status, status_bytes),
        percent, at, message: web.strings.read(message, message_bytes),
    });
});
EM_JS(void, jobglass_ask_host_for_token, (int expired, const char* job, int bytes), {
    web.host.askForToken(expired !== 0, web.strings.read(job, bytes));
});
EM_JS(void, jobglass_open_full_page, (const char* job, int bytes), {
    web.fullPage.open(web.strings.read(job, bytes));
});
// clang-format on

namespace browser {
namespace {

int size_of(const std::string& text) {
    return static_cast<int>(text.size());
}

}  // namespace

void tell_host(const app::TellHost& effect) {
    constexpr double kNotKnown = -1;
    const app::HostNews& news = effect.news;
    jobglass_tell_host(static_cast<int>(effect.what), news.job.data(), size_of(news.job),
                       news.status.data(), size_of(news.status), news.percent.value_or(kNotKnown),
                       static_cast<double>(effect.at_ms), effect.message.data(),
                       size_of(effect.message));
}

void ask_host_for_token(const app::AskHostForToken& effect) {
    jobglass_ask_host_for_token(effect.need == app::TokenNeed::kExpired ? 1 : 0,
                                effect.job_id.data(), size_of(effect.job_id));
}

void open_full_page(const app::OpenFullPage& effect) {
    jobglass_open_full_page(effect.job_id.data(), size_of(effect.job_id));
}

}  // namespace browser
