// Bytes that come piece by piece.

/**
 * All pieces in one.
 * @param {Uint8Array[]} pieces
 * @param {number} length  of all of them
 */
export function joined(pieces, length) {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}
