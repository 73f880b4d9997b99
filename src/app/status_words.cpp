#include "app/status_words.h"

#include "base/credentials.h"
#include "words/numbers.h"
#include "words/page.h"

namespace app {

std::string status_words(const job::Job& job) {
    std::string status = base::mask_credentials(job.status.value);
    if (!job.percentage_completed.has_value()) return status;
    const std::string percent = words::format_percent(job.percentage_completed.value);
    return status.empty() ? percent : words::status_and_progress(status, percent);
}

}  // namespace app
