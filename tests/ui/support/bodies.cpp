#include "ui/support/bodies.h"

namespace headless {
namespace {

std::string reference(const std::string& kind, const std::string& id) {
    return R"({"id":")" + id + R"(","href":"https://api.xvid.com/v1/)" + kind + "s/" + id + R"("})";
}

std::string output(const std::string& name, const std::string& number, int percent) {
    return R"({"preset":)" + reference("preset", "5260e39d84aea12008b6" + number) + R"(,"file":)" +
           reference("file", "559cbbeca636e56d8ae1" + number) + R"(,"output_name":")" + name +
           R"(","percentage_completed":)" + std::to_string(percent) + R"(,"thumbnail_zip":null,)" +
           R"("thumbnails":[],"logos":[],"settings":null})";
}

// `rest` stands between the references and the id, with a comma at its end.
std::string job(const std::string& rest) {
    return R"({"job":{"pipeline":)" + reference("pipeline", "552b87a814eab3a29d1b3d90") +
           R"(,"application":)" + reference("application", "552cae3514ea10cb4d3ac69e") +
           R"(,"user":)" + reference("user", "552b874d14eab3a29d1b3d8d") +
           R"(,"input":{"input_name":"uploads/movie.mp4","file":)" +
           reference("file", "559cbbe7a636e56d8ae111f0") + "}," + rest +
           R"("created_at":1436335084087,"id":"559cbbec14ea67a7cad6c7d8"}})";
}

}  // namespace

std::string processing_body() {
    return job(R"("status":"PROCESSING","percentage_completed":42,"outputs":[)" +
               output("film_1080p", "0001", 20) + "," + output("film_720p", "0002", 100) + "," +
               output("film_480p", "0003", 35) + "],");
}

std::string queued_body() {
    return job(R"("status":"QUEUED","percentage_completed":0,"outputs":[)" +
               output("film", "0001", 0) + "],");
}

std::string failure_body() {
    return job(R"("status":"FAILURE","percentage_completed":64,"error_code":"0x0050005",)"
               R"("error_msg":"The input file could not be decoded","finished_at":1436335151874,)"
               R"("outputs":[)" +
               output("film_1080p", "0001", 100) + "," + output("film_720p", "0002", 28) + "],");
}

std::string failed_outputs_body() {
    return job(R"("status":"FAILURE","percentage_completed":64,"outputs":[)"
               R"({"output_name":"hd","error_code":"0x0000001","error_msg":"Internal Error"},)"
               R"({"output_name":"sd","error_msg":"codec not supported"}],)");
}

std::string values_body() {
    return R"({"job":{"status":"SUCCESS","input":{"input_name":"movie.mp4","force_framerate":"25",)"
           R"("force_container":null,"file":{"id":"f1","size":8094037,"duration":24576,)"
           R"("storage":"intern","is_root":false,"title":null,"note":"",)"
           R"("video_tracks":[{"framerate":23.98,"aspect_ratio":1.7778,"video_bitrate":2503,)"
           R"("orientation":"rotate-90"}]}},"id":"j1"}})";
}

std::string pictures_body() {
    return R"({"job":{"status":"SUCCESS","input":{"input_name":"movie.mp4","file":{"id":"f1",)"
           R"("thumbnail":"data:image\/png;base64,iVBORw0KGgoA","page":"data:text/html;base64,PGI+"}},)"
           R"("small":"data:image/gif;base64,R0lGODlhAQ==",)"
           R"("drawing":"data:image/svg+xml;base64,PHN2Zz4=","id":"j1"}})";
}

std::string unknown_status_body() {
    return job(R"("status":"ARCHIVED","outputs":[)" + output("film", "0001", 100) + "],");
}

std::string expanded_body() {
    return R"({"job":{"status":"SUCCESS","input":{"input_name":"movie.mp4","file":{)"
           R"("id":"f1","href":"https://api.xvid.com/v1/files/f1","name":"movie.mp4",)"
           R"("size":8094037,"duration":24576}},"outputs":[{"output_name":"film","preset":{)"
           R"("id":"p1","href":"https://api.xvid.com/v1/presets/p1","name":"My preset"},)"
           R"("percentage_completed":100}],"id":"j1"}})";
}

std::string credentials_body() {
    return R"({"job":{"status":"SUCCESS","input":{)"
           R"("input_name":"ftp://studio:hunter2@ftp.example/in/movie.mp4"},)"
           R"("callback":"https://me:passw0rd@hook.example/done","outputs":[{"output_name":"film",)"
           R"("logos":[{"logo_image":"https://logo:l0g0pass@cdn.example/a.png",)"
           R"("logo_preset":"small"}]}],"id":"j1"}})";
}

std::string other_fields_body() {
    return R"({"job":{"status":"SUCCESS","priority_class":"gold","input":{"input_name":"a.mp4",)"
           R"("trim_start":17},"outputs":[{"output_name":"film","cdn_zone":"zone-eu-7"}],)"
           R"("notes":{"deep":{"deeper":"at the bottom"}},"labels":["red","green"],)"
           R"("nothing":null,"no_list":[],"no_object":{},"no_text":"","id":"j1"},)"
           R"("served_by":"node-12"})";
}

std::string unexpected_body() {
    return R"({"job":{"status":"SUCCESS","error_msg":{"inner":"odd-message"},)"
           R"("created_at":"the-day-before","version":["odd-version"],"percentage_completed":250,)"
           R"("user_data":{"inner":"odd-user-data"},"user":"odd-user","autograph":"odd-autograph",)"
           R"("outputs":[{"output_name":["odd-name"],"percentage_completed":-7,)"
           R"("thumbnails":"odd-thumbnails","logos":7654321}],"id":"j1"}})";
}

std::string non_latin_body() {
    return R"({"job":{"status":"SUCCESS","user_data":"🎬 premiere","input":{)"
           R"("input_name":"входящие/日本語の映画.mp4"},"outputs":[{"output_name":"فيلم",)"
           R"("percentage_completed":100},{"output_name":"\u6620\u753b",)"
           R"("percentage_completed":100}],"id":"j1"}})";
}

std::string number_oddities_body() {
    return R"({"job":{"status":"SUCCESS","big":18446744073709551615,"bigger":123456789012345678901234567890,)"
           R"("fraction":1.50,"huge":1e400,"minus":-0,"twice":1,"twice":2,"exact":0.1000000000000000055,)"
           R"("id":"j1"}})";
}

std::string without_outputs_body() {
    return R"({"job":{"status":"QUEUED","outputs":[],"id":"j1"}})";
}

std::string outputs_body(int count) {
    std::string all;
    for (int index = 0; index < count; ++index) {
        const std::string number = std::to_string(10000 + index).substr(1);
        all += (index == 0 ? "" : ",") + output("film_" + number, number, index % 101);
    }
    return job(R"("status":"PROCESSING","percentage_completed":50,"outputs":[)" + all + "],");
}

}  // namespace headless
