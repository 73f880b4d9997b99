// What web/early.js has begun, for this page alone: it knows the token of the site's settings.

// Undefined where that script could not be loaded; web/start.js says so.
export const early = /** @type {typeof import('./early.js')} */ (window.jobglassEarly);
window.jobglassEarly = undefined;
