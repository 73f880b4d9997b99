#include "server/xml_text.h"

#include <doctest/doctest.h>

using namespace std::string_literals;

namespace {

struct Row {
    std::string from;
    std::string to;
};

}  // namespace

TEST_CASE("keys become names that can be read back") {
    const Row rows[] = {
        {"output_name", "output_name"},
        {"a-b.c9", "a-b.c9"},
        {"", "_x_"},
        {"_", "_"},
        {"_x_", "_x005F_x_"},
        {"_x0020_", "_x005F_x0020_"},
        {"a_b", "a_b"},
        {"escaped key", "escaped_x0020_key"},
        {"9th", "_x0039_th"},
        {"-a", "_x002D_a"},
        {"a:b", "a_x003A_b"},
        {"$ref", "_x0024_ref"},
        {"<b>", "_x003C_b_x003E_"},
        {"a\n\"&'", "a_x000A__x0022__x0026__x0027_"},
        {"xmlns", "_x0078_mlns"},
        {"XMLthing", "_x0058_MLthing"},
        {"axml", "axml"},
        {"Größe", "Größe"},
        {"映画", "映画"},
        {"\xCC\x81", "_x0301_"},
        {"e\xCC\x81", "e\xCC\x81"},
        {"×", "_x00D7_"},
        {"😀", "😀"},
        {"\xF4\x8F\xBF\xBF", "_x10FFFF_"},
        {"nul\0"s, "nul_x0000_"},
        {"\xFF", "\xEF\xBF\xBD"},
    };
    for (const Row& row : rows) CHECK(server::xml_name(row.from) == row.to);
}

TEST_CASE("entries are called after their list") {
    const Row rows[] = {
        {"outputs", "output"},
        {"thumbnails", "thumbnail"},
        {"logos", "logo"},
        {"video_tracks", "video_track"},
        {"parents", "parent"},
        {"categories", "category"},
        {"addresses", "address"},
        {"boxes", "box"},
        {"matches", "match"},
        {"hashes", "hash"},
        {"sizes", "size"},
        {"status", "item"},
        {"access", "item"},
        {"analysis", "item"},
        {"list", "item"},
        {"s", "item"},
        {"", "item"},
    };
    for (const Row& row : rows) CHECK(server::singular_of(row.from) == row.to);
}

TEST_CASE("text is escaped where it has to be, and lost where XML has no place for it") {
    const Row rows[] = {
        {"", ""},
        {"plain \"text\" it's", "plain \"text\" it's"},
        {"<b>a & b</b>", "&lt;b&gt;a &amp; b&lt;/b&gt;"},
        {"]]>", "]]&gt;"},
        {"&amp;", "&amp;amp;"},
        {" \n\t", " &#10;\t"},
        {"\n x", "\n x"},
        {"tab\tline\nreturn\r\n", "tab\tline\nreturn&#13;\n"},
        {"映画 😀 é", "映画 😀 é"},
        {"a\x01z\x1F", "a\xEF\xBF\xBDz\xEF\xBF\xBD"},
        {"\0"s, "\xEF\xBF\xBD"},
        {"\x7F\xC2\x85", "\x7F\xC2\x85"},
        {"\xEF\xBF\xBE\xEF\xBF\xBF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xFF\xC3x", "\xEF\xBF\xBD\xEF\xBF\xBDx"},
    };
    for (const Row& row : rows) {
        std::string text = "before ";
        server::append_xml_text(text, row.from);
        CHECK(text == "before " + row.to);
    }
}
