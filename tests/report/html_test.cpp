#include "report/html.h"

#include <doctest/doctest.h>

using namespace report;

TEST_CASE("texts stay texts") {
    struct Row {
        std::string text;
        std::string html;
    };
    const Row rows[] = {
        {"", ""},
        {"a b\n\tc", "a b\n\tc"},
        {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
        {"\"'&amp;", "&quot;&#39;&amp;amp;"},
        {"a\r\nb", "a&#13;\nb"},
        {"ä€😀", "ä€😀"},
        {std::string("a\0b\x1b\x7f", 5), "a\u2400b\u241b\u2421"},
        {"\xff", "\ufffd"},
        {"\u0085\ufffe", "\ufffd\ufffd"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(escaped(row.text) == row.html);
    }
}

TEST_CASE("what was escaped is read again") {
    for (const char* text : {"", "&amp;lt;", "<a href='x'>&</a>\r\n\"", "&#13;&quot;", "ä€😀"}) {
        CAPTURE(text);
        CHECK(unescaped(escaped(text)) == text);
    }
}

TEST_CASE("elements and attributes are escaped, and empty ones are left out") {
    Html html;
    html.open("p", {{"data-label", "\"><script>"}});
    html.text("<&>");
    html.element("b", "");
    html.element("i", "<i>");
    html.close();
    CHECK(html.html() ==
          "<p data-label=\"&quot;&gt;&lt;script&gt;\">&lt;&amp;&gt;<i>&lt;i&gt;</i>\n</p>\n");
}
