// The Dear ImGui context of the page: its fonts, whose glyphs a loader of the caller's draws, and
// its frames. ImGui lays out, clips and paints; it gets no mouse, no keys and no files, since
// input, focus, scrolling and selection are the browser's own.
#pragma once

#include "imgui.h"
#include "imgui_internal.h"
#include "toolkit/theme.h"
#include "toolkit/view.h"

namespace toolkit {

class Context {
public:
    // `loader` draws the glyphs of all fonts; it must live as long as the context.
    explicit Context(const ImFontLoader& loader);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    // Its fonts are in the order of the faces: ImFontConfig::FontNo is the number of the Face.
    ImFontAtlas& atlas();

    // Starts a frame; `density` is how many device pixels a logical one has.
    void begin(const View& view, const Theme& theme, ImVec2 density);
    // Ends it without a picture.
    void end();
    // Ends it. The picture and the textures it needs are valid until the next begin().
    ImDrawData& render();

private:
    ImGuiContext* context_;
    View view_;
};

// The windows of a frame, by name: the page, which moves with the scrolling, and those that stay.
inline constexpr const char* kPageWindow = "page";

}  // namespace toolkit
