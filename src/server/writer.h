// What writes a body token by token, whatever its format. It is told JSON: brackets, and tokens as
// they stand in the account. Every format begins with an object of one key, the root.
#pragma once

#include <string>
#include <string_view>

namespace server {

class Writer {
public:
    virtual ~Writer() = default;

    virtual void begin(char bracket) = 0;  // '{' or '['
    virtual void end(char bracket) = 0;    // '}' or ']'
    virtual void key(std::string_view token) = 0;
    virtual void value(std::string_view token) = 0;

    // The body; the writer is done with it.
    virtual std::string take() = 0;
};

}  // namespace server
