// What went wrong, as a sentence for the person who reads it, and the result type that carries it.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace base {

// `sentence` ends without a full stop where it names a thing, with one where it explains.
struct Error {
    std::string sentence;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string sentence) {
    return tl::unexpected<Error>(Error{std::move(sentence)});
}

}  // namespace base
