#include "job/table_text.h"

#include <algorithm>
#include <string_view>

namespace job {
namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";
// Spreadsheets set for East Asian languages read these as the signs they are wide forms of.
constexpr std::string_view kWideFormulaStarts[] = {"＝", "＋", "－", "＠"};
// Spreadsheets step over these before they look for a formula, or take them away.
constexpr std::string_view kSteppedOver = " \"'";

bool is_plain_number(std::string_view field) {
    field.remove_prefix(1);
    return !field.empty() && field.front() != '.' &&
           field.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool looks_like_formula(std::string_view field) {
    field.remove_prefix(std::min(field.find_first_not_of(kSteppedOver), field.size()));
    for (const std::string_view sign : kWideFormulaStarts) {
        if (field.substr(0, sign.size()) == sign) return true;
    }
    if (field.empty() || kFormulaStarts.find(field.front()) == std::string_view::npos) return false;
    return field.front() != '-' || !is_plain_number(field);
}

void append_csv(std::string& text, const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char byte : field) {
        if (byte == '"') text += '"';
        text += byte;
    }
    text += '"';
}

void append_tsv(std::string& text, std::string field) {
    std::replace_if(
        field.begin(), field.end(),
        [](char byte) { return byte == '\t' || byte == '\n' || byte == '\r'; }, ' ');
    text += field;
}

}  // namespace

void append_record(std::string& text, const std::vector<std::string>& fields, TableFormat format) {
    const bool csv = format == TableFormat::kCsv;
    for (size_t index = 0; index < fields.size(); ++index) {
        if (index > 0) text += csv ? ',' : '\t';
        const std::string field =
            looks_like_formula(fields[index]) ? "'" + fields[index] : fields[index];
        if (csv) {
            append_csv(text, field);
        } else {
            append_tsv(text, field);
        }
    }
    text += csv ? "\r\n" : "\n";
}

}  // namespace job
