// What the page's <meta> elements and a file beside it set.
import { failure } from './failure.js';

/**
 * A file that a server may provide: its address is in <meta name="jobglass-config">.
 * @typedef {{api_address?: unknown, job_id?: unknown, access_token?: unknown}} File
 */

/** @typedef {{apiAddress: string, isAddressFixed: boolean, jobId: string, token: string}} Settings  texts empty where not set */

/** @param {string} name */
export function metaContent(name) {
    /** @type {HTMLMetaElement | null} */
    const meta = document.querySelector('meta[name="' + name + '"]');
    return meta ? meta.content : '';
}

// A site that has such a file must not go on without it: it would ask another API than its own.
/** @returns {Promise<File>} */
async function readFile() {
    const address = metaContent('jobglass-config');
    if (!address) return {};
    try {
        const response = await fetch(new URL(address, document.baseURI).href);
        if (!response.ok) throw new Error(String(response.status));
        return await response.json();
    } catch (error) {
        throw failure('The settings of this site, ' + address + ', couldn’t be read.');
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

/** @returns {Promise<Settings>} */
export async function read() {
    const file = await readFile();
    const fixed = absolute(metaContent('jobglass-api'), document.baseURI);
    return {
        apiAddress: fixed || absolute(text(file.api_address), document.baseURI),
        isAddressFixed: fixed !== '',
        jobId: text(file.job_id),
        token: text(file.access_token),
    };
}
