#include "ui/value_text.h"

#include <string_view>

#include "base/text.h"
#include "base/time.h"
#include "base/units.h"
#include "document/query.h"

namespace ui {
namespace {

// Units by the vendor's file example: milliseconds, bytes, kbit/s, hertz.
std::string with_unit(const Frame& frame, std::string_view key, int64_t number) {
    constexpr int64_t kFirstPlausibleMs =
        100'000'000'000;  // 1973; smaller numbers are no times in ms
    if (key.ends_with("_at") && number >= kFirstPlausibleMs) {
        return base::format_date_time(number, frame.state.zone);
    }
    if (key == "size" || key == "size_on_disk") return base::format_bytes(number);
    if (key == "duration" || key.ends_with("_duration")) return base::format_duration(number);
    if (key == "video_bitrate" || key == "audio_bitrate") return base::format_bit_rate(number);
    if (key == "samplingrate") return base::format_sampling_rate(static_cast<double>(number));
    if (key == "percentage_completed") return base::format_percent(static_cast<double>(number));
    return {};
}

ValueText text_of_string(const Frame& frame, const std::string& text) {
    ValueText value;
    value.secret = base::has_credentials(text);
    value.text = without_secrets(frame, text);
    if (text.empty()) {
        value.text = "empty";
        value.quiet = true;
    }
    return value;
}

}  // namespace

std::string without_secrets(const Frame& frame, std::string_view text) {
    const bool mask = !frame.state.secrets_shown && base::has_credentials(text);
    return mask ? base::mask_credentials(text) : std::string(text);
}

ValueText value_text(const Frame& frame, const document::Document& document,
                     document::NodeId node) {
    using document::Kind;
    ValueText value;
    switch (document[node].kind) {
        case Kind::kNull: return {"null", {}, true, false};
        case Kind::kObject: return {"empty object { }", {}, true, false};
        case Kind::kArray: return {"empty list [ ]", {}, true, false};
        case Kind::kString: value = text_of_string(frame, document::text(document, node)); break;
        case Kind::kBoolean:
        case Kind::kNumber:
        case Kind::kNote: value.text = document::token(document, node); break;
    }
    // In XML a text may be a number, too.
    if (const auto number = document::integer(document, node)) {
        std::string better = with_unit(frame, document::key_text(document, node), *number);
        if (!better.empty()) {
            value.original = std::move(value.text);
            value.text = std::move(better);
        }
    }
    return value;
}

}  // namespace ui
