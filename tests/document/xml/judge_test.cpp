// What is well-formed, as another reader of XML sees it.
#include <doctest/doctest.h>

#include <string>

#include "document/parse.h"
#include "document/support/expat.h"

using namespace std::string_literals;

namespace {

bool is_well_formed_to_us(const std::string& bytes) {
    return !document::parse_xml(bytes).problem;
}

}  // namespace

TEST_CASE("Expat and the reader agree on what is well-formed") {
    const std::string bodies[] = {
        "",
        " ",
        "<a/>",
        "\xEF\xBB\xBF<a/>",
        "<a>text</a>\n<!-- c --><?p x?>",
        "<a b='1' c=\"2\"/>",
        "<a b='1'c='2'/>",
        "<a b='1' b='2'/>",
        "<a b='<'/>",
        "<a b='>'/>",
        "<a b=1/>",
        "<a b/>",
        "<a></b>",
        "<a><b></a></b>",
        "<a/><b/>",
        "<a/>text",
        "text<a/>",
        "<a>&lt;&#65;&#x41;</a>",
        "<a>&nbsp;</a>",
        "<a>&#0;</a>",
        "<a>&#xFFFE;</a>",
        "<a>&#xD800;</a>",
        "<a>&#x10FFFF;</a>",
        "<a>&#x110000;</a>",
        "<a>& b</a>",
        "<a>]]></a>",
        "<a>]] ></a>",
        "<a b=']]>'/>",
        "<a><![CDATA[<&]]></a>",
        "<a><![cdata[x]]></a>",
        "<![CDATA[x]]>",
        "<a><!-- x -- y --></a>",
        "<a><!-- x ---></a>",
        "<a><!-- x --></a>",
        "<a><?xml version='1.0'?></a>",
        "<a><?XmL x?></a>",
        "<a><?xmlx x?></a>",
        "<a><?p?></a>",
        "<a><?p ?></a>",
        "<a><? p?></a>",
        " <?xml version='1.0'?><a/>",
        "<?xmlx version='1.0'?><a/>",
        "<:/>",
        "<a:b:c/>",
        "<1/>",
        "<-a/>",
        "<.a/>",
        "<a.-1/>",
        // Names that begin with what may only continue one.
        "<\u0300/>",
        "<a\u0300/>",
        "<\u00B7/>",
        "<a\u00B7/>",
        "<a \u0300='1'/>",
        "<a \u00B7='1'/>",
        "<a><?\u0300 p?></a>",
        "<a></\u00B7></a>",
        "<a>&\u0300;</a>",
        "<é ü='1'/>",
        "<中文/>",
        // Characters that are none, wherever they are.
        "<a>\uFFFE</a>",
        "<a>\uFFFF</a>",
        "<a b='\uFFFE'/>",
        "<a><!-- \uFFFF --></a>",
        "<a><![CDATA[\uFFFE]]></a>",
        "<a><?p \uFFFF?></a>",
        "<\uFFFE/>",
        "<a\uFFFF/>",
        "<a/>\uFFFF",
        "<a>\x01</a>",
        "<a>\x7F</a>",
        "<a>\0</a>"s,
        "<a b='\x1F'/>",
        "<a><!-- \x08 --></a>",
        // The XML declaration.
        "<?xml version='1.0'?><a/>",
        "<?xml version='1.0' ?><a/>",
        "<?xml version = \"1.0\" encoding='UTF-8' standalone='no'?><a/>",
        "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>",
        "<?xml version='1.0' encoding=''?><a/>",
        "<?xml version='1.0' encoding='8'?><a/>",
        "<?xml version='1.0' encoding='utf 8'?><a/>",
        "<?xml version='1.0' standalone='maybe'?><a/>",
        "<?xml version='1.0' standalone='YES'?><a/>",
        "<?xml version='1.0' standalone=''?><a/>",
        "<?xml version='1.0 '?><a/>",
        "<?xml version='1.0'encoding='UTF-8'?><a/>",
        "<?xml encoding='UTF-8'?><a/>",
        "<?xml version='1.0' x='y'?><a/>",
        "<?xml?><a/>",
        "<?xml version='1.0'><a/>",
    };
    for (const std::string& body : bodies) {
        CAPTURE(body);
        CHECK(is_well_formed_to_us(body) == support::is_well_formed_to_expat(body));
    }
}

TEST_CASE("where Expat goes by other rules, it is known which") {
    const struct {
        std::string body;
        bool to_us;
        bool to_expat;
    } cases[] = {
        {"<a>\xFF</a>", true, false},                // a byte that is not UTF-8
        {"<\u0370/>", true, false},                  // a letter since the fifth edition
        {"<\U00010000/>", true, false},              // likewise
        {"<?xml version='2.0'?><a/>", false, true},  // a version that is not 1.x
        {"<?xml version=''?><a/>", false, true},
        {"<!DOCTYPE a [<!ENTITY b '<'>]><a>&b;</a>", true, false},  // an entity that is resolved
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        CHECK(is_well_formed_to_us(test.body) == test.to_us);
        CHECK(support::is_well_formed_to_expat(test.body) == test.to_expat);
        CHECK_FALSE(support::is_for_expat_to_judge(test.body));
    }
}
