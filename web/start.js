// Gets the program and its settings, starts it, and says so in plain words when it cannot start.
import * as addressBar from './address_bar.js';
import * as canvas from './canvas.js';
import * as elements from './elements.js';
import * as frames from './frames.js';
import * as glyphs from './glyphs.js';
import * as hints from './hints.js';
import * as hostPort from './host_port.js';
import * as input from './input.js';
import * as lifecycle from './lifecycle.js';
import * as requests from './requests.js';
import * as settings from './settings.js';
import * as strings from './strings.js';
import * as viewport from './viewport.js';
import * as zone from './zone.js';

const kProgram = 'jobglass.wasm';
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;
const given = settings.read();
given.catch(() => {});  // said when it is needed
hostPort.announce();

/** @param {string} reason */
function fail(reason) {
    const boot = document.getElementById('boot');
    if (!boot) return;
    boot.className = 'failed';
    /** @type {HTMLElement} */ (boot.querySelector('.title')).textContent = 'Jobglass can’t start';
    /** @type {HTMLElement} */ (boot.querySelector('.detail')).textContent = reason;
    document.documentElement.dataset.jobglass = 'idle';
}

/** @param {unknown} error */
function explain(error) {
    if (typeof WebAssembly !== 'object') return 'This browser doesn’t support WebAssembly. Use a newer one.';
    return error instanceof Error && error.message ? error.message : String(error);
}

// A page in a sandboxed frame has no origin, so that servers without CORS headers refuse it the
// program; as a script it is given to anyone.
/** @returns {Promise<Uint8Array<ArrayBuffer>>} */
function loadAsScript() {
    return new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(kProgram + '.js', here).href;
        script.onload = () => {
            const bytes = atob(window.jobglassProgram || '');
            delete window.jobglassProgram;
            resolve(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
        };
        script.onerror = () => reject(new Error('Neither ' + kProgram + ' nor ' + kProgram +
            '.js could be loaded. Reload the page. If that doesn’t help, contact the operator of this site.'));
        document.head.append(script);
    });
}

// What the program asks for first, made ready while it is still on its way: a browser takes as long
// to load its fonts and WebGL as to fetch and compile the program.
function warmUp() {
    glyphs.isTruthful();
    canvas.openContext();
}

/** @param {WebAssembly.Imports} imports */
async function instantiate(imports) {
    let response;
    try {
        const request = fetch(new URL(kProgram, here).href);
        warmUp();
        response = await request;
        if (!response.ok) throw new Error(String(response.status));
    } catch (error) {
        return WebAssembly.instantiate(await loadAsScript(), imports);
    }
    const type = response.headers.get('Content-Type') || '';
    if (type.startsWith('application/wasm')) return WebAssembly.instantiateStreaming(response, imports);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

async function begin() {
    const { access_token, api_address, job_id } = await given;
    const token = settings.text(access_token);
    // The token goes where the user would type it, and nowhere else. A host gives its own.
    if (token) {
        elements.whenSecretIsMade((field) => frames.afterFrame(() => {
            if (!hostPort.isConnected()) input.type(field, token);
        }));
    }
    const fixed = settings.absolute(settings.metaContent('jobglass-api'), document.baseURI);
    for (const module of [frames, viewport, canvas, input, lifecycle, hints, addressBar, requests]) module.listen();
    strings.send(0, fixed || settings.absolute(settings.text(api_address), document.baseURI));
    strings.send(1, addressBar.jobIdIn(location.hash) || settings.text(job_id));
    strings.send(2, zone.lines(Date.now()));
    _jobglass_start(Number(Boolean(fixed)), Number(viewport.isTouch()));
    hostPort.start();
}

// Called by main() of the program.
export function run() {
    begin().catch((error) => fail(explain(error)));
}

// The first frame is on the screen.
export function done() {
    const boot = document.getElementById('boot');
    if (boot) boot.remove();
}

// What Emscripten asks of a page: to get the program its own way, and to hear of its end.
export const hooks = {
    /**
     * @param {WebAssembly.Imports} imports
     * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} receive
     */
    instantiateWasm(imports, receive) {
        instantiate(imports).then((result) => receive(result.instance, result.module))
            .catch((error) => fail(explain(error)));
        return {};
    },
    /** @param {unknown} reason */
    onAbort(reason) {
        fail('Jobglass stopped: ' + reason + '. Reload the page.');
    },
};
