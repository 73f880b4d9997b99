#include "server/body_form.h"

#include "server/json_writer.h"
#include "server/xml_writer.h"

namespace server {

std::unique_ptr<Writer> make_writer(BodyForm form) {
    if (form.format == api::BodyFormat::kXml) return std::make_unique<XmlWriter>(form.human);
    return std::make_unique<JsonWriter>(form.human);
}

std::string_view media_type_of(api::BodyFormat format) {
    return format == api::BodyFormat::kXml ? "application/xml; charset=utf-8" : "application/json";
}

}  // namespace server
