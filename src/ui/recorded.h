// How much of each long list the browser's own search finds, and the plain page shows.
#pragma once

#include "toolkit/recorded.h"

namespace ui {

inline constexpr toolkit::Recorded kRecordedLines{1500, 5000};  // of a body
inline constexpr toolkit::Recorded kRecordedOutputs{50, 1000};
inline constexpr toolkit::Recorded kRecordedChanges{200, 1000};

}  // namespace ui
