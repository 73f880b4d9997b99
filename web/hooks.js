// Hands start.js and our requests to Emscripten; linked with --pre-js, after the bundle of all other scripts.
Module['instantiateWasm'] = web.start.hooks.instantiateWasm;
Module['onAbort'] = web.start.hooks.onAbort;
// What emscripten_fetch makes its requests of; in the released program the name is its own.
// @ts-expect-error  It takes the place of the browser's, with less to it.
var XMLHttpRequest = web.requests.FetchRequest; // eslint-disable-line no-var, no-unused-vars
