// SHA-256 (FIPS 180-4) of bytes added piece by piece.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace document {

class Sha256 {
public:
    void add(std::string_view bytes);

    // Of all bytes added so far, as 64 lower-case hexadecimal digits.
    std::string hex() const;

private:
    static constexpr size_t kBlockBytes = 64;

    void mix(std::string_view block);

    std::array<uint32_t, 8> words_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::string rest_;  // less than a block
    uint64_t size_bytes_ = 0;
};

}  // namespace document
