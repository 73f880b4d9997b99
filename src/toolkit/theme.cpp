#include "toolkit/theme.h"

namespace toolkit {
namespace {

constexpr Theme colors_of(bool dark) {
    // From 0xRRGGBB, as colours are written on the web, to ImGui's ABGR.
    const auto rgb = [dark](uint32_t in_light, uint32_t in_dark) -> Color {
        const uint32_t hex = dark ? in_dark : in_light;
        return 0xff000000u | ((hex & 0xffu) << 16) | (hex & 0xff00u) | (hex >> 16);
    };
    return {
        .background = rgb(0xf6f7f9, 0x0f141b),
        .card = rgb(0xffffff, 0x171d26),
        .line = rgb(0xe3e6eb, 0x283140),
        .border = rgb(0x858e9e, 0x667389),
        .text = rgb(0x1b2330, 0xe6eaf0),
        .muted = rgb(0x5d6779, 0xa9b4c4),
        .faint = rgb(0x626b7b, 0xa3aebe),
        .accent = {rgb(0x3457d5, 0x8aa4ff), rgb(0xeef2ff, 0x1e2a4a)},
        .on_accent = rgb(0xffffff, 0x0f141b),
        .succeeded = {rgb(0x12805c, 0x4ecb9b), rgb(0xe6f6ef, 0x12352b)},
        .running = {rgb(0x2563eb, 0x7db0ff), rgb(0xe8f0fe, 0x152a4a)},
        .queued = {rgb(0xb54708, 0xf5b94d), rgb(0xfff6e6, 0x3a2d12)},
        .failed = {rgb(0xc4320a, 0xff9066), rgb(0xfef0ea, 0x3a2018)},
        .key = rgb(0x6941c6, 0xc4a7ff),
        .string = rgb(0x067647, 0x7bd8a5),
        .number = rgb(0x175cd3, 0x84b6ff),
        .null = rgb(0x626b7b, 0xa3aebe),
        .found = rgb(0xfff3c4, 0x4a3f12),
        .track = rgb(0xedeff3, 0x252d39),
        .field = rgb(0xf6f7f9, 0x0f141b),
    };
}

constexpr Theme contrasted(Theme theme) {
    theme.muted = theme.faint = theme.line = theme.border = theme.text;
    return theme;
}

constexpr Theme kLight = colors_of(false);
constexpr Theme kDark = colors_of(true);
constexpr Theme kLightContrast = contrasted(kLight);
constexpr Theme kDarkContrast = contrasted(kDark);

}  // namespace

const Theme& theme_of(bool dark, bool high_contrast) {
    if (high_contrast) return dark ? kDarkContrast : kLightContrast;
    return dark ? kDark : kLight;
}

}  // namespace toolkit
