// Hands start.js to Emscripten; linked with --pre-js, after the bundle of all other scripts.
Module['instantiateWasm'] = web.start.hooks.instantiateWasm;
Module['onAbort'] = web.start.hooks.onAbort;
