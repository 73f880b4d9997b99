#include "words/request_panel.h"

#include "base/text.h"

namespace words {

std::string time_for(std::string_view part, std::string_view duration) {
    return base::concat({part, " ", duration});
}

}  // namespace words
