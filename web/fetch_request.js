// What emscripten_fetch believes to be an XMLHttpRequest, made of an exchange. Only what Emscripten's Fetch.js uses
// is here.
import { early } from './started.js';

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

    /** When it was sent, by the page's own clock: before the program was there, if web/early.js did. */
    startMs = 0;
    /** The status and headers came, the body did not, or not to its end. */
    isBroken = false;

    url = '';
    headers = new Headers();
    responseHeaders = new Headers();
    /** @type {import('./exchange.js').Exchange | null} */
    exchange = null;

    /**
     * @param {string} _method  GET: nothing else is asked of the API
     * @param {string} url
     */
    open(_method, url) {
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
        if (this.exchange) this.exchange.controller.abort();
    }

    send() {
        const exchange = early.request(this.url, this.headers);
        this.exchange = exchange;
        this.startMs = exchange.startMs;
        this.follow(exchange).catch(() => {
            if (exchange.controller.signal.aborted) return;
            this.readyState = 4;
            this.onerror({});
        });
    }

    /** @param {import('./exchange.js').Exchange} exchange */
    async follow(exchange) {
        exchange.onProgress = (loaded, total) => this.onprogress({ loaded, total });
        const response = await exchange.response;
        this.status = response.status;
        this.statusText = response.statusText;
        this.responseURL = response.url;
        this.responseHeaders = response.headers;
        this.readyState = 2;
        this.onreadystatechange({});
        this.readyState = 3;
        this.response = await exchange.body;
        this.isBroken = exchange.isBroken;
        if (exchange.controller.signal.aborted) return;
        this.readyState = 4;
        this.onload({});
    }
}
