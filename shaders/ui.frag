#version 300 es
// Text and shapes: the vertex colour times the texture, premultiplied so that a transparent canvas
// sits right on any page. Colour glyphs come with white vertices and keep their own colours.
precision mediump float;

in vec2 fragment_texture_position;
in vec4 fragment_color;

uniform sampler2D glyphs;

out vec4 color;

void main() {
    vec4 straight = fragment_color * texture(glyphs, fragment_texture_position);
    color = vec4(straight.rgb * straight.a, straight.a);
}
