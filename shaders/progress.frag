#version 300 es
// A running progress bar: slanted stripes that wander to the right. Only the time changes from frame
// to frame; the geometry stays.
precision highp float;

in vec2 fragment_position;  // logical pixels
in vec4 fragment_color;

uniform float time_s;

out vec4 color;

const float kPeriod = 18.0;          // logical pixels from stripe to stripe
const float kSpeed = 22.0;           // logical pixels per second
const float kLightening = 0.22;      // how far a stripe goes towards white
const float kEdge = 0.09;            // share of the period over which a stripe's edge is softened

void main() {
    float along = fract((fragment_position.x + fragment_position.y - time_s * kSpeed) / kPeriod);
    float distance_to_middle = abs(along - 0.5);
    float stripe = 1.0 - smoothstep(0.25 - kEdge, 0.25 + kEdge, distance_to_middle);
    vec3 lit = mix(fragment_color.rgb, vec3(1.0), stripe * kLightening);
    color = vec4(lit * fragment_color.a, fragment_color.a);
}
