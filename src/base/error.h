// What went wrong, as a sentence for people, and the result type that carries it.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace base {

// `sentence` ends with a full stop if it is a whole sentence, without one if it is a name.
struct Error {
    std::string sentence;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string sentence) {
    return tl::unexpected<Error>(Error{std::move(sentence)});
}

}  // namespace base
