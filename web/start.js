// Gets the program and its settings, starts it, and says so in plain words when it cannot start.
import * as addressBar from './address_bar.js';
import * as canvas from './canvas.js';
import * as copySelection from './copy_selection.js';
import * as elements from './elements.js';
import { failure } from './failure.js';
import * as frames from './frames.js';
import * as glyphs from './glyphs.js';
import * as hints from './hints.js';
import * as host from './host.js';
import * as input from './input.js';
import * as lifecycle from './lifecycle.js';
import * as memory from './memory.js';
import * as openFile from './open_file.js';
import * as pageSearch from './page_search.js';
import * as paper from './paper.js';
import * as plain from './plain.js';
import * as requests from './requests.js';
import * as siteFiles from './site_files.js';
import { early } from './started.js';
import * as strings from './strings.js';
import * as viewport from './viewport.js';
import * as zone from './zone.js';

const whenHosted = host.load();
whenHosted.catch(() => {});  // said when it is needed

const kAtOnceMs = 40;  // how long the first frame waits for what was asked early

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
async function loadAsScript() {
    await siteFiles.load(kProgramFile + '.js').catch(() => {
        throw failure('Neither ' + kProgramFile + ' nor ' + kProgramFile + '.js could be loaded.');
    });
    const bytes = atob(window.jobglassProgram || '');
    delete window.jobglassProgram;
    return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

/** @param {WebAssembly.Imports} imports */
async function instantiate(imports) {
    if (!early) throw failure('early.js couldn’t be loaded.');
    glyphs.loadFonts();  // while the program is on its way
    const module = await early.program.catch(async () => WebAssembly.compile(await loadAsScript()));
    return { module, instance: await WebAssembly.instantiate(module, imports) };
}

// A host gives its own token.
/** @param {string} token  of the site's settings */
function give(token) {
    if (host.isConnected()) return;
    elements.fillSecret(token);
    strings.send(0, token);
    _jobglass_token_given();
}

async function begin() {
    const { apiAddress, isAddressFixed, jobId, token } = await early.given;
    await whenHosted;
    await plain.begin();
    for (const module of [frames, viewport, canvas, plain, paper, input, copySelection, lifecycle, hints, addressBar, memory,
        pageSearch, requests, openFile]) module.listen();
    strings.send(0, apiAddress);
    strings.send(1, jobId);
    strings.send(2, addressBar.fragment());
    strings.send(3, addressBar.page());
    const remembered = memory.read();
    strings.send(4, remembered || '');
    strings.send(5, navigator.userAgent);
    _jobglass_start(Number(isAddressFixed), Number(remembered !== null));
    host.start();
    if (token) host.isExpected() ? frames.afterFrame(() => give(token)) : give(token);
    // After the request has been sent: this takes a moment.
    strings.send(0, zone.lines(Date.now()));
    _jobglass_zone_read();
    const isAwaited = early.settle();
    if (document.hidden) return;
    if (isAwaited) frames.drawIn(kAtOnceMs);
    else frames.drawNow();
}

// Called by main() of the program.
export function run() {
    begin().catch((error) => fail(explain(error)));
}

/**
 * There is something to read.
 * @param {boolean} isPainted  on the canvas; until then the elements show their texts themselves
 */
export function show(isPainted) {
    const boot = document.getElementById('boot');
    if (boot) boot.remove();
    document.documentElement.toggleAttribute('data-unpainted', !isPainted);
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
