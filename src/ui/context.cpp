#include "ui/context.h"

#include <misc/freetype/imgui_freetype.h>

#include <algorithm>
#include <cmath>

// What ImGui would take where no loader is set; Context sets one.
const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    return nullptr;
}

namespace ui {
namespace {

// The colours of what ImGui paints itself; our widgets take theirs from the theme.
void apply(const Theme& theme, ImGuiStyle& style) {
    style.Colors[ImGuiCol_WindowBg] = ImGui::ColorConvertU32ToFloat4(theme.card);
    style.Colors[ImGuiCol_TableBorderLight] = ImGui::ColorConvertU32ToFloat4(theme.line);
}

// One grid of 4 px. Windows have no padding: the page's margin is its content's.
void lay_grid(ImGuiStyle& style) {
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowMinSize = {1, 1};
    style.FramePadding = {12, 4};  // 12 is also the least width of a table's column
    style.ItemSpacing = {8, 4};
    style.CellPadding = {0, 0};
    style.DisabledAlpha = 1;  // what is disabled has a colour of its own
    style.FontSizeBase = 14;
    style.AntiAliasedLinesUseTex =
        false;  // shaders/ui.vert reads everything with a texture as a glyph
}

}  // namespace

Context::Context(const ImFontLoader& loader) : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    lay_grid(ImGui::GetStyle());
    ImFontAtlas& atlas = *io.Fonts;
    // Every texel that is not a glyph's is the white one: shaders/ui.vert relies on it.
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    atlas.SetFontLoader(&loader);
    for (const Face face : {Face::kText, Face::kSemibold, Face::kMono}) {
        ImFontConfig config;
        config.FontLoader = &loader;
        config.FontNo = static_cast<ImU32>(face);
        atlas.AddFont(&config);
    }
}

Context::~Context() {
    for (ImTextureData* texture : atlas().TexList) texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext(context_);
}

ImFontAtlas& Context::atlas() {
    return *context_->IO.Fonts;
}

void Context::begin(const View& view, const Theme& theme, ImVec2 density) {
    ImGui::SetCurrentContext(context_);
    view_ = view;
    ImGuiIO& io = context_->IO;
    io.DisplaySize = {view.width, view.height};
    io.DisplayFramebufferScale = density;
    io.DeltaTime = 1.f / 60;  // nothing in ImGui is animated
    apply(theme, context_->Style);
    constexpr float kTessellationError = 0.3f;  // in device pixels: round corners stay round
    context_->Style.CircleTessellationMaxError = kTessellationError / std::max(density.x, 1.f);
    ImGui::NewFrame();
    // ImGui sets that of the current font only.
    for (ImFont* font : io.Fonts->Fonts) font->CurrentRasterizerDensity = density.x;
}

void Context::end() {
    ImGui::EndFrame();
}

ImDrawData& Context::render() {
    ImGui::Render();
    ImDrawData& data = *ImGui::GetDrawData();
    // Windows are on whole pixels; the browser scrolls by fractions.
    const float rest = std::trunc(view_.scroll_y) - view_.scroll_y;
    const ImGuiWindow* page = ImGui::FindWindowByName(kPageWindow);
    if (rest != 0 && page != nullptr) {
        for (ImDrawVert& vertex : page->DrawList->VtxBuffer) vertex.pos.y += rest;
    }
    return data;
}

}  // namespace ui
