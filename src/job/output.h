// One output of a job: a file made with one preset, and what is made with it.
#pragma once

#include <vector>

#include "document/document.h"
#include "job/fact.h"
#include "job/reference.h"

namespace job {

struct Thumbnails {
    TextFact names;   // thumbnail_names: a pattern such as "MyTest_{resolution}"
    TextFact preset;  // thumbnail_preset: a name, not a reference
    Reference file;
    document::NodeId node = document::kNoNode;
};

struct Logo {
    TextFact image;   // logo_image: the address of the picture
    TextFact preset;  // logo_preset
    document::NodeId node = document::kNoNode;
};

struct Output {
    Reference preset;
    Reference file;
    TextFact output_name;
    NumberFact percentage_completed;  // 0 to 100
    Reference thumbnail_zip;          // the file inside thumbnail_zip
    Fact<std::vector<Thumbnails>> thumbnails;
    Fact<std::vector<Logo>> logos;
    Fact<bool> settings;  // presence and node only: its shape is not fixed
    // Not printed by the vendor, shown if a response has them.
    TextFact status;
    TextFact error_code;
    TextFact error_msg;
    Reason reason;  // why it failed, from both or what takes their place
    document::NodeId node = document::kNoNode;
};

}  // namespace job
