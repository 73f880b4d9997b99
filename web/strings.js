// Text between JavaScript and C++ (src/browser/inbox.h), as UTF-8.
// In all scripts of this folder: no destructuring, which Emscripten 3.1.6 removes as unused.
const strings = (() => {
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();

    function read(pointer, bytes) {
        return bytes === 0 ? '' : decoder.decode(HEAPU8.subarray(pointer, pointer + bytes));
    }

    function send(slot, text) {
        const bytes = encoder.encode(text);
        const room = _jobglass_inbox(slot, bytes.length);  // may move the heap
        HEAPU8.set(bytes, room);
    }

    return { read, send };
})();
