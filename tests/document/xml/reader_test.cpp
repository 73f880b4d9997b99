#include <doctest/doctest.h>

#include "base/text.h"
#include "document/parse.h"
#include "document/path/xpath.h"
#include "document/query.h"
#include "document/rows/rows.h"
#include "document/support/consistency.h"
#include "document/support/pretty.h"

using document::Document;
using document::Form;
using document::Kind;
using document::NodeId;
using namespace std::string_literals;

namespace {

Document parse(const std::string& bytes) {
    Document parsed = document::parse_xml(bytes);
    support::check_consistency(parsed);
    return parsed;
}

// Each node as its kind's letter, key and decoded text, its members in braces: o(a="1" n=?).
std::string outline(const Document& parsed, NodeId node) {
    std::string text = document::key_text(parsed, node);
    const Kind kind = parsed[node].kind;
    if (parsed[node].form == Form::kAttribute) text = "@" + text;
    if (kind == Kind::kNull) return text + "=null";
    if (kind == Kind::kNote) return "note";
    if (kind == Kind::kString && parsed[node].child_count == 0) {
        return text + "=" + document::text(parsed, node);
    }
    text += kind == Kind::kArray ? "[" : kind == Kind::kObject ? "{" : "(";
    std::string separator;
    for (NodeId child = document::first_member(parsed, node); child != document::kNoNode;
         child = document::next_member(parsed, child)) {
        text += separator + outline(parsed, child);
        separator = " ";
    }
    return text + (kind == Kind::kArray ? "]" : kind == Kind::kObject ? "}" : ")");
}

std::string outline(const Document& parsed) {
    return parsed.has_root() ? outline(parsed, document::kRoot) : "";
}

}  // namespace

TEST_CASE("elements mean what they hold") {
    const std::pair<std::string, const char*> cases[] = {
        {"<a/>", "{a=}"},
        {"<a />", "{a=}"},
        {"<a></a >", "{a=}"},
        {"\xEF\xBB\xBF<a>x</a>\n", "{a=x}"},
        {"<?xml version=\"1.0\" encoding='UTF-8' standalone=\"yes\" ?>\n<a>x</a><!-- end -->",
         "{a=x}"},
        {"<!-- c --><?style x?>\n<a>x</a>", "{a=x}"},
        {"<a> x </a>", "{a= x }"},
        {"<a>  </a>", "{a=  }"},
        {"<a>\n  </a>", "{a=}"},
        {"<a>&#10;</a>", "{a=\n}"},
        {"<a>\n<!-- nothing -->\n</a>", "{a=}"},
        {"<a><b>1</b><c>2</c></a>", "{a{b=1 c=2}}"},
        {"<a>\n <b>1</b>\n <c/>\n</a>", "{a{b=1 c=}}"},
        {"<a x=\"1\" y='2'/>", "{a{@x=1 @y=2}}"},
        {"<a x = \"1\"\n>\n</a>", "{a{@x=1}}"},
        {"<a x='1'>t</a>", "{a(@x=1 =t)}"},
        {"<a x='1'><!-- c --></a>", "{a{@x=1}}"},
        {"<a x='1'><b>2</b></a>", "{a{@x=1 b=2}}"},
        {"<a>one<b>2</b> three </a>", "{a{=one b=2 =three}}"},
        {"<a><![CDATA[<b>&amp;]]]]></a>", "{a=<b>&amp;]]}"},
        {"<a>x<![CDATA[ y ]]>&lt;<!-- c -->z<?p q?></a>", "{a=x y <z}"},
        {"<a><![CDATA[]]></a>", "{a=}"},
        {"<a>&lt;&gt;&amp;&apos;&quot;&#65;&#x42;&#x1F600;</a>", "{a=<>&'\"AB😀}"},
        {"<a>1\r\n2\r3</a>", "{a=1\n2\n3}"},
        {"<a x='1\r\n2\t3&#10;&quot;'/>", "{a{@x=1 2 3\n\"}}"},
        {"<as><a>1</a><a>2</a></as>", "{as[a=1 a=2]}"},
        {"<as><a>1</a></as>", "{as[a=1]}"},
        {"<entries><entry/></entries>", "{entries[entry=]}"},
        {"<passes><pass>1</pass></passes>", "{passes[pass=1]}"},
        {"<list><item>1</item></list>", "{list[item=1]}"},
        {"<list><x>1</x></list>", "{list{x=1}}"},
        {"<list><x>1</x><x>2</x></list>", "{list[x=1 x=2]}"},
        {"<list><x>1</x>and<x>2</x></list>", "{list{x=1 =and x=2}}"},
        {"<as type='array'><!-- c --><a>1</a></as>", "{as[a=1]}"},
        {"<m:job xmlns:m='urn:x'><m:id>5</m:id></m:job>", "{job{id=5}}"},
        {"<a xmlns='urn:x' xmlns:xsi='y'>t</a>", "{a=t}"},
        {"<a xsi:nil='true'/>", "{a=null}"},
        {"<a nil=\"1\"></a>", "{a=null}"},
        {"<a xsi:nil='false'/>", "{a=}"},
        {"<a xsi:nil='true'>t</a>", "{a=t}"},
        {"<a xsi:nil='true' x='1'/>", "{a{@x=1}}"},
        {"<a xsi:type='b'><b xsi:nil='true'/></a>", "{a{b=null}}"},
        {"<é-1.2_>ü</é-1.2_>", "{é-1.2_=ü}"},
        {"<e\u0301·中\U00010000 :ü='1'/>", "{e\u0301·中\U00010000{@ü=1}}"},
        {"<a\xFF>x</a\xFF>", "{a\uFFFD=x}"},
        {"<?xml version='1.1'?><a/>", "{a=}"},
        {"<a>\uFEFF\uFFFD，</a>", "{a=\uFEFF\uFFFD，}"},
        {"<a>]] > ]></a>", "{a=]] > ]>}"},
        {"<a b='>'>></a>", "{a(@b=> =>)}"},
        {"<a>\xFF</a>", "{a=\uFFFD}"},
    };
    for (const auto& [bytes, expected] : cases) {
        const Document parsed = parse(bytes);
        CAPTURE(parsed.bytes);
        if (parsed.problem) MESSAGE(document::describe(*parsed.problem));
        CHECK_FALSE(parsed.problem);
        CHECK(parsed.notices.empty());
        CHECK(parsed.bytes == bytes);
        CHECK(outline(parsed) == expected);
    }
}

TEST_CASE("each fault of XML has its place and its sentence, and what stands before it is read") {
    const struct {
        std::string bytes;
        const char* description;
        const char* read;
        bool truncated = false;
    } cases[] = {
        {"", "line 1, column 1 (byte 0): The body is empty.", "", true},
        {" \n", "line 2, column 1 (byte 2): The body is empty.", "", true},
        {"<?xml version='1.0'?>\n",
         "line 2, column 1 (byte 22): The body ends before its root element: it is truncated.",
         "{}", true},
        {"<?xml version='1.0'",
         "line 1, column 20 (byte 19): The body ends inside the XML declaration that began at line "
         "1: it is truncated.",
         "", true},
        {"<",
         "line 1, column 2 (byte 1): The body ends inside a tag that began at line 1: it is "
         "truncated.",
         "", true},
        {"<a",
         "line 1, column 3 (byte 2): The body ends inside a tag that began at line 1: it is "
         "truncated.",
         "{a=}", true},
        {"<a b='1",
         "line 1, column 8 (byte 7): The body ends inside an attribute value that began at "
         "line 1: it is truncated.",
         "{a=}", true},
        {"<a b='1'",
         "line 1, column 9 (byte 8): The body ends inside a tag that began at line 1: it is "
         "truncated.",
         "{a{@b=1}}", true},
        {"<a/",
         "line 1, column 4 (byte 3): The body ends inside a tag that began at line 1: it is "
         "truncated.",
         "{a=}", true},
        {"<a>\n<b>1</b><c>2",
         "line 2, column 13 (byte 16): The body ends inside the element <c> that began at line 2: "
         "it is truncated.",
         "{a{b=1 c=}}", true},
        {"<a><b>1</b>",
         "line 1, column 12 (byte 11): The body ends inside the element <a> that began at line 1: "
         "it is truncated.",
         "{a{b=1}}", true},
        {"<a>&am",
         "line 1, column 7 (byte 6): The body ends inside the element <a> that began at line 1: it "
         "is truncated.",
         "{a=}", true},
        {"<a></a",
         "line 1, column 7 (byte 6): The body ends inside an end tag that began at line 1: it is "
         "truncated.",
         "{a=}", true},
        {"<a><!-- x --",
         "line 1, column 13 (byte 12): The body ends inside a comment that began at line 1: it is "
         "truncated.",
         "{a=}", true},
        {"<a><![CDA",
         "line 1, column 10 (byte 9): The body ends inside a declaration that began at line 1: it "
         "is truncated.",
         "{a=}", true},
        {"<a><![CDATA[x]]",
         "line 1, column 16 (byte 15): The body ends inside a CDATA section that began at line 1: "
         "it is truncated.",
         "{a=x]]}", true},
        {"<?p x?",
         "line 1, column 7 (byte 6): The body ends inside a processing instruction that began at "
         "line 1: it is truncated.",
         "", true},
        {"<!DOCTYPE a [<!ENTITY b 'c'>",
         "line 1, column 29 (byte 28): The body ends inside the DOCTYPE that began at line 1: it "
         "is truncated.",
         "", true},
        {"x", "line 1, column 1 (byte 0): Expected '<' outside the root element, found 'x'.", ""},
        {"{\"a\":1}",
         "line 1, column 1 (byte 0): Expected '<' outside the root element, found '{'.", ""},
        {"<a/>\nx", "line 2, column 1 (byte 5): Expected '<' outside the root element, found 'x'.",
         "{a=}"},
        {"<a/><b/>",
         "line 1, column 5 (byte 4): A second root element begins, but XML allows only one.",
         "{a=}"},
        {"<a><b>1</a>",
         "line 1, column 8 (byte 7): The end tag </a> does not match <b> that began at line 1.",
         "{a{b=1}}"},
        {"<a/></a>", "line 1, column 5 (byte 4): The end tag </a> has no start tag.", "{a=}"},
        {"<a></a b>", "line 1, column 8 (byte 7): Expected '>' after '</a', found 'b'.", "{a=}"},
        {"<a></ a>", "line 1, column 6 (byte 5): Expected a name after '</', found ' '.", "{a=}"},
        {"< a>", "line 1, column 2 (byte 1): Expected a name after '<', found ' '.", ""},
        {"<1>", "line 1, column 2 (byte 1): Expected a name after '<', found '1'.", ""},
        {"<a b='1' b='2'/>",
         "line 1, column 10 (byte 9): The attribute 'b' appears twice in the tag <a>.",
         "{a{@b=1 @b=2}}"},
        {"<a b='1'c='2'/>",
         "line 1, column 9 (byte 8): Expected white space, '/>' or '>' in the tag <a>, found 'c'.",
         "{a{@b=1}}"},
        {"<a b/>", "line 1, column 5 (byte 4): Expected '=' after an attribute name, found '/'.",
         "{a=}"},
        {"<a b=1/>", "line 1, column 6 (byte 5): Expected a quote after '=', found '1'.", "{a=}"},
        {"<a =/>",
         "line 1, column 4 (byte 3): Expected an attribute, '/>' or '>' in the tag <a>, found '='.",
         "{a=}"},
        {"<a/ >", "line 1, column 4 (byte 3): Expected '>' after '/', found ' '.", "{a=}"},
        {"<a b='<'/>",
         "line 1, column 7 (byte 6): An attribute value contains '<', which must be written as "
         "&lt;.",
         "{a=}"},
        {"<a><b>1</b>]]></a>",
         "line 1, column 12 (byte 11): Text contains ']]>', which must be written as ]]&gt;.",
         "{a{b=1}}"},
        {"<a>&nbsp;</a>",
         "line 1, column 4 (byte 3): The entity &nbsp; is not declared: without a DTD only &lt; "
         "&gt; &amp; &apos; and &quot; are.",
         "{a=}"},
        {"<a b='&c;'/>",
         "line 1, column 7 (byte 6): The entity &c; is not declared: without a DTD only &lt; &gt; "
         "&amp; &apos; and &quot; are.",
         "{a=}"},
        {"<a>b & c</a>", "line 1, column 7 (byte 6): Expected a name or '#' after '&', found ' '.",
         "{a=}"},
        {"<a>&lt c</a>", "line 1, column 7 (byte 6): Expected ';' after '&lt', found ' '.", "{a=}"},
        {"<a>&#0;</a>", "line 1, column 4 (byte 3): &#0; is not a character that XML 1.0 allows.",
         "{a=}"},
        {"<a>&#xD800;</a>",
         "line 1, column 4 (byte 3): &#xD800; is not a character that XML 1.0 allows.", "{a=}"},
        {"<a>&#x110000;</a>",
         "line 1, column 4 (byte 3): &#x110000; is not a character that XML 1.0 allows.", "{a=}"},
        {"<a>&#99999999999999999999;</a>",
         "line 1, column 4 (byte 3): &#99999999999999999999; is not a character that XML 1.0 "
         "allows.",
         "{a=}"},
        {"<a>&#;</a>", "line 1, column 4 (byte 3): &#; is not a character that XML 1.0 allows.",
         "{a=}"},
        {"<a>&#X41;</a>",
         "line 1, column 4 (byte 3): &#X41; is not a character that XML 1.0 allows.", "{a=}"},
        {"<a>&#4x;</a>", "line 1, column 4 (byte 3): &#4x; is not a character that XML 1.0 allows.",
         "{a=}"},
        {"<a>\x01</a>",
         "line 1, column 4 (byte 3): XML doesn’t allow the invisible character U+0001.", "{a=}"},
        {"<a>\0</a>"s,
         "line 1, column 4 (byte 3): XML doesn’t allow the invisible character U+0000.", "{a=}"},
        {"<a b='\x1f'/>",
         "line 1, column 7 (byte 6): XML doesn’t allow the invisible character U+001F.", "{a=}"},
        {"<a><!-- \x02 --></a>",
         "line 1, column 9 (byte 8): XML doesn’t allow the invisible character U+0002.", "{a=}"},
        {"<a>\uFFFE</a>",
         "line 1, column 4 (byte 3): XML doesn’t allow the invisible character U+FFFE.", "{a=}"},
        {"<a>\uFFFD\uFF0C\uFFFF</a>",
         "line 1, column 6 (byte 9): XML doesn’t allow the invisible character U+FFFF.", "{a=}"},
        {"<a b='\uFFFE'/>",
         "line 1, column 7 (byte 6): XML doesn’t allow the invisible character U+FFFE.", "{a=}"},
        {"<a><!-- \uFEFF\uFFFF --></a>",
         "line 1, column 10 (byte 11): XML doesn’t allow the invisible character U+FFFF.", "{a=}"},
        {"<a><![CDATA[\uFFFE]]></a>",
         "line 1, column 13 (byte 12): XML doesn’t allow the invisible character U+FFFE.", "{a=}"},
        {"<a><?p \uFFFE?></a>",
         "line 1, column 8 (byte 7): XML doesn’t allow the invisible character U+FFFE.", "{a=}"},
        {"<!DOCTYPE a [<!ENTITY b '\uFFFF'>]><a/>",
         "line 1, column 26 (byte 25): XML doesn’t allow the invisible character U+FFFF.", ""},
        {"<!DOCTYPE a [<!ELEMENT \x01>]><a/>",
         "line 1, column 24 (byte 23): XML doesn’t allow the invisible character U+0001.", ""},
        {"<a>&#xFFFF;</a>",
         "line 1, column 4 (byte 3): &#xFFFF; is not a character that XML 1.0 allows.", "{a=}"},
        {"<\u0300/>", "line 1, column 2 (byte 1): Expected a name after '<', found '\u0300'.", ""},
        {"<\u00B7/>", "line 1, column 2 (byte 1): Expected a name after '<', found '·'.", ""},
        {"<a ·b='1'/>",
         "line 1, column 4 (byte 3): Expected an attribute, '/>' or '>' in the tag <a>, found '·'.",
         "{a=}"},
        {"<a×/>",
         "line 1, column 3 (byte 2): Expected white space, '/>' or '>' in the tag <a>, found '×'.",
         "{a=}"},
        {"<a></·a>", "line 1, column 6 (byte 5): Expected a name after '</', found '·'.", "{a=}"},
        {"<a>&·;</a>", "line 1, column 5 (byte 4): Expected a name or '#' after '&', found '·'.",
         "{a=}"},
        {"<a><?· x?></a>", "line 1, column 6 (byte 5): Expected a name after '<?', found '·'.",
         "{a=}"},
        {"<a\uFFFE/>",
         "line 1, column 3 (byte 2): Expected white space, '/>' or '>' in the tag <a>, found the "
         "invisible character U+FFFE.",
         "{a=}"},
        {"<a><!-- x -- y --></a>",
         "line 1, column 11 (byte 10): A comment contains '--', which XML doesn’t allow.", "{a=}"},
        {"<a><!-- x ---></a>",
         "line 1, column 11 (byte 10): A comment contains '--', which XML doesn’t allow.", "{a=}"},
        {"<a><!ELEMENT b></a>",
         "line 1, column 6 (byte 5): Expected a comment, a CDATA section or a DOCTYPE after '<!', "
         "found 'E'.",
         "{a=}"},
        {"<![CDATA[x]]>",
         "line 1, column 1 (byte 0): A CDATA section must be inside the root element.", ""},
        {"<a/><!DOCTYPE a>",
         "line 1, column 5 (byte 4): A DOCTYPE must come before the root element.", "{a=}"},
        {"<!DOCTYPE a><!DOCTYPE a><a/>",
         "line 1, column 13 (byte 12): A second DOCTYPE begins, but XML allows only one.", "{}"},
        {"<!DOCTYPE><a/>",
         "line 1, column 10 (byte 9): Expected white space after '<!DOCTYPE', found '>'.", ""},
        {"<!DOCTYPE a [x]><a/>",
         "line 1, column 14 (byte 13): Expected a declaration or ']' in the DOCTYPE, found 'x'.",
         ""},
        {" <?xml version='1.0'?><a/>",
         "line 1, column 2 (byte 1): An XML declaration is allowed only at the very start.", ""},
        {"<a><?XML x?></a>",
         "line 1, column 4 (byte 3): An XML declaration is allowed only at the very start.",
         "{a=}"},
        {"<?xml encoding='UTF-8'?><a/>",
         "line 1, column 7 (byte 6): Expected 'version' in the XML declaration, found 'e'.", ""},
        {"<?xml version='1.0' more='1'?><a/>",
         "line 1, column 21 (byte 20): Expected '?>' at the end of the XML declaration, found 'm'.",
         ""},
        {"<?xml version='2.0'?><a/>",
         "line 1, column 16 (byte 15): Expected 1.0 for 'version' in the XML declaration, found "
         "'2.0'.",
         ""},
        {"<?xml version='1.'?><a/>",
         "line 1, column 16 (byte 15): Expected 1.0 for 'version' in the XML declaration, found "
         "'1.'.",
         ""},
        {"<?xml version=''?><a/>",
         "line 1, column 16 (byte 15): Expected 1.0 for 'version' in the XML declaration, found "
         "''.",
         ""},
        {"<?xml version='1.0' encoding='utf 8'?><a/>",
         "line 1, column 31 (byte 30): Expected a name such as UTF-8 for 'encoding' in the XML "
         "declaration, found 'utf 8'.",
         ""},
        {"<?xml version='1.0' encoding='8'?><a/>",
         "line 1, column 31 (byte 30): Expected a name such as UTF-8 for 'encoding' in the XML "
         "declaration, found '8'.",
         ""},
        {"<?xml version='1.0' encoding=''?><a/>",
         "line 1, column 31 (byte 30): Expected a name such as UTF-8 for 'encoding' in the XML "
         "declaration, found ''.",
         ""},
        {"<?xml version='1.0' standalone='maybe'?><a/>",
         "line 1, column 33 (byte 32): Expected yes or no for 'standalone' in the XML declaration, "
         "found 'maybe'.",
         ""},
        {"<a><? x?></a>", "line 1, column 6 (byte 5): Expected a name after '<?', found ' '.",
         "{a=}"},
        {"<a><?x/?></a>",
         "line 1, column 7 (byte 6): Expected white space or '?>' after an instruction name, found "
         "'/'.",
         "{a=}"},
        {"<ü>\n<é></ü>",
         "line 2, column 4 (byte 9): The end tag </ü> does not match <é> that began at line 2.",
         "{ü{é=}}"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.bytes);
        const Document parsed = parse(test.bytes);
        REQUIRE(parsed.problem);
        CHECK(document::describe(*parsed.problem) == test.description);
        CHECK(parsed.problem->truncated == test.truncated);
        CHECK(outline(parsed) == test.read);
    }
}

TEST_CASE("names with bytes that are not UTF-8 are found by what they are shown as") {
    const Document parsed = parse("<a><b\xFF>1</b\xFF></a>");
    const NodeId a = document::find(parsed, document::kRoot, "a");
    const NodeId b = document::find(parsed, a, "b\uFFFD");
    REQUIRE(b != document::kNoNode);
    CHECK(document::text(parsed, b) == "1");
    CHECK(document::find(parsed, a, "c\uFFFD") == document::kNoNode);
}

TEST_CASE("nesting has a limit, and no input makes the reader recurse") {
    std::string deep;
    for (int i = 0; i < 512; ++i) deep += "<a>";
    CHECK(parse(deep).problem->truncated);
    const Document deeper = parse(deep + "\n<b>");
    REQUIRE(deeper.problem);
    CHECK(document::describe(*deeper.problem) ==
          "line 2, column 1 (byte 1537): The body nests more than 512 levels deep, which is the "
          "limit.");
    document::Limits limits;
    limits.size_bytes = 3;
    CHECK(document::parse_xml("<a/>", limits).problem->sentence ==
          "The body is 4\u00A0bytes; the limit is 3\u00A0bytes.");
}

TEST_CASE("a DTD is stepped over and told of; no entity is resolved") {
    const auto notices = [](const std::string& bytes, const char* read) {
        const Document parsed = parse(bytes);
        if (parsed.problem) MESSAGE(document::describe(*parsed.problem));
        CHECK_FALSE(parsed.problem);
        CHECK(outline(parsed) == read);
        std::vector<std::string> sentences;
        for (const document::Problem& notice : parsed.notices) {
            sentences.push_back(std::to_string(notice.offset) + " " + notice.sentence);
        }
        return base::join(sentences, "\n");
    };
    const std::string kDtd =
        " The body has a DTD. It is ignored, and nothing that it refers to is loaded.";
    CHECK(notices("<!DOCTYPE a><a>1</a>", "{a=1}") == "0" + kDtd);
    CHECK(
        notices("<?xml version='1.0'?><!DOCTYPE a PUBLIC \"-//x//>\" 'http://x/[a.dtd'><a>&b;</a>",
                "{a=&b;}") ==
        "21" + kDtd + "\n71 &b; refers to an entity of the DTD and is shown unresolved.");
    CHECK(notices("<!DOCTYPE a [ <!-- ]> --> <?p ]> ?> <!ELEMENT a (#PCDATA)> %x;\n"
                  "<!ATTLIST a b CDATA ']>'> ] ><a>1</a>",
                  "{a=1}") == "0" + kDtd);
    CHECK(notices("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % p 'q'>]>"
                  "<a>&x;&lt;</a>",
                  "{a=&x;<}") ==
          "0" + kDtd +
              "\n13 The DTD declares the external entity &x;, which is not loaded.\n"
              "74 &x; refers to an entity of the DTD and is shown unresolved.");
    std::string bomb = "<!DOCTYPE lolz [<!ENTITY lol0 'lol'>";
    for (int i = 1; i < 100; ++i) {
        const std::string inner = "&lol" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY lol" + std::to_string(i) + " '" + inner + inner + inner + "'>";
    }
    const Document parsed = parse(bomb + "]><lolz>&lol99;</lolz>");
    CHECK_FALSE(parsed.problem);
    CHECK(outline(parsed) == "{lolz=&lol99;}");
    CHECK(parsed.notices.size() == 18);
    CHECK(document::describe(*parse("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&z;</a>").problem) ==
          "line 1, column 34 (byte 33): The entity &z; is not declared: without a DTD only &lt; "
          "&gt; &amp; &apos; and &quot; are.");
}

TEST_CASE("a body of XML cut anywhere is read as far as it goes") {
    const std::string body =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE job [<!ENTITY a 'b'>]>\n<!-- c -->\n"
        "<job xmlns:xsi=\"x\" href='h'>\n <id>55&amp;</id>\n <outputs>\n  <output n='1'>"
        "<size u=\"k\">5</size><x xsi:nil='true'/></output>\n  <output/>\n mixed <![CDATA[d]]>"
        "</outputs>\n <?p q?>\n</job>\n";
    REQUIRE_FALSE(parse(body).problem);
    size_t most_nodes = 0;
    for (size_t size = 0; size < body.size() - 1; ++size) {
        CAPTURE(size);
        const Document parsed = parse(body.substr(0, size));
        REQUIRE(parsed.problem);
        CHECK(parsed.problem->truncated);
        CHECK(parsed.problem->offset == size);
        // Text that was a node of its own may become the content of an element.
        CHECK(parsed.nodes.size() + 1 >= most_nodes);
        most_nodes = std::max(most_nodes, parsed.nodes.size());
        support::pretty(parsed);
    }
}
