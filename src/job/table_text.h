// A table as text for spreadsheets and scripts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace job {

enum class TableFormat : uint8_t {
    kCsv,  // RFC 4180: CRLF, and quotes around fields that need them
    kTsv,  // IANA's text/tab-separated-values: a tab or line break inside a field becomes a space
};

// A field that a spreadsheet would read as a formula (it begins with = + - @ or their full-width
// forms, a tab or a line break, possibly after spaces or quotes, and is not a plain number) gets a
// leading apostrophe, as OWASP recommends ("CSV Injection").
void append_record(std::string& text, const std::vector<std::string>& fields, TableFormat format);

}  // namespace job
