// Words for what is wrong with an access token that was typed.
#pragma once

namespace words {

inline constexpr char kTokenLineBreak[] =
    "The access token holds a line break. Copy it again, as one line.";
inline constexpr char kTokenSpace[] =
    "The access token holds a space. Copy it again, without any text around it.";
inline constexpr char kTokenControl[] =
    "The access token holds a control character. Copy it again from its source.";
inline constexpr char kTokenLetter[] =
    "The access token holds a letter that no token has, such as an accent or a dash from a word "
    "processor. Copy it again from its source.";

}  // namespace words
