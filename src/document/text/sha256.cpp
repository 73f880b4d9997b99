#include "document/text/sha256.h"

#include <algorithm>
#include <bit>

namespace document {
namespace {

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr uint32_t kConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

uint32_t turned(uint32_t word, int first, int second, int third) {
    return std::rotr(word, first) ^ std::rotr(word, second) ^ std::rotr(word, third);
}

// The standard's σ functions, whose last part is shifted instead of rotated.
uint32_t spread(uint32_t word, int first, int second, int shift) {
    return std::rotr(word, first) ^ std::rotr(word, second) ^ word >> shift;
}

uint32_t word_at(std::string_view block, size_t index) {
    uint32_t word = 0;
    for (size_t byte = 0; byte < 4; ++byte) {
        word = word << 8 | static_cast<unsigned char>(block[4 * index + byte]);
    }
    return word;
}

}  // namespace

void Sha256::add(std::string_view bytes) {
    size_bytes_ += bytes.size();
    if (!rest_.empty()) {
        const size_t missing = std::min(kBlockBytes - rest_.size(), bytes.size());
        rest_ += bytes.substr(0, missing);
        bytes.remove_prefix(missing);
        if (rest_.size() < kBlockBytes) return;
        mix(rest_);
        rest_.clear();
    }
    for (; bytes.size() >= kBlockBytes; bytes.remove_prefix(kBlockBytes)) mix(bytes);
    rest_ = bytes;
}

std::string Sha256::hex() const {
    Sha256 ended = *this;
    std::string padding(1, '\x80');
    padding.append((2 * kBlockBytes - 9 - rest_.size()) % kBlockBytes, '\0');
    for (int shift = 56; shift >= 0; shift -= 8) {
        padding.push_back(static_cast<char>(size_bytes_ * 8 >> shift));
    }
    ended.add(padding);
    std::string digits;
    for (const uint32_t word : ended.words_) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            digits.push_back("0123456789abcdef"[word >> shift & 15u]);
        }
    }
    return digits;
}

void Sha256::mix(std::string_view block) {
    uint32_t schedule[64];
    for (size_t at = 0; at < 16; ++at) schedule[at] = word_at(block, at);
    for (size_t at = 16; at < 64; ++at) {
        const uint32_t early = schedule[at - 15];
        const uint32_t late = schedule[at - 2];
        schedule[at] = schedule[at - 16] + spread(early, 7, 18, 3) + schedule[at - 7] +
                       spread(late, 17, 19, 10);
    }
    auto [a, b, c, d, e, f, g, h] = words_;
    for (size_t at = 0; at < 64; ++at) {
        const uint32_t first =
            h + turned(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + kConstants[at] + schedule[at];
        const uint32_t second = turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + first;
        d = c, c = b, b = a, a = first + second;
    }
    const uint32_t mixed[8] = {a, b, c, d, e, f, g, h};
    for (size_t at = 0; at < 8; ++at) words_[at] += mixed[at];
}

}  // namespace document
