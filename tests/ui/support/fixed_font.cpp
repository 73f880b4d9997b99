#include "ui/support/fixed_font.h"

#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

namespace headless {
namespace {

float advance_of(const ImFontConfig* config) {
    return *static_cast<const float*>(config->FontData);
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;
}

bool load_glyph(ImFontAtlas*, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar code_point,
                ImFontGlyph* glyph, float* advance_x) {
    const float advance = advance_of(config) * baked->Size;
    if (advance_x != nullptr) {
        *advance_x = advance;
        return true;
    }
    glyph->Codepoint = code_point & 0x3ffffff;
    glyph->AdvanceX = advance;
    return true;
}

bool init_baked(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = baked->Size * 0.8f;
    baked->Descent = baked->Size * -0.2f;
    return true;
}

ImFontLoader make_loader() {
    ImFontLoader loader;
    loader.Name = "fixed";
    loader.FontSrcContainsGlyph = contains_glyph;
    loader.FontBakedInit = init_baked;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

const ImFontLoader* fixed_loader() {
    static const ImFontLoader loader = make_loader();
    return &loader;
}

}  // namespace
}  // namespace headless

// ImGui's default loader is looked for here (see IMGUI_ENABLE_FREETYPE in CMakeLists.txt).
const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    return headless::fixed_loader();
}

namespace headless {

ImFont* add_fixed_font(ImFontAtlas& atlas, float advance_per_size) {
    static float half = 0.5f;
    static float mono = 0.6f;
    ImFontConfig config;
    config.FontLoader = fixed_loader();
    config.FontData = advance_per_size > 0.55f ? &mono : &half;
    config.FontDataSize = sizeof(float);
    config.SizePixels = 14;
    config.FontDataOwnedByAtlas = false;
    return atlas.AddFont(&config);
}

}  // namespace headless
