// <jobglass-job>: Jobglass in another page, which gives it a job and a token and hears what becomes of the job.
// Types are in embed.d.ts, how to use it is in EMBEDDING.md. A token goes through a private port only.

const kEvents = ['ready', 'loaded', 'changed', 'finished', 'error'];

const kStyle = ':host{display:block;height:300px;min-height:200px;max-height:100vh}' +
    ':host([hidden]){display:none}iframe{display:block;width:100%;height:100%;border:0}';

/** @typedef {(request: {reason: 'start' | 'expired', job: string}) => string | Promise<string>} GetToken */

export class JobglassJob extends HTMLElement {
    static get observedAttributes() {
        return ['src', 'job', 'expand', 'theme', 'view', 'lang', 'sandbox', 'title'];
    }

    /** @type {CSSStyleSheet} */
    #sheet = new CSSStyleSheet();
    /** @type {HTMLIFrameElement | null} */
    #frame = null;
    /** @type {MessagePort | null} */
    #port = null;
    /** @type {GetToken | null} */
    #getToken = null;
    /** @type {(() => void)[]} */
    #waiting = [];  // questions that came before there was a getToken
    /** @param {MessageEvent} event */
    #hear = (event) => this.#connect(event);

    constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        this.#sheet.replaceSync(kStyle);
        root.adoptedStyleSheets = [this.#sheet];
    }

    get getToken() {
        return this.#getToken;
    }

    set getToken(callback) {
        this.#getToken = callback;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const ask of waiting) ask();
    }

    connectedCallback() {
        // One that was set before this class was there.
        if (Object.prototype.hasOwnProperty.call(this, 'getToken')) {
            const callback = this.getToken;
            // @ts-expect-error  An own property in front of the accessor.
            delete this.getToken;
            this.getToken = callback;
        }
        this.#open();
    }

    disconnectedCallback() {
        this.#close();
    }

    /** @param {string} name */
    attributeChangedCallback(name) {
        if (!this.#frame) return;
        if (name === 'src' || name === 'sandbox') {
            this.#close();
            this.#open();
        } else if (name === 'job' || name === 'expand') {
            this.#load();
        } else if (name === 'title') {
            this.#frame.title = this.#title;
        } else {
            this.#look();
        }
    }

    /**
     * @param {string} id
     * @param {{expand?: string | string[]}} [options]
     */
    load(id, options = {}) {
        const { expand } = options;
        if (expand !== undefined) this.setAttribute('expand', String(expand));
        if (this.getAttribute('job') === id) this.#load();
        else this.setAttribute('job', id);
    }

    reload() {
        this.#send({ type: 'reload' });
    }

    get #title() {
        return this.title || 'Jobglass';
    }

    get #source() {
        return new URL(this.getAttribute('src') || './', this.hasAttribute('src') ? this.baseURI : import.meta.url);
    }

    // A sandboxed frame has no origin, and nothing can be addressed to it.
    get #isOpaque() {
        return this.hasAttribute('sandbox') && !this.#flags.includes('allow-same-origin');
    }

    /** Of the sandbox. */
    get #flags() {
        return (this.getAttribute('sandbox') || '').split(/\s+/);
    }

    #open() {
        const frame = document.createElement('iframe');
        const sandbox = this.getAttribute('sandbox');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox || 'allow-scripts');
        frame.allow = 'clipboard-write';
        frame.title = this.#title;
        frame.src = this.#source.href;
        this.#frame = frame;
        window.addEventListener('message', this.#hear);
        /** @type {ShadowRoot} */ (this.shadowRoot).append(frame);
    }

    #close() {
        window.removeEventListener('message', this.#hear);
        this.#hangUp();
        if (this.#frame) this.#frame.remove();
        this.#frame = null;
        this.#waiting = [];
    }

    #hangUp() {
        if (this.#port) this.#port.close();
        this.#port = null;
    }

    // The frame has announced itself, for the first time or after a reload.
    /** @param {MessageEvent} event */
    #connect(event) {
        const frame = this.#frame && this.#frame.contentWindow;
        const origin = this.#isOpaque ? 'null' : this.#source.origin;
        const isAnnouncement = typeof event.data === 'object' && event.data !== null && event.data.jobglass === 'here';
        if (!frame || event.source !== frame || event.origin !== origin || !isAnnouncement) return;
        this.#hangUp();
        const { port1, port2 } = new MessageChannel();
        this.#port = port1;
        port1.onmessage = (message) => this.#receive(port1, message.data);
        frame.postMessage({ jobglass: 'port' }, this.#isOpaque ? '*' : origin, [port2]);
        this.#look();
        this.#load();
    }

    /**
     * @param {MessagePort} port
     * @param {any} message
     */
    #receive(port, message) {
        if (port !== this.#port) return;
        if (message.type === 'token') this.#answer(port, message);
        if (message.type === 'height') this.#follow(message.height);
        if (kEvents.includes(message.type)) {
            const detail = message.detail || { job: this.getAttribute('job') || '', status: '', percent: null, at: Date.now() };
            this.dispatchEvent(new CustomEvent('jobglass-' + message.type, { detail }));
        }
    }

    /**
     * @param {MessagePort} port
     * @param {{number: number, reason: 'start' | 'expired', job: string}} question
     */
    async #answer(port, question) {
        const { number, reason, job } = question;
        const callback = this.#getToken;
        if (!callback) {
            this.#waiting.push(() => this.#answer(port, question));
            return;
        }
        let token = '';
        try {
            token = String(await callback({ reason, job }) || '');
        } catch (error) {
            console.error(error);
        }
        port.postMessage({ type: 'token', number, token });
    }

    /** @param {number} height */
    #follow(height) {
        const rule = /** @type {CSSStyleRule} */ (this.#sheet.cssRules[0]);
        rule.style.height = height + 'px';
    }

    #look() {
        const theme = this.getAttribute('theme') || '';
        this.#send({
            type: 'look',
            theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
            view: this.getAttribute('view') === 'compact' ? 'compact' : 'full',
            language: this.lang,
            downloads: !this.hasAttribute('sandbox') || this.#flags.includes('allow-downloads'),
        });
    }

    #load() {
        const job = this.getAttribute('job');
        if (job) this.#send({ type: 'load', job, expand: this.getAttribute('expand') || '' });
    }

    /** @param {object} message */
    #send(message) {
        if (this.#port) this.#port.postMessage(message);
    }
}

customElements.define('jobglass-job', JobglassJob);
