// The C library's strtod, by the browser's Number(): the library's own computes with 128 bits,
// which alone would take a thirtieth of all that the page loads.
#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include <cstring>

// clang-format off
EM_JS(double, jobglass_number, (const char* text, size_t bytes), {
    return Number(strings.read(text, bytes));
});
// clang-format on

// Reads all of the text or nothing, which is what its callers ask for: nlohmann's parser of JSON
// and document::number_in_text. All three stand in one object of the library, so all three are
// replaced.
extern "C" {

double strtod(const char* text, char** end) {
    const size_t bytes = std::strlen(text);
    const double value = jobglass_number(text, bytes);
    const bool is_number = value == value;
    if (end != nullptr) *end = const_cast<char*>(is_number ? text + bytes : text);
    return is_number ? value : 0;
}

float strtof(const char* text, char** end) {
    return static_cast<float>(strtod(text, end));
}

long double strtold(const char* text, char** end) {
    return strtod(text, end);
}
}
