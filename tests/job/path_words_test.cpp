#include "job/path_words.h"

#include <doctest/doctest.h>

#include <string>

#include "document/parse.h"
#include "document/path/paths.h"
#include "document/query.h"

namespace {

struct Place {
    const char* path;
    const char* words;
};

const Place kPlaces[] = {
    {"$", "The whole answer"},
    {"$.job", "The whole answer"},
    {"$.job.status", "Status"},
    {"$.job.percentage_completed", "Progress"},
    {"$.job.error_msg", "Error message"},
    {"$.job.updated_at", "Updated"},
    {"$.job.id", "ID"},
    {"$.job.output_prefix", "Output prefix"},
    {"$.job.outputs", "Outputs"},
    {"$.job.outputs[0]", "Output film"},
    {"$.job.outputs[0].percentage_completed", "Output film · progress"},
    {"$.job.outputs[1].file.size", "Output 2 · file · size"},
    {"$.job.outputs[2].thumbnails[0].thumbnail_names", "Output 3 · thumbnails 1 · names"},
    {"$.job.outputs[3].percentage_completed",
     "Output wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww… · progress"},
    {"$.job.outputs[4].file", "Output ftp://•••@host/a · file"},
    {"$.job.input.input_name", "Input · name"},
    {"$.job.grid[1][0]", "Grid 2 · 1"},
    {"$.job['']", ""},
    {"$.job.job", "Job"},
    {"$.served_by", "Served by"},
    {"$.job.日本_x", "日本 x"},
};

}  // namespace

TEST_CASE("a place is told in words") {
    const document::Document document = document::parse_json(
        R"({"job":{"status":"","percentage_completed":1,"error_msg":1,"updated_at":1,"id":"1",)"
        R"("output_prefix":1,"outputs":[{"output_name":"film","percentage_completed":1},)"
        R"({"output_name":"","file":{"size":1}},{"output_name":7,"thumbnails":[{"thumbnail_names":1}]},)"
        R"({"output_name":")" +
        std::string(500, 'w') +
        R"(","percentage_completed":1},{"output_name":"ftp://me:secret@host/a","file":1}],)"
        R"("input":{"input_name":1},"grid":[[1],[2]],"":1,"job":1,"日本_x":1},"served_by":1})");
    size_t met = 0;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        for (const Place& place : kPlaces) {
            if (document::json_path(document, node) != place.path) continue;
            CHECK(job::words_for(document, node) == place.words);
            ++met;
        }
    }
    CHECK(met == std::size(kPlaces));
}
