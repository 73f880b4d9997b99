// Paints ImGui's draw data with WebGL2: one program for text and shapes, one for running bars. No
// GL state is saved or restored: nothing else uses the context. Textures keep their pixels on the
// CPU (in ImGui), so that a lost context is rebuilt by calling initialize() again.
#pragma once

#include <cstdint>
#include <string>

#include "imgui.h"

namespace gfx {

class Painter {
public:
    // Compiles the shaders and makes the buffers in the current context. False with the reason in
    // fault(), as the driver words it, when it refuses a shader.
    bool initialize();
    const std::string& fault() const { return fault_; }

    // Forgets every GL name after the context was lost; the next paint() creates the textures
    // again.
    void forget(const ImVector<ImTextureData*>& textures);

    // `white` is the texture coordinate of a white texel; `clear_color` as ImU32; `time_s` moves
    // the stripes of running bars.
    void paint(const ImDrawData& data, ImVec2 white, uint32_t clear_color, float time_s);

private:
    struct Program {
        uint32_t name = 0;
        int canvas_size = -1;
        int pixel_scale = -1;
        int white = -1;
        int snapping = -1;
        int time_s = -1;
    };

    bool build(Program& program, const char* fragment_source);
    uint32_t compile(uint32_t kind, const char* source);
    void use(const Program& program, const ImDrawData& data, ImVec2 white, float snapping,
             float time_s);
    void paint_list(const ImDrawData& data, const ImDrawList& list);
    void paint_command(const ImDrawData& data, const ImDrawCmd& command);
    void point_at_vertices(uint32_t first_vertex);
    void update(ImTextureData& texture);

    std::string fault_;
    Program ui_;
    Program progress_;
    uint32_t used_program_ = 0;
    uint32_t vertex_array_ = 0;
    uint32_t vertices_ = 0;
    uint32_t indices_ = 0;
};

}  // namespace gfx
