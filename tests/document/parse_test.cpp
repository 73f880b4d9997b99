// The one entry for bodies of either format and any encoding.
#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"

using document::Document;
using document::Format;
using namespace std::string_literals;

namespace {

// ASCII as UTF-16.
std::string widened(const std::string& text, bool big_endian) {
    std::string wide;
    for (const char byte : text) {
        if (big_endian) wide += '\0';
        wide += byte;
        if (!big_endian) wide += '\0';
    }
    return wide;
}

std::string first_text(const Document& parsed) {
    const document::NodeId node = document::find(parsed, document::kRoot, "a");
    return node == document::kNoNode ? "none" : document::text(parsed, node);
}

}  // namespace

TEST_CASE("the first byte decides the format, then the media type") {
    const struct {
        std::string body;
        const char* content_type;
        Format format;
    } cases[] = {
        {"{\"a\": 1}", "", Format::kJson},
        {"{\"a\": 1}", "application/json; charset=utf-8", Format::kJson},
        {"{\"a\": 1}", "application/xml", Format::kJson},
        {"{a: 1}", "text/plain", Format::kRelaxedJson},
        {" \n[1]", "text/xml", Format::kJson},
        {"<a/>", "", Format::kXml},
        {"\xEF\xBB\xBF\n<a/>", "", Format::kXml},
        {"<a/>", "application/json", Format::kXml},
        {"<a/>", "application/vnd.x+xml;charset=utf-8", Format::kXml},
        {"", "Application/XML", Format::kXml},
        {"", "application/json", Format::kJson},
        {"oops", "text/xml", Format::kXml},
        {"oops", "text/plain; x=xml", Format::kJson},
        {"1", "", Format::kJson},
        {"<html><body/></html>", "text/html", Format::kJson},
        {" <!DOCTYPE HTML><html/>", "", Format::kJson},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CAPTURE(test.content_type);
        const Document parsed = document::parse(test.body, test.content_type);
        CHECK(parsed.format == test.format);
        CHECK(parsed.bytes == test.body);
        CHECK(parsed.received() == test.body);
        CHECK(parsed.as_received.empty());
        CHECK(parsed.encoding == "UTF-8");
    }
}

TEST_CASE("other encodings are read as the text they spell, and what came is kept") {
    const struct {
        std::string body;
        const char* content_type;
        const char* encoding;
        const char* text;
    } cases[] = {
        {"\xFF\xFE" + widened("{\"a\":\"x\"}", false), "", "UTF-16LE", "x"},
        {"\xFE\xFF" + widened("{\"a\":\"x\"}", true), "", "UTF-16BE", "x"},
        {widened("{\"a\":\"x\"}", false), "", "UTF-16LE", "x"},
        {widened("<a>x</a>", true), "application/xml; charset=utf-16", "UTF-16BE", "x"},
        {"\xFF\xFE" + widened("<?xml version='1.0' encoding='UTF-16'?><a>", false) +
             "\x3d\xd8\x00\xde\xe9\x00"s + widened("</a>", false),
         "", "UTF-16LE", "😀é"},
        {"{\"a\":\"caf\xE9 \x80\"}", "application/json; charset=ISO-8859-1", "windows-1252",
         "café €"},
        {"{\"a\":\"\x81\x9F\"}", "text/json;charset=\"windows-1252\"", "windows-1252", "\u0081Ÿ"},
        {"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>\xFC</a>", "", "windows-1252", "ü"},
        {"<?xml version='1.0' encoding = 'Latin1' ?><a>\xFC</a>", "text/xml", "windows-1252", "ü"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const Document parsed = document::parse(test.body, test.content_type);
        CHECK_FALSE(parsed.problem);
        CHECK(parsed.encoding == test.encoding);
        CHECK(first_text(parsed) == test.text);
        CHECK(parsed.received() == test.body);
        CHECK(parsed.as_received == test.body);
        CHECK(parsed.invalid_count == 0);
    }
    // Whatever the header says, valid UTF-8 is taken for UTF-8.
    const Document labelled = document::parse("{\"a\":\"é\"}", "application/json; charset=latin1");
    CHECK(labelled.encoding == "UTF-8");
    CHECK(first_text(labelled) == "é");
}

TEST_CASE("what is not valid in its encoding is counted, shown and kept") {
    const std::string body = "{\"a\":\"\xC3(é\xFF\"}";
    const Document utf8 = document::parse(body, "");
    CHECK_FALSE(utf8.problem);
    CHECK(utf8.bytes == body);
    CHECK(utf8.invalid_count == 2);
    CHECK(utf8.first_invalid == 6);
    CHECK(first_text(utf8) == "\uFFFD(é\uFFFD");
    CHECK(utf8.notices.empty());

    const Document utf16 =
        document::parse("\xFF\xFE" + widened("{\"a\":\"", false) + "\x00\xd8\x00\xdc\x00\xdc"s +
                            widened("\"}", false) + "\n",
                        "");
    CHECK(utf16.encoding == "UTF-16LE");
    CHECK(utf16.invalid_count == 2);  // a surrogate that is alone, and half a unit at the end
    CHECK(utf16.first_invalid == 13);
    CHECK(first_text(utf16) == "\U00010000\uFFFD");

    CHECK(document::parse(body, "application/json; charset=utf8").notices.empty());

    const Document unknown = document::parse(body, "application/json; charset=Shift_JIS");
    CHECK(unknown.encoding == "UTF-8");
    REQUIRE(unknown.notices.size() == 1);
    CHECK(document::describe(unknown.notices[0]) ==
          "line 1, column 7 (byte 6): The response declares the encoding shift_jis, which is not "
          "supported. It was read as UTF-8.");
}

TEST_CASE("an encoding that the XML declaration names and another one shows is told of") {
    const auto notices = [](const std::string& body, const char* content_type = "") {
        const Document parsed = document::parse(body, content_type);
        CHECK_FALSE(parsed.problem);
        std::string all;
        for (const document::Problem& notice : parsed.notices) {
            all += document::describe(notice) + "\n";
        }
        return all;
    };
    const auto declared = [](const std::string& encoding) {
        return "<?xml version='1.0' encoding='" + encoding + "'?><a>x</a>";
    };
    const std::string kMark = "\xEF\xBB\xBF";
    const std::string kPlace = "line 1, column 21 (byte 20): ";
    const std::string kPlaceBehindMark = "line 1, column 21 (byte 23): ";
    CHECK(notices(kMark + declared("UTF-16")) ==
          kPlaceBehindMark +
              "The XML declaration says utf-16, but the byte order mark says UTF-8. "
              "The body was read as UTF-8.\n");
    CHECK(notices("\xFF\xFE" + widened(declared("UTF-8"), false)) ==
          kPlaceBehindMark +
              "The XML declaration says utf-8, but the byte order mark says UTF-16LE. The body "
              "was read as UTF-16LE.\n");
    CHECK(notices("\xFE\xFF" + widened(declared("UTF-16LE"), true)) ==
          kPlaceBehindMark +
              "The XML declaration says utf-16le, but the byte order mark says UTF-16BE. The "
              "body was read as UTF-16BE.\n");
    CHECK(notices(widened(declared("latin1"), true)) ==
          kPlace +
              "The XML declaration says latin1, but the first two bytes say UTF-16BE. The body "
              "was read as UTF-16BE.\n");
    CHECK(notices(declared("UTF-8"), "text/xml; charset=ISO-8859-1") ==
          kPlace +
              "The XML declaration says utf-8, but the Content-Type header says iso-8859-1. "
              "The body was read as UTF-8.\n");
    CHECK(notices("<?xml version='1.0' encoding='UTF-8'?><a>\xFC</a>",
                  "text/xml; charset=ISO-8859-1") ==
          kPlace +
              "The XML declaration says utf-8, but the Content-Type header says iso-8859-1. "
              "The body was read as windows-1252.\n");
    CHECK(notices(declared("Shift_JIS"), "text/xml; charset=utf-8") ==
          kPlace +
              "The XML declaration says shift_jis, but the Content-Type header says utf-8. The "
              "body was read as UTF-8.\n");

    CHECK(notices(kMark + declared("utf-8"), "text/xml; charset=utf8").empty());
    CHECK(notices(kMark + declared("UTF-8"), "text/xml; charset=latin1").empty());
    CHECK(notices("\xFF\xFE" + widened(declared("UTF-16"), false)).empty());
    CHECK(notices(widened(declared("utf-16be"), true), "text/xml; charset=utf-8").empty());
    CHECK(notices(declared("ISO-8859-1"), "text/xml; charset=windows-1252").empty());
    CHECK(notices(declared("latin1")).empty());
    CHECK(notices("<a/>", "text/xml; charset=latin1").empty());
    CHECK(notices(kMark + "{\"a\":\"<?xml encoding='utf-16'?>\"}").empty());

    // The mark decides, whatever is declared.
    const Document marked =
        document::parse(kMark + "<?xml version='1.0' encoding='latin1'?><a>\xFC</a>", "");
    CHECK(marked.encoding == "UTF-8");
    CHECK(marked.invalid_count == 1);
    CHECK(marked.notices.size() == 1);
}

TEST_CASE("a limit on size holds for every body") {
    document::Limits limits;
    limits.size_bytes = 10;
    for (const char* body : {"{\"a\": 1234567}", "<a>1234567</a>"}) {
        const Document parsed = document::parse(body, "", limits);
        REQUIRE(parsed.problem);
        CHECK(parsed.problem->sentence == "The body is 14\u00A0bytes; the limit is 10\u00A0bytes.");
        CHECK(parsed.bytes == body);
        CHECK_FALSE(parsed.has_root());
    }
}
