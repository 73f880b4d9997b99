// What Jobglass is painted on: the drawing half of Dear ImGui (draw list, fonts, atlas) without its
// windows, navigation and settings. Input, focus, scrolling and widgets are the browser's own, so
// none of ImGui's are linked.
#pragma once

#include "imgui.h"
#include "imgui_internal.h"

namespace ui {

class Canvas {
public:
    Canvas();
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    ImFontAtlas& atlas() { return atlas_; }
    ImDrawList& list() { return list_; }

    // Starts a frame of `size` logical pixels, each of `density` device pixels.
    void begin(ImVec2 size, ImVec2 density);

    // What was drawn since begin(), and the textures it needs. Valid until the next begin().
    ImDrawData& end();

private:
    ImFontAtlas atlas_;
    ImDrawListSharedData shared_;
    ImDrawList list_;
    ImDrawData data_;
    int frame_count_ = 0;
};

}  // namespace ui
