// What a MediaHub job is: the typed reading of a document, every field with the node it came from.
// Source: the vendor's page "Get info on a specific Job" and the bodies it prints.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "job/fact.h"
#include "job/output.h"
#include "job/outputs_state.h"
#include "job/reference.h"
#include "job/repeated_keys.h"
#include "job/stage.h"

namespace job {

struct Input {
    TextFact input_name;  // a URI, or a path below the pipeline's input folder
    TextFact force_container;
    TextFact force_aspect_ratio;
    TextFact force_framerate;
    TextFact force_interlaced;
    Reference file;
    document::NodeId node = document::kNoNode;
};

struct Job {
    Reference pipeline;
    Reference application;
    TextFact user_data;
    Input input;
    Fact<bool> autograph;  // an object {watermark_strength}, a boolean, or null: presence and node
    TextFact output_prefix;
    Fact<std::vector<Output>> outputs;
    OutputsState outputs_state;  // of all of them, counted once
    TextFact status;
    NumberFact percentage_completed;
    TextFact error_msg;
    TextFact error_code;
    Reason reason;        // why it failed, from both or what takes their place
    TimeFact started_at;  // not printed by the vendor, shown if a response has it
    TimeFact finished_at;
    TextFact version;
    Reference user;
    TimeFact created_at;
    TimeFact updated_at;
    TextFact id;
    TextFact href;
    document::NodeId node = document::kNoNode;
    std::vector<RepeatedKey> repeated_keys;
    // Every node one of the fields above was read from, each including its whole subtree.
    std::vector<document::NodeId> read_nodes;

    Stage stage() const { return stage_of(status.value); }
};

// Reads the job that locate_job() finds. Empty when the document holds none.
std::optional<Job> read(const document::Document& document, std::string_view id = {});
Job read_at(const document::Document& document, document::NodeId node);

// What an output is called within a sentence: "output “MyTest”", or "output 3" if it has no name.
// Very long names are shortened, credentials masked before.
std::string output_label(const Job& job, size_t index);
// The same where the sentence says already that it is about outputs: "“MyTest”", "3".
std::string output_name(const Job& job, size_t index);

}  // namespace job
