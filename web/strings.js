// Text between JavaScript and C++ (src/browser/inbox.h), as UTF-8.

const decoder = /* @__PURE__ */ new TextDecoder();
const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * @param {number} pointer
 * @param {number} bytes
 */
export function read(pointer, bytes) {
    return bytes === 0 ? '' : decoder.decode(HEAPU8.subarray(pointer, pointer + bytes));
}

/**
 * @param {number} slot
 * @param {string} text
 */
export function send(slot, text) {
    sendBytes(slot, encoder.encode(text));
}

/**
 * @param {number} slot
 * @param {Uint8Array} bytes
 */
export function sendBytes(slot, bytes) {
    const room = _jobglass_inbox(slot, bytes.length);  // may move the heap
    HEAPU8.set(bytes, room);
}
