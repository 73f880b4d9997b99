// What emscripten_fetch believes to be an XMLHttpRequest, made of fetch(): that knows cache modes, sends no
// cookies, lets no prompt for passwords open, and can tell a body that breaks off from a request without a
// response. Only what Emscripten's Fetch.js uses is here.

const kProgressMs = 50;  // between two reports of the bytes that have come
const kRecordMs = 50;  // how long the browser's record of a request may take to come

/**
 * The bytes of all chunks in one piece.
 * @param {Uint8Array[]} chunks
 * @param {number} length
 */
export function joined(chunks, length) {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}

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

export class FetchRequest {
    // What Emscripten sets …
    withCredentials = false;
    timeout = 0;
    responseType = '';
    /** @type {(event: object) => void} */
    onload = () => {};
    /** @type {(event: object) => void} */
    onerror = () => {};
    /** @type {(event: {loaded: number, total: number}) => void} */
    onprogress = () => {};
    /** @type {(event: object) => void} */
    onreadystatechange = () => {};
    // … and what it reads.
    readyState = 0;
    status = 0;
    statusText = '';
    responseURL = '';
    /** @type {ArrayBuffer | null} */
    response = null;

    /** The status and headers came, the body did not, or not to its end. */
    isBroken = false;

    method = 'GET';
    url = '';
    headers = new Headers();
    responseHeaders = new Headers();
    controller = new AbortController();

    /**
     * @param {string} method
     * @param {string} url
     */
    open(method, url) {
        this.method = method;
        this.url = url;
        this.readyState = 1;
    }

    /**
     * @param {string} name
     * @param {string} value
     */
    setRequestHeader(name, value) {
        this.headers.append(name, value);
    }

    getAllResponseHeaders() {
        let text = '';
        this.responseHeaders.forEach((value, name) => { text += `${name}: ${value}\r\n`; });
        return text;
    }

    abort() {
        this.controller.abort();
    }

    send() {
        this.run().catch(() => {
            if (this.controller.signal.aborted) return;
            this.readyState = 4;
            this.onerror({});
        });
    }

    async run() {
        const startMs = performance.now();
        const response = await fetch(this.url, {
            method: this.method,
            headers: this.headers,
            signal: this.controller.signal,
            cache: 'no-store',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
        });
        this.status = response.status;
        this.statusText = response.statusText;
        this.responseURL = response.url;
        this.responseHeaders = response.headers;
        this.readyState = 2;
        this.onreadystatechange({});
        await this.readBody(response);
        await recorded(new URL(this.url).href, startMs);
        if (this.controller.signal.aborted) return;
        this.readyState = 4;
        this.onload({});
    }

    /** @param {Response} response */
    async readBody(response) {
        /** @type {Uint8Array[]} */
        const chunks = [];
        const total = bodyLength(response.headers);
        let loaded = 0;
        let reportedMs = performance.now();
        const reader = response.body && response.body.getReader();
        this.readyState = 3;
        try {
            for (let part = reader && await reader.read(); reader && part && !part.done; part = await reader.read()) {
                chunks.push(part.value);
                loaded += part.value.length;
                if (performance.now() - reportedMs < kProgressMs) continue;
                reportedMs = performance.now();
                this.onprogress({ loaded, total });
            }
        } catch (error) {
            this.isBroken = true;
        }
        this.response = joined(chunks, loaded).buffer;
    }
}
