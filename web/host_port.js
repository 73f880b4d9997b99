// The private channel to the page that embeds this one (web/embed.js is its other end). This page announces
// itself, the one around it answers with a MessagePort; the first port of a listed page is the only one.
// A token comes through that port only, and goes to C++ at once. A script of its own, for frames (web/host.js).
import { isOffer, messageIn } from './host_messages.js';
import { isListed, strangerAmong } from './host_origins.js';
import { metaContent } from './settings.js';
import * as registry from './registry.js';
import * as theme from './theme.js';

const kTokenMs = 30000;  // how long a host may take to get a token
const kPauseMs = 250;  // between two requests of a host: of those in between the last counts
const kTidings = ['loaded', 'changed', 'finished', 'error'];

/**
 * What is called of the program, after the texts were sent (src/browser/main.cpp).
 * @typedef {object} Program
 * @property {(slot: number, text: string) => void} send
 * @property {() => void} stranger
 * @property {() => void} refused
 * @property {(withoutDownloads: number) => void} sandboxed
 * @property {(compact: number, theme: number) => void} connected
 * @property {() => void} job
 * @property {() => void} reloaded
 * @property {() => void} token
 */

/** @type {Program} */
let program;
/** @type {MessagePort | null} */
let port = null;
let host = '';  // its origin
let refused = '';
let isStarted = false;
/** @type {(() => void)[]} */
let early = [];  // what came before the program
let asked = 0;  // the number of the last question for a token
let isAnswered = true;
let deadline = 0;
let pause = 0;
/** @type {(() => void) | null} */
let postponed = null;

/** @param {() => void} task  calls the program */
function whenStarted(task) {
    if (isStarted) task();
    else early.push(task);
}

/** @param {object} message */
function send(message) {
    if (port) port.postMessage(message);
}

/** @param {string} token */
function handOver(token) {
    clearTimeout(deadline);
    isAnswered = true;
    program.send(0, token);
    program.token();
}

// A host that asks for more than it can see gets the last of it.
/** @param {() => void} task */
function inTurn(task) {
    if (pause) {
        postponed = task;
        return;
    }
    task();
    pause = setTimeout(() => {
        pause = 0;
        const next = postponed;
        postponed = null;
        if (next) inTurn(next);
    }, kPauseMs);
}

/** @type {{[Type in import('./host_messages.js').HostMessage['type']]: (message: any) => void}} */
const receivers = {
    look(/** @type {import('./host_messages.js').Look} */ message) {
        const wanted = theme.numberOf(message.theme);
        theme.show(wanted);  // before the program is there, too
        whenStarted(() => {
            program.send(0, host);
            program.connected(Number(message.view === 'compact'), wanted);
            program.sandboxed(Number(!message.downloads));
        });
    },
    load(/** @type {import('./host_messages.js').Load} */ message) {
        whenStarted(() => inTurn(() => {
            program.send(0, message.job);
            program.send(1, message.expand);
            program.job();
        }));
    },
    reload() {
        whenStarted(() => inTurn(program.reloaded));
    },
    token(/** @type {import('./host_messages.js').Token} */ message) {
        if (message.number === asked && !isAnswered) handOver(message.token);
    },
};

/** @param {MessageEvent} event */
function receive(event) {
    const message = messageIn(event.data);
    if (message) receivers[message.type](message);
}

/** @param {string} origin */
function refuse(origin) {
    if (refused) return;
    refused = origin;
    whenStarted(() => {
        program.send(0, origin);
        program.refused();
    });
}

/** @param {MessageEvent} event */
function receiveOffer(event) {
    if (event.source !== window.parent || !isOffer(event.data) || event.ports.length !== 1) return;
    if (!isListed(event.origin, metaContent('jobglass-hosts'), location.origin)) {
        event.ports[0].close();
        refuse(event.origin);
        return;
    }
    window.removeEventListener('message', receiveOffer);
    host = event.origin;
    [port] = event.ports;
    port.onmessage = receive;
    whenStarted(() => {
        send({ type: 'ready' });
        followHeight();
    });
}

function followHeight() {
    const content = registry.root('scrolled');
    new ResizeObserver(() => send({ type: 'height', height: content.offsetHeight })).observe(content);
}

// Before the program is here, so that its first frame shows what the host wants.
/** @param {Program} itself */
export function announce(itself) {
    program = itself;
    window.addEventListener('message', receiveOffer);
    window.parent.postMessage({ jobglass: 'here' }, '*');
}

// From the parent on. Where the browser tells none, pages of another origin remain unknown.
function ancestors() {
    if (location.ancestorOrigins) return Array.from(location.ancestorOrigins);
    try {
        const origins = [];
        for (let around = window.parent; around !== around.parent; around = around.parent) origins.push(around.location.origin);
        return [...origins, /** @type {Window} */ (window.top).location.origin];
    } catch (error) {
        return undefined;
    }
}

export function isConnected() {
    return port !== null;
}

// The program is started.
export function start() {
    isStarted = true;
    const stranger = strangerAmong(ancestors(), metaContent('jobglass-hosts'), location.origin);
    if (stranger !== null) {
        program.send(0, stranger);
        program.stranger();
    }
    // Without an origin, it is in a sandbox. What that allows, only a host can tell.
    if (window.origin === 'null') program.sandboxed(1);
    const tasks = early;
    early = [];
    for (const task of tasks) task();
}

/**
 * @param {number} tidings  number in app::Tidings
 * @param {{job: string, status: string, percent: number, at: number, message: string}} news
 */
export function tell(tidings, { job, status, percent, at, message }) {
    const detail = { job, status, percent: percent < 0 ? null : percent, at };
    send({ type: kTidings[tidings], detail: message ? { ...detail, message } : detail });
}

/**
 * @param {boolean} isExpired
 * @param {string} job
 */
export function askForToken(isExpired, job) {
    isAnswered = false;
    ++asked;
    deadline = setTimeout(() => handOver(''), kTokenMs);
    send({ type: 'token', number: asked, reason: isExpired ? 'expired' : 'start', job });
}
