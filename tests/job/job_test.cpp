#include "job/job.h"

#include <doctest/doctest.h>

#include <cmath>

#include "document/parse.h"
#include "document/path/paths.h"
#include "job/support/parse.h"

using job::Presence;
using job::Stage;

namespace doctest {
template <>
struct StringMaker<Presence> {
    static String convert(Presence presence) {
        static const char* const kNames[] = {"absent", "null", "empty", "value", "unexpected"};
        return kNames[static_cast<size_t>(presence)];
    }
};
}  // namespace doctest

TEST_CASE("the vendor's own job is read whole") {
    const document::Document document = test::parsed(test::seed_body());
    const job::Job job = test::job_in(document);
    CHECK(job.pipeline.id == "552b87a814eab3a29d1b3d90");
    CHECK(job.pipeline.kind == "pipeline");
    CHECK_FALSE(job.pipeline.expanded);
    CHECK(job.application.id == "552cae3514ea10cb4d3ac69e");
    CHECK(job.user.id == "552b874d14eab3a29d1b3d8d");
    CHECK(job.user_data.presence == Presence::kNull);
    CHECK(job.input.input_name.value == "uploads/vnaqaHDKsCfX6X1UNN1iU97aSpkspyPP/movie.mp4");
    CHECK(job.input.force_container.presence == Presence::kNull);
    CHECK(job.input.force_aspect_ratio.presence == Presence::kNull);
    CHECK(job.input.force_framerate.presence == Presence::kNull);
    CHECK(job.input.force_interlaced.presence == Presence::kNull);
    CHECK(job.input.file.id == "559cbbe7a636e56d8ae111f0");
    CHECK(job.autograph.presence == Presence::kNull);
    CHECK(job.output_prefix.value == "559cbbec14ea67a7cad6c7d8/");
    CHECK(job.status.value == "SUCCESS");
    CHECK(job.stage() == Stage::kSucceeded);
    CHECK(job.percentage_completed.value == 100);
    CHECK(job.error_msg.presence == Presence::kNull);
    CHECK(job.error_code.presence == Presence::kNull);
    CHECK(job.finished_at.value == 1436335151874);
    CHECK(job.created_at.value == 1436335084087);
    CHECK(job.updated_at.value == 1436335083585);
    CHECK(job.version.value == "1");
    CHECK(job.id.value == "559cbbec14ea67a7cad6c7d8");
    CHECK(job.href.value == "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8");

    REQUIRE(job.outputs.value.size() == 1);
    const job::Output& output = job.outputs.value[0];
    CHECK(output.preset.id == "5260e39d84aea12008b69bc1");
    CHECK(output.file.id == "559cbbeca636e56d8ae111f4");
    CHECK(output.output_name.value == "MyTest");
    CHECK(output.percentage_completed.value == 100);
    CHECK(output.thumbnail_zip.id == "559cbbeca636e56d8ae111f2");
    CHECK(output.settings.presence == Presence::kNull);
    CHECK(output.status.presence == Presence::kAbsent);
    REQUIRE(output.thumbnails.value.size() == 1);
    CHECK(output.thumbnails.value[0].names.value == "MyTest_{resolution}");
    CHECK(output.thumbnails.value[0].preset.value == "thumbnails_small");
    CHECK(output.thumbnails.value[0].file.id == "559cbbeca636e56d8ae111f3");
    REQUIRE(output.logos.value.size() == 1);
    CHECK(output.logos.value[0].image.value ==
          "https://s3-us-east-1.amazonaws.com/my_logo_pngs/logo30.png");
    CHECK(output.logos.value[0].preset.value == "logo_30_bottom_right");
}

TEST_CASE("every fact knows where it stands") {
    const document::Document document = test::parsed(test::seed_body());
    const job::Job job = test::job_in(document);
    const struct {
        document::NodeId node;
        const char* path;
    } facts[] = {
        {job.node, "$.job"},
        {job.status.node, "$.job.status"},
        {job.user_data.node, "$.job.user_data"},
        {job.input.node, "$.job.input"},
        {job.input.file.node, "$.job.input.file"},
        {job.outputs.node, "$.job.outputs"},
        {job.outputs.value[0].node, "$.job.outputs[0]"},
        {job.outputs.value[0].thumbnail_zip.node, "$.job.outputs[0].thumbnail_zip.file"},
        {job.outputs.value[0].thumbnails.value[0].names.node,
         "$.job.outputs[0].thumbnails[0].thumbnail_names"},
        {job.outputs.value[0].settings.node, "$.job.outputs[0].settings"},
    };
    for (const auto& fact : facts) {
        CHECK(document::json_path(document, fact.node) == fact.path);
    }
}

TEST_CASE("texts tell value, null, absent, empty and unexpected apart") {
    const struct {
        const char* members;
        Presence presence;
        const char* value;
    } cases[] = {
        {R"("id": 1)", Presence::kAbsent, ""},
        {R"("id": 1, "user_data": null)", Presence::kNull, ""},
        {R"("id": 1, "user_data": "")", Presence::kEmpty, ""},
        {R"("id": 1, "user_data": [])", Presence::kEmpty, ""},
        {R"("id": 1, "user_data": {})", Presence::kEmpty, ""},
        {R"("id": 1, "user_data": "a\u00e9\n")", Presence::kValue, "aé\n"},
        {R"("id": 1, "user_data": 1.50)", Presence::kValue, "1.50"},
        {R"("id": 1, "user_data": 123456789012345678901)", Presence::kValue,
         "123456789012345678901"},
        {R"("id": 1, "user_data": false)", Presence::kValue, "false"},
        {R"("id": 1, "user_data": ["a"])", Presence::kUnexpected, ""},
        {R"("id": 1, "user_data": {"a": 1})", Presence::kUnexpected, ""},
        {R"("id": 1, "user_data": "first", "user_data": "last")", Presence::kValue, "last"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const job::Job job = test::job_of(test.members);
        CHECK(job.user_data.presence == test.presence);
        CHECK(job.user_data.value == test.value);
    }
}

TEST_CASE("percentages come as numbers or as text, from 0 to 100") {
    const struct {
        const char* token;
        Presence presence;
        double value;
    } cases[] = {
        {"42", Presence::kValue, 42},
        {"\"42\"", Presence::kValue, 42},
        {"\" 42.5 \"", Presence::kValue, 42.5},
        {"4.2e1", Presence::kValue, 42},
        {"0", Presence::kValue, 0},
        {"-0", Presence::kValue, 0},
        {"100", Presence::kValue, 100},
        {"100.1", Presence::kUnexpected, 0},
        {"\"45%\"", Presence::kUnexpected, 0},
        {"-1", Presence::kUnexpected, 0},
        {"1e400", Presence::kUnexpected, 0},
        {"\"1e400\"", Presence::kUnexpected, 0},
        {"\"nan\"", Presence::kUnexpected, 0},
        {"\"0x10\"", Presence::kUnexpected, 0},
        {"\"4 2\"", Presence::kUnexpected, 0},
        {"\"\"", Presence::kEmpty, 0},
        {"\" \"", Presence::kUnexpected, 0},
        {"null", Presence::kNull, 0},
        {"true", Presence::kUnexpected, 0},
        {"[42]", Presence::kUnexpected, 0},
        {"[]", Presence::kEmpty, 0},
    };
    for (const auto& test : cases) {
        CAPTURE(test.token);
        const job::Job job =
            test::job_of("\"id\": 1, \"percentage_completed\": " + std::string(test.token));
        CHECK(job.percentage_completed.presence == test.presence);
        CHECK(job.percentage_completed.value == test.value);
        CHECK_FALSE(std::signbit(job.percentage_completed.value));
    }
}

TEST_CASE("times are milliseconds from 1970 to the year 9999, their fractions left out") {
    const struct {
        const char* token;
        Presence presence;
        int64_t value;
    } cases[] = {
        {"1436335151874", Presence::kValue, 1436335151874},
        {"\"1436335151874\"", Presence::kValue, 1436335151874},
        {"1436335151874.0", Presence::kValue, 1436335151874},
        {"1436335151874.5", Presence::kValue, 1436335151874},
        {"\"1436335151874.999\"", Presence::kValue, 1436335151874},
        {"-0.5", Presence::kUnexpected, 0},
        {"0", Presence::kUnexpected, 0},
        {"1", Presence::kValue, 1},
        {"-1", Presence::kUnexpected, 0},
        {"253402300799999", Presence::kValue, 253402300799999},
        {"253402300800000", Presence::kUnexpected, 0},
        {"9223372036854775807", Presence::kUnexpected, 0},
        {"\"2015-07-08\"", Presence::kUnexpected, 0},
        {"null", Presence::kNull, 0},
    };
    for (const auto& test : cases) {
        CAPTURE(test.token);
        const job::Job job = test::job_of("\"id\": 1, \"created_at\": " + std::string(test.token));
        CHECK(job.created_at.presence == test.presence);
        CHECK(job.created_at.value == test.value);
    }
}

TEST_CASE("autograph and settings are told by presence, whatever their shape") {
    const struct {
        const char* token;
        Presence presence;
        bool value;
    } cases[] = {
        {"null", Presence::kNull, false},
        {"{}", Presence::kEmpty, false},
        {"false", Presence::kValue, false},
        {"true", Presence::kValue, true},
        {R"({"watermark_strength": "light"})", Presence::kValue, true},
        {"\"on\"", Presence::kValue, true},
    };
    for (const auto& test : cases) {
        CAPTURE(test.token);
        const job::Job job = test::job_of("\"id\": 1, \"autograph\": " + std::string(test.token));
        CHECK(job.autograph.presence == test.presence);
        CHECK(job.autograph.value == test.value);
    }
}

TEST_CASE("outputs: a list, one bare object, or nothing") {
    const struct {
        const char* token;
        Presence presence;
        size_t count;
    } cases[] = {
        {"null", Presence::kNull, 0},    {"[]", Presence::kEmpty, 0},
        {"{}", Presence::kEmpty, 0},     {"\"none\"", Presence::kUnexpected, 0},
        {"7", Presence::kUnexpected, 0}, {"[{}, {}]", Presence::kValue, 2},
        {"[null]", Presence::kValue, 1}, {R"({"output_name": "a"})", Presence::kValue, 1},
    };
    for (const auto& test : cases) {
        CAPTURE(test.token);
        const job::Job job = test::job_of("\"outputs\": " + std::string(test.token));
        CHECK(job.outputs.presence == test.presence);
        CHECK(job.outputs.value.size() == test.count);
    }
}

TEST_CASE("thumbnail_zip holds a file, or is one, or is nothing") {
    const struct {
        const char* token;
        Presence presence;
        const char* id;
    } cases[] = {
        {R"({"file": {"id": "f1"}})", Presence::kValue, "f1"},
        {R"({"file": null})", Presence::kNull, ""},
        {R"({"id": "f2"})", Presence::kValue, "f2"},
        {"null", Presence::kNull, ""},
        {"{}", Presence::kEmpty, ""},
        {"\"zip\"", Presence::kUnexpected, ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.token);
        const job::Job job =
            test::job_of("\"outputs\": [{\"thumbnail_zip\": " + std::string(test.token) + "}]");
        const job::Reference& zip = job.outputs.value.at(0).thumbnail_zip;
        CHECK(zip.presence == test.presence);
        CHECK(zip.id == test.id);
        CHECK(zip.kind == "file");
    }
}

TEST_CASE("a job is found under its key, at the root, or not at all") {
    const struct {
        const char* body;
        bool found;
        const char* path;
    } cases[] = {
        {R"({"job": {"id": "a"}})", true, "$.job"},
        {R"({"job": {"status": "QUEUED"}, "x": 1})", true, "$.job"},
        {R"({"id": "a"})", true, "$"},
        {R"({"outputs": []})", true, "$"},
        {R"({"input": {}, "status": "QUEUED"})", true, "$"},
        {R"({"status": "SUCCESS"})", false, ""},
        {R"({"job": {}})", false, ""},
        {R"({"job": null, "id": "a"})", false, ""},
        {R"({"file": {"id": "a"}})", false, ""},
        {R"({"error": {"error_code": "1"}})", false, ""},
        {"[]", false, ""},
        {"\"job\"", false, ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const document::Document document = test::parsed(test.body);
        const auto job = job::read(document);
        REQUIRE(job.has_value() == test.found);
        if (job) {
            CHECK(document::json_path(document, job->node) == test.path);
        }
    }
    CHECK_FALSE(job::read(document::Document()).has_value());
}

TEST_CASE("what could be read of a body that breaks off is still a job") {
    const document::Document document =
        document::parse_json(R"({"job": {"status": "PROCESSING", "outputs": [{"output_name": "a)");
    REQUIRE(document.problem);
    const job::Job job = test::job_in(document);
    CHECK(job.status.value == "PROCESSING");
}

TEST_CASE("the four known words have a stage in any case, all others none") {
    const struct {
        const char* word;
        Stage stage;
    } cases[] = {
        {"QUEUED", Stage::kQueued},         {"queued", Stage::kQueued},
        {"Processing", Stage::kProcessing}, {"SUCCESS", Stage::kSucceeded},
        {"FAILURE", Stage::kFailed},        {"CANCELLED", Stage::kUnknown},
        {" SUCCESS\n", Stage::kSucceeded},  {"", Stage::kUnknown},
        {"SUC CESS", Stage::kUnknown},      {" ", Stage::kUnknown},
    };
    for (const auto& test : cases) {
        CAPTURE(test.word);
        CHECK((job::stage_of(test.word) == test.stage));
    }
}

TEST_CASE("outputs are called by name or by number") {
    const job::Job job = test::job_of(
        R"("outputs": [{"output_name": "MyTest"}, {"output_name": ""}, {"output_name": ")" +
        std::string(70, 'x') + "\"}]");
    CHECK(job::output_label(job, 0) == "output “MyTest”");
    CHECK(job::output_label(job, 1) == "output 2");
    CHECK(job::output_label(job, 2) == "output “" + std::string(59, 'x') + "…”");
}

TEST_CASE("why something failed is read in whatever shape it is said") {
    const struct {
        const char* members;
        const char* code;
        const char* message;
    } cases[] = {
        {R"("error_code": "1", "error_msg": "plain")", "1", "plain"},
        {R"("error_msg": ["first failure", "second failure"])", "",
         "first failure · second failure"},
        {R"("error_code": null, "error_msg": {"code": 1010, "message": "Cannot open input",
            "details": [{"stage": "demux"}]})",
         "1010", "Cannot open input · stage: demux"},
        {R"("error_code": 7, "error_msg": {"code": 1010, "message": "Cannot open input"})", "7",
         "Cannot open input"},
        {R"("error": "spelled otherwise")", "", "spelled otherwise"},
        {R"("error_msg": null, "errors": [{"code": "E1", "title": "Down"}])", "E1", "Down"},
        {R"("error_msg": "the manual's", "error": "other")", "", "the manual's"},
        {R"("error_msg": {})", "", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const job::Job job = test::job_of(R"("status": "FAILURE", )" + std::string(test.members));
        CHECK(job.reason.code.value == test.code);
        CHECK(job.reason.message.value == test.message);
    }
    const job::Job job =
        test::job_of(R"("outputs": [{"error": {"code": 5, "reason": "no space"}}])");
    CHECK(job.outputs.value.at(0).reason.code.value == "5");
    CHECK(job.outputs.value.at(0).reason.message.value == "no space");
}
