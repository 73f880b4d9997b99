#include "ui/support/long_bodies.h"

#include <algorithm>

namespace headless {
namespace {

// "‹place=usual›" stands for a value, or a key, that can be long.
constexpr std::string_view kBody =
    R"({"job":{"id":"‹id=559cbbec14ea67a7cad6c7d8›","status":"‹status=FAILURE›",)"
    R"("percentage_completed":‹percentage_completed=64›,"created_at":‹created_at=1436335084087›,)"
    R"("error_code":"‹error_code=0x0050005›","error_msg":"‹error_msg=Broken input›",)"
    R"("error":{"message":"‹error.message=Broken›"},"user_data":"‹user_data=mine›",)"
    R"("version":"‹version=3›","pipeline":{"id":"‹pipeline.id=p1›","name":"‹pipeline.name=Main›"},)"
    R"("input":{"input_name":"‹input_name=movie.mp4›","file":{"id":"f1","name":"‹file.name=a.mp4›",)"
    R"("md5_checksum":"‹file.md5=e59c›","size":‹file.size=8094037›}},"outputs":[{)"
    R"("output_name":"‹output_name=hd›","status":"‹output.status=FAILURE›",)"
    R"("error_code":"‹output.error_code=7›","error_msg":"‹output.error_msg=Codec›",)"
    R"("percentage_completed":28,"preset":{"id":"r1","href":"‹preset.href=https://a.example/r1›",)"
    R"("name":"‹preset.name=Web›","script":"‹preset.script=run›"},"file":{"id":"f2",)"
    R"("uri":"‹output.uri=https://cdn.example/hd.mp4›","container":"‹container=MP4›",)"
    R"("video_tracks":[{"video_codec":"‹codec=AVC›","width":1280,"height":720}]},)"
    R"("thumbnails":[{"thumbnail_names":"‹thumbnail_names=t.png›"}],)"
    R"("logos":[{"logo_image":"‹logo_image=l.png›"}]},{"output_name":"sd"}],)"
    R"("‹a key=note›":"x","other":"‹another field=gold›","digits":‹another number=12›,)"
    R"("deep":[[[["‹deep in lists=end›"]]]]},"served_by":"‹beside the job=node-12›"})";
constexpr std::string_view kOpening = "‹";
constexpr std::string_view kClosing = "›";

std::string long_text(size_t bytes) {
    constexpr std::string_view kPiece = "long värdi \\\"quoted\\\" https://me:pass@a.example/x\\n";
    std::string text;
    text.reserve(bytes + kPiece.size());
    while (text.size() < bytes) text += kPiece;
    return text;
}

// Calls visit(text before it, place, usual value) for each, and returns the text after the last.
template <typename Visit>
std::string_view visit_places(Visit visit) {
    std::string_view rest = kBody;
    for (size_t at = rest.find(kOpening); at != std::string_view::npos; at = rest.find(kOpening)) {
        const std::string_view before = rest.substr(0, at);
        rest.remove_prefix(at + kOpening.size());
        const std::string_view both = rest.substr(0, rest.find(kClosing));
        const size_t equals = both.find('=');
        visit(before, both.substr(0, equals), both.substr(equals + 1));
        rest.remove_prefix(both.size() + kClosing.size());
    }
    return rest;
}

}  // namespace

std::vector<std::string> long_places() {
    std::vector<std::string> places;
    visit_places([&](std::string_view, std::string_view place, std::string_view) {
        places.emplace_back(place);
    });
    return places;
}

std::string long_body(std::string_view wanted, size_t bytes) {
    std::string body;
    const std::string_view rest =
        visit_places([&](std::string_view before, std::string_view place, std::string_view usual) {
            body += before;
            if (place != wanted) {
                body += usual;
            } else if (before.ends_with('"')) {
                body += long_text(bytes);
            } else {
                body += std::string(bytes, '7');
            }
        });
    return body.append(rest);
}

}  // namespace headless
