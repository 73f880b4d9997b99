#include "server/xml_writer.h"
#include "server/body_form.h"

#include <doctest/doctest.h>

namespace {

constexpr const char* kDeclaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";

void write_example(server::Writer& writer) {
    writer.begin('{');
    writer.key("\"job\"");
    writer.begin('{');
    writer.key("\"a \\u0026\"");
    writer.value("1.50");
    writer.key("\"outputs\"");
    writer.begin('[');
    writer.begin('{');
    writer.key("\"name\"");
    writer.value("\"<1>\\n\"");
    writer.end('}');
    writer.begin('{');
    writer.end('}');
    writer.begin('[');
    writer.value("1");
    writer.end(']');
    writer.value("false");
    writer.end(']');
    writer.key("\"settings\"");
    writer.begin('[');
    writer.end(']');
    writer.key("\"title\"");
    writer.value("\"\"");
    writer.end('}');
    writer.end('}');
}

std::string example(bool human) {
    server::XmlWriter writer(human);
    write_example(writer);
    return writer.take();
}

}  // namespace

TEST_CASE("objects, lists and leaves become elements") {
    CHECK(example(false) == std::string(kDeclaration) +
                                "<job><a_x0020__x0026_>1.50</a_x0020__x0026_>"
                                "<outputs><output><name>&lt;1&gt;\n</name></output><output/>"
                                "<output><item>1</item></output><output>false</output></outputs>"
                                "<settings/><title></title></job>");
}

TEST_CASE("for people every element begins a line of its own") {
    CHECK(example(true) == std::string(kDeclaration) + R"(
<job>
  <a_x0020__x0026_>1.50</a_x0020__x0026_>
  <outputs>
    <output>
      <name>&lt;1&gt;
</name>
    </output>
    <output/>
    <output>
      <item>1</item>
    </output>
    <output>false</output>
  </outputs>
  <settings/>
  <title></title>
</job>)");
}

TEST_CASE("the namespace is declared where a null needs it") {
    server::XmlWriter writer(false);
    writer.begin('{');
    writer.key("\"job\"");
    writer.begin('{');
    writer.key("\"file\"");
    writer.value("null");
    writer.key("\"null\"");
    writer.value("\"null\"");
    writer.end('}');
    writer.end('}');
    CHECK(writer.take() == std::string(kDeclaration) +
                               "<job xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                               "<file xsi:nil=\"true\"/><null>null</null></job>");
}

TEST_CASE("each form has its writer and its media type") {
    using api::BodyFormat;
    const auto written = [](server::BodyForm form) {
        const auto writer = server::make_writer(form);
        writer->begin('{');
        writer->key("\"user\"");
        writer->value("7");
        writer->end('}');
        return writer->take();
    };
    CHECK(written({BodyFormat::kJson, false}) == "{\"user\":7}");
    CHECK(written({BodyFormat::kJson, true}) == "{\n  \"user\": 7\n}");
    CHECK(written({BodyFormat::kXml, false}) == std::string(kDeclaration) + "<user>7</user>");
    CHECK(written({BodyFormat::kXml, true}) == std::string(kDeclaration) + "\n<user>7</user>");
    CHECK(server::media_type_of(BodyFormat::kJson) == "application/json");
    CHECK(server::media_type_of(BodyFormat::kXml) == "application/xml; charset=utf-8");
}
