#include "server/marks.h"

#include <algorithm>

#include "base/text.h"

namespace server {
void replace_marks(std::string& text, const Marks& marks) {
    if (text.find('{') == std::string::npos) return;
    if (!marks.index.empty()) base::replace_all(text, "{index}", marks.index);
    if (!marks.count.empty()) base::replace_all(text, "{count}", marks.count);
}

std::string index_text(size_t position, size_t count) {
    const std::string digits = std::to_string(position + 1);
    const size_t width = std::to_string(count).size();
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace server
