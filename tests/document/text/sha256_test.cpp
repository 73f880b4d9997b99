#include "document/text/sha256.h"

#include <doctest/doctest.h>

namespace {

std::string digest_of(const std::string& bytes, size_t piece_bytes) {
    document::Sha256 digest;
    for (size_t at = 0; at < bytes.size(); at += piece_bytes) {
        digest.add(std::string_view(bytes).substr(at, piece_bytes));
    }
    return digest.hex();
}

}  // namespace

TEST_CASE("digests are those of FIPS 180-4") {
    const struct {
        std::string bytes;
        const char* digest;
    } cases[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
         "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
        {std::string(1'000'000, 'a'),
         "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
        {std::string(1, '\xbd'),
         "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b"},
        {std::string(55, '\0'), "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7"},
        {std::string(56, '\0'), "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb"},
        {std::string(64, '\0'), "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.bytes.substr(0, 80));
        for (const size_t piece : {1, 7, 63, 64, 65, 1'000'000}) {
            CHECK(digest_of(test.bytes, piece) == test.digest);
        }
    }
}

TEST_CASE("a digest can be asked for in between") {
    document::Sha256 digest;
    digest.add("ab");
    digest.hex();
    digest.add("c");
    CHECK(digest.hex() == digest_of("abc", 3));
}
