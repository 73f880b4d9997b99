// What keeps the page from starting, in words that say what to do.

/** @param {string} sentence */
export function failure(sentence) {
    return new Error(sentence + ' Reload the page. If that doesn’t help, contact the operator of this site.');
}
