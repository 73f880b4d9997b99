#include "toolkit/support/fixed_font.h"

#include "imgui.h"
#include "imgui_internal.h"
#include "toolkit/view.h"

namespace headless {
namespace {

// Of the size, in width.
float advance_of(const ImFontConfig* config) {
    return config->FontNo == static_cast<ImU32>(toolkit::Face::kMono) ? 0.6f : 0.5f;
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
    glyph->Visible = true;
    glyph->X1 = advance;
    glyph->Y1 = baked->Size;
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

}  // namespace

const ImFontLoader& fixed_font() {
    static const ImFontLoader loader = make_loader();
    return loader;
}

}  // namespace headless
