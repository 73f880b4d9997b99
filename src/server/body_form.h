// The form that a client wants its body in, and what writes it.
#pragma once

#include <memory>
#include <string_view>

#include "api/request.h"
#include "server/writer.h"

namespace server {

// Which format, and whether indented for people.
struct BodyForm {
    api::BodyFormat format = api::BodyFormat::kJson;
    bool human = false;
};

std::unique_ptr<Writer> make_writer(BodyForm form);

// For the header Content-Type.
std::string_view media_type_of(api::BodyFormat format);

}  // namespace server
