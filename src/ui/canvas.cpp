#include "ui/canvas.h"

namespace ui {

Canvas::Canvas() : list_(&shared_) {
    shared_.FontAtlas = &atlas_;
    shared_.CurveTessellationTol = 1.25f;
    shared_.SetCircleTessellationMaxError(0.3f);
    shared_.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill |
                           ImDrawListFlags_AllowVtxOffset;
    ImFontAtlasAddDrawListSharedData(&atlas_, &shared_);
    // Every texel that is not a glyph's is the white one: shaders/ui.vert relies on it.
    atlas_.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    atlas_.RendererHasTextures = true;
}

Canvas::~Canvas() {
    ImFontAtlasRemoveDrawListSharedData(&atlas_, &shared_);
}

void Canvas::begin(ImVec2 size, ImVec2 density) {
    for (ImFont* font : atlas_.Fonts) font->CurrentRasterizerDensity = density.x;
    ImFontAtlasUpdateNewFrame(&atlas_, ++frame_count_, true);
    shared_.ClipRectFullscreen = {0, 0, size.x, size.y};
    list_._ResetForNewFrame();
    list_.PushTexture(atlas_.TexRef);
    list_.PushClipRectFullScreen();
    data_.Clear();
    data_.DisplaySize = size;
    data_.FramebufferScale = density;
    data_.Textures = &atlas_.TexList;
}

ImDrawData& Canvas::end() {
    data_.AddDrawList(&list_);
    data_.Valid = true;
    return data_;
}

}  // namespace ui
