// One GET and what comes of it, whether or not anybody listens yet. fetch() knows cache modes, sends no cookies,
// lets no prompt for passwords open, and can tell a body that breaks off from a request without a response.
import { joined } from './bytes.js';

const kProgressMs = 50;  // between two reports of the bytes that have come
const kRecordMs = 50;  // how long the browser's record of a request may take to come

/**
 * How long the body will be, where the length that the server announces is that of what a page gets to see.
 * @param {Headers} headers
 */
export function bodyLength(headers) {
    const length = Number(headers.get('Content-Length'));
    return !headers.get('Content-Encoding') && Number.isSafeInteger(length) && length > 0 ? length : 0;
}

/**
 * Waits, but not long, for the browser's record of a request that was sent at `startMs`: it may come a little
 * after the body.
 * @param {string} url
 * @param {number} startMs
 */
async function recorded(url, startMs) {
    const isThere = () => performance.getEntriesByName(url, 'resource').some((entry) => entry.startTime >= startMs);
    if (isThere()) return;
    /** @type {PerformanceObserver | undefined} */
    let observer;
    await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        observer = new PerformanceObserver(() => { if (isThere()) resolve(); });
        observer.observe({ type: 'resource' });
        setTimeout(resolve, kRecordMs);
    });
    if (observer) observer.disconnect();
}

export class Exchange {
    /** The status and headers came, the body did not, or not to its end. */
    isBroken = false;
    /** @type {(loaded: number, total: number) => void} */
    onProgress = () => {};

    startMs = performance.now();
    controller = new AbortController();
    /** @type {Promise<Response>} */
    response;
    /** @type {Promise<ArrayBuffer>} */
    body;

    /**
     * @param {string} url
     * @param {Headers} headers
     */
    constructor(url, headers) {
        this.url = new URL(url).href;
        this.headers = headers;
        this.response = fetch(url, {
            headers,
            signal: this.controller.signal,
            cache: 'no-store',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
        });
        this.body = this.read();
        this.body.catch(() => {});  // said when it is needed
    }

    async read() {
        const body = await this.readBody(await this.response);
        await recorded(this.url, this.startMs);
        return body;
    }

    /** @param {Response} response */
    async readBody(response) {
        /** @type {Uint8Array[]} */
        const chunks = [];
        const total = bodyLength(response.headers);
        let loaded = 0;
        let reportedMs = performance.now();
        const reader = response.body && response.body.getReader();
        try {
            for (let part = reader && await reader.read(); reader && part && !part.done; part = await reader.read()) {
                chunks.push(part.value);
                loaded += part.value.length;
                if (performance.now() - reportedMs < kProgressMs) continue;
                reportedMs = performance.now();
                this.onProgress(loaded, total);
            }
        } catch (error) {
            this.isBroken = true;
        }
        return joined(chunks, loaded).buffer;
    }
}
