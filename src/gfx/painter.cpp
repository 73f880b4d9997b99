#include "gfx/painter.h"

#include <GLES3/gl3.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "base/paint.h"
#include "gfx/shaders.h"

namespace gfx {
namespace {

const void* buffer_offset(size_t bytes) {
    return reinterpret_cast<const void*>(bytes);
}

void clear(uint32_t color) {
    const ImVec4 straight = ImGui::ColorConvertU32ToFloat4(color);
    glDisable(GL_SCISSOR_TEST);
    glClearColor(straight.x * straight.w, straight.y * straight.w, straight.z * straight.w,
                 straight.w);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
}

// What the driver says of a program that it refuses: of a shader, or of how they fit together.
std::string reason_of(GLuint program, GLuint vertex, GLuint fragment) {
    char reason[512] = {};
    glGetShaderInfoLog(vertex, sizeof reason, nullptr, reason);
    if (reason[0] == 0) glGetShaderInfoLog(fragment, sizeof reason, nullptr, reason);
    if (reason[0] == 0) glGetProgramInfoLog(program, sizeof reason, nullptr, reason);
    return reason;
}

}  // namespace

uint32_t Painter::compile(uint32_t kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

bool Painter::build(Program& program, const char* fragment_source) {
    const GLuint vertex = compile(GL_VERTEX_SHADER, kUiVert);
    const GLuint fragment = compile(GL_FRAGMENT_SHADER, fragment_source);
    program.name = glCreateProgram();
    glAttachShader(program.name, vertex);
    glAttachShader(program.name, fragment);
    glLinkProgram(program.name);
    GLint linked = 0;
    glGetProgramiv(program.name, GL_LINK_STATUS, &linked);
    if (linked == 0) fault_ = reason_of(program.name, vertex, fragment);
    glDeleteShader(vertex);
    glDeleteShader(fragment);
    program.canvas_size = glGetUniformLocation(program.name, "canvas_size");
    program.pixel_scale = glGetUniformLocation(program.name, "pixel_scale");
    program.white = glGetUniformLocation(program.name, "white");
    program.snapping = glGetUniformLocation(program.name, "snapping");
    program.time_s = glGetUniformLocation(program.name, "time_s");
    return linked != 0;
}

bool Painter::initialize() {
    fault_.clear();
    if (!build(ui_, kUiFrag) || !build(progress_, kProgressFrag)) return false;
    glGenVertexArrays(1, &vertex_array_);
    glBindVertexArray(vertex_array_);
    glGenBuffers(1, &vertices_);
    glGenBuffers(1, &indices_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    for (GLuint attribute = 0; attribute < 3; ++attribute) glEnableVertexAttribArray(attribute);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    return true;
}

void Painter::forget(const ImVector<ImTextureData*>& textures) {
    *this = Painter();
    // ImGui requests textures that "were destroyed" again, from the pixels it kept.
    for (ImTextureData* texture : textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
}

void Painter::update(ImTextureData& texture) {
    if (texture.Status == ImTextureStatus_WantCreate) {
        GLuint name = 0;
        glGenTextures(1, &name);
        glBindTexture(GL_TEXTURE_2D, name);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, texture.Width, texture.Height, 0, GL_RGBA,
                     GL_UNSIGNED_BYTE, texture.GetPixels());
        texture.SetTexID(name);
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantUpdates) {
        const ImTextureRect& changed = texture.UpdateRect;
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.TexID));
        glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
        glTexSubImage2D(GL_TEXTURE_2D, 0, changed.x, changed.y, changed.w, changed.h, GL_RGBA,
                        GL_UNSIGNED_BYTE, texture.GetPixelsAt(changed.x, changed.y));
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) {
        const GLuint name = static_cast<GLuint>(texture.TexID);
        glDeleteTextures(1, &name);
        texture.SetTexID(ImTextureID_Invalid);
        texture.SetStatus(ImTextureStatus_Destroyed);
    }
}

void Painter::use(const Program& program, const ImDrawData& data, ImVec2 white, float snapping,
                  float time_s) {
    glUseProgram(program.name);
    glUniform2f(program.canvas_size, data.DisplaySize.x, data.DisplaySize.y);
    glUniform2f(program.pixel_scale, data.FramebufferScale.x, data.FramebufferScale.y);
    glUniform2f(program.white, white.x, white.y);
    glUniform1f(program.snapping, snapping);
    glUniform1f(program.time_s, time_s);
}

void Painter::point_at_vertices(uint32_t first_vertex) {
    constexpr GLsizei kStride = sizeof(ImDrawVert);
    const size_t start = first_vertex * sizeof(ImDrawVert);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, kStride,
                          buffer_offset(start + offsetof(ImDrawVert, pos)));
    glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, kStride,
                          buffer_offset(start + offsetof(ImDrawVert, uv)));
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, kStride,
                          buffer_offset(start + offsetof(ImDrawVert, col)));
}

void Painter::paint_command(const ImDrawData& data, const ImDrawCmd& command) {
    const ImVec2 scale = data.FramebufferScale;
    const float height = data.DisplaySize.y * scale.y;
    const int left = std::max(0, static_cast<int>(std::round(command.ClipRect.x * scale.x)));
    const int top = std::max(0, static_cast<int>(std::round(command.ClipRect.y * scale.y)));
    const int right = static_cast<int>(std::round(command.ClipRect.z * scale.x));
    const int bottom = std::min(static_cast<int>(height),
                                static_cast<int>(std::round(command.ClipRect.w * scale.y)));
    if (right <= left || bottom <= top) return;
    glScissor(left, static_cast<int>(height) - bottom, right - left, bottom - top);

    const ImTextureID texture = command.GetTexID();
    const bool running_bar = texture == base::kRunningBarTexture;
    const uint32_t program = running_bar ? progress_.name : ui_.name;
    if (program != used_program_) glUseProgram(program);
    used_program_ = program;
    if (!running_bar) glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture));
    constexpr GLenum kIndexType = sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT;
    glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount), kIndexType,
                   buffer_offset(command.IdxOffset * sizeof(ImDrawIdx)));
}

void Painter::paint_list(const ImDrawData& data, const ImDrawList& list) {
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data,
                 GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
                 GL_STREAM_DRAW);
    uint32_t first_vertex = 0;
    point_at_vertices(first_vertex);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.VtxOffset != first_vertex) {
            first_vertex = command.VtxOffset;
            point_at_vertices(first_vertex);
        }
        if (command.ElemCount > 0) paint_command(data, command);
    }
}

void Painter::paint(const ImDrawData& data, ImVec2 white, uint32_t clear_color, float time_s) {
    for (ImTextureData* texture : *data.Textures) update(*texture);
    glViewport(0, 0,
               static_cast<GLsizei>(std::lround(data.DisplaySize.x * data.FramebufferScale.x)),
               static_cast<GLsizei>(std::lround(data.DisplaySize.y * data.FramebufferScale.y)));
    clear(clear_color);
    use(progress_, data, white, 0, time_s);
    use(ui_, data, white, 1, time_s);
    used_program_ = ui_.name;
    for (const ImDrawList* list : data.CmdLists) paint_list(data, *list);
}

}  // namespace gfx
