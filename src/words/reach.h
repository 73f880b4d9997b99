// How much of a long list the browser's own search, the plain page and paper have.
#pragma once

#include <cstdint>
#include <string>

namespace words {

std::string search_beyond_page(int64_t rows);  // of a body, on a page with its canvas
std::string filter_beyond_page(int64_t outputs);
std::string first_rows_here(int64_t here, int64_t rows);  // on a page without
std::string first_outputs_here(int64_t here, int64_t outputs);

}  // namespace words
