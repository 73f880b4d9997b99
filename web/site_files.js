// Scripts and style sheets of the site that are loaded when they are needed. They go where fetch() does not: to pages
// opened from a folder, and to frames without an origin.

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/**
 * The address of a file beside the program.
 * @param {string} name
 */
export function addressOf(name) {
    return new URL(name, here).href;
}

/**
 * @param {HTMLScriptElement | HTMLLinkElement} element
 * @returns {Promise<unknown>}
 */
function loaded(element) {
    return new Promise((resolve, reject) => {
        element.onload = resolve;
        element.onerror = reject;
        document.head.append(element);
    });
}

/** @param {string} name */
export function load(name) {
    const script = document.createElement('script');
    script.src = addressOf(name);
    return loaded(script);
}

/**
 * @param {string} name
 * @param {string} media  where it is in effect
 */
export function loadStyle(name, media) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.media = media;
    sheet.href = addressOf(name);
    return { sheet, loaded: loaded(sheet) };
}
