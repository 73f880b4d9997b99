#include "job/stage.h"

#include "base/text.h"

namespace job {

Stage stage_of(std::string_view status) {
    static constexpr struct {
        std::string_view word;
        Stage stage;
    } kWords[] = {{"queued", Stage::kQueued},
                  {"processing", Stage::kProcessing},
                  {"success", Stage::kSucceeded},
                  {"failure", Stage::kFailed}};
    for (const auto& known : kWords) {
        if (base::equals_ignoring_case(base::trim(status), known.word)) {
            return known.stage;
        }
    }
    return Stage::kUnknown;
}

}  // namespace job
