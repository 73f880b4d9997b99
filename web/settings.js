// What the page's <meta> elements and a file beside it set.

/**
 * A file that a server may provide: its address is in <meta name="jobglass-config">.
 * @typedef {{api_address?: unknown, job_id?: unknown, access_token?: unknown}} Settings
 */

/** @param {string} name */
export function metaContent(name) {
    /** @type {HTMLMetaElement | null} */
    const meta = document.querySelector('meta[name="' + name + '"]');
    return meta ? meta.content : '';
}

/** @returns {Promise<Settings>} */
export async function read() {
    const address = metaContent('jobglass-config');
    if (!address) return {};
    try {
        const response = await fetch(new URL(address, document.baseURI).href);
        return response.ok ? await response.json() : {};
    } catch (error) {
        return {};
    }
}

/** @param {unknown} setting */
export function text(setting) {
    return typeof setting === 'string' ? setting : '';
}

/**
 * An absolute address without slashes at its end; empty where it is none.
 * @param {string} address
 * @param {string} base
 */
export function absolute(address, base) {
    if (!address) return '';
    try {
        return new URL(address, base).href.replace(/\/+$/, '');
    } catch (error) {
        return '';
    }
}
