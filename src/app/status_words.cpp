#include "app/status_words.h"

#include "base/credentials.h"
#include "words/numbers.h"

namespace app {

std::string status_words(const job::Job& job) {
    std::string text = base::mask_credentials(job.status.value);
    if (job.percentage_completed.has_value()) {
        if (!text.empty()) text += ", ";
        text += words::format_percent(job.percentage_completed.value);
    }
    return text;
}

}  // namespace app
