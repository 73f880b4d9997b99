// How long the work on a body of 48 MB takes: reading, checking, searching, filtering, folding.
// Prints one line for each, in milliseconds.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "document/parse.h"
#include "document/path/selection.h"
#include "document/query.h"
#include "document/rows/row_index.h"
#include "document/text/search.h"
#include "document/text/sha256.h"
#include "document/text/token_check.h"

namespace {

std::string big_body(size_t bytes) {
    std::string body = R"({"job":{"status":"SUCCESS","id":"559cbbec14ea67a7cad6c7d8","outputs":[)";
    for (size_t index = 0; body.size() < bytes; ++index) {
        const std::string number = std::to_string(index);
        if (index > 0) body += ",";
        body += R"({"preset":{"id":"5260e39d84aea12008b69bc1"},"file":{"storage":"intern","title":)"
                R"("Episode )" +
                number + R"(","name":"episode_)" + number +
                R"(.mp4","type":"file","container":"ISO MP4/M4A","mime_type":"video/mp4",)"
                R"("md5_checksum":"e59c2d39394b5a7cfa585713c517aec6","size":8094037,)"
                R"("duration":24576,"finished_at":1435920565774,"expires_at":null,"video_tracks":)"
                R"([{"video_codec":"H.264 / AVC","video_bitrate":2503,"width":1280,"height":720,)"
                R"("framerate":23.98}],"audio_tracks":[{"audio_codec":"MPEG-4 AAC",)"
                R"("audio_bitrate":133,"samplingrate":48000,"nb_channels":2}]},"output_name":)"
                R"("episode_)" +
                number + R"(","percentage_completed":100})";
    }
    return body + "]}}";
}

template <typename Work>
void measure(const char* what, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    const size_t result = work();
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - begin;
    std::printf("%-34s %9.2f ms  %zu\n", what, elapsed.count(), result);
}

size_t search(const document::Document& document, const char* wanted, bool expression) {
    document::SearchOptions options;
    options.regular_expression = expression;
    auto found = document::Search::begin(wanted, options);
    while (!found->advance(document, {}, nullptr, SIZE_MAX)) continue;
    return found->count();
}

size_t select(const document::Document& document, const char* path) {
    document::PathSelection selection(*document::PathQuery::compile(path), document);
    while (!selection.advance(document, SIZE_MAX / 2)) continue;
    return selection.nodes().size();
}

void measure_rows(const document::Document& document) {
    using namespace document;
    Folds folds = no_flags(document);
    RowIndex rows;
    const auto update = [&] {
        rows.update(document, &folds);
        return rows.size();
    };
    measure("expand all", update);
    measure("one screen of rows", [&] {
        size_t depths = 0;
        for (size_t row = 0; row < 60; ++row)
            depths += rows.at(document, &folds, rows.size() / 2 + row).depth;
        return depths;
    });
    folds[find(document, find(document, kRoot, "job"), "outputs")] = true;
    measure("fold the outputs", update);
    measure("collapse all", [&] {
        fold_all(document, folds);
        return update();
    });
}

}  // namespace

int main(int argc, char** argv) {
    const size_t bytes = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 48'000'000;
    const std::string body = big_body(bytes);
    document::Document document;
    measure("read", [&] {
        document = document::parse(body, "");
        return document.nodes.size();
    });
    measure("SHA-256", [&] {
        document::Sha256 digest;
        digest.add(body);
        return digest.hex().size();
    });
    measure("check of the pretty text", [&] {
        document::TokenCheck check(document);
        while (!check.advance(document, SIZE_MAX)) continue;
        return check.token_count();
    });
    measure("search, one match", [&] { return search(document, "success", false); });
    measure("search, many matches", [&] { return search(document, "e", false); });
    measure("search, expression", [&] { return search(document, "episode_1\\d*0$", true); });
    measure("search, hostile expression", [&] { return search(document, "(a+)+$", true); });
    measure("filter, path", [&] { return select(document, "$..audio_codec"); });
    measure("filter, condition",
            [&] { return select(document, "$.job.outputs[?search(@.output_name, '99$')]"); });
    measure_rows(document);
}
