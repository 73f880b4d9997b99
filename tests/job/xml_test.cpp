// The same job, whichever of the two formats it comes in.
#include <doctest/doctest.h>

#include "base/text.h"
#include "document/parse.h"
#include "document/path/paths.h"
#include "job/api_error.h"
#include "job/coverage.h"
#include "job/support/parse.h"
#include "job/support/same_job.h"

namespace {

document::Document parsed_xml(const std::string& xml) {
    document::Document document = document::parse_xml(xml);
    REQUIRE_MESSAGE(!document.problem, xml);
    return document;
}

std::string others_of(const document::Document& document) {
    const job::Coverage coverage = job::coverage_of(document, test::job_in(document));
    std::vector<std::string> paths;
    for (const document::NodeId node : coverage.others) {
        paths.push_back(document::path(document, node));
    }
    return base::join(paths, " ");
}

constexpr const char* kWholeJob = R"({"job": {
 "pipeline": {"id": "552b87a814eab3a29d1b3d90", "href": "https://api.xvid.com/v1/pipelines/552b87a814eab3a29d1b3d90"},
 "application": {"id": "5", "href": "https://api.xvid.com/v1/applications/5", "name": "App & Co"},
 "user_data": "a <b> \"c\" & 'd' ]]> é 😀",
 "input": {"input_name": "ftp://u:p@host/in.avi", "force_container": null, "file": {"id": "f1"}},
 "autograph": null,
 "output_prefix": "",
 "outputs": [
  {"preset": {"id": "p1", "href": "https://api.xvid.com/v1/presets/p1"},
   "file": {"id": "f2", "href": "https://api.xvid.com/v1/files/f2"},
   "output_name": "one", "percentage_completed": 100,
   "thumbnail_zip": {"file": {"id": "f3"}},
   "thumbnails": [{"thumbnail_names": "T_{resolution}", "thumbnail_preset": "Small"}],
   "logos": [{"logo_image": "http://x/y.png", "logo_preset": "L"}, {"logo_image": "z"}],
   "settings": {"video": {"width": "50%"}}},
  {"output_name": "two", "percentage_completed": 12.5, "thumbnails": [], "settings": {},
   "error_code": "0x0010001", "error_msg": "line 1\nline 2"}],
 "status": "PROCESSING", "percentage_completed": 56, "error_msg": null, "finished_at": null,
 "version": 3, "user": {"id": "u1"}, "created_at": 1436335084000, "updated_at": 1436335151874,
 "id": "559cbbec14ea67a7cad6c7d8"}})";

constexpr const char* kWholeJobInXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<job xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <pipeline><id>552b87a814eab3a29d1b3d90</id><href>https://api.xvid.com/v1/pipelines/552b87a814eab3a29d1b3d90</href></pipeline>
 <application id="5" href="https://api.xvid.com/v1/applications/5"><name>App &amp; Co</name></application>
 <user_data>a &lt;b> "c" &#38; 'd' ]]&gt; <![CDATA[é]]> &#x1F600;</user_data>
 <input>
  <input_name>ftp://u:p@host/in.avi</input_name>
  <force_container xsi:nil="true"/>
  <file id="f1"/>
 </input>
 <autograph xsi:nil="true"></autograph>
 <output_prefix/>
 <!-- the first is done -->
 <outputs>
  <output>
   <preset id="p1"><href>https://api.xvid.com/v1/presets/p1</href></preset>
   <file href="https://api.xvid.com/v1/files/f2" id="f2"/>
   <output_name>one</output_name>
   <percentage_completed> 100 </percentage_completed>
   <thumbnail_zip><file><id>f3</id></file></thumbnail_zip>
   <thumbnails><thumbnail><thumbnail_names>T_{resolution}</thumbnail_names><thumbnail_preset>Small</thumbnail_preset></thumbnail></thumbnails>
   <logos><logo><logo_image>http://x/y.png</logo_image><logo_preset>L</logo_preset></logo><logo><logo_image>z</logo_image></logo></logos>
   <settings><video><width>50%</width></video></settings>
  </output>
  <output>
   <output_name>two</output_name><percentage_completed>12.5</percentage_completed>
   <thumbnails>
   </thumbnails>
   <settings></settings>
   <error_code>0x0010001</error_code><error_msg>line 1
line 2</error_msg>
  </output>
 </outputs>
 <status>PROCESSING</status><percentage_completed>56</percentage_completed><error_msg xsi:nil="1"/>
 <finished_at xsi:nil="true"/><version>3</version><user><id>u1</id></user>
 <created_at>1436335084000</created_at><updated_at>1436335151874</updated_at>
 <id>559cbbec14ea67a7cad6c7d8</id>
</job>)";

}  // namespace

TEST_CASE("a job of XML is the job of JSON") {
    const std::pair<const char*, const char*> cases[] = {
        {kWholeJob, kWholeJobInXml},
        {R"({"job": {"id": "a"}})", "<job><id>a</id></job>"},
        {R"({"job": {"id": "a"}})", "<job id='a'/>"},
        {R"({"job": {"id": "a"}})", "<j:job xmlns:j='urn:j'><j:id>a</j:id></j:job>"},
        {R"({"job": {"id": "a"}})", "<response><job><id>a</id></job></response>"},
        {R"({"id": "a", "status": "QUEUED"})",
         "<object><id>a</id><status>QUEUED</status></object>"},
        {R"({"job": {"outputs": [{"output_name": "x"}]}})",
         "<job><outputs><output><output_name>x</output_name></output></outputs></job>"},
        {R"({"job": {"outputs": [{"output_name": "x"}, {"output_name": "y"}]}})",
         "<job><outputs><item><output_name>x</output_name></item><item><output_name>y"
         "</output_name></item></outputs></job>"},
        {R"({"job": {"id": "a", "outputs": [{"output_name": "x"}, {"output_name": "y"}, null]}})",
         "<job><outputs><output_name>x</output_name></outputs><id>a</id><outputs><output_name>y"
         "</output_name></outputs><outputs xsi:nil='true'/></job>"},
        {R"({"job": {"outputs": [{"output_name": "x"}]}})",
         "<job><outputs><output_name>x</output_name></outputs></job>"},
        {R"({"job": {"outputs": [{"output_name": "x", "logos": [{"logo_image": "i"}]}]}})",
         "<job><outputs type='array'><output output_name='x'><logos><logo logo_image='i'/></logos>"
         "</output></outputs></job>"},
        {R"({"job": {"outputs": []}})", "<job><outputs/></job>"},
        {R"({"job": {"outputs": null}})", "<job><outputs xsi:nil='true'/></job>"},
        {R"({"job": {"outputs": "x"}})", "<job><outputs>x</outputs></job>"},
        {R"({"job": {"outputs": [null, "x", {}]}})",
         "<job><outputs><output xsi:nil='true'/><output>x</output><output/></outputs></job>"},
        {R"({"job": {"status": {"x": 1}, "version": "", "id": true, "created_at": "x"}})",
         "<job><status><x>1</x></status><version/><id>true</id><created_at>x</created_at></job>"},
        {R"({"job": {"status": "S", "percentage_completed": 101, "created_at": 1.5, "autograph": false}})",
         "<job><status>S</status><percentage_completed>101</percentage_completed>"
         "<created_at>1.5</created_at><autograph>false</autograph></job>"},
        {R"({"job": {"id": "a", "user_data": {"x": 1}, "user": {"href": "x"}, "pipeline": {}}})",
         "<job><id>a</id><user_data><x>1</x></user_data><user href='x'/><pipeline/></job>"},
        {R"({"job": {"status": "FAILURE", "user_data": " x ", "version": 3}})",
         "<job><status>FAILURE</status><user_data> x </user_data><version type='integer'>3"
         "</version></job>"},
    };
    for (const auto& [json, xml] : cases) {
        const std::string body(xml);
        CAPTURE(body);
        CHECK(test::facts_of(test::job_in(parsed_xml(body))) ==
              test::facts_of(test::job_in(test::parsed(json))));
    }
}

TEST_CASE("XML without a job holds none") {
    for (const char* xml : {"<job/>", "<html><body>x</body></html>", "<job>id</job>"}) {
        CHECK_FALSE(job::read(parsed_xml(xml)));
    }
    CHECK_FALSE(job::read(document::parse_xml("<!-- no element -->")));
    CHECK_FALSE(job::read(document::parse_xml("")));
}

TEST_CASE("what no field reads of XML is listed, attributes and texts too, notes not") {
    const struct {
        const char* xml;
        const char* others;
        size_t leaves;
        size_t other_leaves;
    } cases[] = {
        {"<job><id>a</id></job>", "", 1, 0},
        {"<?xml version='1.0'?><!-- c --><job xmlns='x' "
         "xsi:schemaLocation='y'><id>a</id><?p?></job>",
         "", 1, 0},
        {"<job id='a' new='1'><also>2</also></job>", "/job/@new /job/also", 3, 2},
        {"<job><id>a</id><new><x><y>1</y><y>2</y></x><z/></new></job>", "/job/new", 4, 3},
        {"<job><id>a</id>text</job>", "/job/text()", 2, 1},
        {"<job><id>a</id><new u='1'>2</new></job>", "/job/new", 3, 2},
        {"<job><version type='integer'>3</version><id>a</id></job>", "", 3, 0},
        {"<job><outputs type='array'><output n='1'/><output><extra/><output_name>x</output_name>"
         "</output></outputs></job>",
         "/job/outputs/@type /job/outputs/output[1] /job/outputs/output[2]/extra", 4, 3},
        {"<job><user id='u' href='h'><name>n</name></user><id>a</id></job>", "", 4, 0},
        {"<all><job><id>a</id></job><meta><b xsi:nil='true'/></meta></all>", "/all/meta", 2, 1},
    };
    for (const auto& test : cases) {
        CAPTURE(test.xml);
        const document::Document document = parsed_xml(test.xml);
        const job::Coverage coverage = job::coverage_of(document, test::job_in(document));
        CHECK(others_of(document) == test.others);
        CHECK(coverage.leaves == test.leaves);
        CHECK(coverage.other_leaves == test.other_leaves);
    }
    CHECK(others_of(parsed_xml(kWholeJobInXml)).empty());
}

TEST_CASE("an error of XML is the error of JSON") {
    const char* bodies[] = {
        "<error><error_code>0x0000003</error_code><error_message>No &amp; "
        "no</error_message></error>",
        "<response><error error_code='0x0000003' error_message='No &amp; no'/></response>",
        "<result><error_code>0x0000003</error_code><error_message>No &amp; "
        "no</error_message></result>",
    };
    for (const char* xml : bodies) {
        CAPTURE(xml);
        const auto error = job::read_api_error(parsed_xml(xml));
        REQUIRE(error.has_value());
        CHECK(error->code == "0x0000003");
        CHECK(error->message == "No & no");
    }
    CHECK_FALSE(job::read_api_error(parsed_xml("<job><error_msg>x</error_msg></job>")));
}
