#version 300 es
// Places ImGui's vertices. Glyphs are moved onto whole device pixels, where they were drawn to stand:
// all else takes its colour from the one white texel, so every other texture position is a glyph's.
precision highp float;

layout(location = 0) in vec2 position;  // logical pixels from the top left of the canvas
layout(location = 1) in vec2 texture_position;
layout(location = 2) in vec4 color;  // not premultiplied

uniform vec2 canvas_size;  // logical pixels
uniform vec2 pixel_scale;  // device pixels per logical one
uniform vec2 white;        // texture position of the white texel
uniform float snapping;    // 1 for text and shapes, 0 for running bars

out vec2 fragment_texture_position;
out vec2 fragment_position;
out vec4 fragment_color;

void main() {
    bool glyph = any(greaterThan(abs(texture_position - white), vec2(1e-5)));
    vec2 device = position * pixel_scale;
    if (glyph && snapping > 0.5) {
        // A little over a half: both edges of a glyph must fall to the same side of a tie.
        device = floor(device + 0.503);
    }
    vec2 share = device / (canvas_size * pixel_scale);
    gl_Position = vec4(share.x * 2.0 - 1.0, 1.0 - share.y * 2.0, 0.0, 1.0);
    fragment_texture_position = texture_position;
    fragment_position = position;
    fragment_color = color;
}
