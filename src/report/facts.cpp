#include "report/facts.h"

#include "api/reason.h"
#include "base/credentials.h"
#include "base/no_break.h"
#include "base/text.h"
#include "words/copying.h"
#include "words/moments.h"

namespace report {

std::string cleaned(const Facts& facts, std::string_view text) {
    return facts.without_tokens(base::mask_credentials(base::with_plain_spaces(text)));
}

std::string job_id_of(const Facts& facts) {
    if (facts.exchange.request != nullptr && !facts.exchange.request->id.empty())
        return facts.exchange.request->id;
    return facts.job != nullptr ? facts.job->id.value : std::string();
}

std::string time_text(const Facts& facts, int64_t epoch_ms) {
    std::string text = base::format_iso(epoch_ms);
    if (base::zone_name(facts.zone, epoch_ms) != "UTC")
        text += ", " + words::format_date_time(epoch_ms, facts.zone);
    return text;
}

std::string answer_text(const api::Answer* answer) {
    if (answer == nullptr || !answer->has_response()) return words::kReportNoAnswer;
    std::string text = "HTTP " + std::to_string(answer->status);
    const std::string_view reason =
        answer->status_text.empty() ? api::reason_of(answer->status) : answer->status_text;
    if (!reason.empty()) text += base::concat({" ", reason});
    return text;
}

}  // namespace report
