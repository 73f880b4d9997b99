// Words for a load that is under way or has failed while another response is on the screen.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kBackToJob[] = "Back to the job";
// "Below is the last response for job 559c…, from Wed 8 Jul 2015, 07:59:11 CEST."
std::string still_shows_job(std::string_view id, std::string_view moment);
// "Loading job 6564…. Until it arrives, this page shows job 559c….", with what came so far
std::string loading_over_job(std::string_view next, std::string_view shown,
                             std::string_view received);

}  // namespace words
