#include "app/status_words.h"

#include "base/credentials.h"
#include "words/numbers.h"
#include "words/page.h"

namespace app {

namespace {

constexpr size_t kLongestStatus = 80;

}  // namespace

std::string status_words(const job::Job& job) {
    std::string status = base::shorten_masked(job.status.value, kLongestStatus);
    if (!job.percentage_completed.has_value()) return status;
    const std::string percent = words::format_percent(job.percentage_completed.value);
    return status.empty() ? percent : words::status_and_progress(status, percent);
}

}  // namespace app
