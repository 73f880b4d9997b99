#include "browser/glyphs.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"
#include "toolkit/runs.h"

namespace browser {

// What web/glyphs.js returns for one drawn glyph, in device pixels; y points down from the
// baseline.
struct GlyphBox {
    float advance;
    int32_t left, top, width, height;
};

// And of a face at one size.
struct FaceMetrics {
    float ascent, descent;
};

}  // namespace browser

// clang-format off
EM_JS(void, jobglass_measure_face, (int face, float size, void* metrics), {
    HEAPF32.set(web.glyphs.measureFace(face, size), metrics >> 2);
});
// `run` is the text of a code point that represents one (toolkit/runs.h), else empty.
EM_JS(float, jobglass_measure_glyph,
      (int face, float size, uint32_t code_point, const char* run, size_t run_bytes), {
    return web.glyphs.measure(face, size, code_point, web.strings.read(run, run_bytes));
});
EM_JS(void, jobglass_draw_glyph,
      (int face, float size, uint32_t code_point, const char* run, size_t run_bytes, void* box), {
    const glyph = web.glyphs.draw(face, size, code_point, web.strings.read(run, run_bytes));
    HEAPF32[box >> 2] = glyph.advance;
    HEAP32.set(glyph.box, (box >> 2) + 1);
});
EM_JS(void, jobglass_copy_glyph, (void* pixels), { HEAPU8.set(web.glyphs.takePixels(), pixels); });
EM_JS(int, jobglass_canvas_is_truthful, (), { return web.glyphs.isTruthful() ? 1 : 0; });
// clang-format on

namespace browser {
namespace {

int face_of(const ImFontConfig* source) {
    return static_cast<int>(source->FontNo);
}

float density_of(const ImFontConfig* source, const ImFontBaked* baked) {
    return source->RasterizerDensity * baked->RasterizerDensity;
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;
}

bool prepare_size(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    FaceMetrics metrics = {};
    const float density = density_of(source, baked);
    jobglass_measure_face(face_of(source), baked->Size * density, &metrics);
    const float ascent = metrics.ascent / density;
    const float descent = metrics.descent / density;
    baked->Ascent = std::round((baked->Size + ascent - descent) / 2 * density) / density;
    baked->Descent = baked->Ascent - baked->Size;
    baked->LoadNoRenderOnLayout = true;  // a page that is not painted yet draws no glyph
    return true;
}

bool is_ink(const uint8_t* pixel) {
    constexpr int kInk[] = {0x77, 0x66, 0x88};  // of web/glyphs.js
    constexpr int kTolerance = 30;
    for (int channel = 0; channel < 3; ++channel)
        if (std::abs(pixel[channel] - kInk[channel]) > kTolerance) return false;
    return true;
}

// A glyph that kept the colour it was drawn with is a shape to be tinted; others are pictures.
bool is_colored(const std::vector<uint8_t>& pixels) {
    size_t solid = 0;
    size_t tinted = 0;
    for (size_t at = 0; at < pixels.size(); at += 4) {
        if (pixels[at + 3] < 128) continue;
        ++solid;
        if (!is_ink(&pixels[at])) ++tinted;
    }
    return tinted * 4 > solid;
}

void whiten(std::vector<uint8_t>& pixels) {
    for (size_t at = 0; at < pixels.size(); at += 4)
        pixels[at] = pixels[at + 1] = pixels[at + 2] = 255;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*,
                ImWchar code_point, ImFontGlyph* glyph, float* advance_only) {
    const float density = density_of(source, baked);
    const float size = baked->Size * density;
    const std::string_view run = toolkit::run_of(code_point);
    const auto advance = [&] {
        return jobglass_measure_glyph(face_of(source), size, code_point, run.data(), run.size()) /
               density;
    };
    if (advance_only != nullptr) {  // there is no glyph to fill
        *advance_only = advance();
        return true;
    }
    glyph->Codepoint = code_point;
    if (code_point == ' ') {  // loaded at once for every size: it has no pixels
        glyph->AdvanceX = advance();
        return true;
    }
    GlyphBox box = {};
    jobglass_draw_glyph(face_of(source), size, code_point, run.data(), run.size(), &box);
    glyph->AdvanceX = box.advance / density;
    if (box.width == 0 || box.height == 0) return true;

    const ImFontAtlasRectId place = ImFontAtlasPackAddRect(atlas, box.width, box.height);
    if (place == ImFontAtlasRectId_Invalid) return false;
    ImTextureRect* room = ImFontAtlasPackGetRect(atlas, place);
    std::vector<uint8_t> pixels(static_cast<size_t>(box.width) * static_cast<size_t>(box.height) *
                                4);
    jobglass_copy_glyph(pixels.data());
    glyph->Colored = is_colored(pixels);
    if (!glyph->Colored) whiten(pixels);
    glyph->X0 = static_cast<float>(box.left) / density;
    glyph->Y0 = static_cast<float>(box.top) / density + baked->Ascent;
    glyph->X1 = static_cast<float>(box.left + box.width) / density;
    glyph->Y1 = static_cast<float>(box.top + box.height) / density + baked->Ascent;
    glyph->Visible = true;
    glyph->PackId = place;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, room, pixels.data(),
                                       ImTextureFormat_RGBA32, box.width * 4);
    return true;
}

ImFontLoader make_loader() {
    ImFontLoader loader;
    loader.Name = "canvas";
    loader.FontSrcContainsGlyph = contains_glyph;
    loader.FontBakedInit = prepare_size;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

}  // namespace

const ImFontLoader& canvas_font() {
    static const ImFontLoader loader = make_loader();
    return loader;
}

bool canvas_is_truthful() {
    return jobglass_canvas_is_truthful() != 0;
}

}  // namespace browser
