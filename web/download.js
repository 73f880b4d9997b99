// Bytes to a file of the user's (src/browser/effects.cpp).

const kRevokeAfterMs = 10000;

/**
 * @param {string} name
 * @param {string} mediaType
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export function save(name, mediaType, bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), kRevokeAfterMs);
}
