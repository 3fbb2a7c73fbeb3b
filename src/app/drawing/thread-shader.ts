// The shaders of an edge: a thread along a quadratic Bézier curve, as a strip of short pieces, with an arrow head and one
// of four strokes. Lengths are in device pixels; colours leave with their alpha multiplied in, as sigma blends them.

/** Pieces that a thread is drawn with. */
export const segments = 18

/** The strokes that the shader knows, by the number that it is given. */
export const strokes = { solid: 0, dashed: 1, dotted: 2, broken: 3 } as const

export type Stroke = keyof typeof strokes

export const threadVertexShader = /* glsl */ `
attribute vec2 a_place;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_bend;
attribute float a_stroke;
attribute float a_arrow;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_thickness;
varying float v_sourceSize;
varying float v_targetSize;
varying float v_stroke;
varying float v_arrow;
varying float v_pixelRatio;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  float t = a_place.x;
  vec2 from = toPixels(a_source);
  vec2 to = toPixels(a_target);
  vec2 chord = to - from;
  vec2 bend = (from + to) / 2.0 + normalize(vec2(-chord.y, chord.x)) * a_bend * u_pixelRatio;
  vec2 point = mix(mix(from, bend, t), mix(bend, to, t), t);
  vec2 tangent = normalize(mix(bend - from, to - bend, t));

  v_thickness = a_thickness * u_pixelRatio / u_sizeRatio;
  v_length = (2.0 * length(chord) + distance(from, bend) + distance(bend, to)) / 3.0;
  v_along = t * v_length;
  v_across = a_place.y * (v_thickness * 2.5 + 7.0 * u_pixelRatio);
  v_sourceSize = a_sourceSize * u_pixelRatio / u_sizeRatio;
  v_targetSize = a_targetSize * u_pixelRatio / u_sizeRatio;
  v_stroke = a_stroke;
  v_arrow = a_arrow;
  v_pixelRatio = u_pixelRatio;

  point += vec2(-tangent.y, tangent.x) * v_across;
  gl_Position = vec4(point / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`

export const threadFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_thickness;
varying float v_sourceSize;
varying float v_targetSize;
varying float v_stroke;
varying float v_arrow;
varying float v_pixelRatio;

// 1 inside, 0 outside, and soft over a pixel and a half between.
float inside(float distance, float limit) {
  return 1.0 - smoothstep(limit - 0.75, limit + 0.75, distance);
}

float dashes(float period, float drawn) {
  float at = mod(v_along - v_sourceSize, period * v_pixelRatio);
  float edge = drawn * v_pixelRatio;
  return smoothstep(0.0, 1.0, at) * inside(at, edge);
}

void main() {
  float across = abs(v_across);
  #ifdef PICKING_MODE
  if (across > max(v_thickness / 2.0, 6.0 * v_pixelRatio)) discard;
  gl_FragColor = v_color;
  #else
  float alpha = inside(across, v_thickness / 2.0);
  float fromMiddle = abs(v_along - v_length / 2.0);
  float gap = 6.0 * v_pixelRatio;
  if (v_stroke == 1.0) alpha *= dashes(11.0, 6.5);
  if (v_stroke == 2.0) alpha *= dashes(5.5, 2.0);
  if (v_stroke == 3.0) {
    alpha *= 1.0 - inside(fromMiddle, gap);
    alpha = max(alpha, inside(abs(fromMiddle - gap), 0.8 * v_pixelRatio) * inside(across, 5.0 * v_pixelRatio));
  }
  if (v_arrow > 0.0) {
    float fromTip = v_length - v_along - v_targetSize - v_pixelRatio;
    float arrow = v_thickness * 2.0 + 5.5 * v_pixelRatio;
    if (fromTip < arrow) alpha = inside(across, fromTip / arrow * (v_thickness * 0.9 + 2.4 * v_pixelRatio)) * step(0.0, fromTip);
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * (v_color.a * alpha);
  #endif
}
`
