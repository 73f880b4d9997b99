#include "job/job.h"

#include "base/credentials.h"
#include "base/text.h"
#include "document/query.h"
#include "job/location.h"
#include "job/reader.h"
#include "words/common.h"

namespace job {

using document::kNoNode;
using document::NodeId;

namespace {

Thumbnails read_thumbnails(Reader& reader, NodeId node) {
    Thumbnails thumbnails;
    thumbnails.names = reader.text(node, "thumbnail_names");
    thumbnails.preset = reader.text(node, "thumbnail_preset");
    thumbnails.file = reader.reference(node, "file");
    thumbnails.node = node;
    return thumbnails;
}

Logo read_logo(Reader& reader, NodeId node) {
    return {reader.text(node, "logo_image"), reader.text(node, "logo_preset"), node};
}

Reference read_thumbnail_zip(Reader& reader, NodeId output) {
    const NodeId zip = reader.child(output, "thumbnail_zip");
    const NodeId file = reader.child(zip, "file");
    return reader.reference_at(file == kNoNode ? zip : file, "file");
}

Output read_output(Reader& reader, NodeId node) {
    Output output{
        .preset = reader.reference(node, "preset"),
        .file = reader.reference(node, "file"),
        .output_name = reader.text(node, "output_name"),
        .percentage_completed = reader.percentage(node, "percentage_completed"),
        .thumbnail_zip = read_thumbnail_zip(reader, node),
        .thumbnails = reader.list<Thumbnails>(node, "thumbnails", read_thumbnails),
        .logos = reader.list<Logo>(node, "logos", read_logo),
        .settings = reader.anything(node, "settings"),
        .status = reader.text(node, "status"),
        .error_code = reader.text(node, "error_code"),
        .error_msg = reader.text(node, "error_msg"),
        .reason = {},
        .node = node,
    };
    output.reason = reader.reason(node, output.error_code, output.error_msg);
    return output;
}

Input read_input(Reader& reader, NodeId node) {
    Input input;
    input.input_name = reader.text(node, "input_name");
    input.force_container = reader.text(node, "force_container");
    input.force_aspect_ratio = reader.text(node, "force_aspect_ratio");
    input.force_framerate = reader.text(node, "force_framerate");
    input.force_interlaced = reader.text(node, "force_interlaced");
    input.file = reader.reference(node, "file");
    input.node = node;
    return input;
}

Job read_job(Reader& reader, NodeId node) {
    Job job;
    job.pipeline = reader.reference(node, "pipeline");
    job.application = reader.reference(node, "application");
    job.user_data = reader.text(node, "user_data");
    job.input = read_input(reader, reader.child(node, "input"));
    job.autograph = reader.anything(node, "autograph");
    job.output_prefix = reader.text(node, "output_prefix");
    job.outputs = reader.list<Output>(node, "outputs", read_output);
    job.outputs_state = outputs_state_of(job.outputs.value);
    job.status = reader.text(node, "status");
    job.percentage_completed = reader.percentage(node, "percentage_completed");
    job.error_msg = reader.text(node, "error_msg");
    job.error_code = reader.text(node, "error_code");
    job.reason = reader.reason(node, job.error_code, job.error_msg);
    job.started_at = reader.time(node, "started_at");
    job.finished_at = reader.time(node, "finished_at");
    job.version = reader.text(node, "version");
    job.user = reader.reference(node, "user");
    job.created_at = reader.time(node, "created_at");
    job.updated_at = reader.time(node, "updated_at");
    job.id = reader.text(node, "id");
    job.href = reader.text(node, "href");
    job.node = node;
    job.read_nodes = reader.take_claims();
    return job;
}

}  // namespace

std::optional<Job> read(const document::Document& document, std::string_view id) {
    const NodeId node = locate_job(document, id).node;
    return node == kNoNode ? std::nullopt : std::optional(read_at(document, node));
}

Job read_at(const document::Document& document, NodeId node) {
    Reader reader(document);
    Job job = read_job(reader, node);
    job.repeated_keys = repeated_keys(document, node);
    return job;
}

std::string output_name(const Job& job, size_t index) {
    constexpr size_t kLongestName = 60;
    const TextFact& name = job.outputs.value[index].output_name;
    if (name.has_value()) {
        return words::name_in_quotes(base::shorten_masked(name.value, kLongestName));
    }
    return std::to_string(index + 1);
}

std::string output_label(const Job& job, size_t index) {
    return words::output_called(output_name(job, index));
}

}  // namespace job
