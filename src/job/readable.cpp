#include "job/readable.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

#include "base/time.h"
#include "document/query.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace job {
namespace {

constexpr size_t kLongestNumber = 24;
constexpr int64_t kMostSeconds = int64_t{1} << 40;

std::optional<double> number_of(std::string_view said) {
    if (said.empty() || said.size() > kLongestNumber) return std::nullopt;
    const bool begins_as_number = said[0] == '-' || (said[0] >= '0' && said[0] <= '9');
    return begins_as_number ? document::number_in_text(said) : std::nullopt;
}

std::optional<int64_t> integer_of(std::string_view said) {
    int64_t value = 0;
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), value);
    if (error != std::errc() || end != said.data() + said.size()) return std::nullopt;
    return value;
}

std::string integer_text(std::string_view key, int64_t value) {
    if (key == "size" || key == "size_on_disk") return words::format_bytes(value);
    if (key.ends_with("duration")) return words::format_duration(value);
    if (key.ends_with("bitrate")) return words::format_bit_rate(value);
    if (key == "audio_width" || key.ends_with("bitdepth")) return words::bits(value);
    const bool in_seconds = key.ends_with("_timeout") || key == "expires_in" ||
                            key == "max_key_distance" || key == "start_time";
    if (in_seconds && value > 0 && value < kMostSeconds)
        return words::format_duration(value * 1000);
    if (key.ends_with("channels") && value == 1) return words::kOneChannel;
    if (key.ends_with("channels") && value == 2) return words::kTwoChannels;
    if (key.ends_with("width") || key.ends_with("height")) return words::pixels(value);
    return {};
}

// The common shapes of pictures; a decimal is one of them when it is less than half a percent off.
std::string ratio_text(double ratio) {
    constexpr struct {
        double ratio;
        const char* text;
    } kShapes[] = {{1.0, "1:1"},         {5.0 / 4, "5:4"},   {4.0 / 3, "4:3"},   {3.0 / 2, "3:2"},
                   {16.0 / 10, "16:10"}, {16.0 / 9, "16:9"}, {9.0 / 16, "9:16"}, {3.0 / 4, "3:4"}};
    for (const auto& shape : kShapes) {
        if (std::fabs(ratio / shape.ratio - 1) < 0.005) return shape.text;
    }
    return ratio >= 0.1 && ratio <= 10 ? words::format_ratio(ratio) : std::string();
}

std::string decimal_text(std::string_view key, std::string_view said, double value) {
    if (key.ends_with("duration") && value >= 0 && value != std::floor(value))
        return words::unclear_duration(said);
    if (key.ends_with("framerate")) return words::format_frame_rate(value);
    if (key.ends_with("samplingrate")) return words::format_sampling_rate(value);
    if (key == "percentage_completed") return words::format_percent(value);
    if (key.ends_with("aspect_ratio")) return ratio_text(value);
    return {};
}

// "24000/1001": how frame rates of television are written exactly.
std::string fraction_text(std::string_view key, std::string_view said) {
    const size_t slash = said.find('/');
    if (!key.ends_with("framerate") || slash == std::string_view::npos) return {};
    const auto above = number_of(said.substr(0, slash));
    const auto below = number_of(said.substr(slash + 1));
    return above && below && *below > 0 ? words::format_frame_rate(*above / *below) : std::string();
}

std::string word_text(std::string_view key, std::string_view said, document::Kind kind) {
    const bool is_switch =
        kind == document::Kind::kBoolean || key.ends_with("interlaced") || key.starts_with("is_");
    if (is_switch && said == "true") return words::kReadAsYes;
    if (is_switch && said == "false") return words::kReadAsNo;
    if (key == "storage" && said == "intern") return words::kInternalStorage;
    constexpr std::string_view kRotate = "rotate-";
    if (key == "orientation" && said.starts_with(kRotate) &&
        integer_of(said.substr(kRotate.size()))) {
        return words::rotated_by(std::string(said.substr(kRotate.size())));
    }
    return {};
}

}  // namespace

bool may_read_otherwise(std::string_view key, document::Kind kind) {
    if (kind == document::Kind::kBoolean) return true;
    if (!key.empty() && key.back() == '"') key.remove_suffix(1);
    constexpr std::string_view kEndings[] = {
        "_at",     "size",        "size_on_disk", "duration",     "bitrate",
        "width",   "height",      "framerate",    "samplingrate", "nb_channels",
        "storage", "orientation", "aspect_ratio", "interlaced",   "percentage_completed"};
    for (const std::string_view ending : kEndings) {
        if (key.ends_with(ending)) return true;
    }
    return key.substr(0, 4).find("is_") <= 1;
}

std::optional<int64_t> moment_at(const document::Document& document, document::NodeId node) {
    constexpr int64_t kFirstPlausible_ms = 100'000'000'000;  // 1973
    const auto number = document::integer(document, node);
    if (!number || !document::key_text(document, node).ends_with("_at")) return std::nullopt;
    const bool plausible = *number >= kFirstPlausible_ms || base::looks_like_seconds(*number);
    return plausible ? number : std::nullopt;
}

std::string readable(std::string_view key, std::string_view said, document::Kind kind) {
    if (said.size() > kLongestNumber) return {};
    std::string text;
    if (const auto integer = integer_of(said)) text = integer_text(key, *integer);
    if (text.empty()) {
        if (const auto number = number_of(said)) text = decimal_text(key, said, *number);
    }
    if (text.empty()) text = fraction_text(key, said);
    if (text.empty()) text = word_text(key, said, kind);
    return text == said ? std::string() : text;
}

}  // namespace job
