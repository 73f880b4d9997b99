// Cuts a drawn glyph out of its picture.

/** @typedef {{data: Uint8ClampedArray, width: number, height: number}} Picture  RGBA, as ImageData */
/** @typedef {{left: number, top: number, width: number, height: number}} Box */

/**
 * The smallest rectangle that holds every pixel that is not wholly transparent.
 * @param {Picture} picture
 * @returns {Box}
 */
export function boundsOf({ data, width, height }) {
    let left = width, right = -1, top = height, bottom = -1;
    for (let y = 0; y < height; ++y) {
        for (let x = 0; x < width; ++x) {
            if (data[(y * width + x) * 4 + 3] === 0) continue;
            if (x < left) left = x;
            if (x > right) right = x;
            if (y < top) top = y;
            bottom = y;
        }
    }
    return { left, top, width: Math.max(0, right - left + 1), height: Math.max(0, bottom - top + 1) };
}

/**
 * @param {Picture} picture
 * @param {Box} box
 */
export function pixelsWithin({ data, width }, box) {
    const pixels = new Uint8Array(box.width * box.height * 4);
    for (let y = 0; y < box.height; ++y) {
        const from = ((box.top + y) * width + box.left) * 4;
        pixels.set(data.subarray(from, from + box.width * 4), y * box.width * 4);
    }
    return pixels;
}
