// The canvas that WebGL2 paints on (src/browser/canvas.cpp), and the page without it.
import * as plain from './plain.js';
import { root } from './registry.js';

const kAwaitedMs = 100;  // how long a response keeps the canvas from being opened
let opening = 0;  // the timer for opening it

export function element() {
    return /** @type {HTMLCanvasElement} */ (root('canvas'));
}

function open() {
    _jobglass_open_canvas();
}

/**
 * Has the program open the canvas once the frame that was just drawn is on the screen, or in a while.
 * @param {boolean} isAwaiting  a response, which is not to wait for the GPU
 */
export function openSoon(isAwaiting) {
    if (isAwaiting && opening) return;
    clearTimeout(opening);
    if (isAwaiting) opening = setTimeout(open, kAwaitedMs);
    else requestAnimationFrame(() => { opening = setTimeout(open); });
}

function openContext() {
    return element().getContext('webgl2', {
        alpha: true, premultipliedAlpha: true, antialias: false, depth: false, stencil: false,
        powerPreference: 'low-power',
    });
}

// Makes it the one that Emscripten's OpenGL draws with.
export function useContext() {
    const context = openContext();
    if (!context) return false;
    return GL.makeContextCurrent(GL.registerContext(context, { majorVersion: 2, enableExtensionsByDefault: false }));
}

/**
 * Shows the page's own elements in place of the canvas.
 * @param {string} reason  for the console
 */
export function showPlainly(reason) {
    plain.set('canvas', true);
    console.warn('Jobglass shows its page without the canvas: ' + reason);
}

export function listen() {
    element().addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        _jobglass_context_changed(0);
        plain.set('context', true);
    });
    element().addEventListener('webglcontextrestored', () => {
        _jobglass_context_changed(1);
        plain.set('context', false);
    });
}
