#include "server/json_writer.h"

#include <nlohmann/json.hpp>

namespace server {

std::string json_string(std::string_view text) {
    using Json = nlohmann::json;
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void JsonWriter::begin(char bracket) {
    next_entry();
    text_ += bracket;
    ++depth_;
    first_ = true;
}

void JsonWriter::end(char bracket) {
    --depth_;
    if (!first_) new_line();
    text_ += bracket;
    first_ = false;
}

void JsonWriter::key(std::string_view token) {
    next_entry();
    text_ += token;
    text_ += human_ ? ": " : ":";
    after_key_ = true;
}

void JsonWriter::value(std::string_view token) {
    next_entry();
    text_ += token;
}

void JsonWriter::next_entry() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (!first_) text_ += ',';
    if (depth_ > 0) new_line();
    first_ = false;
}

void JsonWriter::new_line() {
    if (!human_) return;
    text_ += '\n';
    text_.append(static_cast<size_t>(depth_) * 2, ' ');
}

}  // namespace server
