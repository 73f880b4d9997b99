#include "server/encoding.h"

#include <doctest/doctest.h>

using server::Encoding;
using namespace std::string_literals;

TEST_CASE("text is written in each encoding, with and without its byte order mark") {
    struct Row {
        Encoding encoding;
        bool mark;
        std::string bytes;
    };
    const Row rows[] = {
        {Encoding::kUtf8, false, "aé😀"},
        {Encoding::kUtf8, true,
         "\xEF\xBB\xBF"
         "aé😀"},
        {Encoding::kUtf16LittleEndian, false, "a\0\xE9\0\x3D\xD8\x00\xDE"s},
        {Encoding::kUtf16LittleEndian, true,
         "\xFF\xFE"
         "a\0\xE9\0\x3D\xD8\x00\xDE"s},
        {Encoding::kUtf16BigEndian, false, "\0a\0\xE9\xD8\x3D\xDE\x00"s},
        {Encoding::kUtf16BigEndian, true, "\xFE\xFF\0a\0\xE9\xD8\x3D\xDE\x00"s},
        {Encoding::kLatin1, false, "a\xE9?"},
        {Encoding::kLatin1, true, "a\xE9?"},
    };
    for (const Row& row : rows) CHECK(server::encode("aé😀", row.encoding, row.mark) == row.bytes);
}

TEST_CASE("encodings have names") {
    CHECK(server::find_encoding("utf-8") == Encoding::kUtf8);
    CHECK(server::find_encoding("utf-16le") == Encoding::kUtf16LittleEndian);
    CHECK(server::find_encoding("utf-16be") == Encoding::kUtf16BigEndian);
    CHECK(server::find_encoding("latin-1") == Encoding::kLatin1);
    CHECK_FALSE(server::find_encoding("UTF-8"));
    CHECK_FALSE(server::find_encoding(""));
}

TEST_CASE("only an XML declaration is changed") {
    struct Row {
        std::string before;
        std::string after;
    };
    const Row rows[] = {
        {R"(<?xml version="1.0" encoding="UTF-8"?><a/>)",
         R"(<?xml version="1.0" encoding="UTF-16"?><a/>)"},
        {R"(<?xml version="1.0"?><a encoding="UTF-8"/>)",
         R"(<?xml version="1.0"?><a encoding="UTF-8"/>)"},
        {R"({"encoding="UTF-8"?>"})", R"({"encoding="UTF-8"?>"})"},
        {"", ""},
    };
    for (const Row& row : rows) {
        std::string body = row.before;
        server::declare_in_xml(body, "UTF-16");
        CHECK(body == row.after);
    }
}
