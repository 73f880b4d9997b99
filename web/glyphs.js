// Draws glyphs for ImGui's atlas on a 2D canvas (src/browser/glyphs.cpp), in the fonts of the page's own text.
import { faces } from '#shared/faces.js';
import { isInvisible, textOf } from './characters.js';
import { boundsOf, pixelsWithin } from './crop.js';

const kMargin = 2;
const kMaxSide = 4096;
// Neither light nor dark: browsers draw light text bolder than dark text, WebKit by half, and the glyphs serve
// for both. A colour that pictures rarely consist of (is_colored in src/browser/glyphs.cpp).
const kInk = '#768';
const kNothing = { advance: 0, box: [0, 0, 0, 0] };

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 64;
// Null where the browser refuses a canvas: isTruthful() says so before anything is drawn.
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
let font = '';
let drawn = new Uint8Array();  // the pixels of the last glyph

/**
 * @param {number} face
 * @param {number} size
 */
function choose(face, size) {
    const wanted = faces[face].weight + ' ' + size + 'px ' + faces[face].family;
    if (wanted === font) return;
    font = wanted;
    context.font = wanted;
    context.fontKerning = 'none';
    context.textBaseline = 'alphabetic';
}

/**
 * @param {number} width
 * @param {number} height
 */
function enlarge(width, height) {
    if (width <= canvas.width && height <= canvas.height) return;
    canvas.width = Math.max(canvas.width, width);
    canvas.height = Math.max(canvas.height, height);
    font = '';  // a canvas forgets its state when its size is set
}

/**
 * How far the next glyph is. `run` is the text of a private code point for a whole run (src/toolkit/runs.h), else empty.
 * @param {number} face
 * @param {number} size
 * @param {number} codePoint
 * @param {string} run
 */
export function measure(face, size, codePoint, run) {
    if (!run && isInvisible(codePoint)) return 0;
    choose(face, size);
    return context.measureText(run || textOf(codePoint)).width;
}

/**
 * Returns the advance, and left, top, width and height of the pixels from the baseline on; takePixels() has them.
 * @param {number} face
 * @param {number} size
 * @param {number} codePoint
 * @param {string} run
 */
export function draw(face, size, codePoint, run) {
    if (!run && isInvisible(codePoint)) return kNothing;
    choose(face, size);
    const text = run || textOf(codePoint);
    const metrics = context.measureText(text);
    /** @type {(reported: number | undefined, least: number) => number} */
    const extent = (reported, least) => Math.min(kMaxSide / 2, Math.ceil(Math.max(reported || 0, least)) + kMargin);
    const left = extent(metrics.actualBoundingBoxLeft, 0);
    const right = extent(metrics.actualBoundingBoxRight, metrics.width);
    // Some browsers report no height for emoji.
    const up = extent(metrics.actualBoundingBoxAscent, size);
    const down = extent(metrics.actualBoundingBoxDescent, size / 2);
    enlarge(left + right, up + down);
    choose(face, size);
    context.clearRect(0, 0, left + right, up + down);
    context.fillStyle = kInk;
    context.fillText(text, left, up);
    const picture = context.getImageData(0, 0, left + right, up + down);
    const box = boundsOf(picture);
    drawn = pixelsWithin(picture, box);
    return { advance: metrics.width, box: [box.left - left, box.top - up, box.width, box.height] };
}

// RGBA of the last glyph that was drawn.
export function takePixels() {
    const pixels = drawn;
    drawn = new Uint8Array();
    return pixels;
}

/**
 * Ascent and descent.
 * @param {number} face
 * @param {number} size
 */
export function measureFace(face, size) {
    choose(face, size);
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('Hg');
    return [ascent === undefined ? size * 0.93 : ascent, descent === undefined ? size * 0.24 : descent];
}

// A browser loads a font when it first measures with it.
export function loadFonts() {
    faces.forEach((_, face) => measureFace(face, 1));
}

// Reads back a known pattern: opaque blocks of several colours beside an untouched ground.
export function isTruthful() {
    if (!context) return false;
    const colors = [[255, 255, 255], [0, 0, 0], [52, 87, 213], [196, 50, 10]];
    context.clearRect(0, 0, 64, 64);
    colors.forEach((color, index) => {
        context.fillStyle = 'rgb(' + color.join(',') + ')';
        context.fillRect(index * 8, 0, 8, 8);
    });
    const { data } = context.getImageData(0, 0, 40, 8);
    for (let pixel = 0; pixel < 320; ++pixel) {
        const color = colors[Math.floor((pixel % 40) / 8)];
        const expected = color ? color.concat(255) : [0, 0, 0, 0];
        if (expected.some((value, channel) => data[pixel * 4 + channel] !== value)) return false;
    }
    return context.measureText('W').width > 0;
}
