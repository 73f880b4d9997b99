// Words for what is wrong with an API address that was typed.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kEnterApiAddress[] =
    "Enter the address of the API, such as https://api.xvid.com/v1.";
inline constexpr char kAddressScheme[] =
    "An API address begins with https:// or http://, such as https://api.xvid.com/v1.";
inline constexpr char kAddressCredentials[] =
    "An API address carries no user name or password: take out everything up to the @.";
inline constexpr char kAddressFragment[] =
    "An API address has no fragment: take out everything from the # on.";
inline constexpr char kAddressQuery[] =
    "An API address has no query: take out everything from the ? on.";
inline constexpr char kAddressWithoutHost[] =
    "This API address names no host; one looks like https://api.xvid.com/v1.";
inline constexpr char kAddressHostLetters[] =
    "A host name holds only letters, digits, dots and -; the one in this API address does not.";
inline constexpr char kAddressPort[] =
    "The port in this API address is not a number from 1 to 65535.";

// "An API address cannot hold a space at position 4."
std::string address_cannot_hold(std::string_view what);

}  // namespace words
