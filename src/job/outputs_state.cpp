#include "job/outputs_state.h"

#include "job/stage.h"

namespace job {

bool says_failed(const Output& output) {
    return output.reason.is_given() ||
           (output.status.has_value() && stage_of(output.status.value) == Stage::kFailed);
}

OutputsState outputs_state_of(const std::vector<Output>& outputs) {
    OutputsState state;
    state.count = outputs.size();
    double lowest = 101;
    for (size_t index = 0; index < outputs.size(); ++index) {
        const Output& output = outputs[index];
        if (says_failed(output)) {
            if (state.failed == 0) state.first_failed = index;
            ++state.failed;
        }
        if (!output.percentage_completed.has_value()) continue;
        const double percent = output.percentage_completed.value;
        ++state.known;
        state.done += percent >= 100 ? 1 : 0;
        if (percent < lowest) {
            lowest = percent;
            state.slowest = index;
            state.slowest_twins = 0;
        }
        state.slowest_twins += percent == lowest ? 1 : 0;
    }
    return state;
}

}  // namespace job
