#include "words/reach.h"

#include "base/text.h"
#include "words/numbers.h"

namespace words {

std::string search_beyond_page(int64_t rows) {
    return base::concat({"Your browser’s own search finds only the rows in view. To search all ",
                         format_count(rows), " rows, use Search above."});
}

std::string filter_beyond_page(int64_t outputs) {
    return base::concat({"Your browser’s own search finds only the rows in view. To search all ",
                         format_count(outputs), " outputs, use Filter outputs."});
}

std::string first_rows_here(int64_t here, int64_t rows) {
    return base::concat({"The first ", format_count(here), " of ", format_count(rows),
                         " rows are shown here. Search covers all of them; Save body saves all."});
}

std::string first_outputs_here(int64_t here, int64_t outputs) {
    return base::concat({"The first ", format_count(here), " of ", format_count(outputs),
                         " outputs are shown here. Copy CSV copies all of them."});
}

}  // namespace words
