// Writes JSON: commas, and line breaks where people read it, are the only bytes of its own. Tokens
// are written as they are given, so a number keeps the spelling it has in the account.
#pragma once

#include "server/writer.h"

namespace server {

// `text` as a JSON string token (RFC 8259, 7); bytes that are not UTF-8 become U+FFFD.
std::string json_string(std::string_view text);

class JsonWriter : public Writer {
public:
    explicit JsonWriter(bool human) : human_(human) {}

    void begin(char bracket) override;
    void end(char bracket) override;
    void key(std::string_view token) override;
    void value(std::string_view token) override;
    std::string take() override { return std::move(text_); }

private:
    void next_entry();
    void new_line();

    std::string text_;
    int depth_ = 0;
    bool human_ = false;
    bool first_ = true;
    bool after_key_ = false;
};

}  // namespace server
