// Which characters are drawn, and as what text (web/glyphs.js).

// First and last of what takes no room: controls, marks of direction, selectors, halves of pairs.
const kInvisible = [
    [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f],
    [0xd800, 0xdfff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xe0000, 0xe0fff],
];
const kAsText = '\uFE0E';

/** @param {number} codePoint */
export function isInvisible(codePoint) {
    return kInvisible.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/**
 * Symbols that also exist as colour pictures are asked for as text; emoji proper come in colour.
 * @param {number} codePoint
 */
export function textOf(codePoint) {
    const text = String.fromCodePoint(codePoint);
    return codePoint >= 0x2190 && codePoint < 0x2c00 ? text + kAsText : text;
}
