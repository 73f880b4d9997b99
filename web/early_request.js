// The job in the page's address, asked for while the program is still on its way: where the site's settings hold the
// token, and where it is clear without the program what that is going to ask (src/api/request.h).
import { Exchange } from './exchange.js';
import * as memory from './memory.js';

// Parts of the page's address (src/app/link.h, web/plain.js) that change nothing in the request.
const kWithoutEffect = ['tab', 'path', 'times', 'plain'];

/** @type {Exchange | null} */
let early = null;
let isTaken = false;

/**
 * The job of an address that asks for nothing beside it; else empty.
 * @param {string} hash
 */
export function jobOf(hash) {
    const parts = new URLSearchParams(hash.slice(1));
    const job = parts.get('job') || '';
    for (const name of ['job', ...kWithoutEffect]) parts.delete(name);
    return /^[\w-]+$/.test(job) && [...parts].length === 0 ? job : '';
}

// A page around this one may have another job and token, and what the device remembers may be options; what is
// wrong with an address or a token is the program's to say.
/** @param {import('./settings.js').Settings} given */
export function send({ apiAddress, token }) {
    const job = jobOf(location.hash);
    if (!job || window.parent !== window || memory.read()) return;
    if (!/^https?:\/\/[\w.:-]+(\/[\w.~-]+)*$/.test(apiAddress) || !/^[\w.~+/=-]+$/.test(token)) return;
    early = new Exchange(`${apiAddress}/jobs/${job}?format=json`,
        new Headers({ Accept: 'application/json', Authorization: `Bearer ${token}` }));
}

/**
 * @param {Exchange} exchange
 * @param {string} url
 * @param {Headers} headers
 */
function asks(exchange, url, headers) {
    return exchange.url === new URL(url).href && String([...exchange.headers]) === String([...headers]);
}

/**
 * What asks for this: what was sent early, if it is the same, else from now on.
 * @param {string} url
 * @param {Headers} headers
 */
export function request(url, headers) {
    const exchange = early;
    if (!exchange || !asks(exchange, url, headers)) return new Exchange(url, headers);
    early = null;
    isTaken = true;
    return exchange;
}

/** The program has asked for what it wants at first: ends what was not that. Says whether it was. */
export function settle() {
    if (early) early.controller.abort();
    early = null;
    return isTaken;
}
