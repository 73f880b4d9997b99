#include "words/page_sign.h"

#include "base/text.h"

namespace words {

std::string page_title(const std::string& status, const std::string& name) {
    return base::concat({status, " · ", name, " – ", kPageTitle});
}

std::string page_title_of_end(const std::string& sign, const std::string& name) {
    return base::concat({sign, " ", name, " – ", kPageTitle});
}

std::string stale(const std::string& status) {
    return status + " (stale)";
}

}  // namespace words
