// What the scripts ask of a page when they are loaded.
globalThis.HTMLScriptElement = class {};
globalThis.document = { currentScript: null, baseURI: 'https://site.example/jobglass/' };
