#include "words/support_report.h"

namespace words {

std::string report_by_this_clock(const std::string& time) {
    return time + " by this computer's clock";
}

std::string report_failure_of(const std::string& outputs) {
    return "Failure of " + outputs;
}

}  // namespace words
