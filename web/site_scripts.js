// Scripts of the site that are loaded when they are needed. They go where fetch() does not: to pages opened
// from a folder, and to frames without an origin.

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/**
 * The address of a file beside the program.
 * @param {string} name
 */
export function addressOf(name) {
    return new URL(name, here).href;
}

/** @param {string} whatNot  "… couldn’t" */
export function missing(whatNot) {
    return new Error(whatNot + ' be loaded. Reload the page. If that doesn’t help, contact the operator of this site.');
}

/**
 * @param {string} name
 * @returns {Promise<unknown>}
 */
export function load(name) {
    return new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = addressOf(name);
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
    });
}
