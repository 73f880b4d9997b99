#include "job/key_table.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "document/parse.h"
#include "document/path/paths.h"
#include "document/query.h"

using document::Document;
using document::NodeId;

namespace {

// Every key that the manual prints or names, one body for each kind of object.
const char* const kBodies[] = {
    R"({"job":{"pipeline":{"id":"1","href":"x"},"application":{"id":"1","href":"x"},
        "user_data":null,"unique_custom_key":null,
        "input":{"input_name":"a","start_time":1.5,"force_container":null,"force_aspect_ratio":null,
                 "force_framerate":null,"force_interlaced":null,"file":{"id":"1","href":"x"}},
        "autograph":{"watermark_strength":"light"},"output_prefix":"1/",
        "outputs":[{"preset":{"id":"1","href":"x"},"file":{"id":"1","href":"x"},"output_name":"a",
                    "percentage_completed":100,
                    "thumbnail_zip":{"file":{"id":"1","href":"x"}},
                    "thumbnails":[{"thumbnail_names":"a","thumbnail_preset":"b"}],
                    "logos":[{"logo_image":"a","logo_preset":"b"}],
                    "settings":{"video":{"height":"100%","width":"100%","bitrate":"90%"}}}],
        "status":"SUCCESS","percentage_completed":100,"error_msg":null,"error_code":null,
        "finished_at":1,"version":1,"user":{"id":"1","href":"x"},"created_at":1,"updated_at":1,
        "id":"1","href":"x"}})",
    R"({"file":{"storage":"intern","title":"a","name":"a.mp4","type":"file","subtype":"video",
        "job":{"id":"1","href":"x"},"autograph":true,"container":"c","mime_type":"m",
        "md5_checksum":"m","size":1,"size_on_disk":8,"application":{"id":"1","href":"x"},
        "duration":1,"pipeline":{"id":"1","href":"x"},"finished_at":1,"expires_at":null,
        "elements":null,
        "video_tracks":[{"video_codec":"v","video_bitrate":1,"width":1,"height":1,"framerate":1,
                         "aspect_ratio":"1:1","video_duration":1,"orientation":"rotate-90"}],
        "audio_tracks":[{"audio_codec":"a","audio_bitrate":1,"audio_width":16,"samplingrate":1,
                         "nb_channels":2,"audio_duration":1}],
        "subtitle_tracks":null,"description":null,
        "parents":[{"id":"1","type":"folder","is_root":false}],"user_data":null,"uri":"u",
        "version":1,"user":{"id":"1","href":"x"},"created_at":1,"updated_at":1,"id":"1",
        "href":"x"}})",
    R"({"pipeline":{"name":"n","description":"d","default_object_timeout":null,
        "cancel_timeout":null,"input_download_dir":null,"image_download_dir":null,
        "download_options":{"https_certificate_check":null,"auto_convert_input":"on"},
        "output_upload_dir":null,"image_upload_dir":null,
        "upload_options":{"s3_allow_read":null,"s3_reduced_redundancy":null},
        "store_options":{"mode":null},
        "ping_urls":{"error":null,"warning":null,"started":null,"finished":null},
        "enable_backtrace_pings":false,"file":{"id":"1","href":"x"},"version":1,
        "user":{"id":"1","href":"x"},"created_at":1,"updated_at":1,"id":"1","href":"x"}})",
    R"({"preset":{"name":"n","description":"d","type":"system",
        "target_format":{"extension":"flv","container":"flv",
          "vcodec":{"codec":{"id":"1"},"profile":"Baseline","passes":1,
            "caps":{"interlaced":"false","max_key_distance":5,"max_width":640,"max_height":480,
                    "max_framerate":30,"max_bitrate":4000,"max_ref_frames":1,
                    "max_buffersize":384}},
          "acodec":{"codec":{"id":"1"},"profile":"LC","passes":1,
            "caps":{"max_bitdepth":16,"max_channels":2,"max_samplingrate":48000,
                    "max_bitrate":160}}},
        "settings":{"subtitle_policy":"ignore"},"version":1,"user":{"id":"1"},"created_at":1,
        "updated_at":1,"id":"1","href":"x"}})",
    R"({"codec":{"name":"H.265","description":"d","type":"video","passes":[1,1],
        "autograph":[false],
        "profiles":[{"name":"Main","containers":["mkv"],
          "capabilities":{"interlaced":[false],"max_key_distance":[1,30],"max_width":[64,4096],
                          "max_height":[64,2304]}}],"id":"1"}})",
    R"({"user":{"first_name":"J","last_name":"D","email":"e","password":"*",
        "client_password_salt":"*","name":"n",
        "billing_address":{"company_name":"c","company_email":"e","vat_id":"1","street":"s",
          "city":"c","state":"s","country":"c","zip_code":"1","vat_id_verified":false},
        "profile":{"website":null,"short_bio":null,"avatarURL":"a","profileURL":"p"},
        "setting":{"location":null,"language":null,"time_zone":"t","show_location_flag":null,
          "newsletter_flag":true,"notification_email":"e","default_payment":"p"},
        "confirmed_on":null,"changed_email_confirmed":null,"version":1,"created_at":1,
        "updated_at":1,"id":"1","href":"x"}})",
    R"({"error":{"error_code":"0x0050005","error_message":"Job does not exist"}})",
    R"({"total":1,"start":0,"limit":1000,"first":{"href":"x"},"last":{"href":"x"}})",
};

std::string text_of_table() {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/src/words/key_meanings.txt");
    return {std::istreambuf_iterator<char>(file), {}};
}

const job::KeyTable& table() {
    static const job::KeyTable the_table(text_of_table());
    return the_table;
}

std::string explained_at(const Document& document, std::string_view path) {
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        if (document::path(document, node) == path) return table().explanation_of(document, node);
    }
    return "no such node";
}

Document parsed(const char* body, const char* type = "application/json") {
    return document::parse(body, type);
}

}  // namespace

TEST_CASE("every key that the manual knows explains itself, and none is known that it lacks") {
    std::set<std::string> said;
    for (const char* const body : kBodies) {
        const Document document = parsed(body);
        REQUIRE_FALSE(document.problem.has_value());
        for (NodeId node = 1; node < document.nodes.size(); ++node) {
            const NodeId parent = document[node].parent;
            const bool is_wrapper = parent == document::kRoot && document[parent].child_count == 1;
            const bool has_key = !document::key_text(document, node).empty();
            const bool is_link = document::key_text(document, parent) == "first" ||
                                 document::key_text(document, parent) == "last";
            if (!has_key || is_wrapper || is_link) continue;
            const std::string explanation = table().explanation_of(document, node);
            CHECK_MESSAGE(!explanation.empty(), document::path(document, node));
            said.insert(explanation);
        }
    }
    for (const job::KnownKey& each : table().rows())
        CHECK_MESSAGE(said.count(table().explained(each.path[0] == '*'
                                                       ? "job" + std::string(each.path.substr(1))
                                                       : std::string(each.path))) == 1,
                      each.path);
}

TEST_CASE("a key says what it is, in which unit, and where that is from") {
    const Document file = parsed(kBodies[1]);
    CHECK(explained_at(file, "$.file.size") ==
          "The size of the file, in bytes. Source: MediaHub’s manual, “Get a specific File”.");
    CHECK(explained_at(file, "$.file.video_tracks[0].video_bitrate") ==
          "The bit rate of the video track, in kbit/s. Source: MediaHub’s manual, “Get a specific "
          "File”.");
    CHECK(explained_at(file, "$.file.parents[0].id") ==
          "The ID of the folder. Source: MediaHub’s manual, “Get a specific File”.");
    CHECK(explained_at(file, "$.file.pipeline.id").starts_with("The ID: 24 hexadecimal digits"));
    CHECK(explained_at(file, "$.file").empty());
    CHECK(explained_at(file, "$").empty());
}

TEST_CASE("the same key is another one in another object, and in an object that is embedded") {
    const Document job = parsed(
        R"({"job":{"autograph":{"watermark_strength":"light"},"name":"x","colour":"y",
            "input":{"file":{"id":"1","name":"a.mp4","autograph":true,"colour":"y"}},
            "outputs":[{"id":"7","file":{"id":"2","size":1},"preset":{"id":"3","name":"p"}}]}})");
    const std::pair<const char*, const char*> cases[] = {
        {"$.job.autograph", "The AutoGraph watermark of the job; null without one."},
        {"$.job.input.file", "The entry of the input in Files."},
        {"$.job.input.file.name", "The name of the file."},
        {"$.job.input.file.autograph", "Whether the file can be downloaded with an AutoGraph tag."},
        {"$.job.outputs[0].file", "The entry of the output in Files."},
        {"$.job.outputs[0].file.size", "The size of the file, in bytes."},
        {"$.job.outputs[0].preset.name", "The name of the preset."},
        {"$.job.name", ""},
        {"$.job.colour", ""},
        {"$.job.input.file.colour", ""},
        {"$.job.outputs[0].id", ""},
        {"$.job.outputs", "The outputs of the job, one entry each."},
        {"$.job.outputs[0]", ""},
    };
    for (const auto& [path, sentence] : cases) {
        const std::string explanation = explained_at(job, path);
        CHECK(explanation.substr(0, explanation.find(" Source: ")) == sentence);
    }
}

TEST_CASE("keys explain themselves in XML, and in an object without its root key") {
    const Document xml = parsed(
        "<job><outputs><output><output_name>a</output_name><file><size>1</size><id>1</id></file>"
        "</output></outputs><status>SUCCESS</status></job>",
        "application/xml");
    std::string all;
    for (NodeId node = 0; node < xml.nodes.size(); ++node) {
        const std::string explanation = table().explanation_of(xml, node);
        all += explanation.substr(0, explanation.find(" Source: ")) + "\n";
    }
    for (const char* const sentence :
         {"The name of the output, ", "The size of the file, in bytes.", "The state of the job: "})
        CHECK(all.find(sentence) != std::string::npos);
    const Document bare = parsed(R"({"status":"SUCCESS","outputs":[{"output_name":"a"}]})");
    CHECK(explained_at(bare, "$.outputs[0].output_name").starts_with("The name of the output, "));
    CHECK(table().explanation_of(bare, 1000).empty());
    CHECK(table().explanation_of({}, document::kNoNode).empty());
}

TEST_CASE("a table has the whole lines of its text, and without one nothing is explained") {
    const std::pair<const char*, size_t> cases[] = {
        {"", 0},
        {"\n\n", 0},
        {"job/status\tThe state.\tA page", 1},
        {"job/status\tThe state.\tA page\n", 1},
        {"job/status\tThe state.\n", 0},
        {"job/status\tThe state.\tA page\tmore\n", 0},
        {"job/status\t\tA page\n", 0},
        {"\tThe state.\tA page\n", 0},
        {"job/status\tThe state.\t\n", 0},
        {"<!doctype html>\njob/status\tThe state.\tA page\njob", 1},
    };
    const Document body = parsed(R"({"job":{"status":"SUCCESS"}})");
    for (const auto& [text, count] : cases) {
        const job::KeyTable read(text);
        CHECK(read.rows().size() == count);
        CHECK(read.explained("job/status") ==
              (count == 1 ? "The state. Source: MediaHub’s manual, “A page”." : ""));
    }
    for (NodeId node = 0; node < body.nodes.size(); ++node)
        CHECK(job::KeyTable().explanation_of(body, node).empty());
}

TEST_CASE("every line of the table of the site is whole, and says something of a key of its own") {
    const std::string text = text_of_table();
    CHECK(table().rows().size() == static_cast<size_t>(std::count(text.begin(), text.end(), '\n')));
    std::set<std::string> paths;
    for (const job::KnownKey& each : table().rows()) {
        CHECK_MESSAGE(paths.insert(each.path).second, each.path);
        CHECK_MESSAGE(each.sentence.ends_with("."), each.path);
    }
}
